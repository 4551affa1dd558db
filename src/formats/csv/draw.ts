import type { TableRow } from '../../csv/rows.ts'
import type { Control } from '../../model/control.ts'
import { countWords } from '../../model/prose-text.ts'
import { amended } from '../../model/tree.ts'
import type { Unit } from '../../model/unit.ts'
import type { Diagnostic, Place } from '../../report/diagnostic.ts'
import type { About, RowContext } from './codec.ts'
import type { Assignment, Heads } from './heads.ts'
import type { Drawn } from './placed-row.ts'
import type { Profile } from './profile.ts'

/** Makes a diagnostic about one cell of a row. */
export type AboutCell = (row: Pick<TableRow, 'number' | 'line'>, column: string, about: About) => Diagnostic

const LONGEST_QUOTATION = 120

/** Makes the diagnostics about the cells of one table. */
export function aboutCells(file: string | undefined): AboutCell {
  return ({ number, line }, column, { concern = 'input', message, value, ...about }) => {
    const place: Place = { ...(file !== undefined && { file }), line }
    return {
      concern,
      ...about,
      message: `Row ${number}, column "${column}": ${message}`,
      place,
      ...(value !== undefined && { value: quoted(value) }),
    }
  }
}

function quoted(value: string): string {
  return value.length <= LONGEST_QUOTATION ? value : `${[...value].slice(0, LONGEST_QUOTATION - 1).join('')}…`
}

/** Reads the cells of a row by what its heads say they are. */
export function rowReader(
  heads: Heads,
  aboutCell: AboutCell,
  country: string | undefined,
  profile: Profile,
): (row: TableRow) => Drawn {
  const { empty = () => false, change = (_, text) => text, levelOfRows } = profile
  const cellsOf = <Of>({ cells }: Assignment<Of>, row: TableRow): Record<string, string> | undefined => {
    let found: Record<string, string> | undefined
    for (const { column, at } of cells) {
      const text = row.cells[at] ?? ''
      if (text === '' || empty(text)) continue
      found ??= {}
      found[column] = change(column, text)
    }
    return found
  }
  return row => {
    let unit: Unit = {}
    const about: Diagnostic[] = []
    const context: RowContext = {
      ...(country !== undefined && { country }),
      get level() {
        return unit.level
      },
      say: (column, found) => about.push(aboutCell(row, column, found)),
    }
    for (const assignment of heads.unit) {
      const cells = cellsOf(assignment, row)
      if (!cells) continue
      const more = filled(assignment.codec.read(cells, context))
      unit = amended(unit, more)
      // One column that says so hides the row, whatever another says.
      if (more.audience === 'internal') unit = { ...unit, audience: 'internal' }
    }
    let control: Control = {}
    for (const assignment of heads.control) {
      const cells = cellsOf(assignment, row)
      if (cells) control = joined(control, filled(assignment.codec.read(cells, context)))
    }
    if (levelOfRows && unit.level === undefined) unit = { ...unit, ...levelOfRows }
    return { unit, control, about }
  }
}

/** The same without lists that have nothing in them. */
function filled<Of extends object>(of: Of): Of {
  for (const value of Object.values(of)) if (Array.isArray(value) && value.length === 0) return withoutEmpty(of)
  return of
}

function withoutEmpty<Of extends object>(of: Of): Of {
  const result = { ...of }
  for (const [field, value] of Object.entries(result))
    if (Array.isArray(value) && value.length === 0) Reflect.deleteProperty(result, field)
  return result
}

/** Two statements about the finding aid made one: lists grow, the first of two single values stays. */
function joined(first: Control, more: Control): Control {
  const result: Record<string, unknown> = { ...first }
  for (const [field, value] of Object.entries(more)) {
    const had = result[field]
    if (Array.isArray(had) && Array.isArray(value)) result[field] = [...had, ...value]
    else if (had === undefined) result[field] = value
    else if (isPlain(had) && isPlain(value)) result[field] = { ...value, ...had }
  }
  return result
}

const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Counts the words of cells that have no place in a finding aid, column by column. */
export interface Leftover {
  add(column: string, words: string, row: Pick<TableRow, 'number' | 'line'>, reason?: string): void
  each(
    say: (
      column: string,
      cells: number,
      words: number,
      first: Pick<TableRow, 'number' | 'line'>,
      reason: string,
    ) => void,
  ): void
}

/** A counter of such cells. */
export function leftover(): Leftover {
  const columns = new Map<
    string,
    { cells: number; words: number; first: Pick<TableRow, 'number' | 'line'>; reason: string }
  >()
  return {
    add(column, words, { number, line }, reason = '') {
      const known = columns.get(column) ?? { cells: 0, words: 0, first: { number, line }, reason }
      known.cells++
      known.words += countWords(words)
      columns.set(column, known)
    },
    each(say) {
      for (const [column, { cells, words, first, reason }] of columns) say(column, cells, words, first, reason)
    },
  }
}
