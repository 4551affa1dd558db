import type { Diagnostic, Severity } from './diagnostic.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { Tally } from './tally.ts'

/** What became of one file of a run. Plain data that survives JSON. */
export interface FileOutcome {
  readonly file: string
  readonly tally: Tally
  /** The title of the format it was taken for, such as `EAD3`, when it was checked against one. */
  readonly checkedAs?: string
  /** Errors in it that a baseline accepts, which were not reported. */
  readonly accepted?: number
  /** The files that were written of it. */
  readonly written?: readonly string[]
  /** Nothing was done, because an earlier run had done it; the tally is that run's. */
  readonly unchanged?: Tally
  /** Where its words and elements went, when it was converted. */
  readonly ledger?: Ledger
}

/** What became of a run. Plain data that survives JSON. */
export interface RunOutcome {
  /** The command, such as `validate`. */
  readonly command: string
  readonly files: number
  /** The tallies of all files, added up. */
  readonly tally: Tally
  readonly written: readonly string[]
  readonly exitCode: number
  /** Findings that a baseline accepts, which were not reported. */
  readonly accepted: number
  /** Files of which nothing was done, because an earlier run had done it. */
  readonly unchanged: number
  /** How many warnings were allowed, when there are more. */
  readonly maxWarnings?: number
  /** What to do next, a sentence each. */
  readonly next: readonly string[]
}

/**
 * Takes the findings of a run, file after file, and prints them in one form. A printer is pure: what it prints depends on
 * nothing but what it is told, and goes out as text while the run goes on.
 */
export interface ReportSink {
  /** The findings about one file begin. */
  open(file: string): void
  /** A finding about it. The place names the file. */
  finding(diagnostic: Diagnostic): void
  /** The file is done. */
  close(outcome: FileOutcome): void
  /** A file came to nothing apart from what is in it: it cannot be read, or written. Comes between files. */
  failure(diagnostic: Diagnostic): void
  /** The run is over. */
  end(run: RunOutcome): void
}

/** What there is to say about a code, apart from any finding. A rule of description says all of it. */
export interface CodeText {
  readonly severity: Severity
  /** One sentence that states what is right. */
  readonly summary: string
  readonly why: string
  readonly fix: string
  /** The clause of the standard. */
  readonly source: string
}

/** Looks a code up; `undefined` when nothing is written about it. */
export type Describe = (code: string) => CodeText | undefined
