import type { Control } from '../../model/control.ts'
import type { ControlField, UnitField } from '../../model/fields.ts'
import type { Unit } from '../../model/unit.ts'
import type { CrosswalkPage, RowInWords } from '../format.ts'
import type { RecordContext } from './context.ts'
import type { DublinCoreElement } from './element.ts'
import type { DctermsTerm } from './terms.ts'

/** Writes one kind of value as elements of a record, and says which elements those can be. */
export interface Codec<Value, Term extends DctermsTerm> {
  readonly terms: readonly Term[]
  write(value: Value, context: RecordContext): readonly DublinCoreElement<Term>[]
}

/** Where a field goes in a record and what is lost on the way there, or why it goes nowhere; in words for the report. */
export type Row<Value, Term extends DctermsTerm> =
  | { readonly as: Codec<Value, Term>; readonly loses?: string }
  | { readonly nowhere: string }

/** One row for each field of a unit, in the order in which their elements are written. */
type UnitTable<Term extends DctermsTerm> = {
  readonly [Field in UnitField]-?: Row<NonNullable<Unit[Field]>, Term>
}

/** One row for each field of the description control area. */
type ControlTable<Term extends DctermsTerm> = {
  readonly [Field in ControlField]-?: Row<NonNullable<Control[Field]>, Term>
}

/** The crosswalk of one dialect of Dublin Core. */
export interface Crosswalk<Term extends DctermsTerm> {
  readonly unit: UnitTable<Term>
  readonly control: ControlTable<Term>
}

/** A crosswalk in words, for the page that shows all formats side by side. */
export function crosswalkInWords(crosswalk: Crosswalk<DctermsTerm>, prefix: string): CrosswalkPage {
  const inWords = (rows: Readonly<Record<string, Row<never, DctermsTerm>>>): Record<string, RowInWords> =>
    Object.fromEntries(Object.entries(rows).map(([field, row]) => [field, rowInWords(row, prefix)]))
  return { unit: inWords(crosswalk.unit), control: inWords(crosswalk.control) }
}

function rowInWords(row: Row<never, DctermsTerm>, prefix: string): RowInWords {
  if ('nowhere' in row) return { nowhere: row.nowhere }
  const { terms } = row.as
  const at = terms.length === 0 ? 'the record as a whole' : terms.map(term => `${prefix}:${term}`).join(', ')
  return row.loses === undefined ? { at } : { at, loses: row.loses }
}
