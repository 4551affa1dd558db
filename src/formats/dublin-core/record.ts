import { append } from '../../model/append.ts'
import type { Control } from '../../model/control.ts'
import { effective } from '../../model/effective.ts'
import { type ControlField, controlFields, type FieldMeaning, type UnitField, unitFields } from '../../model/fields.ts'
import { tidy } from '../../model/prose-text.ts'
import type { Unit } from '../../model/unit.ts'
import type { Report } from '../../report/diagnostic.ts'
import { reportCarriedInPart, reportNotCarried } from '../../report/loss.ts'
import { unsaid } from './account.ts'
import {
  type FieldFromAbove,
  type FromAbove,
  fieldsFromAbove,
  type RecordContext,
  seenFrom,
  unitOf,
} from './context.ts'
import { datesFromAbove } from './dates.ts'
import type { Dialect } from './dialect.ts'
import { type DublinCoreElement, writtenValue } from './element.ts'
import { isRightsUri } from './rights-uri.ts'
import type { Row } from './row.ts'
import { isSaid } from './summary.ts'
import type { DctermsTerm } from './terms.ts'
import { standInTitle } from './titles.ts'
import { dcmiTypes } from './types.ts'

/** A record, and which of its values come from a higher level. */
export interface MadeRecord {
  readonly elements: readonly DublinCoreElement[]
  readonly inherited: readonly FromAbove[]
}

/** What units above have already been made to say for their parts. */
export type InheritedElements = WeakMap<Unit, Map<FieldFromAbove, readonly DublinCoreElement[]>>

const isUnitField = (name: string): name is UnitField => Object.hasOwn(unitFields, name)
const isControlField = (name: string): name is ControlField => Object.hasOwn(controlFields, name)
const isFromAbove = (field: UnitField): field is FieldFromAbove => fieldsFromAbove.some(name => name === field)

/**
 * The record of one unit: everything it says itself, and what the levels above say for it (repository, creators, access,
 * use, languages). What the record cannot say of the unit's own description is reported; what is inherited was reported
 * where it stands.
 */
export function recordOf(
  dialect: Dialect,
  context: RecordContext,
  known: InheritedElements,
  where: string,
  report: Report,
): MadeRecord {
  const { name, crosswalk } = dialect
  const { inherits, inheritsSubjects, leavesOut, rightsUris } = context.profile
  const unit = unitOf(context)
  const elements: DublinCoreElement[] = unit.title === undefined ? standInTitle(context) : []
  const inherited: FromAbove[] = []
  append(elements, dcmiTypes(context))
  append(elements, dialect.placeInWhole(context))
  for (const field of fieldsOf(dialect)) {
    if (leavesOut.has(field)) continue
    if (isSaid(unit[field])) {
      append(elements, ownElements(name, crosswalk.unit, field, unit, context, where, report))
      continue
    }
    if (!isFromAbove(field) || !(field === 'accessPoints' ? inheritsSubjects : inherits.includes(field))) continue
    const found = inheritedElements(crosswalk.unit, field, context, known)
    if (found.length > 0) inherited.push(field)
    append(elements, found)
  }
  const ofAbove = context.datesOfAbove && isUndated(unit) ? datesFromAbove(context) : []
  if (ofAbove.length > 0) inherited.push('dates')
  append(elements, ofAbove)
  return { elements: rightsUris === 'canonical' ? rightsUrisFirst(elements) : elements, inherited }
}

/** Whether a unit has no dates, or only says that it has none. */
const isUndated = ({ dates = [] }: Unit): boolean => dates.every(({ undated }) => undated === 'all')

/** Harvesters that want one address of the rights take the first. */
const rightsUrisFirst = (elements: readonly DublinCoreElement[]): readonly DublinCoreElement[] => [
  ...elements.filter(isRightsUri),
  ...elements.filter(element => !isRightsUri(element)),
]

/** The rows of some fields, so that a row is known to be for the value of its field. */
type UnitRows<Field extends UnitField> = { readonly [F in Field]: Row<NonNullable<Unit[F]>, DctermsTerm> }
type ControlRows<Field extends ControlField> = { readonly [F in Field]: Row<NonNullable<Control[F]>, DctermsTerm> }

