import { type Graph, isThing, type Thing } from '../../../linked-data/graph/thing.ts'
import type { NotRead } from '../../../linked-data/reading/not-read.ts'
import { labelOf, textOf, thingsOf, valuesOf } from './at.ts'

/** A finding aid of a document: what it describes, and the record that it is where there is one. */
export interface Described {
  readonly findingAid: Thing | undefined
  readonly top: Thing
}

/** How the units of a document are put together. */
export interface Structure {
  readonly all: readonly Described[]
  readonly findingAids: ReadonlySet<Thing>
  /** The parts of a unit, in order. */
  partsOf(unit: Thing): readonly Thing[]
}

const UNITS = ['RecordSet', 'Record', 'RecordPart', 'RecordResource'] as const

const TO_PARTS = [
  'directlyIncludes',
  'hasDirectPart',
  'hasDirectConstituent',
  'includesOrIncluded',
  'hasOrHadPart',
  'hasOrHadConstituent',
] as const

const TO_WHOLE = [
  'isDirectlyIncludedIn',
  'isDirectPartOf',
  'isDirectConstituentOf',
  'isOrWasIncludedIn',
  'isOrWasPartOf',
  'isOrWasConstituentOf',
] as const

/** Properties that say of parts and siblings what follows from others. */
const SAID_BY_ORDER = [
  'directlyFollowsInSequence',
  'directlyPrecedesInSequence',
  'followsInTime',
  'followsOrFollowed',
  'hasPartTransitive',
  'includesTransitive',
  'isIncludedInTransitive',
  'isPartOfTransitive',
  'precedesOrPreceded',
  'rankInHierarchy',
  'rankInSequence',
] as const

/** Properties that lead to resources which are told of, not described. */
const TO_OTHERS = [
  'hasCopy',
  'hasGeneticLinkToRecordResource',
  'hasOriginal',
  'isOrWasDescribedBy',
  'isOrWasSubjectOf',
  'isRecordResourceAssociatedWithRecordResource',
  'isRelatedTo',
] as const

const isUnit = ({ classes, isDescribed }: Thing): boolean => isDescribed && UNITS.some(name => classes.has(name))

const linked = (thing: Thing, properties: readonly string[]): readonly Thing[] =>
  properties.flatMap(property => thing.said.get(property)?.values.filter(isThing) ?? [])

const isFindingAid = (thing: Thing): boolean =>
  thingsOf(thing, 'hasDocumentaryFormType').some(
    form => /#FindingAid$/.test(form.id ?? '') || /^finding aid$/i.test(labelOf(form) ?? ''),
  )

/** Finds out which units are wholes, what their parts are, and which records are their finding aids. */
export function structureOf(graph: Graph, unread: NotRead): Structure {
  const units = graph.things.filter(isUnit)
  const partsByWhole = new Map<Thing, Set<Thing>>()
  const within = new Set<Thing>()
  const put = (whole: Thing, part: Thing): void => {
    const parts = partsByWhole.get(whole)
    if (parts) parts.add(part)
    else partsByWhole.set(whole, new Set([part]))
    within.add(part)
  }
  for (const unit of units) for (const part of linked(unit, TO_PARTS)) if (part.said.size > 0) put(unit, part)
  for (const unit of units) {
    const [whole] = linked(unit, TO_WHOLE)
    if (whole && isUnit(whole) && !partsByWhole.get(whole)?.has(unit) && !within.has(unit)) put(whole, unit)
  }
  const describing = units.filter(unit => linked(unit, ['describesOrDescribed']).some(isUnit) && isFindingAid(unit))
  const findingAids = new Set(describing)
  const toldOf = new Set(units.flatMap(unit => linked(unit, TO_OTHERS)))
  const isTop = (unit: Thing): boolean =>
    !within.has(unit) && !findingAids.has(unit) && (!toldOf.has(unit) || partsByWhole.has(unit))
  const described = describing.flatMap(findingAid =>
    linked(findingAid, ['describesOrDescribed'])
      .filter(isUnit)
      .map(top => ({ findingAid, top })),
  )
  const tops = new Set(described.map(({ top }) => top))
  const alone = units
    .filter(unit => isTop(unit) && !tops.has(unit))
    .flatMap(top => {
      const guide = linked(top, ['isOrWasDescribedBy']).find(each => isUnit(each) && isFindingAid(each))
      if (guide && labelOf(guide) !== 'other finding aid') findingAids.add(guide)
      return [{ findingAid: guide && findingAids.has(guide) ? guide : undefined, top }]
    })
    .filter(({ top }) => !findingAids.has(top))
  return {
    all: [...described, ...alone],
    findingAids,
    partsOf(unit) {
      markStructure(unit, unread)
      return inSequence([...(partsByWhole.get(unit) ?? [])])
    },
  }
}

/** What says how units are put together is read, except of parts that the document does not describe. */
function markStructure(unit: Thing, unread: NotRead): void {
  for (const property of [...TO_WHOLE, ...SAID_BY_ORDER]) valuesOf(unit, property)
  for (const property of TO_PARTS) {
    const values = valuesOf(unit, property)
    const missing = values.filter(value => !isThing(value) || value.said.size === 0)
    if (missing.length > 0) unread.property(property, missing, unit)
  }
}

/** Siblings by their ranks, else as each says that it follows another, else as they come. */
function inSequence(parts: readonly Thing[]): readonly Thing[] {
  if (parts.length < 2) return parts
  const ranks = new Map(parts.map(part => [part, Number(textOf(part, 'rankInSequence') ?? Number.NaN)]))
  const rankOf = (part: Thing): number => ranks.get(part) ?? Number.NaN
  if (parts.every(part => !Number.isNaN(rankOf(part)))) return [...parts].sort((a, b) => rankOf(a) - rankOf(b))
  const next = new Map<Thing, Thing>()
  const following = new Set<Thing>()
  const siblings = new Set(parts)
  const link = (before: Thing | undefined, after: Thing | undefined): void => {
    if (!before || !after || !siblings.has(before) || !siblings.has(after) || next.has(before) || following.has(after))
      return
    next.set(before, after)
    following.add(after)
  }
  for (const part of parts) {
    link(linked(part, ['directlyFollowsInSequence'])[0], part)
    link(part, linked(part, ['directlyPrecedesInSequence'])[0])
  }
  if (next.size === 0) return parts
  const ordered = new Set<Thing>()
  for (const first of [...parts.filter(part => !following.has(part)), ...parts])
    for (let part: Thing | undefined = first; part && !ordered.has(part); part = next.get(part)) ordered.add(part)
  return [...ordered]
}
