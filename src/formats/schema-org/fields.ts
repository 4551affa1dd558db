import { type Losses, type Row, say } from '../../linked-data/say.ts'
import type { Control } from '../../model/control.ts'
import { type ControlField, controlFields, type UnitField, unitFields } from '../../model/fields.ts'
import type { Unit } from '../../model/unit.ts'
import { controlCrosswalk, unitCrosswalk } from './crosswalk.ts'
import type { AtPage, AtUnit } from './row.ts'

const unitOrder = Object.keys(unitCrosswalk).filter((field): field is UnitField => Object.hasOwn(unitFields, field))
const controlOrder = Object.keys(controlCrosswalk).filter((field): field is ControlField =>
  Object.hasOwn(controlFields, field),
)

/** Says everything about a unit in its node, and reports what the node cannot hold: one diagnostic for a field. */
export function sayUnit(at: AtUnit, losses: Losses): void {
  for (const field of unitOrder) sayUnitField(unitCrosswalk, field, at, losses)
}

/** Says everything about the finding aid in the node of its page, in the same way. */
export function sayControl(at: AtPage, losses: Losses): void {
  for (const field of controlOrder) sayControlField(controlCrosswalk, field, at, losses)
}

/** The rows of some fields, so that a row is known to be for the value of its field. */
type UnitRows<Field extends UnitField> = { readonly [F in Field]: Row<NonNullable<Unit[F]>, AtUnit> }
type ControlRows<Field extends ControlField> = { readonly [F in Field]: Row<NonNullable<Control[F]>, AtPage> }

function sayUnitField<Field extends UnitField>(rows: UnitRows<Field>, field: Field, at: AtUnit, losses: Losses): void {
  const value = at.unit[field]
  if (value !== undefined && value !== null) say(unitFields[field].name, rows[field], value, at, losses)
}

function sayControlField<Field extends ControlField>(
  rows: ControlRows<Field>,
  field: Field,
  at: AtPage,
  losses: Losses,
): void {
  const value = at.control[field]
  if (value !== undefined && value !== null) say(controlFields[field].name, rows[field], value, at, losses)
}
