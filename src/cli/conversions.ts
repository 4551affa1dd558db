import { dirname, join } from 'node:path'
import { append } from '../model/append.ts'
import { shownName } from '../node/inputs.ts'
import type { Journal } from '../node/journal.ts'
import type { Account, FileAccount } from './account.ts'
import { type Attempt, attempt, type JournaledTask } from './attempt.ts'
import { exitCode } from './exit.ts'
import { sizeOf, standing } from './standing.ts'
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
  const threads = jobsFor(
    jobs,
    tasks.map(({ input }) => input),
    total,
  )
  const elsewhere =
    threads > 1
      ? await inThreads<JournaledTask, Attempt>({
          thread: 'conversion',
          tasks,
          sizes,
          jobs: threads,
          folders: tasks.flatMap(foldersOf),
          lost: thrown => ({ thrown }),
          done(number, { result, errors }) {
            note(result)
            made(tasks[number]?.input.name ?? '', sizes[number] ?? 0, errors)
          },
        })
      : undefined
  const written: string[] = []
  try {
    for (const [number, task] of tasks.entries()) {
      const done = await elsewhere?.of(number)
      const file = run.file(shownName(task.input))
      if (done) {
        for (const finding of done.findings) file.report(finding)
        await account(task, done.result, file, run, shown)
        append(written, done.result.outcome?.written ?? [])
        continue
      }
      const here = await attempt(task, file.report, run.flush)
      note(here)
      made(task.input.name, sizes[number] ?? 0, file.tally().errors)
      await account(task, here, file, run, shown)
      append(written, here.outcome?.written ?? [])
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
  if (outcome && !outcome.complete) run.worsen(file.tally().ownFault ? exitCode.fault : exitCode.findings)
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

/** The folders that a task writes into. */
function foldersOf({ destination }: JournaledTask): string[] {
  if (destination.kind === 'stdout') return []
  if (destination.kind === 'file') return [dirname(destination.path)]
  return destination.names.map(name => dirname(join(destination.folder, name)))
}
