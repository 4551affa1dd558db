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
import { dctermsNamespace } from './dcterms.grammar.ts'
import { classNames, collectionsAlone, isOfClass, onlyWords, thingsOf } from './ranges.ts'
import { schemeFault } from './schemes.ts'
import { type DctermsTerm, dcmiTypes, dctermsTerms } from './terms.ts'

/** How deep things may be nested in things. */
const DEEPEST = 500

const DCMI_TYPES = 'http://purl.org/dc/dcmitype/'

/** The short name of a DCMI term; others are whole. */
const shortName = (iri: string): string => (iri.startsWith(dctermsNamespace) ? iri.slice(dctermsNamespace.length) : iri)

const isTerm = (name: string): name is DctermsTerm => dctermsTerms.some(term => term === name)
const isClass = (name: string): boolean => classNames.some(known => known === name)
const isDcmiType = (name: string): boolean => dcmiTypes.some(type => DCMI_TYPES + type === name)

/**
 * Reports whether the names of a JSON-LD document are DCMI terms, each on a thing that may have it and with a value it takes:
 * compact or expanded, as a graph or nested. Terms of other vocabularies are left alone, and nothing is loaded.
 *
 * Codes: those of what is wrong with the JSON, `dcterms-jsonld/too-deep`, `dcterms-jsonld/remote-context`, and, each with
 * line, column and a JSON Pointer:
 *
 * - `dcterms-jsonld/unknown-class`, `dcterms-jsonld/unknown-property`: DCMI has no such term, or no context says what it means.
 * - `dcterms-jsonld/domain`: the property is for collections, and the thing is something else.
 * - `dcterms-jsonld/range`: a thing where DCMI has words, or of a class that DCMI does not have there (errors); words where
 *   DCMI has a thing (warning, because it leaves that open).
 * - `dcterms-jsonld/value`: a value that is not as its datatype says, or no type of the DCMI vocabulary.
 *
 * Source: DCMI Metadata Terms (2020); DCMI Type Vocabulary.
 *
 * @example checkDctermsGraph(report, { file: 'ms7.dcterms.jsonld' }).write(text)
 */
export function checkDctermsGraph(report: Report, { file }: CheckOptions = {}): TextSink {
  const reading = { format: 'dcterms-jsonld', report, file, deepest: DEEPEST, vocabulary: { short: shortName } }
  return graphReader(reading, (graph, text) => {
    const faults = faultList()
    for (const fault of faultsIn(graph)) faults.add(fault.severity, () => fault)
    faults.tell(text, report, file)
  })
}

type Fault = Pick<JsonFault, 'code' | 'message' | 'pointer' | 'line' | 'value' | 'hint'> & {
  readonly severity?: 'warning'
}

function* faultsIn(graph: Graph): Iterable<JsonFault> {
  for (const [address, spot] of graph.remoteContexts)
    yield {
      code: 'dcterms-jsonld/remote-context',
      severity: 'warning',
      concern: 'input',
      message: 'This context is not part of the document and was not loaded, so what it says of terms is not known.',
      ...spot,
      value: address.slice(0, 200),
      hint: 'Put the content of the context into the document.',
    }
  for (const thing of graph.things)
    for (const fault of faultsOf(thing, graph)) yield { severity: 'error', concern: 'schema', ...fault }
}

/** Whether a name would have to be a DCMI term: it has their address, or none at all. */
const isOurs = (name: string): boolean => !name.includes(':') || name.startsWith(UNMAPPED)

function* faultsOf(thing: Thing, graph: Graph): Iterable<Fault> {
  for (const name of thing.classes)
    if (name.startsWith(DCMI_TYPES) ? !isDcmiType(name) : isOurs(name) && !isClass(name))
      yield unknown('class', name.replace(DCMI_TYPES, ''), graph.spotOf(thing), [...classNames, ...dcmiTypes])
  for (const [name, said] of thing.said) {
    if (!isOurs(name)) continue
    const spot = graph.spotOf(thing, name)
    if (!isTerm(name)) yield unknown('property', name, spot, dctermsTerms)
    else {
      if (collectionsAlone.has(name) && isSomethingElse(thing))
        yield {
          code: 'dcterms-jsonld/domain',
          message: `"${name}" is said of collections, and this is none.`,
          ...spot,
          hint: 'Say it of the collection, or in a description.',
        }
      yield* wrongValues(name, said, spot)
    }
  }
}

/** Whether a thing says of what type it is, and is no collection. */
function isSomethingElse({ classes, said }: Thing): boolean {
  const types = (said.get('type')?.values ?? []).map(value => (isThing(value) ? (value.id ?? '') : value.words))
  const stated = [...classes, ...types].map(type => type.replace(DCMI_TYPES, ''))
  return stated.some(type => dcmiTypes.some(each => each === type)) && !stated.includes('Collection')
}

function* wrongValues(name: DctermsTerm, { values }: Said, spot: Spot): Iterable<Fault> {
  const wrong = values.map(value => wrongIn(name, value)).find(fault => fault !== undefined)
  if (wrong) yield { ...wrong, ...spot }
}

function wrongIn(name: DctermsTerm, value: Value): Fault | undefined {
  const range = (message: string, hint: string) => ({ code: 'dcterms-jsonld/range', message, hint })
  const classes = thingsOf(name)
  if (!isThing(value)) {
    const { words, datatype = '' } = value
    const rule = datatype.startsWith(dctermsNamespace) ? schemeFault(shortName(datatype), words.trim()) : undefined
    if (rule !== undefined)
      return { code: 'dcterms-jsonld/value', message: `The value of "${name}" ${rule}.`, value: words.slice(0, 100) }
    if (classes.length === 0) return undefined
    const hint = `DCMI has ${classes.join(' or ')} here: a thing with the words as its rdfs:label.`
    return {
      ...range(`"${name}" leads to a thing, and has words.`, hint),
      severity: 'warning',
      value: words.slice(0, 100),
    }
  }
  if (onlyWords(name)) return range(`"${name}" takes words, and leads to a thing.`, 'Give its words alone.')
  if (name === 'type' && value.id?.startsWith(DCMI_TYPES) && !isDcmiType(value.id))
    return {
      code: 'dcterms-jsonld/value',
      message: 'This is no type of the DCMI vocabulary.',
      value: value.id.slice(0, 100),
      hint: `They are ${dcmiTypes.join(', ')}.`,
    }
  const known = [...value.classes].filter(isClass)
  if (classes.length === 0 || known.length === 0 || known.some(each => classes.some(of => isOfClass(each, of))))
    return undefined
  return range(`"${name}" does not lead to ${known.join(' and ')}.`, `It leads to ${classes.join(' or ')}.`)
}

function unknown(what: 'class' | 'property', name: string, spot: Spot, known: readonly string[]): Fault {
  const plain = name.replace(UNMAPPED, '')
  const meant = nearest(plain, known)
  return {
    code: what === 'class' ? 'dcterms-jsonld/unknown-class' : 'dcterms-jsonld/unknown-property',
    message:
      plain === name
        ? `"${plain.slice(0, 60)}" is not a ${what} of the DCMI terms.`
        : `No context says which ${what} "${plain.slice(0, 60)}" is.`,
    ...spot,
    value: plain.slice(0, 100),
    ...(meant !== undefined && { hint: `Did you mean "${meant}"?` }),
  }
}
