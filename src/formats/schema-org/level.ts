import { nothingLost } from '../../linked-data/lost.ts'
import { tidy } from '../../model/prose-text.ts'
import type { Level, Unit } from '../../model/unit.ts'
import { levelNames } from '../../report/breadcrumb.ts'
import { add } from './node.ts'
import type { AtUnit, Codec } from './row.ts'
import type { ClassName } from './vocabulary.ts'

const RECORD_SET_TYPES = 'https://www.ica.org/standards/RiC/vocabularies/recordSetTypes#'

/** Levels for which Records in Contexts has a type of record set; the others are said in words. */
const recordSetTypes: { readonly [Name in Level]?: string } = {
  collection: 'Collection',
  file: 'File',
  fonds: 'Fonds',
  series: 'Series',
}

/** The level of description, by the type of record set or by its name. */
export const level: Codec<Level, AtUnit> = (value, { unit, node }) => {
  add(node, 'additionalType', levelIn(value, unit))
  return nothingLost
}

/** A level of the institution's own, by its name. */
export const otherLevel: Codec<string, AtUnit> = (value, { node }) => {
  add(node, 'additionalType', tidy(value))
  return nothingLost
}

function levelIn(value: Level, { otherLevel: own }: Unit): string | undefined {
  const type = recordSetTypes[value]
  if (type !== undefined) return RECORD_SET_TYPES + type
  if (value !== 'otherlevel') return levelNames[value].toLowerCase()
  return own === undefined ? value : undefined
}

/** At which level a unit is, as its own node says it. */
export function levelOf(unit: Unit): readonly (string | undefined)[] {
  const { level: known, otherLevel: own } = unit
  return [known && levelIn(known, unit), own && tidy(own)]
}

/**
 * The classes of a unit. Whatever is made of parts, and every level above the item, is a collection too; schema.org's own
 * example of a fonds is both.
 */
export function classesOf(unit: Unit, isTop: boolean, hasParts: boolean): readonly ClassName[] {
  if (unit.level === 'item') return ['ArchiveComponent']
  const isNamed = unit.level !== undefined && unit.level !== 'otherlevel'
  return isTop || isNamed || hasParts ? ['Collection', 'ArchiveComponent'] : ['ArchiveComponent']
}
