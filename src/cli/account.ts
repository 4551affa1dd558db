import { type AtomicFile, atomicFile } from '../node/atomic-file.ts'
import type { Diagnostic, Report } from '../report/diagnostic.ts'
import { atLeast } from '../report/kinds.ts'
import type { FileOutcome, ReportSink, RunOutcome } from '../report/sink.ts'
import { added, failed, fails, none, type Tally, tally } from '../report/tally.ts'
import { failureLine, plain } from '../report/text.ts'
import { counted } from '../report/visible.ts'
import type { Thrown } from './attempt.ts'
import type { AcceptedFindings } from './baseline-file.ts'
import { type ExitCode, exitCode, worse } from './exit.ts'
import { type Failure, failureDiagnostic } from './failure.ts'
import { nextSteps } from './next-steps.ts'
import { printer } from './printer.ts'
import { progress, type Standing } from './progress.ts'
import type { ReportWishes } from './report-options.ts'
import { paintFor, writeTo } from './terminal.ts'

/** The findings of a run over files: printed as they come, counted, and turned into an exit code. */
export interface Account {
  /** Shows on a terminal how far the run has come. */
  at(standing: Standing): void
  /** Begins the findings about one file; the one before is done. */
  file(name: string): FileAccount
  /** An output is there, but not all of it. */
  incomplete(file: string, reason: string): Promise<void>
  /** A file cannot be read or written. */
  failure(file: string, failure: Failure): Promise<void>
  /** Something was thrown while a file was worked on. A fault of fonds itself concerns that file alone. */
  thrown(file: string, thrown: Thrown): Promise<void>
  worsen(code: ExitCode): void
  /** Prints what can be printed by now. */
  flush(): Promise<void>
  /** Prints the rest, puts the report files in their places, and gives the exit code. */
  end(
    files: number,
    more?: { readonly written?: readonly string[]; readonly next?: readonly string[] },
  ): Promise<ExitCode>
}

export interface FileAccount {
  readonly report: Report
  /** All that was found, whatever is reported of it. */
  tally(): Tally
  done(outcome?: Pick<FileOutcome, 'checkedAs' | 'written' | 'unchanged' | 'ledger'>): Promise<void>
}

export interface AccountOptions extends ReportWishes {
  /** The finding as it is to be reported, or `undefined` when it is not: by the configuration. */
  readonly grade?: (file: string) => (diagnostic: Diagnostic) => Diagnostic | undefined
  readonly accepted?: AcceptedFindings | undefined
  readonly command: string
  /** Where the report is shown. */
  readonly stream: NodeJS.WriteStream
}

const same = (diagnostic: Diagnostic): Diagnostic => diagnostic

/** Opens the account of a run. Throws what the file system throws when a report file cannot be begun. */
export async function account(options: AccountOptions): Promise<Account> {
  const { stream, screen, quiet, failOn, command } = options
  const told = { command, quiet, fails: (diagnostic: Diagnostic) => fails(diagnostic, failOn) }
  const line = progress(process.stderr, quiet)
  let waiting = ''
  const shown = await printer(
    screen,
    {
      write(text) {
        waiting += text
      },
      end() {},
    },
    { ...told, paint: paintFor(stream) },
  )
  const files: AtomicFile[] = []
  const printers: ReportSink[] = []
  try {
    for (const { form, path } of options.files) {
      const file = atomicFile(path)
      files.push(file)
      printers.push(await printer(form, file, { ...told, paint: plain }))
    }
  } catch (error) {
    for (const file of files) file.discard()
    throw error
  }
  const all: readonly ReportSink[] = [shown, ...printers]
  const steps = nextSteps()
  const done = new Set<string>()
  let total = none
  let unchanged = 0
  let code: ExitCode = exitCode.fine
  const worsen = (to: ExitCode): void => {
    code = worse(code, to)
  }
  async function flush(): Promise<void> {
    if (waiting === '') return
    const text = waiting
    waiting = ''
    line.clear()
    await writeTo(stream, text)
  }
  async function say(file: string, failure: Failure): Promise<void> {
    await flush()
    line.clear()
    const diagnostic = failureDiagnostic(file, failure)
    for (const each of screen === 'text' ? printers : all) each.failure(diagnostic)
    if (screen === 'text') await writeTo(process.stderr, failureLine(diagnostic))
    else await flush()
  }
  return {
    at: line.at,
    worsen,
    flush,
    file(name) {
      for (const each of all) each.open(name)
      const grade = options.grade?.(name) ?? same
      const counted = tally(diagnostic => {
        steps.see(diagnostic)
        if (quiet && !atLeast('error', diagnostic)) return
        for (const each of all) each.finding(diagnostic)
      })
      let accepted = 0
      const found = tally(diagnostic => {
        const graded = grade({ ...diagnostic, place: { file: name, ...diagnostic.place } })
        const fresh = graded && (options.accepted ? options.accepted.fresh(name, graded) : graded)
        if (fresh) counted.report(fresh)
        else if (graded?.severity === 'error') accepted++
      })
      return {
        report: found.report,
        tally: found.result,
        async done({ ledger, ...outcome } = {}) {
          const reported = outcome.unchanged ?? counted.result()
          if (outcome.unchanged) unchanged++
          total = added(total, reported)
          if (options.accepted && !outcome.unchanged) done.add(name)
          steps.done(outcome.checkedAs)
          if (failed(reported, failOn)) worsen(exitCode.findings)
          for (const each of all)
            each.close({
              file: name,
              tally: reported,
              ...outcome,
              ...(accepted > 0 && { accepted }),
              ...(ledger && !quiet && { ledger }),
            })
          line.clear()
          await flush()
        },
      }
    },
    incomplete: (file, reason) => say(file, { code: 'output/incomplete', reason }),
    async failure(file, failure) {
      worsen(exitCode.files)
      await say(file, failure)
    },
    async thrown(file, thrown) {
      worsen(thrown.kind === 'fault' ? exitCode.fault : exitCode.files)
      if (thrown.kind === 'file') await say(thrown.path ?? file, { code: 'file/failure', reason: thrown.reason })
      else {
        await say(file, { code: 'fonds/fault', reason: thrown.reason })
        if (screen === 'text') await writeTo(process.stderr, thrown.advice)
      }
    },
    async end(count, { written = [], next = [] } = {}) {
      const { maxWarnings } = options
      const isTooMany = maxWarnings !== undefined && total.warnings > maxWarnings
      if (isTooMany) worsen(exitCode.findings)
      const gone = options.accepted?.gone(done) ?? 0
      const run: RunOutcome = {
        command,
        files: count,
        tally: total,
        written,
        exitCode: code,
        accepted: options.accepted?.known() ?? 0,
        unchanged,
        ...(isTooMany && { maxWarnings }),
        next: [
          ...next,
          ...steps.sentences(),
          ...(gone > 0
            ? [
                `${counted(gone, 'finding')} of the baseline ${gone === 1 ? 'is' : 'are'} there no more; --write-baseline writes it anew.`,
              ]
            : []),
        ],
      }
      try {
        for (const each of all) each.end(run)
        for (const file of files) file.commit()
        options.accepted?.write()
      } finally {
        for (const file of files) file.discard()
      }
      line.clear()
      await flush()
      return code
    },
  }
}
