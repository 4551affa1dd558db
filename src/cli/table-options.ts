import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import type { ColumnMap, TableOptions } from '../formats/format.ts'
import { fileFailure } from '../node/failure.ts'
import { UsageError } from './exit.ts'

/** The options about tables, as commander gives them. */
export interface TableGiven {
  readonly delimiter?: string
  readonly quote?: string
  readonly headerRow?: string
  readonly sheet?: string
  readonly columns?: string
}

/** Adds the options that say what a table is, where it does not show it. */
export function addTableOptions(command: Command): Command {
  return command
    .option('--delimiter <mark>', 'CSV: what stands between cells: comma, semicolon, tab, bar, or one character')
    .option('--quote <mark>', 'CSV: what stands around cells, such as "')
    .option('--header-row <number>', 'CSV, XLSX: the row that holds the heads, from 1; 0 when none does')
    .option('--sheet <name>', 'XLSX: the sheet to read, by name or number')
    .option('--columns <file>', 'CSV, XLSX: a column map in JSON that says what the columns hold')
}

const NAMED: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t', '\\t': '\t', bar: '|' }

/** Checks them; nothing when none was given. */
export async function tableOption(given: TableGiven): Promise<TableOptions | undefined> {
  const { delimiter, quote, headerRow, sheet, columns } = given
  if ([delimiter, quote, headerRow, sheet, columns].every(option => option === undefined)) return undefined
  return {
    ...(delimiter !== undefined && { delimiter: mark('--delimiter', NAMED[delimiter] ?? delimiter) }),
    ...(quote !== undefined && { quote: mark('--quote', quote) }),
    ...(headerRow !== undefined && { headerRow: rowNumber(headerRow) }),
    ...(sheet !== undefined && { sheet }),
    ...(columns !== undefined && { columns: await columnMap(columns) }),
  }
}

function mark(option: string, given: string): string {
  if ([...given].length !== 1 || /[\r\n\uFEFF]/.test(given))
    throw new UsageError(
      `${option} takes one character${option === '--delimiter' ? ', or comma, semicolon, tab or bar' : ''}, not "${given}".`,
    )
  return given
}

function rowNumber(given: string): number {
  if (!/^\d{1,4}$/.test(given)) throw new UsageError(`--header-row takes the number of a row, or 0, not "${given}".`)
  return Number(given)
}

async function columnMap(path: string): Promise<ColumnMap> {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    const reason = fileFailure(error) ?? (error instanceof Error ? `it is not JSON: ${error.message}` : String(error))
    throw new UsageError(`The column map "${path}" cannot be read: ${reason}.`)
  }
  const { columnMapOf } = await import('../formats/csv/column-map-file.ts')
  const map = columnMapOf(value)
  if ('wrong' in map) throw new UsageError(`The column map "${path}" is not right ${map.wrong}`)
  return map
}
