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
  /** That is a fault of fonds, and not of a source that goes beyond a limit of the format. */
  readonly ownFault: boolean
  /** The source broke off: what was read of it before is not to be taken for the whole. */
  readonly brokenSource: boolean
}

/** Our own output is not what its schema asks for, and may not be written. */
export const isWrongOutput = ({ concern, severity }: Diagnostic): boolean =>
  concern === 'output' && severity === 'error'

/** That is a fault of fonds, unless the source is nested deeper than the format can be read back. */
export const isOwnFault = (diagnostic: Diagnostic): boolean =>
  isWrongOutput(diagnostic) && diagnostic.code !== 'json/too-deep'

/** The source is not well-formed, goes beyond a limit or is not in its encoding, so that nothing of it may be written. */
export const breaksSource = ({ concern, severity, code }: Diagnostic): boolean =>
  concern === 'input' && severity === 'error' && /^(?:xml|input)\//.test(code)

/** A report that counts what passes through it. */
export function tally(next: Report): { readonly report: Report; result(): Tally } {
  let errors = 0
  let warnings = 0
  let notes = 0
  let losses = 0
  let wordsLost = 0
  let wordsHeldBack = 0
  let wrongOutput = false
  let ownFault = false
  let brokenSource = false
  return {
    report(diagnostic: Diagnostic) {
      const { severity, concern, words = 0, more = 0 } = diagnostic
      if (severity === 'error') errors += 1 + more
      else if (severity === 'warning') warnings += 1 + more
      else notes += 1 + more
      if (concern === 'loss') {
        wordsLost += words
        if (severity !== 'info') losses++
      }
      if (concern === 'redaction') wordsHeldBack += words
      if (isWrongOutput(diagnostic)) wrongOutput = true
      if (isOwnFault(diagnostic)) ownFault = true
      if (breaksSource(diagnostic)) brokenSource = true
      next(diagnostic)
    },
    result: () => ({ errors, warnings, notes, losses, wordsLost, wordsHeldBack, wrongOutput, ownFault, brokenSource }),
  }
}

/** From which finding on a run has failed. `loss`: any error, or any loss of the archivist's words. */
export type FailOn = 'error' | 'loss' | 'warning'

/** Whether one finding reaches the threshold. */
export function fails({ severity, concern }: Diagnostic, failOn: FailOn): boolean {
  if (severity === 'error') return true
  if (failOn === 'loss') return concern === 'loss' && severity === 'warning'
  return failOn === 'warning' && severity === 'warning'
}

/** Two tallies added up. */
export function added(a: Tally, b: Tally): Tally {
  return {
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    notes: a.notes + b.notes,
    losses: a.losses + b.losses,
    wordsLost: a.wordsLost + b.wordsLost,
    wordsHeldBack: a.wordsHeldBack + b.wordsHeldBack,
    wrongOutput: a.wrongOutput || b.wrongOutput,
    ownFault: a.ownFault || b.ownFault,
    brokenSource: a.brokenSource || b.brokenSource,
  }
}

/** Nothing found. */
export const none: Tally = {
  errors: 0,
  warnings: 0,
  notes: 0,
  losses: 0,
  wordsLost: 0,
  wordsHeldBack: 0,
  wrongOutput: false,
  ownFault: false,
  brokenSource: false,
}

/** Whether a tally reaches the threshold. */
export function failed(found: Tally, failOn: FailOn): boolean {
  if (found.errors > 0) return true
  if (failOn === 'loss') return found.losses > 0
  return failOn === 'warning' && (found.warnings > 0 || found.losses > 0)
}
