import { resolve, sep } from 'node:path'
import { readState, StateFault } from '../../node/oai/state-file.ts'
import type { RecordOptions } from '../../node/oai/store-records.ts'
import type { Identity } from '../../oai/repository.ts'
import type { BaselineOptions } from '../baseline-file.ts'
import { UsageError } from '../exit.ts'
import type { ReportWishes } from '../report-options.ts'
import type { Settings } from '../settings.ts'

/** What is to be given, and how. */
export interface LookPlan {
  readonly folder: string
  readonly identity: Identity
  readonly records: RecordOptions
  /** The state file. */
  readonly state?: string
  /** The folder of the spool, when it is to stay. */
  readonly spool?: string
  /** Threads that were asked for. */
  readonly jobs?: number
  /** Files and folders that are written by this command, which are not finding aids wherever they lie. */
  readonly own: readonly string[]
  readonly settings: Settings
  readonly wishes: ReportWishes
  readonly baseline: BaselineOptions
}

/** Tells what a command writes itself. */
export function ownTo({ own }: LookPlan): (path: string) => boolean {
  const places = own.map(path => resolve(path))
  return path => places.some(place => resolve(path) === place || resolve(path).startsWith(place + sep))
}

/** What the state file remembers. Throws a {@link UsageError} when it is none. */
export function remembered(path: string): ReturnType<typeof readState> {
  try {
    return readState(path)
  } catch (error) {
    if (error instanceof StateFault) throw new UsageError(error.message)
    throw error
  }
}
