import { markMade } from '../../linked-data/graph/made.ts'
import type { Graph, Thing } from '../../linked-data/graph/thing.ts'
import { graphReader } from '../../linked-data/reading/document.ts'
import type { Control } from '../../model/control.ts'
import type { TextSink, UnitSink } from '../../model/sink.ts'
import type { Unit } from '../../model/unit.ts'
import type { Report } from '../../report/diagnostic.ts'
import type { ReadOptions } from '../format.ts'
import type { Reading } from './reading/at.ts'
import { persistentUris } from './reading/identifiers.ts'
import { type NotRead, notRead } from './reading/not-read.ts'
import { pageFields, type SaidOfPage } from './reading/page-fields.ts'
import { addresses } from './reading/page-identifiers.ts'
import { recordIdOf, recordOf, unitIdOf } from './reading/record-id.ts'
import { structure, wholeOf } from './reading/structure.ts'
import { type Children, survey } from './reading/survey.ts'
import { noteThings, reportUnread } from './reading/things-read.ts'
import { type Said, unitFields } from './reading/unit-fields.ts'
import { isUnit, text, thingOf, valuesOf, vocabulary, wordsOf } from './reading/values.ts'

/** How deep things may be nested in things. */
const DEEPEST = 2000

/**
 * Reads finding aids in the vocabulary of schema.org: JSON-LD, Turtle and N-Quads as this project writes them, and what
 * others write as far as its terms are known, compact or expanded, as a graph or nested. Nothing is loaded, so a context that
 * would have to be is taken for that of schema.org only by its address.
 *
 * A page with a main entity is a finding aid; without pages, each collection or archive component that is part of no other is
 * the whole of one.
 *
 * Reports, besides what is wrong with the JSON: `schema-org/no-finding-aid` and `schema-org/too-deep` (errors);
 * `schema-org/not-read` for a property or thing that has no place in the model, once for each property, with the number of
 * words; `schema-org/part-twice` for a part that is in two wholes, which is read in the first.
 *
 * @example
 * const input = read(collect(findingAid => found.push(findingAid)), report)
 * input.write(text)
 * input.end()
 */
export function read(units: UnitSink, report: Report, { file }: ReadOptions = {}): TextSink {
  return graphReader({ format: 'schema-org', report, file, deepest: DEEPEST, vocabulary }, (graph, source) => {
    const unread = notRead(graph)
    if (!send(graph, units, unread)) report({ ...noFindingAid, ...(file !== undefined && { place: { file } }) })
    unread.tell(source, report, file)
  })
}

/** Sends every finding aid of a graph; whether there was one. */
function send(graph: Graph, units: UnitSink, unread: NotRead): boolean {
  const parts = new Set(graph.things.flatMap(partsOf))
  const pages = graph.things.flatMap(page => {
    const top = page.classes.has('WebPage') ? thingOf(valuesOf(page, 'mainEntity')[0]) : undefined
    return top ? [{ page, top }] : []
  })
  markMade(
    graph,
    pages.map(({ page }) => page),
    pages.flatMap(({ page, top }) => [...codesOf(page), ...codesOf(top)]),
  )
  const described = new Set(pages.map(({ top }) => top))
  const alone = graph.things
    .filter(node => isUnit(node) && !parts.has(node) && !described.has(node) && wholeOf(node) === undefined)
    .map(top => ({ page: undefined, top }))
  const all = [...pages, ...alone]
  const reached = new Set<Thing>()
  const listed = childrenByWhole(graph)
  const children = (whole: Thing): readonly Thing[] =>
    inSequence([...new Set([...partsOf(whole), ...(listed.get(whole) ?? [])])])
  const reading = survey(all, children, unread)
  for (const { page, top } of all) {
    if (page) reached.add(page)
    units.begin(page ? controlIn(page, top, reading) : {})
    sendUnits(top, children, units, reading, reached)
    units.end()
  }
  if (all.length > 0) {
    reportUnread(reading)
    unread.others(new Set([...reached, ...reading.read.keys()]))
  }
  return all.length > 0
}

