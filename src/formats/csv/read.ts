import { type Dialect, delimiterNames } from '../../csv/dialect.ts'
import { readRows, type TableRow } from '../../csv/rows.ts'
import { countWords } from '../../model/prose-text.ts'
import type { TextSink, UnitSink } from '../../model/sink.ts'
import type { Diagnostic, Report } from '../../report/diagnostic.ts'
import type { ReadOptions } from '../format.ts'
import { byDepth, byLevel } from './by-depth.ts'
import { byParent } from './by-parent.ts'
import type { Cells } from './codec.ts'
import { columnLetter, columnName } from './column-name.ts'
import { aboutCells, leftover, rowReader } from './draw.ts'
import { type Heads, headsOf, telling } from './heads.ts'
import { otherTable } from './other-tables.ts'
import type { PlacedRow, Placer, SayOfRow } from './placed-row.ts'
import type { Nesting, Profile } from './profile.ts'
import { tell } from './tell.ts'
import { topDown } from './top-down.ts'

/** How many rows are looked through for the heads. */
const ROWS_BEFORE_HEADS = 20

/**
 * Reads a table of archival descriptions by a profile: finds the row of heads, reads each row after it, and puts it into its
 * place in the hierarchy.
 *
 * What was told from the table (delimiter, row of heads, hierarchy) is reported as `csv/read-as`. Faults of a row or a cell
 * are reported with the row and the column, and the other rows go on. Errors that end the reading: those of `readRows`,
 * `input/empty-table`, `input/no-known-columns`, `input/other-table`.
 */
