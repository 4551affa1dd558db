import { faultList, type JsonFault } from '../../json/fault.ts'
import { nearest } from '../../json/nearest.ts'
import {
  type Graph,
  isThing,
  type Said,
  type Spot,
  type Thing,
  UNMAPPED,
  type Value,
} from '../../linked-data/graph/thing.ts'
import { graphReader } from '../../linked-data/reading/document.ts'
import type { TextSink } from '../../model/sink.ts'
import type { Report } from '../../report/diagnostic.ts'
import type { CheckOptions } from '../format.ts'
import { shortName } from './reading/names.ts'
import { classes, isClass, kindsOf } from './vocabulary/classes.ts'
import { type PropertyFacts, properties } from './vocabulary/properties.ts'

/** How deep things may be nested in things. */
const DEEPEST = 500

/**
 * Reports whether the terms of a document, JSON-LD, Turtle or N-Quads, are those of RiC-O, each where it belongs and with a
 * value it takes: compact or expanded, as a graph or nested. Terms of other vocabularies are left alone, and nothing is loaded.
 *
 * Codes: those of what is wrong with the JSON, `rico/too-deep`, `rico/remote-context`, and, each with line, column and a JSON
 * Pointer:
 *
 * - `rico/unknown-class`, `rico/unknown-property`: neither release of RiC-O has the term, or no context says what it means.
 * - `rico/domain`: the property does not belong on a thing of that class.
 * - `rico/range`: the value is not of a kind that the property takes.
 *
 * Source: RiC-O 1.1 (2025-05-22), with what it took back of 1.0.2.
 *
 * @example check(report, { file: 'ms1.rico.jsonld' }).write(text)
 */
export function check(report: Report, { file }: CheckOptions = {}): TextSink {
  const reading = { format: 'rico', report, file, deepest: DEEPEST, vocabulary: { short: shortName } }
  return graphReader(reading, (graph, text) => {
    const faults = faultList()
    for (const fault of faultsIn(graph)) faults.add(fault.severity, () => fault)
    faults.tell(text, report, file)
  })
}

type Fault = Pick<JsonFault, 'code' | 'message' | 'pointer' | 'line' | 'value' | 'hint'>

function* faultsIn(graph: Graph): Iterable<JsonFault> {
  for (const [address, spot] of graph.remoteContexts)
    yield {
      code: 'rico/remote-context',
      severity: 'warning',
      concern: 'input',
      message: 'This context is not part of the document and was not loaded, so what it says of terms is not known.',
      ...spot,
      value: address.slice(0, 200),
      hint: 'Put the content of the context into the document.',
    }
  for (const thing of graph.things)
    for (const fault of faultsOf(thing, graph)) yield { ...fault, severity: 'error', concern: 'schema' }
}

/** Whether a short name is one of RiC-O, or of no vocabulary at all: others have a prefix or are whole addresses. */
const isOurs = (name: string): boolean => !name.includes(':') || name.startsWith(UNMAPPED)

function* faultsOf(thing: Thing, graph: Graph): Iterable<Fault> {
  for (const name of thing.classes)
    if (isOurs(name) && !isClass(name)) yield unknown('class', name, graph.spotOf(thing, '@type'), [...classes.keys()])
  const own = [...thing.classes].filter(isClass)
  for (const [name, said] of thing.said) {
    if (!isOurs(name)) continue
    const facts = properties.get(name)
    const spot = (): Spot => graph.spotOf(thing, name)
    if (!facts) yield unknown('property', name, spot(), [...properties.keys()])
    else {
      if (own.length > 0 && !isOneOf(own, facts.domain))
        yield {
          code: 'rico/domain',
          message: `RiC-O does not have "${name}" for a thing that is ${own.join(' and ')}.`,
          ...spot(),
          hint: `It belongs on: ${facts.domain.join(', ')}.`,
        }
      yield* wrongValues(name, facts, said, spot)
    }
  }
}

function* wrongValues(name: string, facts: PropertyFacts, said: Said, spot: () => Spot): Iterable<Fault> {
  const wrong = said.values.find(value => !takes(facts, value))
  if (wrong === undefined) return
  yield {
    code: 'rico/range',
    message: `The value of "${name}" is not of a kind RiC-O has for it.`,
    ...spot(),
    hint: facts.leadsTo === 'words' ? `It takes words${numbers(facts)}.` : `It leads to: ${facts.range.join(', ')}.`,
    ...(!isThing(wrong) && { value: wrong.words.slice(0, 100) }),
  }
}

const numbers = ({ range }: PropertyFacts): string =>
  range.includes('int') ? ' that are a whole number' : range.includes('decimal') ? ' that are a number' : ''

function takes({ leadsTo, range }: PropertyFacts, value: Value): boolean {
  if (!isThing(value)) {
    if (leadsTo === 'things') return false
    if (range.includes('int')) return /^[-+]?\d{1,12}$/.test(value.words.trim())
    return !range.includes('decimal') || /^[-+]?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})$/.test(value.words.trim())
  }
  if (leadsTo === 'words') return false
  const known = [...value.classes].filter(isClass)
  return known.length === 0 || isOneOf(known, range)
}

const isOneOf = (own: readonly string[], wanted: readonly string[]): boolean =>
  wanted.includes('Thing') || own.some(name => wanted.some(each => kindsOf(name).has(each)))

function unknown(what: 'class' | 'property', name: string, spot: Spot, known: readonly string[]): Fault {
  const plain = name.replace(UNMAPPED, '')
  const meant = nearest(plain, known)
  return {
    code: what === 'class' ? 'rico/unknown-class' : 'rico/unknown-property',
    message:
      plain === name
        ? `"${plain.slice(0, 60)}" is not a ${what} of RiC-O.`
        : `No context says which ${what} "${plain.slice(0, 60)}" is.`,
    ...spot,
    value: plain.slice(0, 100),
    ...(meant !== undefined && { hint: `Did you mean "${meant}"?` }),
  }
}
