import { uri } from '../../../linked-data/address.ts'
import { isThing, type Thing, type Value } from '../../../linked-data/graph/thing.ts'
import type { Reading } from './at.ts'
import type { Field } from './unit-fields.ts'
import { isPage, isUnit, thingOf, valuesOf, wordsOf } from './values.ts'

function unitOf(value: Value): Thing | undefined {
  const thing = thingOf(value)
  return thing && isUnit(thing) ? thing : undefined
}

/** The whole a unit says it is part of: the first that the document describes as a unit. */
export const wholeOf = (node: Thing): Thing | undefined => valuesOf(node, 'isPartOf').map(unitOf).find(Boolean)

/** What stands in the structure, or repeats it; other values of the property are not read. */
const inStructure =
  (property: string, isThere: (value: Value, node: Thing) => boolean): Field =>
  (values, _, node, { unread }) => {
    const others = values.filter(value => !isThere(value, node))
    if (others.length > 0) unread.property(property, others, node)
  }

const isUri = (value: Value): boolean => isThing(value) || uri(value.words) !== undefined

/** Whether a value is a page that says it shows the unit. */
const isPageOf = (value: Value, node: Thing): boolean =>
  valuesOf(thingOf(value), 'mainEntity').some(entity => entity === node)

/** Whether a value is a page, or a link to something of which the document says nothing. */
const isPageOrLink = (value: Value): boolean => isThing(value) && (!value.isDescribed || isPage(value))

/** What a unit is the subject of, besides pages. */
export function worksAbout(values: readonly Value[], node: Thing, { unread }: Reading): readonly Value[] {
  const pages = values.filter(value => isPageOrLink(value) && !isPageOf(value, node))
  if (pages.length > 0) unread.property('subjectOf', pages, node)
  return values.filter(value => !isPageOrLink(value))
}

const partOf: Field = (values, said, node, reading) => {
  if (values.filter(unitOf).length > 1) reading.unread.twice(node)
  inStructure('isPartOf', value => unitOf(value) !== undefined)(values, said, node, reading)
}

/** Where a unit stands among others, and where it is shown. */
export const structure = {
  sameAs: inStructure('sameAs', isUri),
  url: inStructure('url', isUri),
  isPartOf: partOf,
  hasPart: inStructure('hasPart', value => thingOf(value) !== undefined),
  position: inStructure('position', value => !Number.isNaN(Number(wordsOf(value)))),
  mainEntityOfPage: inStructure('mainEntityOfPage', isPageOf),
} satisfies Readonly<Record<string, Field>>
