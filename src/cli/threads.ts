import { availableParallelism } from 'node:os'
import type { Input } from '../node/inputs.ts'
import { spool } from '../node/spool.ts'
import { stopBeforeTheEnd, tidyForThreads } from '../node/temporary.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import { type Thrown, thrownOf } from './attempt.ts'
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
export function jobsFor(asked: number | undefined, inputs: readonly Input[], bytes: number): number {
  if (!threadsAreAllowed() || inputs.some(({ path }) => path === '-')) return 1
  return Math.min(asked ?? (bytes < WORTH_A_THREAD ? 1 : Math.max(1, availableParallelism() - 1)), inputs.length)
}

/** Node's permission model may forbid threads. */
function threadsAreAllowed(): boolean {
  const { permission } = process
  return permission === undefined || permission.has('worker')
}

/** What one file came to, with the findings about it. */
export interface FromThread<Result> {
  readonly result: Result
  /** The findings, as the JSON of a list: they may wait long for their turn. */
  readonly findings: string
  readonly errors: number
}

/** The work of a run on its files, each a task of plain data. */
export interface ThreadWork<Task, Result> {
  /** What a thread is asked for: an export of `thread.ts`. */
  readonly thread: 'conversion' | 'checking' | 'records'
  readonly tasks: readonly Task[]
  /** Bytes of each input. */
  readonly sizes: readonly number[]
  readonly jobs: number
  /** Folders that are written into. */
  readonly folders?: Iterable<string>
  /** What to say of a task whose thread came to grief. */
  readonly lost: (thrown: Thrown) => Result
  /** Called as each is done, with its number. */
  readonly done: (number: number, done: FromThread<Result>) => void
}

/** The results of a run, to be taken in the order of the tasks, whatever the order in which they come. */
export interface Results<Result> {
  /** What became of the task with this number; waits until it is known. Each is given once. */
  of(number: number): Promise<{ readonly result: Result; readonly findings: readonly Diagnostic[] }>
  end(): Promise<void>
}

/**
 * Begins the tasks in threads, the largest first, so that no large one is left to the end. What is done before its turn
 * waits in a spool, so that the account of a run is the same for any number of threads and its memory is bounded.
 */
export async function inThreads<Task, Result>(work: ThreadWork<Task, Result>): Promise<Results<Result>> {
  const { tasks, sizes, jobs } = work
  for (const folder of new Set(work.folders)) tidyForThreads(folder)
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL('./thread.js', import.meta.url).href,
    name: work.thread,
    minThreads: jobs,
    maxThreads: jobs,
    isolateWorkers: false,
  })
  stopBeforeTheEnd(() => pool.destroy())
  const findings = spool()
  const results = new Map<number, Result>()
  const wanted = new Map<number, () => void>()
  const settle = (number: number, done: FromThread<Result>): void => {
    findings.put(number, done.findings)
    results.set(number, done.result)
    work.done(number, done)
    wanted.get(number)?.()
  }
  const lost = (error: unknown): FromThread<Result> => ({
    result: work.lost(thrownOf(error)),
    findings: '[]',
    errors: 0,
  })
  const size = (number: number): number => sizes[number] ?? 0
  for (const number of [...tasks.keys()].sort((a, b) => size(b) - size(a) || a - b))
    pool.run(tasks[number]).then(
      done => settle(number, done),
      error => settle(number, lost(error)),
    )
  return {
    async of(number) {
      if (!results.has(number)) {
        await new Promise<void>(resolve => wanted.set(number, resolve))
        wanted.delete(number)
      }
      const result = results.get(number)
      results.delete(number)
      const found: readonly Diagnostic[] = JSON.parse(findings.take(number) ?? '[]')
      return result === undefined
        ? {
            result: work.lost({ kind: 'fault', reason: 'The result of a thread was asked for twice', advice: '' }),
            findings: [],
          }
        : { result, findings: found }
    },
    async end() {
      findings.close()
      await pool.destroy()
    },
  }
}
