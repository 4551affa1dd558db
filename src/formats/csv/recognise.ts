import { detectDialect } from '../../csv/dialect.ts'
import { readRows, type TableRow } from '../../csv/rows.ts'
import type { Recognition } from '../format.ts'
import { telling } from './heads.ts'
import { otherTable } from './other-tables.ts'
import type { Profile } from './profile.ts'

const ROWS = 20

/** The first rows of a text, as far as it is a table; the last one may be cut short. */
function firstRows(beginning: string): readonly TableRow[] {
  const rows: TableRow[] = []
  if (/^\uFEFF?\s*[<{]/.test(beginning) || beginning.includes('\0')) return rows
  const sink = readRows({ begin() {}, row: row => rows.length < ROWS && rows.push(row), end() {} }, () => {})
  sink.write(beginning)
  sink.end()
  return rows
}

/**
 * Recognises a table by its heads.
 *
 * @param telling heads that no other table has; all of one list must be there
 */
export function recogniser(
  profile: Profile,
  telling: readonly (readonly string[])[],
): (beginning: string) => Recognition | undefined {
  return beginning => {
    for (const { cells } of firstRows(beginning)) {
      const heads = new Set(cells.map(cell => cell.toLowerCase()))
      const found = telling.find(list => list.every(head => heads.has(head.toLowerCase())))
      if (found)
        return {
          certainty: 'certain',
          because: `it has the columns ${found.map(head => `"${head}"`).join(' and ')} of ${profile.title}`,
        }
    }
    return undefined
  }
}

/** Recognises a table that has some columns of a profile, or a table at all. */
export function recogniseTable(profile: Profile): (beginning: string) => Recognition | undefined {
  return beginning => {
    const rows = firstRows(beginning)
    const [first] = rows
    if (!first) return undefined
    if (otherTable(rows)) return { certainty: 'certain', because: 'it is a table of an archival system' }
    const best = Math.max(...rows.map(({ cells }) => telling(cells, profile)))
    if (best >= 2) {
      const row = rows.find(({ cells }) => telling(cells, profile) === best)
      const own = row?.cells.filter(cell => cell !== '').length ?? 0
      return {
        certainty: best >= 4 && best * 2 >= own ? 'certain' : 'likely',
        because: `a row at its beginning has ${best} columns that are known`,
      }
    }
    return isTable(beginning, rows)
      ? { certainty: 'likely', because: 'its rows have the same number of cells' }
      : undefined
  }
}

/** Whether a text is a table, whatever its columns: several rows of the same number of cells, three at least. */
function isTable(beginning: string, rows: readonly TableRow[]): boolean {
  const { delimiter } = detectDialect(beginning)
  const [first, ...others] = rows
  if (!first || others.length < 1) return false
  const width = first.cells.length
  if (width < (delimiter === ',' ? 3 : 2)) return false
  const even = others.slice(0, -1).filter(({ cells }) => cells.length === width).length
  return even >= Math.max(1, (others.length - 1) * 0.9)
}
