import { identifierPool, identifierSet } from '../../model/identifier-pool.ts'
import { counted } from '../../report/visible.ts'
import type { Drawn, Placer, SayOfRow } from './placed-row.ts'

/** Nothing of the row itself is told. */
const nothing: Drawn = { unit: {}, control: {}, about: [] }

/**
 * Looks at the rows of a table that its system reads from top to bottom, and sends them on as they are. Such a system knows a
 * row only when it has passed, and takes rows of one key for one unit in several languages.
 *
 * Reports the warnings `csv/part-before-whole` and `csv/key-repeated`. Source: AtoM manual, CSV import, `legacyId`, `parentId`
 * and `culture`.
 */
export function topDown(next: Placer, system: string, say: SayOfRow): Placer {
  const pool = identifierPool()
  const said = identifierSet()
  /** By the number of a key: whether its row has come, how many rows of its parts came before, and the first of them. */
  const hasCome: boolean[] = []
  const early: number[] = []
  const firstRow: number[] = []
  const firstLine: number[] = []

  function numberOf(key: string): number {
    const at = pool.number(key)
    while (hasCome.length <= at) {
      hasCome.push(false)
      early.push(0)
      firstRow.push(0)
      firstLine.push(0)
    }
    return at
  }

  function sayEarly(): void {
    let rows = 0
    let first: { readonly number: number; readonly line: number } | undefined
    for (const [at, count] of early.entries()) {
      if (count === 0 || hasCome[at] !== true) continue
      rows += count
      const number = firstRow[at] ?? 0
      if (first === undefined || number < first.number) first = { number, line: firstLine[at] ?? 0 }
    }
    if (!first) return
    say(
      { ...first, draw: () => nothing },
      {
        code: 'csv/part-before-whole',
        severity: 'warning',
        message: `${counted(rows, 'row')} ${rows === 1 ? 'stands' : 'stand'} before the row of the unit ${rows === 1 ? 'it is' : 'they are'} part of${rows === 1 ? '' : `, the first in row ${first.number}`}. ${system} reads from top to bottom, and takes ${rows === 1 ? 'it for a whole' : 'them for wholes'}.`,
        hint: 'Sort the table so that each unit stands before its parts.',
      },
    )
  }

  return {
    row(row) {
      const { id, parent, language = '' } = row
      const whole = parent === undefined ? -1 : numberOf(parent)
      if (hasCome[whole] === false) {
        if (early[whole] === 0) {
          firstRow[whole] = row.number
          firstLine[whole] = row.line
        }
        early[whole] = (early[whole] ?? 0) + 1
      }
      if (id !== undefined) {
        hasCome[numberOf(id)] = true
        if (!said.add(`${id}\n${language}`))
          say(row, {
            code: 'csv/key-repeated',
            severity: 'warning',
            message: `Row ${row.number} has the key of an earlier row, in the same language. It was read as saying more of the same unit; ${system} cannot tell the two apart.`,
            value: id,
            hint: 'Give each unit a key of its own, and each translation its language.',
          })
      }
      next.row(row)
    },
    end() {
      sayEarly()
      next.end()
    },
  }
}
