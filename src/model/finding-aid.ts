import type { Control } from './control.ts'
import type { UnitTree } from './unit.ts'

/**
 * A finding aid: the description of one body of records, from the whole down to its smallest described part, with what is
 * said about the description itself. Plain data; survives JSON.
 *
 * @example
 * { control: { recordId: 'ms1' }, unit: { level: 'fonds', title: { text: 'Rivera papers' }, units: [] } }
 */
export interface FindingAid {
  readonly control: Control
  readonly unit: UnitTree
}
