import { statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { archiveKind } from '../../node/archive/kind.ts'
import { contentHash } from '../../node/content-hash.ts'
import { findInputs, type Input, shownName } from '../../node/inputs.ts'
import { type Catalogue, catalogueOf } from '../../node/oai/catalogue.ts'
import type { Offered } from '../../node/oai/catalogue-rows.ts'
import { openSpool, type Spool, type StoredFile } from '../../node/oai/spool.ts'
import { readState, StateFault, writeState } from '../../node/oai/state-file.ts'
import { type RecordOptions, storeRecords } from '../../node/oai/store-records.ts'
import type { Datestamp } from '../../oai/datestamp.ts'
import type { Identity } from '../../oai/repository.ts'
import { added } from '../../report/tally.ts'
import { type Account, account, type FileAccount } from '../account.ts'
import { thrownOf } from '../attempt.ts'
import { acceptedFindings, type BaselineOptions } from '../baseline-file.ts'
import { type ExitCode, UsageError } from '../exit.ts'
import { grading } from '../grading.ts'
import type { ReportWishes } from '../report-options.ts'
import { type Settings, withoutIgnored } from '../settings.ts'
import { offers } from './offers.ts'

/** What is to be given, and how. */
export interface LookPlan {
  readonly folder: string
  readonly identity: Identity
  readonly records: RecordOptions
  /** The state file. */
  readonly state?: string
  /** The folder of the spool, when it is to stay. */
  readonly spool?: string
  /** Files and folders that are written by this command, which are not finding aids wherever they lie. */
  readonly own: readonly string[]
  readonly settings: Settings
  readonly wishes: ReportWishes
  readonly baseline: BaselineOptions
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

/** Tells what a command writes itself. */
export function ownTo({ own }: LookPlan): (path: string) => boolean {
  const places = own.map(path => resolve(path))
  return path => places.some(place => resolve(path) === place || resolve(path).startsWith(place + sep))
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
  const { folder, identity, records, state, settings, wishes } = plan
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`There is no folder "${folder}".`)
  const before = state === undefined ? [] : remembered(state)
  const spool = openSpool(plan.spool)
  const how = JSON.stringify(records)
  const isOwn = ownTo(plan)
  const known = new Map<string, Known>()
  let kept: ReadonlySet<string> = new Set()
  let last: Catalogue | undefined

  async function storedOf(
    input: Input,
    file: FileAccount,
  ): Promise<{ readonly key: string; readonly stored: StoredFile; readonly fresh: boolean } | undefined> {
    const { dev, ino, size, mtimeMs, ctimeMs } = statSync(input.path)
    const mark = [dev, ino, size, mtimeMs, ctimeMs].join(' ')
    const past = known.get(input.path)
    const key = past?.mark === mark ? past.key : spool.key(contentHash(input.path), how)
    const there = spool.stored(key)
    const stored = there ?? (await storeRecords(input, records, spool, key, file.report))
    if (stored) {
      known.set(input.path, { mark, key })
      return { key, stored, fresh: !there }
    }
    const older = past && spool.stored(past.key)
    return past && older ? { key: past.key, stored: older, fresh: true } : undefined
  }

  /** Nothing when the file cannot be read and never could. */
  async function lookAt(input: Input, run: Account, claimed: Set<string>): Promise<readonly Offered[] | undefined> {
    const name = shownName(input)
    const file = run.file(name)
    try {
      const found = await storedOf(input, file)
      const offered = found && offers(input, found.key, found.stored, claimed, file.report)
      await file.done(found && !found.fresh ? { unchanged: added(found.stored.found, file.tally()) } : {})
      return offered
    } catch (error) {
      await file.done()
      await run.thrown(name, thrownOf(error))
      return undefined
    }
  }

  return {
    spool,
    async look(now) {
      spool.prepare()
      const { inputs: all, missing } = await findInputs([folder])
      const inputs = (await withoutIgnored(all, settings)).filter(({ path }) => !isOwn(path))
      const run = await account({
        ...wishes,
        command: 'oai',
        stream: process.stderr,
        grade: await grading(settings),
        accepted: await acceptedFindings(plan.baseline, settings),
      })
      for (const { asked: name, reason } of missing) await run.failure(name, { code: 'file/missing', reason })
      const offered: Offered[] = []
      const claimed = new Set<string>()
      // A folder without any file may be one that is not mounted.
      let partial = missing.length > 0
      for (const [i, input] of inputs.entries()) {
        run.at({ files: i, ofFiles: inputs.length, bytes: i, ofBytes: inputs.length, errors: 0, name: input.name })
        if (archiveKind(input.path))
          await run.failure(input.path, { code: 'file/failure', reason: 'an archive is not looked into; unpack it' })
        else {
          const found = await lookAt(input, run, claimed)
          if (found) offered.push(...found)
          else partial = true
        }
      }
      const dating = { now, seen: state !== undefined, partial }
      const catalogue = catalogueOf(offered, identity, last?.remembered() ?? before, dating)
      if (state !== undefined) writeState(state, catalogue.remembered())
      last = catalogue
      const keys = new Set(offered.map(({ key }) => key))
      // What answers under way may still be read from is kept for one look more.
      spool.retain(new Set([...keys, ...kept]))
      kept = keys
      return { catalogue, findingAids: offered.length, code: await run.end(inputs.length) }
    },
    close: () => spool.remove(),
  }
}

function remembered(path: string): ReturnType<typeof readState> {
  try {
    return readState(path)
  } catch (error) {
    if (error instanceof StateFault) throw new UsageError(error.message)
    throw error
  }
}
