import { csvLine } from '../../csv/line.ts'
import type { Control } from '../../model/control.ts'
import { controlFields, unitFields } from '../../model/fields.ts'
import type { TextSink, UnitSink } from '../../model/sink.ts'
import type { Unit } from '../../model/unit.ts'
import { breadcrumb } from '../../report/breadcrumb.ts'
import type { Report } from '../../report/diagnostic.ts'
import { countStrings } from '../../report/ledger/strings.ts'
import { reportNotCarried } from '../../report/loss.ts'
import type { WriteOptions } from '../format.ts'
import type { Codec, Row, RowContext } from './codec.ts'
import { saysAll, wordsMissing } from './lost.ts'
import { codecsOf, type Profile } from './profile.ts'

/** Makes the line of a row from its cells by name. */
type Line = (cells: Readonly<Record<string, string>>) => string

const quiet: RowContext = { say() {} }

/** The columns of a profile in the order in which they are written. */
export function columnsOf({ order, columns, crosswalk }: Profile): readonly string[] {
  return (
    order ?? [
      ...new Set([
        ...codecsOf<Unit>(crosswalk.unit)
          .slice(0, 1)
          .flatMap(codec => codec.columns),
        ...columns,
        ...codecsOf<Unit>(crosswalk.unit).flatMap(codec => codec.columns),
        ...codecsOf<Control>(crosswalk.control).flatMap(codec => codec.columns),
      ]),
    ]
  )
}

/**
 * Writes a finding aid as a table, a row for each unit as it comes. What is said of the finding aid itself stands in the row
 * of the top unit.
 *
 * Every value is read again from the cells it was written to: what comes back less than whole is reported, in words when
 * words are missing, once for each field when only codes and marking are.
 */
