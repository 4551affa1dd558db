import { markMade } from '../../linked-data/graph/made.ts'
import type { Graph, Thing, Value } from '../../linked-data/graph/thing.ts'
import { graphReader } from '../../linked-data/reading/document.ts'
import type { Control } from '../../model/control.ts'
import type { TextSink, UnitSink } from '../../model/sink.ts'
import type { Unit } from '../../model/unit.ts'
import type { Report } from '../../report/diagnostic.ts'
import type { ReadOptions } from '../format.ts'
import { isRepeated } from './reading/archives.ts'
import type { Reading } from './reading/at.ts'
import { persistentUris } from './reading/identifiers.ts'
import { type NotRead, notRead } from './reading/not-read.ts'
import { pageFields, type SaidOfPage } from './reading/page-fields.ts'
import { addresses } from './reading/page-identifiers.ts'
import { isNamed, recordIdOf, recordOf, unitIdOf } from './reading/record-id.ts'
import { type Said, unitFields } from './reading/unit-fields.ts'
import { text, thingOf, valuesOf, vocabulary, wordsOf } from './reading/values.ts'

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
    .filter(node => isUnit(node) && !parts.has(node) && !described.has(node) && !isWithin(node))
    .map(top => ({ page: undefined, top }))
  const all = [...pages, ...alone]
  const reached = new Set<Thing>()
  const listed = childrenByWhole(graph)
  const children = (whole: Thing): readonly Thing[] =>
    inSequence([...new Set([...partsOf(whole), ...(listed.get(whole) ?? [])])])
  const reading = readingOf(all, children, unread)
  for (const { page, top } of all) {
    units.begin(page ? controlIn(page, top, reading, reached) : {})
    sendUnits(top, children, units, reading, reached)
    units.end()
  }
  if (all.length > 0) unread.others(reached)
  return all.length > 0
}

/** What a page or unit is identified by, in words. */
const codesOf = (thing: Thing): readonly string[] =>
  valuesOf(thing, 'identifier').flatMap(value => text(thingOf(value), 'value') ?? wordsOf(value) ?? [])

/** A page, of a finding aid or of one of its units. */
const isPage = ({ classes }: Thing): boolean => [...classes].some(type => type.endsWith('Page'))

const isUnit = ({ classes }: Thing): boolean => classes.has('ArchiveComponent') || classes.has('Collection')

const isWithin = (node: Thing): boolean => {
  const whole = thingOf(valuesOf(node, 'isPartOf')[0])
  return whole !== undefined && isUnit(whole)
}

/** The parts of a unit, in the order of the list and of their positions. */
function partsOf(node: Thing): readonly Thing[] {
  return valuesOf(node, 'hasPart')
    .map(value => thingOf(value))
    .filter(part => part !== undefined)
}

/** The parts of a unit, in order. */
type Children = (whole: Thing) => readonly Thing[]

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
    units.open(unitIn(next, reading, reached))
    pending.push('close', ...children(next).toReversed())
  }
}

/** What must be known of all units before the first is read. */
function readingOf(
  all: readonly { readonly page: Thing | undefined; readonly top: Thing }[],
  children: Children,
  unread: NotRead,
): Reading {
  const holders = new Set<Thing>()
  const historians = new Map<Thing, Thing>()
  const historiansOfMany = new Map<Thing, Thing>()
  const seen = new Set<Thing>()
  const pending = all.map(({ top }) => top).reverse()
  for (let unit = pending.pop(); unit; unit = pending.pop()) {
    if (seen.has(unit)) continue
    seen.add(unit)
    for (const holder of thingsOf(unit, 'holdingArchive')) holders.add(holder)
    const makers = [...new Set([...thingsOf(unit, 'creator'), ...thingsOf(unit, 'author')])]
    const chosen = makers.length === 1 ? historians : historiansOfMany
    for (const maker of makers) if (!chosen.has(maker)) chosen.set(maker, unit)
    pending.push(...children(unit).toReversed())
  }
  for (const [maker, unit] of historiansOfMany) if (!historians.has(maker)) historians.set(maker, unit)
  const publishers = new Set(all.flatMap(({ page }) => (page ? thingsOf(page, 'publisher') : [])))
  const unnamed = new Set(all.flatMap(({ page, top }) => (page && !isNamed(page) ? [top] : [])))
  return { unread, told: new Set(), holders, publishers, historians, unnamed }
}

const thingsOf = (node: Thing, property: string): readonly Thing[] =>
  valuesOf(node, property).flatMap(value => thingOf(value) ?? [])

/** Units by what they say they are part of, for documents whose wholes do not list their parts. */
function childrenByWhole(graph: Graph): ReadonlyMap<Thing, readonly Thing[]> {
  const children = new Map<Thing, Thing[]>()
  for (const node of graph.things) {
    const whole = isUnit(node) ? thingOf(valuesOf(node, 'isPartOf')[0]) : undefined
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

function unitIn(node: Thing, reading: Reading, reached: Set<Thing>): Unit {
  const said: Said = {}
  const id = unitIdOf(node)
  if (id !== undefined) said.id = id
  const uris = persistentUris(node)
  if (uris.length > 0) said.persistentUris = uris
  for (const [property, field] of Object.entries(unitFields)) {
    const values = valuesOf(node, property)
    if (values.length === 0) continue
    field(values, said, node, reading)
    note(property, values, reading.unread, reached)
  }
  for (const [property, { values }] of node.said)
    if (!Object.hasOwn(unitFields, property)) reading.unread.property(property, values, node)
  return said
}

function controlIn(page: Thing, top: Thing, reading: Reading, reached: Set<Thing>): Control {
  const { unread } = reading
  const said: SaidOfPage = {}
  reached.add(page)
  for (const [property, field] of Object.entries(pageFields)) {
    const values = valuesOf(page, property)
    if (values.length === 0) continue
    field(values, said, reading)
    if (property !== 'mainEntity' && property !== 'breadcrumb') note(property, values, unread, reached)
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

/** What is read of the things that units and pages lead to. */
const OF_THINGS: ReadonlySet<string> = new Set(
  'additionalType address alternateName archiveHeld contentUrl geo identifier inDefinedTermSet name termCode text unitText url value propertyID'.split(
    ' ',
  ),
)

/** Properties that lead to things whose descriptions are read too. */
const DESCRIBED: ReadonlySet<string> = new Set(
  'author creator associatedMedia mentions isBasedOn subjectOf publisher isPartOf'.split(' '),
)

/** The things that values lead to are read with them, unless they are units of their own; what of them is not is noted. */
function note(property: string, values: readonly Value[], unread: NotRead, reached: Set<Thing>): void {
  for (const value of values) {
    const node = thingOf(value)
    if (!node || isUnit(node) || isPage(node) || reached.has(node)) continue
    reached.add(node)
    for (const [name, { values: said }] of node.said) {
      if (OF_THINGS.has(name) || (name === 'description' && DESCRIBED.has(property))) continue
      if (name === 'dateCreated' && property === 'mentions') continue
      const rest = name === 'sameAs' ? said.filter(link => !isRepeated(link)) : said
      if (rest.length > 0 && !(name === 'sameAs' && !node.said.has('identifier'))) unread.property(name, rest, node)
    }
  }
}

const noFindingAid = {
  code: 'schema-org/no-finding-aid',
  concern: 'input',
  severity: 'error',
  message: 'There is no finding aid here: no page with a main entity, and no collection or archive component.',
  hint: 'Give the whole the type ArchiveComponent or Collection of schema.org.',
} as const
