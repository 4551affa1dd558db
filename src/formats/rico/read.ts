import { markMade } from '../../linked-data/graph/made.ts'
import { type Graph, isThing, type Thing } from '../../linked-data/graph/thing.ts'
import { graphReader } from '../../linked-data/reading/document.ts'
import { type NotRead, notRead } from '../../linked-data/reading/not-read.ts'
import type { TextSink, UnitSink } from '../../model/sink.ts'
import type { Report } from '../../report/diagnostic.ts'
import { languageCode } from '../../values/language/codes.ts'
import type { ReadOptions } from '../format.ts'
import { type AtUnit, type Scope, thingsOf, valuesOf } from './reading/at.ts'
import { controlIn } from './reading/control-fields.ts'
import { turnRound } from './reading/inverses.ts'
import { shortName } from './reading/names.ts'
import { type Structure, structureOf } from './reading/structure.ts'
import { unitIn } from './reading/unit-fields.ts'
import { isClass } from './vocabulary/classes.ts'

/** How deep things may be nested in things. */
const DEEPEST = 500

/**
 * Reads finding aids in the vocabulary of Records in Contexts: JSON-LD, Turtle and N-Quads as this project writes them in
 * either release of RiC-O, and what others write as far as its terms are known: compact or expanded, as a graph or nested, in
 * any order, with properties from either side.
 *
 * A record whose documentary form is that of a finding aid says what is known of the finding aid; what it describes is the
 * whole of one. Without such a record, each record resource that is in no other is the whole of a finding aid of its own.
 *
 * A graph can say anything anywhere, so the whole text is held, with its data and a node for each thing: about ten bytes for
 * each byte of text. Contexts are never loaded.
 *
 * Reports, besides what is wrong with the JSON or the triples: `rico/no-finding-aid` and `rico/too-deep` (errors); `rico/remote-context`
 * for a context that would have to be loaded; `rico/not-read` for a property or class of which nothing was made, once for
 * each, with the number of words; `rico/part-twice` for a part that is in two wholes, which is read in the first.
 *
 * Source: RiC-O 1.1 and 1.0.2; JSON-LD 1.1.
 *
 * @example
 * const input = read(collect(findingAid => found.push(findingAid)), report)
 * input.write(text)
 * input.end()
 */
export function read(units: UnitSink, report: Report, { file }: ReadOptions = {}): TextSink {
  const reading = { format: 'rico', report, file, deepest: DEEPEST, vocabulary: { short: shortName } }
  return graphReader(reading, (graph, text) => {
    const unread = notRead('rico', isClass)
    if (!send(graph, units, unread)) report({ ...noFindingAid, ...(file !== undefined && { place: { file } }) })
    unread.tell(graph, text, report, file)
  })
}

/** Sends every finding aid of a graph; whether there was one. */
function send(graph: Graph, units: UnitSink, unread: NotRead): boolean {
  turnRound(graph.things)
  const structure = structureOf(graph, unread)
  markMade(
    graph,
    structure.findingAids,
    [...structure.findingAids, ...structure.all.map(({ top }) => top)].flatMap(codesOf),
  )
  const scope = scopeOf(graph, structure, unread)
  const reached = new Set<Thing>()
  for (const { findingAid, top } of structure.all) {
    if (reached.has(top)) continue
    const tag = findingAid && tagOf(findingAid)
    const language = tag === undefined ? undefined : languageCode(tag)
    units.begin(findingAid ? controlIn({ thing: findingAid, scope, tag, language }) : {})
    sendUnits(top, structure, scope, units, reached)
    units.end()
  }
  return structure.all.length > 0
}

/** What a finding aid or unit is identified by, in words. */
const codesOf = ({ said }: Thing): readonly string[] =>
  ['identifier', 'hasOrHadIdentifier']
    .flatMap(property => said.get(property)?.values ?? [])
    .flatMap(value => (isThing(value) ? (value.said.get('textualValue')?.values ?? []) : [value]))
    .flatMap(value => (isThing(value) ? [] : [value.words]))

