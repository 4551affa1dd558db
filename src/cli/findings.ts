import type { Diagnostic, Report } from '../report/diagnostic.ts'
import { jsonLine } from '../report/json-lines.ts'
import { type Tally, tally } from '../report/tally.ts'
import { counted, type Paint, textReport } from '../report/text.ts'
import { writeTo } from './terminal.ts'

/** In which form findings are printed. */
export type ReportForm = 'text' | 'json'

/** The findings about one file of a run, printed on standard error. */
export interface Findings {
  readonly report: Report
  tally(): Tally
  /** Prints what has not been printed yet. */
  print(): Promise<void>
}

/**
 * Findings about one file: as JSON lines at once, or as text when the file is done. Every diagnostic gets the file's name
 * as its place.
 */
export function findings(file: string, form: ReportForm, quiet: boolean, paint: Paint): Findings {
  const text = textReport(file, paint, quiet ? 'error' : 'info')
  let lines = ''
  const counting = tally(diagnostic => {
    const placed: Diagnostic = { ...diagnostic, place: { file, ...diagnostic.place } }
    if (form === 'text') text.add(placed)
    else if (!quiet || placed.severity === 'error') lines += jsonLine(placed)
  })
  return {
    report: counting.report,
    tally: counting.result,
    async print() {
      const now = form === 'text' ? text.text() : lines
      lines = ''
      await writeTo(process.stderr, now)
    },
  }
}

/** What a run found, in one line. */
export function summary(files: number, tallies: readonly Tally[]): string {
  const sum = (of: (found: Tally) => number): number => tallies.reduce((total, found) => total + of(found), 0)
  const parts = [
    counted(files, 'file'),
    counted(
      sum(found => found.errors),
      'error',
    ),
    counted(
      sum(found => found.warnings),
      'warning',
    ),
    counted(
      sum(found => found.notes),
      'note',
    ),
  ]
  const lost = sum(found => found.wordsLost)
  const heldBack = sum(found => found.wordsHeldBack)
  if (lost > 0) parts.push(`${counted(lost, 'word')} not carried over`)
  if (heldBack > 0) parts.push(`${counted(heldBack, 'internal word')} held back`)
  return `${parts.join(', ')}.`
}
