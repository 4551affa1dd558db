import { statSync } from 'node:fs'
import { type Input, shownName } from '../node/inputs.ts'
import type { Journal } from '../node/journal.ts'
import type { Account, FileAccount } from './account.ts'
import { type Attempt, attempt, type JournaledTask } from './attempt.ts'
import { exitCode } from './exit.ts'
import type { Standing } from './progress.ts'
import { inThreads, jobsFor } from './threads.ts'

/** How to go about the conversions of a run. */
export interface Conversions {
  readonly tasks: readonly JournaledTask[]
  /** Threads that were asked for. */
  readonly jobs?: number
  readonly journal?: Journal
  /** What a file that was written is called. */
  readonly shown?: (path: string) => string
}

/**
 * Converts the files of a run and accounts for each, in the order of the tasks, whatever the number of threads. One bad file
 * does not stop the others. Gives the files that were written.
 */
export async function runConversions(
  { tasks, jobs, journal, shown = path => path }: Conversions,
  run: Account,
): Promise<string[]> {
  const sizes = tasks.map(({ input }) => sizeOf(input))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const made = standing(tasks.length, total, run)
  const note = ({ entry, unchanged }: Attempt): void => {
    if (entry && !unchanged) journal?.note(entry)
  }
  const threads = jobsFor(jobs, tasks.length, total)
  const elsewhere =
    threads > 1
      ? await inThreads(tasks, sizes, threads, (number, done) => {
          note(done.attempt)
          made(tasks[number]?.input.name ?? '', sizes[number] ?? 0, done.errors)
        })
      : undefined
  const written: string[] = []
  try {
    for (const [number, task] of tasks.entries()) {
      const done = await elsewhere?.of(number)
      const file = run.file(shownName(task.input))
      if (done) {
        for (const finding of done.findings) file.report(finding)
        await account(task, done.attempt, file, run, shown)
        written.push(...(done.attempt.outcome?.written ?? []))
        continue
      }
      const here = await attempt(task, file.report, run.flush)
      note(here)
      made(task.input.name, sizes[number] ?? 0, file.tally().errors)
      await account(task, here, file, run, shown)
      written.push(...(here.outcome?.written ?? []))
    }
  } finally {
    await elsewhere?.end()
  }
  return written
}

async function account(
  task: JournaledTask,
  made: Attempt,
  file: FileAccount,
  run: Account,
  shown: (path: string) => string,
): Promise<void> {
  const { outcome, thrown, unchanged } = made
  const name = shownName(task.input)
  if (outcome && !outcome.complete) run.worsen(file.tally().wrongOutput ? exitCode.fault : exitCode.findings)
  await file.done({
    ...(outcome && { written: outcome.written.map(shown), ...(outcome.ledger && { ledger: outcome.ledger }) }),
    ...(unchanged && { unchanged }),
  })
  if (outcome && !outcome.complete && outcome.shown)
    await run.incomplete(name, 'what stands on standard output is not complete')
  if (!thrown) return
  const told = thrown.kind === 'file' && task.input.shown !== undefined
  await run.thrown(name, told ? { kind: 'file', reason: thrown.reason } : thrown)
}

function sizeOf({ path }: Input): number {
  return path === '-' ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0)
}

/** Keeps count of what is done, for the progress shown. */
function standing(ofFiles: number, ofBytes: number, run: Account) {
  let now: Standing = { files: 0, ofFiles, bytes: 0, ofBytes, errors: 0, name: '' }
  run.at(now)
  return (name: string, bytes: number, errors: number): void => {
    now = { ...now, files: now.files + 1, bytes: now.bytes + bytes, errors: now.errors + errors, name }
    run.at(now)
  }
}