/** What a page or unit is identified by, in words. */
const codesOf = (thing: Thing): readonly string[] =>
  valuesOf(thing, 'identifier').flatMap(value => text(thingOf(value), 'value') ?? wordsOf(value) ?? [])

/** The parts of a unit, in the order of the list and of their positions. */
function partsOf(node: Thing): readonly Thing[] {
  return valuesOf(node, 'hasPart')
    .map(value => thingOf(value))
    .filter(part => part !== undefined)
}

function sendUnits(top: Thing, children: Children, units: UnitSink, reading: Reading, reached: Set<Thing>): void {
  const pending: (Thing | 'close')[] = [top]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === 'close') {
      units.close()
      continue
    }
    if (reached.has(next)) {
      reading.unread.twice(next)
      continue
    }
    reached.add(next)
    units.open(unitIn(next, reading))
    pending.push('close', ...children(next).toReversed())
  }
}

/** Units by what they say they are part of, for documents whose wholes do not list their parts. */
function childrenByWhole(graph: Graph): ReadonlyMap<Thing, readonly Thing[]> {
  const children = new Map<Thing, Thing[]>()
  for (const node of graph.things) {
    const whole = isUnit(node) ? wholeOf(node) : undefined
    if (!whole) continue
    const list = children.get(whole)
    if (list) list.push(node)
    else children.set(whole, [node])
  }
  return children
}

/** Parts by their positions where all have one, else as they come. */
function inSequence(parts: readonly Thing[]): Thing[] {
  const positions = new Map(parts.map(part => [part, Number(text(part, 'position') ?? Number.NaN)]))
  const positionOf = (part: Thing): number => positions.get(part) ?? Number.NaN
  const isOrdered = parts.every(part => !Number.isNaN(positionOf(part)))
  return isOrdered ? [...parts].sort((a, b) => positionOf(a) - positionOf(b)) : [...parts]
}

function unitIn(node: Thing, reading: Reading): Unit {
  const said: Said = {}
  const id = unitIdOf(node)
  if (id !== undefined) said.id = id
  const uris = persistentUris(node)
  if (uris.length > 0) said.persistentUris = uris
  for (const [property, field] of Object.entries(unitFields)) {
    const values = valuesOf(node, property)
    if (values.length === 0) continue
    field(values, said, node, reading)
    if (!Object.hasOwn(structure, property)) noteThings(property, values, 'unit', reading.read)
  }
  for (const [property, { values }] of node.said)
    if (!Object.hasOwn(unitFields, property)) reading.unread.property(property, values, node)
  return said
}

function controlIn(page: Thing, top: Thing, reading: Reading): Control {
  const { unread } = reading
  const said: SaidOfPage = {}
  for (const [property, field] of Object.entries(pageFields)) {
    const values = valuesOf(page, property)
    if (values.length === 0) continue
    field(values, said, reading)
    if (property !== 'mainEntity' && property !== 'breadcrumb') noteThings(property, values, 'page', reading.read)
  }
  for (const [property, { values }] of page.said)
    if (!Object.hasOwn(pageFields, property)) unread.property(property, values, page)
  addresses(valuesOf(page, 'url'), said, page)
  const recordId = said.recordId ?? (isKnownByCode(top) ? undefined : recordIdOf(page))
  if (recordId !== undefined) said.recordId = recordId
  return said
}

/** Whether the ids in a finding aid are made of the code of the whole. */
function isKnownByCode(top: Thing): boolean {
  const record = recordOf(top)
  const codes = codesOf(top)
  return record !== undefined && codes.some(code => code === record || code.endsWith(` ${record}`))
}

const noFindingAid = {
  code: 'schema-org/no-finding-aid',
  concern: 'input',
  severity: 'error',
  message: 'There is no finding aid here: no page with a main entity, and no collection or archive component.',
  hint: 'Give the whole the type ArchiveComponent or Collection of schema.org.',
} as const
