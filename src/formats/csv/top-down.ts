import { identifierSet } from '../../model/identifier-pool.ts'
import { counted } from '../../report/visible.ts'
import type { PlacedRow, Placer, SayOfRow } from './placed-row.ts'

/** So many keys of wholes that have not come yet are held. */
const MOST = 10_000

/**
 * Looks at the rows of a table that its system reads from top to bottom, and sends them on as they are. Such a system knows a
 * row only when it has passed, and takes rows of one key for one unit in several languages.
 *
 * Reports the warnings `csv/part-before-whole` and `csv/key-repeated`. Source: AtoM manual, CSV import, `legacyId`, `parentId`
 * and `culture`.
 */
export function topDown(next: Placer, system: string, say: SayOfRow): Placer {
  const keys = identifierSet()
  const said = identifierSet()
  const early = new Map<string, { rows: number; readonly first: PlacedRow }>()

  function sayEarly(): void {
    let rows = 0
    let first: PlacedRow | undefined
    for (const [key, part] of early) {
      if (!keys.has(key)) continue
      rows += part.rows
      if (first === undefined || part.first.number < first.number) first = part.first
    }
    if (!first) return
    say(first, {
      code: 'csv/part-before-whole',
      severity: 'warning',
      message: `${counted(rows, 'row')} ${rows === 1 ? 'stands' : 'stand'} before the row of the unit ${rows === 1 ? 'it is' : 'they are'} part of${rows === 1 ? '' : `, the first in row ${first.number}`}. ${system} reads from top to bottom, and takes ${rows === 1 ? 'it for a whole' : 'them for wholes'}.`,
      hint: 'Sort the table so that each unit stands before its parts.',
    })
  }

  return {
    row(row) {
      const { id, parent, language = '' } = row
      if (parent !== undefined && !keys.has(parent)) {
        const known = early.get(parent)
        if (known) known.rows++
        else if (early.size < MOST) early.set(parent, { rows: 1, first: row })
      }
      if (id !== undefined) {
        keys.add(id)
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
