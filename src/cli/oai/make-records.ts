import { statSync } from 'node:fs'
import type { Input } from '../../node/inputs.ts'
import { openSpool, type Spool } from '../../node/oai/spool.ts'
import { type RecordOptions, storeRecords } from '../../node/oai/store-records.ts'
import type { Report } from '../../report/diagnostic.ts'
import { type Thrown, thrownOf } from '../attempt.ts'
import { inThreads, jobsFor, type Results } from '../threads.ts'

/** The making of the records of one file. Plain data, so that it can cross to another thread. */
export interface RecordTask {
  readonly input: Input
  readonly options: RecordOptions
  /** The folder of the spool. */
  readonly folder: string
  /** What they are kept under. */
  readonly key: string
}

/** What went wrong, if it was not with the finding aid. What was made is in the spool. */
export interface RecordsMade {
  readonly thrown?: Thrown
}

/** Makes the records of one file. Never throws. */
export async function makeRecords({ input, options, folder, key }: RecordTask, report: Report): Promise<RecordsMade> {
  try {
    await storeRecords(input, options, openSpool(folder), key, report)
    return {}
  } catch (error) {
    return { thrown: thrownOf(error) }
  }
}

/** Makes records in an order of its own; they are asked for in the order of the files. */
export interface RecordMaker {
  /** Makes the records of a file, or waits until they are made. */
  of(task: RecordTask, report: Report): Promise<RecordsMade>
  end(): Promise<void>
}

/** Makes records in threads where there is enough to do, else one after another when they are asked for. */
export async function recordMaker(
  tasks: readonly RecordTask[],
  asked: number | undefined,
  spool: Spool,
): Promise<RecordMaker> {
  const inputs = tasks.map(({ input }) => input)
  const sizes = inputs.map(({ path }) => statSync(path, { throwIfNoEntry: false })?.size ?? 0)
  const jobs = jobsFor(
    asked,
    inputs,
    sizes.reduce((sum, size) => sum + size, 0),
  )
  if (jobs < 2) return { of: makeRecords, async end() {} }
  const numbers = new Map(tasks.map((task, number) => [task, number]))
  const made: Results<RecordsMade> = await inThreads<RecordTask, RecordsMade>({
    thread: 'records',
    tasks,
    sizes,
    jobs,
    folders: [spool.folder],
    lost: thrown => ({ thrown }),
    done() {},
  })
  return {
    async of(task, report) {
      const number = numbers.get(task)
      if (number === undefined) return makeRecords(task, report)
      const { result, findings } = await made.of(number)
      for (const finding of findings) report(finding)
      return result
    },
    end: () => made.end(),
  }
}
