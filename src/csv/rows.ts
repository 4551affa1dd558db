import Papa from 'papaparse'
import type { TextSink } from '../model/sink.ts'
import type { Place, Report } from '../report/diagnostic.ts'
import { withoutBlanks } from './blank-before-quote.ts'
import { DIALECT_LOOKED_AT, type Dialect, type DialectOptions, detectDialect } from './dialect.ts'
import { asWritten } from './formula.ts'

/** One row of a table. */
export interface TableRow {
  /** The texts of its cells, without white space around them and without what kept them from being formulas. */
  readonly cells: readonly string[]
  /** Its cells if blanks before a quotation mark mean nothing, where that makes fewer of them. */
  readonly fewer?: readonly string[]
  /** Which row it is, from 1; rows without any text count. */
  readonly number: number
  /** The line of the source on which it begins, from 1. */
  readonly line: number
}

/** Receives a table row by row. Rows without any text are passed over. */
export interface RowSink {
  /** Comes once, before the first row. */
  begin(dialect: Dialect): void
  row(row: TableRow): void
  /** The table is complete; not called when it broke off. */
  end(): void
}

export interface RowOptions extends DialectOptions {
  readonly file?: string
}

/** How long one row may be, in characters. */
export const LONGEST_ROW = 4_000_000

const BLOCK = 65_536

/** The text of a cell. */
function cellOf(text: string): string {
  const trimmed = asWritten(text.trim())
  return trimmed.includes('\r') ? trimmed.replace(/\r\n?/g, '\n') : trimmed
}

/**
 * Divides the text of a table into rows and cells, as it comes in: delimiter and quotation mark are told from the beginning
 * unless given. Quotation marks within a cell that does not begin with one are kept as they stand.
 *
 * Codes, all errors about the input that end the reading: `csv/quote-not-closed`, `csv/quote-malformed`, `csv/row-too-long`.
 *
 * Source: RFC 4180, with the liberties that spreadsheet programs take.
 */
export function readRows(to: RowSink, report: Report, options: RowOptions = {}): TextSink {
  let dialect: Dialect | undefined
  let waiting = ''
  let pieces: string[] = []
  let inPieces = 0
  let wanted = DIALECT_LOOKED_AT
  let number = 0
  let line = 1
  let broken = false

  const place = (at: number): Place => ({ ...(options.file !== undefined && { file: options.file }), line: at })

  function fail(code: string, at: number, message: string, hint: string): void {
    broken = true
    report({ code, concern: 'input', severity: 'error', message, place: place(at), hint })
  }

  function parse(last: boolean): void {
    waiting = pieces.length === 0 ? waiting : waiting + pieces.join('')
    pieces = []
    inPieces = 0
    if (!dialect) {
      dialect = detectDialect(waiting, options)
      to.begin(dialect)
    }
    const { delimiter, quote, newline } = dialect
    const parser = new Papa.Parser({ delimiter, quoteChar: quote, newline })
    const result: Papa.ParseResult<string[]> = parser.parse(waiting, 0, !last)
    const [fault] = result.errors
    const rows = result.data
    for (let i = 0; i < rows.length && !broken; i++) {
      const row = rows[i] ?? []
      if (fault && fault.row === i && (last || fault.code === 'InvalidQuotes')) {
        faulty(fault.code)
        return
      }
      take(row, dialect, last && i === rows.length - 1)
    }
    if (last) {
      if (fault && !broken) faulty(fault.code)
      waiting = ''
      return
    }
    waiting = waiting.slice(result.meta.cursor)
    if (waiting.length > LONGEST_ROW)
      fail(
        'csv/row-too-long',
        line,
        `Row ${number + 1} is longer than ${LONGEST_ROW} characters.`,
        'A quotation mark that is not closed makes one row of all that follows it.',
      )
    // A row that is not complete yet is looked at again only when twice as much of it is there.
    wanted = Math.max(BLOCK, waiting.length)
  }

  function faulty(code: string): void {
    if (code === 'MissingQuotes')
      fail(
        'csv/quote-not-closed',
        line,
        `A cell of row ${number + 1} begins with a quotation mark that is never closed.`,
        'Close it at the end of the cell, or write a mark that belongs to the text twice ("").',
      )
    else
      fail(
        'csv/quote-malformed',
        line,
        `In row ${number + 1} text follows the quotation mark that closes a cell.`,
        'Write a quotation mark that belongs to the text twice (""), or name another with --quote.',
      )
  }

  function take(raw: readonly string[], { delimiter, quote, newline }: Dialect, atEnd: boolean): void {
    if (atEnd && raw.length === 1 && raw[0] === '') return
    number++
    const at = line
    line++
    let filled = false
    const cells: string[] = []
    for (const text of raw) {
      if (newline === '\n') for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) line++
      const cell = cellOf(text)
      if (cell !== '') filled = true
      cells.push(cell)
    }
    if (!filled) return
    const fewer = withoutBlanks(raw, delimiter, quote)
    const isFewer = fewer !== undefined && fewer.length < raw.length
    to.row({ cells, number, line: at, ...(isFewer && { fewer: fewer.map(cellOf) }) })
  }

  return {
    write(text) {
      if (broken || text === '') return
      pieces.push(text)
      inPieces += text.length
      if (inPieces >= wanted) parse(false)
    },
    end() {
      if (broken) return
      parse(true)
      if (!broken) to.end()
    },
  }
}
