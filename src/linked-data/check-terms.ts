import { faultList, type JsonFault } from '../json/fault.ts'
import { nearest } from '../json/nearest.ts'
import type { TextSink } from '../model/sink.ts'
import type { Report } from '../report/diagnostic.ts'
import { type Graph, type Said, type Thing, UNMAPPED } from './graph/thing.ts'
import type { Vocabulary } from './json-ld/graph.ts'
import { graphReader } from './reading/document.ts'
import { remoteContext } from './reading/remote-context.ts'

/** How deep things may be nested in things. */
const DEEPEST = 500

/** What is wrong with what is said by a property. */
export interface TermFault extends Pick<JsonFault, 'message' | 'hint' | 'value'> {
  /** The property does not belong on the thing; the value is of no kind it takes; the value is not as its datatype says. */
  readonly about: 'domain' | 'range' | 'value'
  /** A warning where the vocabulary leaves open what is wrong; an error otherwise. */
  readonly severity?: 'warning'
}

/** What a vocabulary is, for documents that are checked against it. */
export interface TermFacts {
  /** The name before the codes: `rico/unknown-class`. */
  readonly format: string
  /** What it goes by in a sentence: `RiC-O`. */
  readonly called: string
  readonly vocabulary: Vocabulary
  /** Its classes and properties, by the short names that `vocabulary` has for them. */
  readonly classes: ReadonlySet<string>
  readonly properties: ReadonlySet<string>
  /** The address before classes of a second list, which are among `classes` as a whole; there are no others. */
  readonly secondList?: string
  /** What is wrong with what a thing says by one of the properties. */
  faultsOf(thing: Thing, property: string, said: Said): Iterable<TermFault>
}

/**
 * Takes the text of a graph, JSON-LD, Turtle or N-Quads, and reports whether the terms in it are those of a vocabulary, each
 * where it belongs and with a value it takes: compact or expanded, as a graph or nested. Terms of other vocabularies are left
 * alone, and nothing is loaded.
 *
 * Codes: those of what is wrong with the syntax, `<format>/too-deep`, `<format>/remote-context`, and, each with its place,
 * `<format>/unknown-class` and `<format>/unknown-property` (the vocabulary has no such term, or no context says what it
 * means), `<format>/domain`, `<format>/range` and `<format>/value` as the facts have it.
 */
export function checkTerms(facts: TermFacts, report: Report, file: string | undefined): TextSink {
  const { format, vocabulary } = facts
  return graphReader({ format, report, file, deepest: DEEPEST, vocabulary }, (graph, text) => {
    const faults = faultList()
    for (const [address, spot] of graph.remoteContexts)
      faults.add('warning', () => ({ ...remoteContext(format, address), ...spot }))
    for (const thing of graph.things)
      for (const fault of faultsIn(thing, graph, facts))
        faults.add(fault.severity ?? 'error', () => ({ severity: 'error', concern: 'schema', ...fault }))
    faults.tell(text, report, file)
  })
}

type Fault = Omit<JsonFault, 'concern' | 'severity'> & Pick<TermFault, 'severity'>

function* faultsIn(thing: Thing, graph: Graph, facts: TermFacts): Iterable<Fault> {
  const { format, classes, properties, secondList } = facts
  for (const name of thing.classes)
    if ((isOurs(name) || (secondList !== undefined && name.startsWith(secondList))) && !classes.has(name))
      yield { ...unknown('class', name, facts), ...graph.spotOf(thing, '@type') }
  for (const [name, said] of thing.said) {
    if (!isOurs(name)) continue
    if (!properties.has(name)) yield { ...unknown('property', name, facts), ...graph.spotOf(thing, name) }
    else
      for (const { about, ...fault } of facts.faultsOf(thing, name, said))
        yield { code: `${format}/${about}`, ...fault, ...graph.spotOf(thing, name) }
  }
}

/** Whether a short name is one of the vocabulary, or of none at all: others have a prefix or are whole addresses. */
const isOurs = (name: string): boolean => !name.includes(':') || name.startsWith(UNMAPPED)

function unknown(what: 'class' | 'property', name: string, facts: TermFacts): Omit<Fault, 'severity'> {
  const { format, called, classes, properties, secondList = UNMAPPED } = facts
  const known = what === 'class' ? [...classes].map(each => each.replace(secondList, '')) : [...properties]
  const plain = name.replace(UNMAPPED, '').replace(secondList, '')
  const meant = nearest(plain, known)
  const shown = plain.slice(0, 60)
  return {
    code: `${format}/unknown-${what}`,
    message: name.startsWith(UNMAPPED)
      ? `No context says which ${what} "${shown}" is.`
      : `"${shown}" is not a ${what} of ${called}.`,
    value: plain.slice(0, 100),
    ...(meant !== undefined && { hint: `Did you mean "${meant}"?` }),
  }
}
