import { jsonReader } from '../../linked-data/reading/document.ts'
import { wholeText } from '../../linked-data/reading/whole-text.ts'
import { graphOfTriples } from '../../linked-data/triples/read.ts'
import { isTriples } from '../../linked-data/triples/recognise.ts'
import { countWords, tidy } from '../../model/prose-text.ts'
import type { Unit } from '../../model/unit.ts'
import { countModelWords } from '../../model/words.ts'
import type { Read } from '../format.ts'
import { dctermsNamespace } from './dcterms.grammar.ts'
import type { RecordElement } from './from-elements.ts'
import { type Hierarchy, hierarchyOf, type Linked } from './hierarchy.ts'
import { countGuesses, type Guesses, unitOfElements } from './open-questions.ts'
import { type DctermsTerm, dctermsTerms } from './terms.ts'
import { recordsOf, vocabulary } from './triples.ts'

/** How deep values may be nested. */
const DEEPEST = 100

type Members = Readonly<Record<string, unknown>>

/** A record, and the ids of those that it is part of and that are part of it. */
interface Node extends Linked {
  /** What it says, by the names of terms. */
  readonly said: readonly (readonly [term: string, values: readonly unknown[]])[]
  readonly id: string | undefined
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]

const idOf = (value: unknown): string | undefined =>
  isMembers(value) && typeof value['@id'] === 'string' ? value['@id'] : undefined

/**
 * Reads records of DCMI terms in JSON-LD as they are written here, or in Turtle or N-Quads: each record that is part of no other in the document is a
 * finding aid, and the others are units where `isPartOf` and `hasPart` put them. Nothing is loaded, so that a context that
 * gives the terms other names is not understood.
 *
 * Reports what is wrong with the JSON or the triples, `dublin-core/taken-for` (info: what is left open), `dublin-core/too-deep` and `dublin-core/no-records` (errors) and `dublin-core/foreign-element` (loss, with words).
 *
 * Source: JSON-LD 1.1; DCMI Metadata Terms.
 */
export const readDctermsGraph: Read = (units, report, { file } = {}) => {
  const place = file === undefined ? {} : { place: { file } }
  const guesses = countGuesses()

  function send(top: Node, { partsOf, isSaidByPlace }: Hierarchy<Node>): void {
    let foreign = 0
    const pending: (Node | 'close')[] = [top]
    units.begin({})
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next === 'close') {
        units.close()
        continue
      }
      const { unit, words } = unitIn(next, next !== top, isSaidByPlace, guesses)
      foreign += words
      units.open(unit)
      pending.push('close', ...[...partsOf(next)].reverse())
    }
    units.end()
    if (foreign > 0)
      report({
        code: 'dublin-core/foreign-element',
        concern: 'loss',
        severity: 'warning',
        message: 'The records have properties that are not DCMI terms; they were not read.',
        ...place,
        words: foreign,
      })
  }

  function read(document: unknown): void {
    const records = recordsIn(document)
    if (records.length === 0) report({ ...noRecords, ...place })
    const byId = new Map(records.flatMap(record => (record.id === undefined ? [] : [[record.id, record] as const])))
    const hierarchy = hierarchyOf(records, id => byId.get(id))
    for (const top of hierarchy.tops) send(top, hierarchy)
    guesses.report(diagnostic => report({ ...diagnostic, ...place }))
  }

  return wholeText(report, file, text => {
    if (isTriples(text, dctermsNamespace)) {
      const graph = graphOfTriples(text, vocabulary, report, file)
      if (graph) read(recordsOf(graph))
      return
    }
    const json = jsonReader({ format: 'dublin-core', report, file, deepest: DEEPEST }, read)
    json.write(text)
    json.end()
  })
}

/** The records of a document. */
function recordsIn(document: unknown): readonly Node[] {
  const outer = listOf(document).filter(isMembers)
  const prefixes = new Set(['dcterms', ...outer.flatMap(prefixesIn)])
  const said = (node: Members): Node['said'] =>
    Object.entries(node).map(([key, value]) => [shortName(key, prefixes), listOf(value)])
  return outer
    .flatMap(each => ('@graph' in each ? listOf(each['@graph']) : [each]))
    .filter(isMembers)
    .map(node => {
      const all = said(node)
      const links = (wanted: string): readonly string[] =>
        all.flatMap(([term, values]) => (term === wanted ? values.flatMap(link => idOf(link) ?? []) : []))
      return { said: all, id: idOf(node), wholes: links('isPartOf'), parts: links('hasPart') }
    })
}

/** The prefixes that the context of a document has for the DCMI terms. */
const prefixesIn = (document: Members): readonly string[] =>
  listOf(document['@context'])
    .filter(isMembers)
    .flatMap(context => Object.entries(context))
    .filter(([, address]) => (idOf(address) ?? address) === dctermsNamespace)
    .map(([prefix]) => prefix)

/** The name of a term without its prefix or address. */
function shortName(key: string, prefixes: ReadonlySet<string>): string {
  const [prefix = '', name] = key.split(':')
  return name !== undefined && prefixes.has(prefix) ? name : key.replace(dctermsNamespace, '')
}

const isTerm = (name: string): name is DctermsTerm => dctermsTerms.some(term => term === name)

function unitIn(
  record: Node,
  isPart: boolean,
  isSaidByPlace: Hierarchy<Node>['isSaidByPlace'],
  guesses: Guesses,
): { readonly unit: Unit; readonly words: number } {
  const elements: RecordElement[] = []
  let words = 0
  const fragment = record.id?.split('#')[1]
  for (const [term, values] of record.said) {
    if (term.startsWith('@')) continue
    if (!isTerm(term)) {
      words += countModelWords(values)
      continue
    }
    for (const value of values) {
      if ((term === 'isPartOf' || term === 'hasPart') && isSaidByPlace(record, idOf(value) ?? '')) continue
      const element = elementOf(term, value)
      if (element) elements.push(element)
    }
  }
  const known = fragment ? { id: decoded(fragment) } : {}
  return { unit: unitOfElements(elements, { isPart, isOfFifteen: false }, guesses, known), words }
}

/** What a value says in words: itself, its label, or its address. */
function elementOf(term: DctermsTerm, value: unknown): RecordElement | undefined {
  if (!isMembers(value)) {
    const text = typeof value === 'string' || typeof value === 'number' ? tidy(String(value)) : ''
    return text === '' ? undefined : { term, text }
  }
  if ('@value' in value) {
    const { '@language': language } = value
    const element = elementOf(term, value['@value'])
    return element && typeof language === 'string' ? { ...element, language } : element
  }
  const labels = listOf(value['rdfs:label'])
  const [label] = labels.map(each => elementOf(term, each)).filter(each => each !== undefined)
  if (label && countWords(label.text) + label.text.length > 0) return label
  const id = idOf(value)?.replace(/^http:\/\/purl\.org\/dc\/dcmitype\//, '')
  return id === undefined ? undefined : { term, text: id }
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

const noRecords = {
  code: 'dublin-core/no-records',
  concern: 'input',
  severity: 'error',
  message: 'There is no record of DCMI terms in this document.',
  hint: 'Give the records in a @graph, with "@vocab": "http://purl.org/dc/terms/" in the context.',
} as const
