import { relative, sep } from 'node:path'
import { contentHash } from '../node/content-hash.ts'
import { failedPath, fileFailure } from '../node/failure.ts'
import { type JournalEntry, outputNow, stillHolds } from '../node/journal.ts'
import type { Report } from '../report/diagnostic.ts'
import { none, type Tally, tally } from '../report/tally.ts'
import { convertFile, type Outcome, type Task } from './convert-file.ts'
import { faultAdvice, faultOf } from './failure.ts'
import { removeStale, tellOfOthers } from './stale-outputs.ts'

/** What was thrown while a file was worked on, as plain data. */
export type Thrown =
  | { readonly kind: 'file'; readonly path?: string; readonly reason: string }
  | { readonly kind: 'fault'; readonly reason: string; readonly advice: string }

/** Puts what was thrown in words. */
export function thrownOf(error: unknown): Thrown {
  const reason = fileFailure(error)
  const path = failedPath(error)
  return reason === undefined
    ? { kind: 'fault', reason: faultOf(error), advice: faultAdvice(error) }
    : { kind: 'file', reason, ...(path !== undefined && { path }) }
}

/** The journal of the run, as far as one file is concerned. */
export interface NotedBefore {
  /** The folder of the outputs. */
  readonly folder: string
  /** What an earlier run noted of the file. */
  readonly entry?: JournalEntry
}

/** A task, and what the journal says of it. Plain data. */
export interface JournaledTask extends Task {
  readonly journal?: NotedBefore
}

/** What became of one file. Plain data that survives JSON. */
export interface Attempt {
  readonly outcome?: Outcome
  readonly thrown?: Thrown
  /** For the journal: the file is done, and this is what to note. */
  readonly entry?: JournalEntry
  /** Nothing was to be done: the file and its outputs are as an earlier run left them. */
  readonly unchanged?: Tally
}

/** Converts one file, unless the journal says that this was done before. Never throws. */
export async function attempt(task: JournaledTask, report: Report, print: () => Promise<void>): Promise<Attempt> {
  const counting = tally(report)
  try {
    const hash = task.journal && contentHash(task.input.path)
    const before = task.journal?.entry
    if (task.journal && hash !== undefined && before && stillHolds(before, task.journal.folder, hash))
      return { unchanged: foundIn(before), entry: before }
    const outcome = await convertFile(
      task,
      counting.report,
      () => !counting.result().wrongOutput && !counting.result().brokenSource,
      print,
    )
    const { folder, entry } = task.journal ?? {}
    const isNoted = folder !== undefined && hash !== undefined && outcome.complete
    const outputs = isNoted
      ? outcome.written.map(path => outputNow(folder, relative(folder, path).split(sep).join('/')))
      : []
    if (isNoted && entry) removeStale(folder, entry.outputs, outputs, counting.report)
    tellOfOthers(outcome.folders ?? [], outcome.written, counting.report)
    if (!isNoted) return { outcome }
    return { outcome, entry: { input: task.input.name, hash, outputs, found: counting.result() } }
  } catch (error) {
    return { thrown: thrownOf(error) }
  }
}

/** The tally an earlier run noted. */
function foundIn({ found }: JournalEntry): Tally {
  const noted: Partial<Tally> = typeof found === 'object' && found !== null ? found : {}
  return { ...none, ...noted }
}
