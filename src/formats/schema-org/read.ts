import { documentReader } from '../../linked-data/reading/document.ts'
import type { Control } from '../../model/control.ts'
import type { TextSink, UnitSink } from '../../model/sink.ts'
import type { Unit } from '../../model/unit.ts'
import type { Report } from '../../report/diagnostic.ts'
import type { ReadOptions } from '../format.ts'
import { addressOf, type Graph, type GraphNode, graphOf } from './reading/graph.ts'
import { type NotRead, notRead } from './reading/not-read.ts'
import { pageFields, recordIdOf, type SaidOfPage } from './reading/page-fields.ts'
import { type Said, unitFields } from './reading/unit-fields.ts'

/** How deep things may be nested in things. */
const DEEPEST = 2000

/**
 * Reads finding aids in the vocabulary of schema.org: JSON-LD as this project writes it, and what others write as far as its
 * terms are known, compact or expanded, as a graph or nested. Nothing is loaded, so a context that gives the terms other
 * names is not understood.
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
  return documentReader({
    ...{ format: 'schema-org', report, file, deepest: DEEPEST },
    read(value, text) {
      const place = file === undefined ? {} : { place: { file } }
      const unread = notRead()
      if (!send(graphOf(value), units, unread)) report({ ...noFindingAid, ...place })
      unread.tell(text, report, file)
    },
  })
}

/** Sends every finding aid of a graph; whether there was one. */
function send(graph: Graph, units: UnitSink, unread: NotRead): boolean {
  const parts = new Set(graph.nodes.flatMap(node => partsOf(node, graph)))
  const pages = graph.nodes.flatMap(page => {
    const top = page.types.has('WebPage') ? graph.node(page.values.get('mainEntity')?.[0]) : undefined
    return top ? [{ page, top }] : []
  })
  const described = new Set(pages.map(({ top }) => top))
  const alone = graph.nodes
    .filter(node => isUnit(node) && !parts.has(node) && !described.has(node) && !isWithin(node, graph))
    .map(top => ({ page: undefined, top }))
  const all = [...pages, ...alone]
  const reached = new Set<GraphNode>()
  for (const { page, top } of all) {
    units.begin(page ? controlIn(page, graph, unread, reached) : {})
    sendUnits(top, graph, units, unread, reached)
    units.end()
  }
  if (all.length > 0) unread.others(graph, reached)
  return all.length > 0
}

/** A page, of a finding aid or of one of its units. */
const isPage = ({ types }: GraphNode): boolean => [...types].some(type => type.endsWith('Page'))

const isUnit = ({ types }: GraphNode): boolean => types.has('ArchiveComponent') || types.has('Collection')

const isWithin = (node: GraphNode, graph: Graph): boolean => {
  const whole = graph.node(node.values.get('isPartOf')?.[0])
  return whole !== undefined && isUnit(whole)
}

/** The parts of a unit, in the order of the list and of their positions. */
function partsOf(node: GraphNode, graph: Graph): readonly GraphNode[] {
  return (node.values.get('hasPart') ?? []).map(value => graph.node(value)).filter(part => part !== undefined)
}

function sendUnits(top: GraphNode, graph: Graph, units: UnitSink, unread: NotRead, reached: Set<GraphNode>): void {
  const listed = childrenByWhole(graph)
  const pending: (GraphNode | 'close')[] = [top]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === 'close') {
      units.close()
      continue
    }
    if (reached.has(next)) {
      unread.twice(next)
      continue
    }
    reached.add(next)
    units.open(unitIn(next, graph, unread, reached))
    const parts = new Set([...partsOf(next, graph), ...(listed.get(next) ?? [])])
    pending.push('close', ...[...parts].reverse())
  }
}

/** Units by what they say they are part of, for documents whose wholes do not list their parts. */
function childrenByWhole(graph: Graph): ReadonlyMap<GraphNode, readonly GraphNode[]> {
  const children = new Map<GraphNode, GraphNode[]>()
  for (const node of graph.nodes) {
    const whole = isUnit(node) ? graph.node(node.values.get('isPartOf')?.[0]) : undefined
    if (!whole) continue
    const list = children.get(whole)
    if (list) list.push(node)
    else children.set(whole, [node])
  }
  const position = (node: GraphNode): number => Number(node.values.get('position')?.[0] ?? 0)
  for (const list of children.values()) list.sort((a, b) => position(a) - position(b))
  return children
}

function unitIn(node: GraphNode, graph: Graph, unread: NotRead, reached: Set<GraphNode>): Unit {
  const said: Said = {}
  const id = node.id?.split('#')[1]
  if (id !== undefined && id !== '') said.id = decoded(id)
  for (const [property, field] of Object.entries(unitFields)) {
    const values = node.values.get(property)
    if (!values || values.length === 0) continue
    field(values, said, graph, node)
    note(property, values, graph, unread, reached)
  }
  for (const [property, values] of node.values)
    if (!Object.hasOwn(unitFields, property)) unread.property(property, values, node)
  return said
}

function controlIn(page: GraphNode, graph: Graph, unread: NotRead, reached: Set<GraphNode>): Control {
  const said: SaidOfPage = {}
  reached.add(page)
  for (const [property, values] of page.values) {
    if (!Object.hasOwn(pageFields, property)) {
      unread.property(property, values, page)
      continue
    }
    pageFields[property]?.(values, said, graph, page)
    if (property !== 'mainEntity' && property !== 'breadcrumb') note(property, values, graph, unread, reached)
  }
  const recordId = said.recordId ?? recordIdOf(page)
  if (recordId !== undefined) said.recordId = recordId
  return said
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

/** The archive codes of the Library of Congress repeat the ISIL. */
const isRepeated = (value: unknown): boolean => /id\.loc\.gov\/vocabulary\/organizations\//.test(addressOf(value) ?? '')

/** The things that values lead to are read with them, unless they are units of their own; what of them is not is noted. */
function note(
  property: string,
  values: readonly unknown[],
  graph: Graph,
  unread: NotRead,
  reached: Set<GraphNode>,
): void {
  for (const value of values) {
    const node = graph.node(value)
    if (!node || isUnit(node) || isPage(node) || reached.has(node)) continue
    reached.add(node)
    for (const [name, said] of node.values) {
      if (OF_THINGS.has(name) || (name === 'description' && DESCRIBED.has(property))) continue
      if (name === 'dateCreated' && property === 'mentions') continue
      const rest = name === 'sameAs' ? said.filter(link => !isRepeated(link)) : said
      if (rest.length > 0 && !(name === 'sameAs' && !node.values.has('identifier'))) unread.property(name, rest, node)
    }
  }
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

const noFindingAid = {
  code: 'schema-org/no-finding-aid',
  concern: 'input',
  severity: 'error',
  message: 'There is no finding aid here: no page with a main entity, and no collection or archive component.',
  hint: 'Give the whole the type ArchiveComponent or Collection of schema.org.',
} as const