export function readTable(profile: Profile, to: UnitSink, report: Report, options: ReadOptions = {}): TextSink {
  const { file, table = {} } = options
  const units = tell(to, report)
  const unknown = leftover()
  const ofParts = leftover()
  const passedOver = leftover()
  /** The keys of the rows that describe wholes. */
  const wholes = new Set<string>()
  const firstControl = new Map<number, string>()
  let dialect: Dialect | undefined
  let early: TableRow[] = []
  let heads: Heads | undefined
  let headRow = 0
  let read: ReturnType<typeof rowReader> | undefined
  let placer: Placer | undefined
  let nesting: Nesting | undefined
  let failed = false
  let taken = false
  let short: { count: number; readonly first: TableRow } | undefined
  let setOff: typeof short
  const isEmpty = profile.empty ?? (() => false)

  function fail(about: Pick<Diagnostic, 'code' | 'message' | 'hint'>, line: number | undefined): void {
    failed = true
    report({
      ...about,
      concern: 'input',
      severity: 'error',
      ...((file !== undefined || line !== undefined) && {
        place: { ...(file !== undefined && { file }), ...(line !== undefined && { line }) },
      }),
    })
  }

  const sayRow: SayOfRow = ({ line, draw }, { value, ...about }) =>
    report({
      ...about,
      concern: 'input',
      place: { ...(file !== undefined && { file }), line },
      ...(value !== undefined && draw().unit.audience !== 'internal' && { value }),
    })

  /** Finds the row of heads among the first rows, and reads what follows it. */
  function begin(): void {
    const [first] = early
    const other = otherTable(early)
    if (other) {
      const { line, ...about } = other
      fail(about, line)
      return
    }
    const headless = table.headerRow === 0
    const at = headless ? -1 : headsAmong(early, profile, table.headerRow)
    const row = headless ? first && lettered(first) : at === undefined ? undefined : early[at]
    if (at === undefined || !row) {
      if (!first)
        fail(
          {
            code: 'input/empty-table',
            message: 'The table has no rows.',
            hint: 'Check that the right file, and the right sheet, was given.',
          },
          undefined,
        )
      else fail(unknownColumns(first.cells), first.line)
      return
    }
    heads = headsOf(row.cells, profile)
    headRow = row.number
    read = rowReader(heads, aboutCells(file), options.supplied?.country, profile)
    placer = placerFor(heads)
    if (heads.hierarchy?.by === 'nesting') nesting = heads.hierarchy.nest()
    for (const above of early.slice(0, Math.max(0, at))) sayAbove(above)
    sayReadAs(heads, row)
    const after = early.slice(at + 1)
    early = []
    for (const [i, below] of after.entries()) if (i > 0 || !profile.isLabels?.(below.cells)) take(below)
  }

  function placerFor({ hierarchy }: Heads): Placer {
    if (hierarchy?.by === 'parent') {
      const placed = byParent(units, hierarchy.parent, sayRow)
      return hierarchy.topDown ? topDown(placed, hierarchy.topDown.system, sayRow) : placed
    }
    if (hierarchy?.by === 'depth') return byDepth(units, hierarchy.top, hierarchy.depth, sayRow)
    if (hierarchy?.by === 'nesting') return byDepth(units, 'part', '', sayRow)
    return byLevel(units)
  }

  function sayAbove({ cells, number, line }: TableRow): void {
    const words = cells.reduce((sum, cell) => sum + countWords(cell), 0)
    report({
      code: 'csv/above-heads',
      concern: profile.furniture ? 'input' : 'loss',
      severity: profile.furniture ? 'info' : 'warning',
      message: `Row ${number} stands above the row of heads and was not read.`,
      place: { ...(file !== undefined && { file }), line },
      words,
      hint: 'If it is the row of heads, name it with --header-row.',
    })
  }

  function sayReadAs({ hierarchy, known, names, places }: Heads, row: TableRow): void {
    const between = delimiterNames[dialect?.delimiter ?? ','] ?? `"${dialect?.delimiter ?? ','}"`
    const how =
      hierarchy?.by === 'parent'
        ? `the column "${hierarchy.parent}" makes the hierarchy`
        : hierarchy?.by === 'depth'
          ? `the column "${hierarchy.depth}" makes the hierarchy`
          : hierarchy?.by === 'nesting'
            ? 'each row names the series it is in'
            : places.has('level')
              ? 'the levels make the hierarchy'
              : 'the rows are parts of one whole'
    const quotes = dialect?.quote === '"' ? 'quotation marks' : `the marks ${dialect?.quote ?? ''}`
    report({
      code: 'csv/read-as',
      concern: 'input',
      severity: 'info',
      message: `Read as ${profile.title}: ${between} between the cells, ${quotes} around them, ${row.number === 0 ? 'no row of heads' : `heads in row ${row.number}`}, ${known} of ${names.filter(name => name !== '').length} columns known; ${how}.`,
      place: { ...(file !== undefined && { file }), line: row.line },
      hint: 'If that is not right: --delimiter, --quote, --header-row, --from, --columns.',
    })
  }

  /** A row that has a cell for each head if blanks before quotation marks mean nothing, and too many if they do. */
  function fitted(row: TableRow, width: number): TableRow {
    if (row.fewer?.length !== width) return row
    if (setOff) setOff.count++
    else setOff = { count: 1, first: row }
    return { ...row, cells: row.fewer }
  }

  function take(given: TableRow): void {
    if (!heads || !read || !placer) return
    taken = true
    const row = fitted(given, heads.names.length)
    if (row.cells.length > heads.names.length) sayBeyond(row, heads.names.length)
    else if (row.cells.length < heads.names.length) {
      if (short) short.count++
      else short = { count: 1, first: row }
    }
    for (const { head, at } of heads.unknown) {
      const text = row.cells[at] ?? ''
      if (text !== '' && !isEmpty(text)) unknown.add(columnName(head, at), text, row)
    }
    for (const { at, reason, head } of heads.passedOver) {
      const text = row.cells[at] ?? ''
      if (text !== '' && !isEmpty(text)) passedOver.add(`"${head}"`, text, row, reason)
    }
    const at = (column: string | undefined): string | undefined => {
      const place = column === undefined ? undefined : heads?.places.get(column)
      const text = place === undefined ? '' : (row.cells[place] ?? '')
      return text === '' || isEmpty(text) ? undefined : text
    }
    const reader = read
    const { hierarchy } = heads
    const whole = profile.wholeOf?.(named(row))
    const id = hierarchy?.by === 'parent' ? hierarchy.id.map(at).find(key => key !== undefined) : undefined
    const parent = hierarchy?.by === 'parent' ? at(hierarchy.parent) : undefined
    const language = hierarchy?.by === 'parent' ? at(hierarchy.topDown?.language) : undefined
    const depth = hierarchy?.by === 'depth' ? at(hierarchy.depth) : undefined
    const drawn: PlacedRow = {
      draw: () => reader(row),
      number: row.number,
      line: row.line,
      size: row.cells.reduce((sum, cell) => sum + cell.length, 0),
      ...(id !== undefined && { id }),
      ...(parent !== undefined && { parent }),
      ...(language !== undefined && { language }),
      ...(depth !== undefined && { depth }),
      ...(whole && { whole }),
    }
    if (isPart(drawn, heads) || isSaidAgain(id)) sayOfPart(row, heads)
    else
      for (const { cells } of heads.control)
        for (const { at: place } of cells) firstControl.set(place, row.cells[place] ?? '')
    if (nesting) for (const each of nesting.row(named(row), drawn)) placer.row(each)
    else placer.row(drawn)
  }

  /** Whether an earlier row of a whole has the key of this one, which says more of it then. */
  function isSaidAgain(id: string | undefined): boolean {
    if (id === undefined) return false
    const known = wholes.has(id)
    if (!known) wholes.add(id)
    return known
  }

  /** The cells of a row by the names of their columns. */
  function named(row: TableRow): Cells {
    const cells: Record<string, string> = {}
    for (const [column, place] of heads?.places ?? []) {
      const text = row.cells[place] ?? ''
      if (text !== '' && !isEmpty(text)) cells[column] = text
    }
    return cells
  }

  const isPart = ({ parent, depth, whole }: PlacedRow, { hierarchy }: Heads): boolean =>
    whole !== undefined
      ? false
      : hierarchy?.by === 'parent'
        ? parent !== undefined
        : hierarchy?.by === 'depth'
          ? depth !== '1'
          : firstControl.size > 0

  /** What a row of a part says of the finding aid, unless the row of the whole says the same. */
  function sayOfPart(row: TableRow, { control, names }: Heads): void {
    for (const { cells } of control)
      for (const { at } of cells) {
        const text = row.cells[at] ?? ''
        if (text !== '' && !isEmpty(text) && text !== firstControl.get(at)) ofParts.add(names[at] ?? '', text, row)
      }
  }

  function sayBeyond(row: TableRow, width: number): void {
    const beyond = row.cells.slice(width).filter(cell => cell !== '')
    if (beyond.length === 0) return
    report({
      code: 'csv/too-many-cells',
      concern: 'loss',
      severity: 'error',
      message: `Row ${row.number} has ${row.cells.length} cells, but there are ${width} heads; what stands beyond them was not read.`,
      place: { ...(file !== undefined && { file }), line: row.line },
      words: beyond.reduce((sum, cell) => sum + countWords(cell), 0),
      hint: 'A delimiter within a cell divides it unless the cell stands in quotation marks.',
    })
  }

  function summarise(): void {
    if (setOff)
      report({
        code: 'csv/blank-before-quote',
        concern: 'input',
        severity: 'info',
        message: `In ${setOff.count === 1 ? '1 row' : `${setOff.count} rows`} a blank stands before a quotation mark, the first of them row ${setOff.first.number}; the cell was taken to begin with the mark.`,
        place: { ...(file !== undefined && { file }), line: setOff.first.line },
        hint: 'Take the blank away: other programs divide such a cell at its delimiters.',
      })
    if (short)
      report({
        code: 'csv/too-few-cells',
        concern: 'input',
        severity: 'info',
        message: `${short.count === 1 ? '1 row has' : `${short.count} rows have`} fewer cells than there are heads, the first of them row ${short.first.number}; those that are missing were taken to be empty.`,
        place: { ...(file !== undefined && { file }), line: short.first.line },
      })
    unknown.each((column, cells, words, { line }) =>
      report({
        code: 'csv/unknown-column',
        concern: 'loss',
        severity: words > 0 ? 'warning' : 'info',
        message: `The column ${column} is not known; ${cells === 1 ? 'its one cell with text was' : `its ${cells} cells with text were`} not read.`,
        place: { ...(file !== undefined && { file }), line },
        words,
        hint: 'Say what it holds with --columns, or name it as "fonds template csv" does.',
      }),
    )
    passedOver.each((column, cells, words, { line }, reason) =>
      report({
        code: 'csv/passed-over',
        concern: 'loss',
        severity: 'info',
        message: `The column ${column} was not read in ${cells === 1 ? 'one row' : `${cells} rows`}: ${reason}.`,
        place: { ...(file !== undefined && { file }), line },
        words,
      }),
    )
    ofParts.each((column, cells, words, { line }) =>
      report({
        code: 'csv/control-of-part',
        concern: 'loss',
        severity: words > 0 ? 'warning' : 'info',
        message: `The column "${column}" is about the description itself, which is kept once for the whole; ${cells === 1 ? 'one row of a part says' : `${cells} rows of parts say`} something else there, which was not read.`,
        place: { ...(file !== undefined && { file }), line },
        words,
      }),
    )
  }

  return readRows(
    {
      begin(found) {
        dialect = found
      },
      row(row) {
        if (failed) return
        if (heads) {
          if (row.number === headRow + 1 && profile.isLabels?.(row.cells)) return
          take(row)
          return
        }
        early.push(row)
        if (early.length >= ROWS_BEFORE_HEADS && (table.headerRow ?? 0) <= row.number) begin()
      },
      end() {
        if (!heads && !failed) begin()
        if (failed) return
        if (!taken)
          fail(
            {
              code: 'input/empty-table',
              message: 'The table has a row of heads, but no rows below it.',
              hint: 'Fill in a row for each unit.',
            },
            undefined,
          )
        for (const each of nesting?.end() ?? []) placer?.row(each)
        placer?.end()
        summarise()
      },
    },
    report,
    { ...(file !== undefined && { file }), ...table },
  )
}

