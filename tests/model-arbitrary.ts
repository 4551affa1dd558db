import fc from 'fast-check'
import type { FindingAid } from '../src/model/finding-aid.ts'
import type { UnitTree } from '../src/model/unit.ts'
import { control } from './arbitrary/control.ts'
import { unit } from './arbitrary/unit.ts'
import { list } from './arbitrary/words.ts'

/*
 * Arbitrary values of the model: every field, every shape, with empty lists, empty strings, odd characters, odd codes and
 * identifiers, and nesting. A mapped type over the fields sees to it that none is forgotten.
 *
 * Where the model says one thing twice (text and content, a name and its parts), both say the same here as well.
 */

export { controlArbitraries } from './arbitrary/control.ts'
export { unitArbitraries } from './arbitrary/unit.ts'

/** Units in units, to a depth. */
export function unitTree(depth: number): fc.Arbitrary<UnitTree> {
  if (depth <= 0) return unit
  return fc
    .tuple(unit, list(unitTree(depth - 1)))
    .map(([made, units]) => (units.length > 0 ? { ...made, units } : made))
}

/** A whole finding aid. */
export const findingAid: fc.Arbitrary<FindingAid> = fc.record({ control, unit: unitTree(2) })
