import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { spool } from '../node/spool.ts'
import { stopBeforeTheEnd, tidyForThreads } from '../node/temporary.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import { type Attempt, type JournaledTask, thrownOf } from './attempt.ts'
import type { FromThread } from './conversion-thread.ts'
import { UsageError } from './exit.ts'

/** Below this many bytes together a second thread takes longer to begin than it saves. */
const WORTH_A_THREAD = 4 * 2 ** 20

/** Checks `--jobs`. */
export function jobsOption(given: string | undefined): number | undefined {
  if (given === undefined || given === 'auto') return undefined
  if (!/^[1-9]\d{0,2}$/.test(given))
    throw new UsageError(`--jobs takes a number from 1 to 999, or auto, not "${given}".`)
  return Number(given)
}

/**
 * How many threads to use: what was asked for, else one for each core but one when there is enough to do. The collector of
 * garbage keeps a core busy by itself: on two cores two threads take as long as one (21 s for 55 MB in 580 files).
 */
export function jobsFor(asked: number | undefined, files: number, bytes: number): number {
  if (!threadsAreAllowed()) return 1
  return Math.min(asked ?? (bytes < WORTH_A_THREAD ? 1 : Math.max(1, availableParallelism() - 1)), files)
}

/** Node's permission model may forbid threads. */
function threadsAreAllowed(): boolean {
  const { permission } = process
  return permission === undefined || permission.has('worker')
}

/** The attempts of a batch, to be taken in the order of the tasks, whatever the order in which they are made. */
export interface Attempts {
  /** What became of the task with this number; waits until it is known. Each is given once. */
  of(number: number): Promise<{ readonly attempt: Attempt; readonly findings: readonly Diagnostic[] }>
  end(): Promise<void>
}

/**
 * Begins the tasks in threads, the largest first, so that no large one is left to the end. What is done before its turn
 * waits in a spool, so that the account of a run is the same for any number of threads and its memory is bounded.
 *
 * @param sizes bytes of each input
 * @param made called as each is done, with its number
 */
export async function inThreads(
  tasks: readonly JournaledTask[],
  sizes: readonly number[],
  jobs: number,
  made: (number: number, done: FromThread) => void,
): Promise<Attempts> {
  for (const folder of new Set(tasks.flatMap(foldersOf))) tidyForThreads(folder)
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL('./conversion-thread.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    isolateWorkers: false,
  })
  stopBeforeTheEnd(() => pool.destroy())
  const findings = spool()
  const attempts = new Map<number, Attempt>()
  const wanted = new Map<number, () => void>()
  const settle = (number: number, done: FromThread): void => {
    findings.put(number, done.findings)
    attempts.set(number, done.attempt)
    made(number, done)
    wanted.get(number)?.()
  }
  const size = (number: number): number => sizes[number] ?? 0
  for (const number of [...tasks.keys()].sort((a, b) => size(b) - size(a) || a - b))
    pool.run(tasks[number]).then(
      done => settle(number, done),
      error => settle(number, { attempt: { thrown: thrownOf(error) }, findings: '[]', errors: 0 }),
    )
  return {
    async of(number) {
      if (!attempts.has(number)) {
        await new Promise<void>(resolve => wanted.set(number, resolve))
        wanted.delete(number)
      }
      const attempt = attempts.get(number) ?? {}
      attempts.delete(number)
      return { attempt, findings: JSON.parse(findings.take(number) ?? '[]') }
    },
    async end() {
      findings.close()
      await pool.destroy()
    },
  }
}

/** The folders that a task writes into. */
function foldersOf({ destination }: JournaledTask): string[] {
  if (destination.kind === 'stdout') return []
  if (destination.kind === 'file') return [dirname(destination.path)]
  return destination.names.map(name => dirname(join(destination.folder, name)))
}
