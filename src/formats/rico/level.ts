import { nothingLost } from '../../linked-data/lost.ts'
import { tidy } from '../../model/prose-text.ts'
import type { Level, Unit } from '../../model/unit.ts'
import { levelNames } from '../../report/breadcrumb.ts'
import { add, linkTo } from './node.ts'
import type { AtUnit, Codec } from './row.ts'
import type { ClassName } from './terms.ts'

const RECORD_SET_TYPES = 'https://www.ica.org/standards/RiC/vocabularies/recordSetTypes#'

/** Levels for which the vocabulary of record set types has a term. */
const published: { readonly [Name in Level]?: string } = {
  collection: 'Collection',
  file: 'File',
  fonds: 'Fonds',
  series: 'Series',
}

/**
 * The class of a unit: an item is a record; whatever else has a level or parts is a record set; of what says neither, no
 * more is known than that it is a record resource.
 */
export function classOf(unit: Unit, isTop: boolean, hasParts: boolean): ClassName {
  if (unit.level === 'item') return 'Record'
  const isNamed = unit.level !== undefined && unit.level !== 'otherlevel'
  return isTop || isNamed || hasParts ? 'RecordSet' : 'RecordResource'
}

/** The level as a type of record set, one of the published types where there is one. */
export const level: Codec<Level, AtUnit> = (value, { node, scope }) => {
  const name = levelNames[value]
  const type = published[value]
  if (value === 'item') return nothingLost
  if (value === 'otherlevel') return nothingLost
  if (type !== undefined)
    add(node, 'hasRecordSetType', linkTo(scope.things.known('RecordSetType', RECORD_SET_TYPES + type, name)))
  else add(node, 'hasRecordSetType', linkTo(scope.things.term('RecordSetType', { text: name })))
  return nothingLost
}

/** A level of the institution's own, by its name. */
export const otherLevel: Codec<string, AtUnit> = (value, { node }) => {
  add(node, 'type', tidy(value))
  return nothingLost
}
