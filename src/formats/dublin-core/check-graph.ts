import { checkTerms, type TermFault } from '../../linked-data/check-terms.ts'
import { isThing, type Said, type Thing, type Value } from '../../linked-data/graph/thing.ts'
import type { TextSink } from '../../model/sink.ts'
import type { Report } from '../../report/diagnostic.ts'
import type { CheckOptions } from '../format.ts'
import { dctermsNamespace } from './dcterms.grammar.ts'
import { classNames, collectionsAlone, isOfClass, onlyWords, thingsOf } from './ranges.ts'
import { schemeFault } from './schemes.ts'
import { type DctermsTerm, dcmiTypes, dctermsTerms } from './terms.ts'
import { vocabulary } from './triples.ts'

const DCMI_TYPES = 'http://purl.org/dc/dcmitype/'

const isTerm = (name: string): name is DctermsTerm => dctermsTerms.some(term => term === name)
const isClass = (name: string): boolean => classNames.some(known => known === name)
const isDcmiType = (name: string): boolean => dcmiTypes.some(type => DCMI_TYPES + type === name)

const facts = {
  format: 'dcterms-jsonld',
  called: 'the DCMI terms',
  vocabulary,
  classes: new Set<string>([...classNames, ...dcmiTypes.map(type => DCMI_TYPES + type)]),
  secondList: DCMI_TYPES,
  properties: new Set<string>(dctermsTerms),
  faultsOf,
} as const

/**
 * Reports whether the names of a document are DCMI terms, each on a thing that may have it and with a value it takes; see
 * {@link checkTerms}.
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
export const checkDctermsGraph = (report: Report, { file }: CheckOptions = {}): TextSink =>
  checkTerms(facts, report, file)

function* faultsOf(thing: Thing, name: string, { values }: Said): Iterable<TermFault> {
  if (!isTerm(name)) return
  if (collectionsAlone.has(name) && isSomethingElse(thing))
    yield {
      about: 'domain',
      message: `"${name}" is said of collections, and this is none.`,
      hint: 'Say it of the collection, or in a description.',
    }
  const wrong = values.map(value => wrongIn(name, value)).find(fault => fault !== undefined)
  if (wrong) yield wrong
}

/** Whether a thing says of what type it is, and is no collection. */
function isSomethingElse({ classes, said }: Thing): boolean {
  const types = (said.get('type')?.values ?? []).map(value => (isThing(value) ? (value.id ?? '') : value.words))
  const stated = [...classes, ...types].map(type => type.replace(DCMI_TYPES, ''))
  return stated.some(type => dcmiTypes.some(each => each === type)) && !stated.includes('Collection')
}

function wrongIn(name: DctermsTerm, value: Value): TermFault | undefined {
  const range = (message: string, hint: string) => ({ about: 'range', message, hint }) as const
  const classes = thingsOf(name)
  if (!isThing(value)) {
    const { words, datatype = '' } = value
    const rule = datatype.startsWith(dctermsNamespace)
      ? schemeFault(vocabulary.short(datatype), words.trim())
      : undefined
    if (rule !== undefined)
      return { about: 'value', message: `The value of "${name}" ${rule}.`, value: words.slice(0, 100) }
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
      about: 'value',
      message: 'This is no type of the DCMI vocabulary.',
      value: value.id.slice(0, 100),
      hint: `They are ${dcmiTypes.join(', ')}.`,
    }
  const known = [...value.classes].filter(isClass)
  if (classes.length === 0 || known.length === 0 || known.some(each => classes.some(of => isOfClass(each, of))))
    return undefined
  return range(`"${name}" does not lead to ${known.join(' and ')}.`, `It leads to ${classes.join(' or ')}.`)
}
