import type { FileOutcome, RunOutcome } from './sink.ts'
import { counted } from './visible.ts'

/** What a run found, in one line. */
export function summary({ files, tally, accepted, unchanged, maxWarnings }: RunOutcome): string {
  const parts = [
    counted(files, 'file'),
    counted(tally.errors, 'error'),
    `${counted(tally.warnings, 'warning')}${maxWarnings === undefined ? '' : ` (more than the ${maxWarnings} allowed)`}`,
    counted(tally.notes, 'note'),
  ]
  if (tally.wordsLost > 0) parts.push(`${counted(tally.wordsLost, 'word')} not carried over`)
  if (tally.wordsHeldBack > 0) parts.push(`${counted(tally.wordsHeldBack, 'internal word')} held back`)
  if (accepted > 0) parts.push(`${counted(accepted, 'finding')} of the baseline not shown`)
  if (unchanged > 0) parts.push(`${unchanged} unchanged since an earlier run`)
  return `${parts.join(', ')}.`
}

/** What a file turned out to be, in a clause, when it was checked and nothing is wrong with it but what is accepted. */
export function verdict({ tally, checkedAs, accepted = 0 }: FileOutcome): string | undefined {
  if (checkedAs === undefined || tally.errors > 0) return undefined
  return accepted > 0 ? `${checkedAs}, ${counted(accepted, 'error')} of the baseline not shown` : `valid ${checkedAs}`
}
