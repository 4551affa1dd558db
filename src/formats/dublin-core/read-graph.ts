import { jsonReader } from '../../linked-data/reading/document.ts'
import { countWords, tidy } from '../../model/prose-text.ts'
import { amended } from '../../model/tree.ts'
import type { Unit } from '../../model/unit.ts'
import { countModelWords } from '../../model/words.ts'
import type { Read } from '../format.ts'
import { dctermsNamespace } from './dcterms.grammar.ts'
import { type RecordElement, sayOf } from './from-elements.ts'
import { type DctermsTerm, dctermsTerms } from './terms.ts'

/** How deep values may be nested. */
const DEEPEST = 100

type Members = Readonly<Record<string, unknown>>

/** A record, and those that are part of it. */
interface Node {
  readonly node: Members
  readonly id: string | undefined
  readonly parts: Node[]
  isPart: boolean
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]

const idOf = (value: unknown): string | undefined =>
  isMembers(value) && typeof value['@id'] === 'string' ? value['@id'] : undefined

/**
 * Reads records of DCMI terms in JSON-LD as they are written here: each record that is part of no other in the document is a
 * finding aid, and the others are units where `isPartOf` and `hasPart` put them. Nothing is loaded, so that a context that
 * gives the terms other names is not understood.
 *
 * Reports what is wrong with the JSON, `dublin-core/too-deep` and `dublin-core/no-records` (errors) and `dublin-core/foreign-element` (loss, with words).
 *
 * Source: JSON-LD 1.1; DCMI Metadata Terms.
 */
export const readDctermsGraph: Read = (units, report, { file } = {}) => {
  const place = file === undefined ? {} : { place: { file } }

  function send(top: Node, known: ReadonlySet<string>, reached: Set<Node>): void {
    let foreign = 0
    const pending: (Node | 'close')[] = [top]
    units.begin({})
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next === 'close') {
        units.close()
        continue
      }
      if (reached.has(next)) continue
      reached.add(next)
      const { unit, words } = unitIn(next, known)
      foreign += words
      units.open(unit)
      pending.push('close', ...[...next.parts].reverse())
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

  return jsonReader({ format: 'dublin-core', report, file, deepest: DEEPEST }, value => {
    const records = recordsIn(value)
    if (records.length === 0) report({ ...noRecords, ...place })
    const known = new Set(records.flatMap(({ id }) => id ?? []))
    const reached = new Set<Node>()
    for (const top of records) if (!top.isPart) send(top, known, reached)
    // Records that are parts of one another begin somewhere.
    for (const top of records) if (!reached.has(top)) send(top, known, reached)
  })
}

/** The records of a document, each with those that are part of it, in the order of `hasPart`, else of the document. */
function recordsIn(document: unknown): readonly Node[] {
  const nodes = listOf(document)
    .filter(isMembers)
    .flatMap(outer => ('@graph' in outer ? listOf(outer['@graph']) : [outer]))
    .filter(isMembers)
  const records = nodes.map((node): Node => ({ node, id: idOf(node), parts: [], isPart: false }))
  const byId = new Map(records.flatMap(record => (record.id === undefined ? [] : [[record.id, record] as const])))
  const put = (part: Node | undefined, whole: Node | undefined): void => {
    if (!part || !whole || part === whole || part.isPart) return
    part.isPart = true
    whole.parts.push(part)
  }
  for (const whole of records) for (const link of listOf(whole.node.hasPart)) put(byId.get(idOf(link) ?? ''), whole)
  // The parent stands before the whole.
  for (const part of records)
    put(
      part,
      listOf(part.node.isPartOf)
        .map(link => byId.get(idOf(link) ?? ''))
        .find(Boolean),
    )
  return records
}

const isTerm = (name: string): name is DctermsTerm => dctermsTerms.some(term => term === name)

/** @param known the ids of the records of the document: links between those are said by their places */
function unitIn(record: Node, known: ReadonlySet<string>): { readonly unit: Unit; readonly words: number } {
  let unit: Unit = {}
  let words = 0
  const fragment = record.id?.split('#')[1]
  if (fragment) unit = { id: decoded(fragment) }
  for (const [key, given] of Object.entries(record.node)) {
    if (key.startsWith('@')) continue
    const term = key.replace(/^dcterms:/, '').replace(dctermsNamespace, '')
    if (!isTerm(term)) {
      words += countModelWords(given)
      continue
    }
    for (const value of listOf(given)) {
      if ((term === 'isPartOf' || term === 'hasPart') && known.has(idOf(value) ?? '')) continue
      const element = elementOf(term, value)
      if (element) unit = amended(unit, sayOf(element, unit))
    }
  }
  return { unit, words }
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
