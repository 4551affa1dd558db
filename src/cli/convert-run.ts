import type { Writable } from '../convert/pipeline.ts'
import { findInputs, type Input } from '../node/inputs.ts'
import { type Journal, journalPath, openJournal } from '../node/journal.ts'
import type { Shard } from '../node/shard.ts'
import { unpackedInputs } from '../node/unpacked-inputs.ts'
import { version } from '../version.ts'
import { type Account, account } from './account.ts'
import { type JournaledTask, thrownOf } from './attempt.ts'
import { acceptedFindings, type BaselineOptions } from './baseline-file.ts'
import { type BatchWishes, inputsInShard } from './batch-options.ts'
import { runConversions } from './conversions.ts'
import type { Task } from './convert-file.ts'
import type { ExitCode } from './exit.ts'
import { grading } from './grading.ts'
import type { OutputArchive } from './output-archive.ts'
import { destinationsFor, type Places, refuseInputs } from './outputs.ts'
import type { ReportWishes } from './report-options.ts'
import { searches } from './searches.ts'
import { type Settings, withoutIgnored } from './settings.ts'

/** How to convert, the same for every file of a run. */
export type How = Omit<Task, 'input' | 'destination'>

/** A run of `fonds convert`. */
export interface ConvertPlan {
  readonly asked: readonly string[]
  readonly how: How
  readonly to: readonly Writable[]
  readonly batch: BatchWishes
  readonly wishes: ReportWishes
  readonly settings: Settings
  readonly baseline: BaselineOptions
  readonly places: Places
  readonly archive?: OutputArchive
}

/** Finds the files, converts them and accounts for them. @param only the files to convert, when it is not all */
export async function convertRun(plan: ConvertPlan, only?: (input: Input) => boolean): Promise<ExitCode> {
  const { asked, how, to, batch, wishes, settings, archive } = plan
  const found = await findInputs(asked)
  const unpacked = await unpackedInputs(found.inputs)
  try {
    const wanted = await withoutIgnored(unpacked.inputs, settings, plan.baseline.baseline)
    const { inputs, tell } = await searches(inputsInShard(wanted, batch.shard), () => how.from !== undefined)
    const places = archive ? { out: archive.folder } : plan.places
    const destinations = destinationsFor(inputs, to, places)
    refuseInputs(found.inputs, wishes)
    const run = await account({
      ...wishes,
      command: 'convert',
      stream: process.stderr,
      grade: await grading(settings),
      accepted: await acceptedFindings(plan.baseline, settings),
    })
    for (const { asked: name, reason } of [...found.missing, ...unpacked.missing])
      await run.failure(name, { code: 'file/missing', reason })
    await tell(run, only)
    const journal = await openedJournal(plan, inputs, only !== undefined, run)
    const tasks = inputs.flatMap((input, i): JournaledTask[] => {
      const destination = destinations[i]
      if (!destination || (only && !only(input))) return []
      const entry = journal?.noted(input.name)
      const before = journal && { journal: { folder: places.out ?? '', ...(entry && { entry }) } }
      return [{ ...how, input, destination, ...(input.path !== '-' && before) }]
    })
    const written = await runConversions(
      {
        tasks,
        ...(batch.jobs !== undefined && { jobs: batch.jobs }),
        ...(journal && { journal }),
        ...(archive && { shown: archive.shown }),
      },
      run,
    )
    journal?.close()
    return await run.end(tasks.length, {
      written: archive ? await packed(archive, written, run) : written,
      next: emptyShard(batch.shard, wanted.length, inputs.length),
    })
  } finally {
    archive?.discard()
    unpacked.remove()
  }
}

/** What is to be said of a part of a folder in which there is no file: that this is no mistake. */
function emptyShard(shard: Shard | undefined, all: number, inPart: number): readonly string[] {
  if (!shard || inPart > 0 || all === 0) return []
  return [
    `No file is in part ${shard.part} of ${shard.of}; ${all === 1 ? 'the file is' : `all ${all} are`} in other parts.`,
  ]
}

/** Packs what was written; gives the name of the archive when it is in its place. */
async function packed(archive: OutputArchive, written: readonly string[], run: Account): Promise<string[]> {
  if (written.length === 0) return []
  try {
    await archive.close(written)
    return [archive.path]
  } catch (error) {
    await run.thrown(archive.path, thrownOf(error))
    return []
  }
}

/** The journal of the output folder; a single file needs none unless it is to be resumed. One that cannot be kept is worth a word only where it is asked for. */
async function openedJournal(
  { how, batch, places }: ConvertPlan,
  inputs: readonly Input[],
  goingOn: boolean,
  run: Account,
): Promise<Journal | undefined> {
  if (!batch.journal || places.out === undefined || inputs.length < (batch.resume ? 1 : 2)) return undefined
  const heading = {
    fonds: version,
    options: JSON.stringify({ ...how, ...(how.stamp !== undefined && { stamp: true }) }),
  }
  try {
    return openJournal(places.out, heading, batch.resume || goingOn)
  } catch (error) {
    if (batch.resume) await run.thrown(journalPath(places.out), thrownOf(error))
    return undefined
  }
}
