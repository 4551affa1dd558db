import type { Unit } from '../../model/unit.ts'
import { internalHeadings } from '../../values/internal-words.ts'
import type { AnyCodec } from './profile.ts'
import { blocksOf } from './prose.ts'

/** `internal note`: what a table says of a unit to the staff alone. Read as a note that is held back, and never written. */
export const internalNote: AnyCodec<Unit> = {
  columns: ['internal note'],
  read: cells => ({ notes: [{ audience: 'internal', blocks: blocksOf(cells['internal note'] ?? '') }] }),
}

/** What stands above the column `internal`, which marks whole rows. */
const ofMarks = [
  ...['internal', 'internal only', 'staff only', 'not public', 'confidential'],
  ...['intern', 'nur intern', 'interne', 'usage interne', 'interno', 'uso interno'],
  ...['nicht öffentlich', 'niet openbaar', 'vertraulich', 'confidentiel'],
]

/**
 * What stands above columns that are for the staff alone, with the column that is meant: `Staff only` marks rows, `Staff notes`
 * holds notes. Single words that may be of anything, such as `Staff`, are above neither.
 */
export const internalHeads: Readonly<Record<string, string>> = Object.fromEntries([
  ...internalHeadings.filter(head => head.includes(' ')).map(head => [head, 'internal note'] as const),
  ...ofMarks.map(head => [head, 'internal'] as const),
])
