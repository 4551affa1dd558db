import type { Control } from '../model/control.ts'
import { type ControlField, controlFields, type UnitField, unitFields } from '../model/fields.ts'
import type { Unit } from '../model/unit.ts'
import { type Losses, type Row, say } from './say.ts'

/** The rows of some fields, so that a row is known to be for the value of its field. */
type UnitRows<Field extends UnitField, At> = { readonly [F in Field]-?: Row<NonNullable<Unit[F]>, At> }
type ControlRows<Field extends ControlField, At> = { readonly [F in Field]-?: Row<NonNullable<Control[F]>, At> }

/** One row for each field of a unit, in the order in which they are said. */
export type UnitTable<At> = UnitRows<UnitField, At>

/** One row for each field of the description control area. */
export type ControlTable<At> = ControlRows<ControlField, At>

/** Says everything about a unit as its table has it, and reports what is lost: one diagnostic for a field. */
export function unitSayer<At extends { readonly unit: Unit }>(table: UnitTable<At>) {
  const order = Object.keys(table).filter((field): field is UnitField => Object.hasOwn(unitFields, field))
  return (at: At, losses: Losses): void => {
    for (const field of order) sayUnitField(table, field, at, losses)
  }
}

/** Says everything about the finding aid in the same way. */
export function controlSayer<At extends { readonly control: Control }>(table: ControlTable<At>) {
  const order = Object.keys(table).filter((field): field is ControlField => Object.hasOwn(controlFields, field))
  return (at: At, losses: Losses): void => {
    for (const field of order) sayControlField(table, field, at, losses)
  }
}

function sayUnitField<Field extends UnitField, At extends { readonly unit: Unit }>(
  rows: UnitRows<Field, At>,
  field: Field,
  at: At,
  losses: Losses,
): void {
  const value = at.unit[field]
  if (value !== undefined && value !== null) say(unitFields[field].name, rows[field], value, at, losses)
}

function sayControlField<Field extends ControlField, At extends { readonly control: Control }>(
  rows: ControlRows<Field, At>,
  field: Field,
  at: At,
  losses: Losses,
): void {
  const value = at.control[field]
  if (value !== undefined && value !== null) say(controlFields[field].name, rows[field], value, at, losses)
}