function sendUnits(top: Thing, structure: Structure, scope: Scope, units: UnitSink, reached: Set<Thing>): void {
  const pending: ({ readonly thing: Thing; readonly position: number } | 'close')[] = [{ thing: top, position: 1 }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === 'close') {
      units.close()
      continue
    }
    if (reached.has(next.thing)) {
      scope.unread.twice(next.thing)
      continue
    }
    reached.add(next.thing)
    const parts = structure.partsOf(next.thing)
    units.open(unitIn(atUnit(next.thing, next.position, scope)))
    pending.push('close')
    for (let i = parts.length - 1; i >= 0; i--) {
      const thing = parts[i]
      if (thing) pending.push({ thing, position: i + 1 })
    }
  }
}

function atUnit(thing: Thing, position: number, scope: Scope): AtUnit {
  const digital = thingsOf(thing, 'hasOrHadDigitalInstantiation')
  const [analogue] = thingsOf(thing, 'hasOrHadAnalogueInstantiation')
  const [generic] = thingsOf(thing, 'hasOrHadInstantiation').filter(each => !digital.includes(each))
  const tag = tagOf(thing)
  for (const made of [analogue ?? generic, ...digital]) {
    const label = made?.said.get('rdfs:label')?.values[0]
    const own = thing.said.get('rdfs:label')?.values[0]
    if (label && own && !isThing(label) && !isThing(own) && label.words === own.words) valuesOf(made, 'rdfs:label')
  }
  return {
    ...{ thing, position, scope, digital, tag },
    analogue: analogue ?? generic,
    isGeneric: analogue === undefined,
    language: tag === undefined ? undefined : languageCode(tag),
  }
}

/** Properties whose words are in the language of the description. */
const IN_LANGUAGE = [
  'title',
  'scopeAndContent',
  'generalDescription',
  'history',
  'recordResourceStructure',
  'classification',
  'accruals',
  'conditionsOfAccess',
  'conditionsOfUse',
  'physicalOrLogicalExtent',
] as const

/** The language a thing is described in: that of its title, or of its words, unless some of them have none. */
function tagOf(thing: Thing): string | undefined {
  const tagsOf = (property: string): readonly (string | undefined)[] =>
    (thing.said.get(property)?.values ?? []).flatMap(value => (isThing(value) ? [] : [value.language]))
  const [ofTitle] = tagsOf('title')
  const tags = ofTitle === undefined ? IN_LANGUAGE.flatMap(tagsOf) : [ofTitle]
  const [first] = tags
  return first !== undefined && !tags.includes(undefined) && languageCode(first) !== undefined ? first : undefined
}

/** Properties that say who made something. */
const CREATORS = [
  'hasCreator',
  'hasAuthor',
  'hasAccumulator',
  'hasCollector',
  'hasOrganicProvenance',
  'hasOrganicOrFunctionalProvenance',
] as const

function scopeOf(graph: Graph, { findingAids }: Structure, unread: NotRead): Scope {
  let order: Map<Thing, number> | undefined
  let sole: Set<Thing> | undefined
  return {
    ...{ unread, findingAids, named: new Set<Thing>(), told: new Set<Thing>() },
    position(thing) {
      order ??= new Map(graph.things.map((each, i) => [each, i]))
      return order.get(thing)
    },
    isSole(agent) {
      sole ??= new Set(
        graph.things.flatMap(thing => {
          const makers = new Set(CREATORS.flatMap(name => thing.said.get(name)?.values ?? []).filter(isThing))
          return makers.size === 1 && !findingAids.has(thing) ? [...makers] : []
        }),
      )
      return sole.has(agent)
    },
  }
}

const noFindingAid = {
  code: 'rico/no-finding-aid',
  concern: 'input',
  severity: 'error',
  message: 'There is no finding aid here: no record set, record or other record resource of RiC-O.',
  hint: 'Give the whole the class RecordSet of RiC-O, by a context that is part of the document.',
} as const