/** Which of the first rows is the row of heads: the one that was named, or the one with the most known heads. */
export function headsAmong(rows: readonly TableRow[], profile: Profile, stated?: number): number | undefined {
  if (stated !== undefined) {
    const at = rows.findIndex(({ number }) => number === stated)
    return at < 0 ? undefined : at
  }
  let best: number | undefined
  let most = 0
  for (const [i, { cells }] of rows.entries()) {
    const known = telling(cells, profile)
    if (known > most) [best, most] = [i, known]
  }
  const row = best === undefined ? undefined : rows[best]
  if (!row) return undefined
  return most >= Math.min(2, row.cells.filter(cell => cell !== '').length) ? best : undefined
}

/** A row of heads for a table that has none: the letters of its columns. */
function lettered({ cells, line }: TableRow): TableRow {
  return { cells: cells.map((_, at) => columnLetter(at)), number: 0, line }
}

function unknownColumns(first: readonly string[]): Pick<Diagnostic, 'code' | 'message' | 'hint'> {
  const shown = first
    .filter(cell => cell !== '')
    .slice(0, 5)
    .map(cell => `"${cell.length > 40 ? `${cell.slice(0, 39)}…` : cell}"`)
    .join(', ')
  return {
    code: 'input/no-known-columns',
    message: `No row at the beginning of the table has heads that are known; the first row has ${shown}.`,
    hint: 'Say what the columns hold with --columns and a column map, or name them as "fonds template csv" does.',
  }
}