function ownElements<Field extends UnitField>(
  name: string,
  rows: UnitRows<Field>,
  field: Field,
  unit: Unit,
  context: RecordContext,
  where: string,
  report: Report,
): readonly DublinCoreElement[] {
  const value = unit[field]
  if (value === undefined || value === null) return []
  return carried(rows[field], value, context, account(name, field, unitFields[field], where, report))
}

function inheritedElements<Field extends FieldFromAbove>(
  rows: UnitRows<Field>,
  field: Field,
  context: RecordContext,
  known: InheritedElements,
): readonly DublinCoreElement[] {
  const row = rows[field]
  const found = effective(context.path, field)
  if (found === undefined || 'nowhere' in row) return []
  const ofUnit = known.get(found.from) ?? new Map<FieldFromAbove, readonly DublinCoreElement[]>()
  known.set(found.from, ofUnit)
  const elements = ofUnit.get(field) ?? row.as.write(found.value, seenFrom(context, found.from))
  ofUnit.set(field, elements)
  return elements
}

/** What the description control area puts into every record of its finding aid; what it does not is reported. */
export function controlElements(
  dialect: Dialect,
  context: RecordContext,
  report: Report,
): readonly DublinCoreElement[] {
  return Object.keys(dialect.crosswalk.control)
    .filter(isControlField)
    .flatMap(field => ownControlElements(dialect.name, dialect.crosswalk.control, field, context, report))
}

function ownControlElements<Field extends ControlField>(
  name: string,
  rows: ControlRows<Field>,
  field: Field,
  context: RecordContext,
  report: Report,
): readonly DublinCoreElement[] {
  const value = context.control[field]
  if (value === undefined || value === null || !isSaid(value)) return []
  return carried(rows[field], value, context, account(name, field, controlFields[field], undefined, report))
}

type Account = (
  row: { readonly nowhere: string } | { readonly loses?: string },
  value: unknown,
  written: readonly DublinCoreElement[],
) => void

function carried<Value>(
  row: Row<Value, DctermsTerm>,
  value: Value,
  context: RecordContext,
  keepAccount: Account,
): readonly DublinCoreElement[] {
  const written = 'nowhere' in row ? [] : row.as.write(value, context)
  keepAccount(row, value, written)
  return written
}

/** Reports what a row did not carry of one field. */
function account(
  format: string,
  field: string,
  meaning: FieldMeaning,
  where: string | undefined,
  report: Report,
): Account {
  return (row, value, written) => {
    const { words, restated, codes } = unsaid({ [field]: value }, written)
    const about = { format, field: meaning.name, ...(where !== undefined && { unit: where }) }
    if ('nowhere' in row) {
      reportNotCarried(report, { ...about, reason: row.nowhere, value: [...words, ...restated] })
      return
    }
    const { loses } = row
    if (words.length === 0 && restated.length === 0 && (!codes || loses === undefined)) return
    reportCarriedInPart(words.length > 0 ? report : diagnostic => report({ ...diagnostic, severity: 'info' }), {
      ...about,
      reason: loses ?? 'some of its words',
      value: [...words, ...restated],
    })
  }
}

/** The fields of a unit in the order in which a dialect writes them. */
function fieldsOf(dialect: Dialect): readonly UnitField[] {
  const fields = fieldOrder.get(dialect) ?? Object.keys(dialect.crosswalk.unit).filter(isUnitField)
  fieldOrder.set(dialect, fields)
  return fields
}

const fieldOrder = new WeakMap<Dialect, readonly UnitField[]>()

/** The elements as they are written, in the order of the dialect, without empty ones and without repetitions. */
export function inOrder(elements: readonly DublinCoreElement[], terms: readonly DctermsTerm[]): DublinCoreElement[] {
  const byTerm = new Map<DctermsTerm, Map<string, DublinCoreElement>>()
  for (const element of elements) {
    const text = tidy(writtenValue(element))
    if (text === '') continue
    const { term, language, scheme, resource } = element
    const said = byTerm.get(term) ?? new Map<string, DublinCoreElement>()
    byTerm.set(term, said)
    // Two units of one name are two parts.
    const key = (term === 'isPartOf' || term === 'hasPart') && resource !== undefined ? resource : text
    if (!said.has(key)) said.set(key, { term, text, language, scheme, resource })
  }
  return terms.flatMap(term => [...(byTerm.get(term)?.values() ?? [])])
}
