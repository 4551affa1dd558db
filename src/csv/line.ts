import { harmless } from './formula.ts'

/**
 * One record of a table as text: cells in quotation marks where they need them, formulas made harmless, a line feed at the
 * end. Lines within a cell end with a line feed alone.
 *
 * Source: RFC 4180.
 *
 * @example csvLine(['MS 1', 'Letters, "private"']) // 'MS 1,"Letters, ""private"""\n'
 */
export function csvLine(cells: readonly string[]): string {
  let line = ''
  for (let i = 0; i < cells.length; i++) {
    const cell = harmless((cells[i] ?? '').replace(/\r\n?/g, '\n'))
    if (i > 0) line += ','
    line += /[",\n]|^[ \t]|[ \t]$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  }
  // A record of one empty cell would be an empty line, which is no record.
  return line === '' ? '""\n' : `${line}\n`
}