export function writeTable(profile: Profile, out: TextSink, report: Report, { words }: WriteOptions = {}): UnitSink {
  const columns = columnsOf(profile)
  const unitTable: Readonly<Record<string, Row<Unit, never>>> = profile.crosswalk.unit
  const controlTable: Readonly<Record<string, Row<Control, never>>> = profile.crosswalk.control
  const unitCodecs = codecsOf<Unit>(unitTable)
  const controlCodecs = codecsOf<Control>(controlTable)
  const where = breadcrumb()
  const inPart = new Map<string, number>()
  const ids: (string | undefined)[] = []
  let top: Unit = {}
  let rows = 0
  let control: Control = {}
  let topCode: string | undefined
  const line: Line = cells => csvLine(columns.map(column => cells[column] ?? ''))

  /** The cells for one thing, and the report of what they cannot hold. */
  function cellsOf<Of extends object>(
    of: Of,
    codecs: readonly Codec<Of, never>[],
    table: Readonly<Record<string, Row<Of, never>>>,
    names: Readonly<Record<string, { readonly name: string }>>,
  ): Record<string, string> {
    const cells: Record<string, string> = {}
    const values: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(of))
    const again = new Map<unknown, readonly [Readonly<Record<string, string>>, Readonly<Record<string, unknown>>]>()
    for (const codec of codecs) {
      const own = codec.write(of)
      const filled: Record<string, string> = {}
      for (const [column, text] of Object.entries(own)) if (text !== '') filled[column] = text
      Object.assign(cells, filled)
      const read = Object.keys(filled).length > 0 ? { ...codec.read(filled, contextFor(of)) } : {}
      again.set(codec, [filled, read])
    }
    for (const [field, row] of Object.entries(table)) {
      const value = values[field]
      if (value === undefined || (Array.isArray(value) && value.length === 0)) continue
      const name = names[field]?.name ?? field
      if ('nowhere' in row) {
        reportNotCarried(report, { format: profile.name, field: name, reason: row.nowhere, value, unit: where.words() })
        continue
      }
      const [filled = {}, read = {}] = again.get(row.as) ?? []
      if (saysAll(read[field], value)) continue
      const missing = wordsMissing(value, Object.values(filled))
      if (missing === 0) inPart.set(field, (inPart.get(field) ?? 0) + 1)
      else
        report({
          code: `${profile.name}/carried-in-part`,
          concern: 'loss',
          severity: 'warning',
          message: `${capital(name)}: the output loses ${row.loses ?? 'what its columns cannot hold'}.`,
          unit: where.words(),
          words: missing,
        })
    }
    return cells
  }

  const contextFor = (of: object): RowContext =>
    'level' in of && (of.level === 'item' || of.level === 'file') ? { ...quiet, level: of.level } : quiet

  function rowOf(unit: Unit): Record<string, string> {
    const cells = cellsOf(unit, unitCodecs, unitTable, unitFields)
    const isTop = ids.length === 1
    const place = profile.placeOf?.({ unit, parent: ids.at(-2), depth: ids.length, control, isTop, topCode }) ?? {}
    const about = isTop ? cellsOf(control, controlCodecs, controlTable, controlFields) : {}
    countStrings({ ...cells, ...about }, words)
    return { ...cells, ...about, ...place }
  }

  return {
    begin(given) {
      control = given
      out.write(csvLine(columns))
      if (profile.labels) out.write(csvLine(columns.map(column => profile.labels?.[column] ?? '')))
    },
    open(unit) {
      where.open(unit)
      ids.push(unit.id)
      if (ids.length === 1) topCode = unit.referenceCode?.text
      if (profile.withoutTop && ids.length === 1) {
        top = unit
        reportTop(unit)
      } else {
        rows++
        out.write(line(rowOf(unit)))
      }
    },
    amend(more) {
      if (profile.continues && ids.length > 0) {
        const cells = cellsOf<Unit>(more, unitCodecs, unitTable, unitFields)
        countStrings(cells, words)
        if (Object.keys(cells).length > 0) out.write(line({ ...cells, ...profile.continues(ids.at(-1), ids.at(-2)) }))
        return
      }
      for (const [field, value] of Object.entries(more)) {
        const name = Object.entries(unitFields).find(([key]) => key === field)?.[1].name ?? field
        reportNotCarried(report, {
          format: profile.name,
          field: name,
          reason: 'it is said after the parts of the unit, whose row was written before them',
          value,
          unit: where.words(),
        })
      }
    },
    close() {
      where.close()
      ids.pop()
    },
    end() {
      if (profile.withoutTop && rows === 0) reportNoRows()
      for (const [field, count] of inPart) {
        const row = unitTable[field] ?? controlTable[field]
        const names: Readonly<Record<string, { readonly name: string }>> = { ...controlFields, ...unitFields }
        report({
          code: `${profile.name}/carried-in-part`,
          concern: 'loss',
          severity: 'info',
          message: `${capital(names[field]?.name ?? field)}: the output loses ${(row && 'as' in row && row.loses) || 'how it was encoded'}${count > 1 ? ` (${count} units)` : ''}.`,
          words: 0,
        })
      }
      inPart.clear()
      out.end()
    },
  }

  /** The whole has no row: what only it says is reported; and what each row repeats of it, as far as that is not all. */
  function reportTop(unit: Unit): void {
    const kept = profile.withoutTop
    if (!kept) return
    const repeated = Object.values(
      profile.placeOf?.({ unit, parent: undefined, depth: 2, control, isTop: false, topCode }) ?? {},
    )
    for (const [of, carried, fields] of [
      [unit, kept.unit, unitFields],
      [control, kept.control, controlFields],
    ] as const) {
      const names: Readonly<Record<string, { readonly name: string }>> = fields
      for (const [field, value] of Object.entries(of)) {
        if (value === undefined || (Array.isArray(value) && value.length === 0)) continue
        const isKept = carried.includes(field)
        if (!isKept) notCarried(names[field]?.name ?? field, kept.reason, value)
        else if (typeof value === 'object' && wordsMissing(value, repeated) > 0)
          report({
            code: `${profile.name}/carried-in-part`,
            concern: 'loss',
            severity: 'warning',
            message: `${capital(names[field]?.name ?? field)}: the output loses all but the words.`,
            unit: where.words(),
            words: wordsMissing(value, repeated),
          })
      }
    }
  }

  /** Without any part there is no row that could repeat anything of the whole. */
  function reportNoRows(): void {
    const { referenceCode } = top
    if (referenceCode)
      notCarried(unitFields.referenceCode.name, 'there is no part whose row could hold it', referenceCode)
    if (control.recordId !== undefined)
      notCarried(controlFields.recordId.name, 'there is no part whose row could hold it', control.recordId)
  }

  function notCarried(field: string, reason: string, value: unknown): void {
    reportNotCarried(report, { format: profile.name, field, reason, value, unit: where.words() })
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
