import type { Unit } from './unit.ts'

/**
 * The fields a part shares with the whole unless it says otherwise: who holds it, who created it, who may see and use it,
 * in which languages it is. Titles, dates, extents and notes are each unit's own.
 *
 * Source: ISAD(G) 2.4, non-repetition; DACS chapter 1, multilevel description.
 */
export type InheritedField =
  | 'repository'
  | 'creators'
  | 'accessRestrictions'
  | 'useRestrictions'
  | 'rightsUris'
  | 'languages'

/** The same as data. */
export const inheritedFields: readonly InheritedField[] = [
  'repository',
  'creators',
  'accessRestrictions',
  'useRestrictions',
  'rightsUris',
  'languages',
]

/** What holds for a unit, and whether a higher level says it. */
export interface Effective<Value> {
  readonly value: Value
  /** The unit that says it: the unit itself, or the nearest of those above it. */
  readonly from: Unit
  readonly inherited: boolean
}

/**
 * What holds for a unit in one field: its own statement, else the nearest above it. Never copies anything.
 *
 * Access points are of one unit as titles are; a part has them from above only where somebody asks for it.
 *
 * @param path the units from the top down to the unit in question, that one last
 * @example
 * effective([fonds, series, file], 'accessRestrictions')?.value
 */
export function effective<Field extends InheritedField | 'accessPoints'>(
  path: readonly Unit[],
  field: Field,
): Effective<NonNullable<Unit[Field]>> | undefined {
  for (let i = path.length - 1; i >= 0; i--) {
    const from = path[i]
    const value = from?.[field]
    if (from && value && value.length > 0) return { value, from, inherited: i < path.length - 1 }
  }
  return undefined
}
