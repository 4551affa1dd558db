import validate from '../../../generated/column-map.js'
import { firstFault } from '../../json/schema-fault.ts'
import type { ColumnMap } from '../format.ts'

const isColumnMap = (value: unknown): value is ColumnMap => validate(value)

/**
 * Checks a column map against `schemas/column-map.schema.json`.
 *
 * @returns the map, or what is wrong with it, in words
 */
export function columnMapOf(value: unknown): ColumnMap | { readonly wrong: string } {
  if (isColumnMap(value)) return value
  const fault = firstFault(validate, value)
  if (!fault) return { wrong: 'it is no column map' }
  const { message, hint } = fault.words()
  return {
    wrong: `at ${fault.pointer === '' ? 'its top' : fault.pointer}: ${message}${hint === undefined ? '' : ` ${hint}`}`,
  }
}
