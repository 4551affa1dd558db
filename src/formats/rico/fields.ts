import { type Lost, measured } from '../../linked-data/lost.ts'
import type { Control } from '../../model/control.ts'
import { type ControlField, controlFields, type UnitField, unitFields } from '../../model/fields.ts'
import type { Unit } from '../../model/unit.ts'
import type { Report } from '../../report/diagnostic.ts'
import { reportNotCarried } from '../../report/loss.ts'
import { controlCrosswalk, unitCrosswalk } from './crosswalk.ts'
import type { AtFindingAid, AtUnit, Row } from './row.ts'

/** Reports losses of one unit or of the finding aid. */
interface Losses {
  readonly report: Report
  /** Where, in archival words. */
  readonly where: () => string | undefined
}

const unitOrder = Object.keys(unitCrosswalk).filter((field): field is UnitField => Object.hasOwn(unitFields, field))
const controlOrder = Object.keys(controlCrosswalk).filter((field): field is ControlField =>
  Object.hasOwn(controlFields, field),
)

/** Says everything about a unit in its node, and reports what the node cannot hold: one diagnostic for a field. */
export function sayUnit(at: AtUnit, losses: Losses): void {
  for (const field of unitOrder) sayUnitField(unitCrosswalk, field, at, losses)
}

/** Says everything about the finding aid in its node, in the same way. */
export function sayControl(at: AtFindingAid, losses: Losses): void {
  for (const field of controlOrder) sayControlField(controlCrosswalk, field, at, losses)
}

/** The rows of some fields, so that a row is known to be for the value of its field. */
type UnitRows<Field extends UnitField> = { readonly [F in Field]: Row<NonNullable<Unit[F]>, AtUnit> }
type ControlRows<Field extends ControlField> = { readonly [F in Field]: Row<NonNullable<Control[F]>, AtFindingAid> }

function sayUnitField<Field extends UnitField>(rows: UnitRows<Field>, field: Field, at: AtUnit, losses: Losses): void {
  const value = at.unit[field]
  if (value !== undefined && value !== null) say(unitFields[field].name, rows[field], value, at, losses)
}

function sayControlField<Field extends ControlField>(
  rows: ControlRows<Field>,
  field: Field,
  at: AtFindingAid,
  losses: Losses,
): void {
  const value = at.control[field]
  if (value !== undefined && value !== null) say(controlFields[field].name, rows[field], value, at, losses)
}

function say<Value, At>(field: string, row: Row<Value, At>, value: Value, at: At, losses: Losses): void {
  if ('nowhere' in row) notCarried(field, row.nowhere, row.isCode ? { kind: value } : value, losses)
  else tell(field, row.loses, row.as(value, at), losses)
}

function notCarried(field: string, reason: string, value: unknown, { report, where }: Losses): void {
  if (Array.isArray(value) && value.length === 0) return
  const unit = where()
  reportNotCarried(report, { format: 'rico', field, reason, value, ...(unit !== undefined && { unit }) })
}

/** A warning when words are gone; an information when only codes are, or words whose sense is there in another form. */
function tell(field: string, loses: string, loss: Lost, { report, where }: Losses): void {
  const { lost, restated } = measured(loss)
  if (lost + restated === 0 && !loss.codes) return
  const unit = where()
  report({
    code: 'rico/carried-in-part',
    concern: 'loss',
    severity: lost > 0 ? 'warning' : 'info',
    message: `${field.charAt(0).toUpperCase()}${field.slice(1)}: the output loses ${loses}.`,
    ...(unit !== undefined && { unit }),
    words: lost + restated,
  })
}
