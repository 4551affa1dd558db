import type { Control } from '../../model/control.ts'
import type { Unit } from '../../model/unit.ts'
import type { CrosswalkPage, RowInWords } from '../format.ts'
import type { Codec } from './codec/codec.ts'

/**
 * One row of an EAD crosswalk: where a field lives and how it is written, or why it lives nowhere.
 *
 * `at` is a path from the unit or from `control`. A row without a codec is written by the engine along with the element
 * itself: identifiers, levels, attributes of the control section.
 */
export type Row<Value> =
  | { readonly at: string; readonly as?: Codec<Value>; readonly loses?: string }
  | { readonly nowhere: string }

/** A row for each field of a description. */
export type Rows<Of> = { readonly [Field in keyof Of]-?: Row<NonNullable<Of[Field]>> }

/** A row for each field of a unit; the order is the order of writing. */
export type UnitRows = Rows<Unit>

/** A row for each field of the control section. */
export type ControlRows = Rows<Control>

/** The codec of a field, if its row has one. */
export function codecOf<Of, Field extends keyof Of>(
  rows: Rows<Of>,
  field: Field,
): Codec<NonNullable<Of[Field]>> | undefined {
  const row: Row<NonNullable<Of[Field]>> = rows[field]
  return 'nowhere' in row ? undefined : row.as
}

/** The rows in words, for the crosswalk page. */
export function crosswalkPage(unit: UnitRows, control: ControlRows): CrosswalkPage {
  return { unit: inWords(unit), control: inWords(control) }
}

function inWords(rows: Readonly<Record<string, Row<never>>>): Record<string, RowInWords> {
  const words: Record<string, RowInWords> = {}
  for (const [field, row] of Object.entries(rows))
    words[field] = 'nowhere' in row ? row : { at: row.at, ...(row.loses !== undefined && { loses: row.loses }) }
  return words
}
