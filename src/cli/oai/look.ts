import { statSync } from 'node:fs'
import { append } from '../../model/append.ts'
import { contentHash } from '../../node/content-hash.ts'
import { findInputs, type Input, shownName } from '../../node/inputs.ts'
import { type Catalogue, catalogueOf } from '../../node/oai/catalogue.ts'
import type { Offered } from '../../node/oai/catalogue-rows.ts'
import { openSpool, type Spool, type StoredFile } from '../../node/oai/spool.ts'
import { writeState } from '../../node/oai/state-file.ts'
import { unpackedInputs } from '../../node/unpacked-inputs.ts'
import type { Datestamp } from '../../oai/datestamp.ts'
import { added, type Tally } from '../../report/tally.ts'
import { type Account, account, type FileAccount } from '../account.ts'
import { type Thrown, thrownOf } from '../attempt.ts'
import { acceptedFindings } from '../baseline-file.ts'
import { type ExitCode, UsageError } from '../exit.ts'
import { grading } from '../grading.ts'
import { searches } from '../searches.ts'
import { withoutIgnored } from '../settings.ts'
import { type LookPlan, ownTo, remembered } from './look-plan.ts'
import { type RecordMaker, type RecordTask, recordMaker } from './make-records.ts'
import { offers } from './offers.ts'

/** What a file is known by, and the task of making its records when they are not there. */
interface PlannedFile {
  readonly input: Input
  readonly key: string
  readonly mark: string
  readonly task?: RecordTask
  /** No file before it in this look has the same bytes. */
  readonly first: boolean
}

type Planned = PlannedFile | { readonly input: Input; readonly thrown: Thrown; readonly found?: Found }

/** The records of a file, and whether they were there before. */
interface Found {
  readonly key: string
  readonly stored: StoredFile
  readonly unchanged: boolean
}

/** What a look at the folder came to. */
export interface Look {
  readonly catalogue: Catalogue
  readonly findingAids: number
  readonly code: ExitCode
}

/** Looks at a folder of finding aids, again and again. */
export interface Looker {
  readonly spool: Spool
  look(now: Datestamp): Promise<Look>
  close(): void
}

/** A file as it was when its records were made. */
interface Known {
  /** What the file system says of it; another when the file is. */
  readonly mark: string
  readonly key: string
}

/**
 * Opens a folder of finding aids. Each look makes the records of what is new or has changed, and accounts for every file; one
 * that cannot be read is reported, and if its records were made in an earlier look, they stay as they were. If they were not,
 * nothing is taken for deleted in this look: what is missed may be in that file.
 */
export function looker(plan: LookPlan): Looker {
  const { folder, identity, records, state, settings, wishes, jobs } = plan
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`There is no folder "${folder}".`)
  const before = state === undefined ? [] : remembered(state)
  const spool = openSpool(plan.spool)
  const how = JSON.stringify(records)
  const isOwn = ownTo(plan)
  const known = new Map<string, Known>()
  let kept: ReadonlySet<string> = new Set()
  let last: Catalogue | undefined

  /** What is to be made of a file, as far as that is not there already, and what to know it by. */
  function planned(input: Input, keys: Set<string>): Planned {
    try {
      const { dev, ino, size, mtimeMs, ctimeMs } = statSync(input.path)
      const mark = [dev, ino, size, mtimeMs, ctimeMs].join(' ')
      const past = known.get(shownName(input))
      const key = past?.mark === mark ? past.key : spool.key(contentHash(input.path), how)
      const task = { input, options: records, folder: spool.folder, key }
      const first = !keys.has(key)
      keys.add(key)
      return { input, key, mark, first, ...(!spool.stored(key) && { task }) }
    } catch (error) {
      return { input, thrown: thrownOf(error) }
    }
  }

  /** The records of a file, made now, before, or in an earlier look. */
  async function storedOf(
    { input, key, mark, task, first }: PlannedFile,
    maker: RecordMaker,
    file: FileAccount,
  ): Promise<{ readonly found?: Found; readonly thrown?: Thrown }> {
    const fresh = task && (first || !spool.stored(key)) ? await maker.of(task, file.report) : undefined
    const stored = spool.stored(key)
    const past = known.get(shownName(input))
    if (stored) {
      known.set(shownName(input), { mark, key })
      return { found: { key, stored, unchanged: fresh === undefined } }
    }
    const older = past && spool.stored(past.key)
    return {
      ...(past && older && { found: { key: past.key, stored: older, unchanged: false } }),
      ...(fresh?.thrown && { thrown: fresh.thrown }),
    }
  }

  /** Nothing when the file cannot be read and never could. */
  async function lookAt(
    each: Planned,
    maker: RecordMaker,
    run: Account,
    claimed: Set<string>,
  ): Promise<readonly Offered[] | undefined> {
    const name = shownName(each.input)
    const file = run.file(name)
    let gone: Thrown | undefined
    let offered: readonly Offered[] | undefined
    let before: Tally | undefined
    try {
      const { found, thrown } = 'thrown' in each ? each : await storedOf(each, maker, file)
      gone = thrown
      if (found?.unchanged) before = found.stored.found
      offered = found && offers(each.input, found.key, found.stored, claimed, file.report)
    } catch (error) {
      gone = thrownOf(error)
    }
    await file.done(before ? { unchanged: added(before, file.tally()) } : {})
    if (gone) await run.thrown(name, gone)
    return offered
  }

  return {
    spool,
    async look(now) {
      spool.prepare()
      const all = await findInputs([folder])
      const unpacked = await unpackedInputs(all.inputs.filter(({ path }) => !isOwn(path)))
      const missing = [...all.missing, ...unpacked.missing]
      const wanted = await withoutIgnored(unpacked.inputs, settings)
      const { inputs, tell } = await searches(
        wanted,
        input => records.from !== undefined || known.has(shownName(input)),
      )
      const run = await account({
        ...wishes,
        command: 'oai',
        stream: process.stderr,
        grade: await grading(settings),
        accepted: await acceptedFindings(plan.baseline, settings),
      })
      for (const { asked: name, reason } of missing) await run.failure(name, { code: 'file/missing', reason })
      await tell(run)
      const offered: Offered[] = []
      const claimed = new Set<string>()
      // A folder without any file may be one that is not mounted.
      let partial = missing.length > 0 || (inputs.length === 0 && wanted.length > 0)
      const keys = new Set<string>()
      const files = inputs.map(input => planned(input, keys))
      const maker = await recordMaker(tasksOf(files), jobs, spool)
      try {
        for (const [i, each] of files.entries()) {
          const { name } = each.input
          run.at({ files: i, ofFiles: files.length, bytes: i, ofBytes: files.length, errors: 0, name })
          const found = await lookAt(each, maker, run, claimed)
          if (found) append(offered, found)
          else partial = true
        }
      } finally {
        await maker.end()
        unpacked.remove()
      }
      const dating = { now, seen: state !== undefined, partial }
      const catalogue = catalogueOf(offered, identity, last?.remembered() ?? before, dating)
      if (state !== undefined) writeState(state, catalogue.remembered())
      last = catalogue
      const used = new Set(offered.map(({ key }) => key))
      // What answers under way may still be read from is kept for one look more.
      spool.retain(new Set([...used, ...kept]))
      kept = used
      return { catalogue, findingAids: offered.length, code: await run.end(inputs.length) }
    },
    close: () => spool.remove(),
  }
}

/** The tasks of making what is not there; of files that are the same bytes, one. */
const tasksOf = (files: readonly Planned[]): readonly RecordTask[] =>
  files.flatMap(file => ('task' in file && file.task && file.first ? [file.task] : []))
