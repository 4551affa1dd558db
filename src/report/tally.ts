import type { Diagnostic, Report } from './diagnostic.ts'

/** How much was found, by what matters for the exit code and the summary. */
export interface Tally {
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  /** Losses of the archivist's words: concern `loss`, warning or worse. */
  readonly losses: number
  /** Words in them. */
  readonly wordsLost: number
  /** Words held back because they are internal. */
  readonly wordsHeldBack: number
  /** Our own output is not what its schema asks for. */
  readonly wrongOutput: boolean
}

/** A report that counts what passes through it. */
export function tally(next: Report): { readonly report: Report; result(): Tally } {
  let errors = 0
  let warnings = 0
  let notes = 0
  let losses = 0
  let wordsLost = 0
  let wordsHeldBack = 0
  let wrongOutput = false
  return {
    report(diagnostic: Diagnostic) {
      const { severity, concern, words = 0 } = diagnostic
      if (severity === 'error') errors++
      else if (severity === 'warning') warnings++
      else notes++
      if (concern === 'loss') {
        wordsLost += words
        if (severity !== 'info') losses++
      }
      if (concern === 'redaction') wordsHeldBack += words
      if (concern === 'output' && severity === 'error') wrongOutput = true
      next(diagnostic)
    },
    result: () => ({ errors, warnings, notes, losses, wordsLost, wordsHeldBack, wrongOutput }),
  }
}

/** From which finding on a run has failed. `loss`: any error, or any loss of the archivist's words. */
export type FailOn = 'error' | 'loss' | 'warning'

/** Whether a tally reaches the threshold. */
export function failed(found: Tally, failOn: FailOn): boolean {
  if (found.errors > 0) return true
  if (failOn === 'loss') return found.losses > 0
  return failOn === 'warning' && (found.warnings > 0 || found.losses > 0)
}
