import { dirname, join } from 'node:path'
import { atomicFile } from '../node/atomic-file.ts'
import { pathFrom } from '../node/find-upwards.ts'
import { readText } from '../node/read-text.ts'
import { type Accepted, baseline, recording } from '../report/baseline.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import { UsageError } from './exit.ts'
import type { Settings } from './settings.ts'

/** The accepted findings of a run. */
export interface AcceptedFindings {
  fresh(file: string, diagnostic: Diagnostic): Diagnostic | undefined
  known(): number
  /** How many that are accepted in the files of this run were not found in them. */
  gone(files: Iterable<string>): number
  /** Puts the file in its place, when it is to be written. */
  write(): void
}

export interface BaselineOptions {
  readonly baseline?: string
  readonly writeBaseline?: boolean
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isAccepted = (value: unknown, valid: boolean): value is { readonly files: Accepted } => valid && isRecord(value)

/**
 * Opens the baseline of a run: the file named, else the one of the configuration. Files in it are named relative to its own
 * folder, so that it holds for whoever runs it from wherever. Throws a `UsageError` when it is no baseline, and what the file
 * system throws.
 */
export async function acceptedFindings(
  { baseline: named, writeBaseline = false }: BaselineOptions,
  { configuration, folder }: Settings,
): Promise<AcceptedFindings | undefined> {
  const path = named ?? (configuration.baseline === undefined ? undefined : join(folder, configuration.baseline))
  if (path === undefined) {
    if (writeBaseline) throw new UsageError('--write-baseline needs the file to write: --baseline FILE.')
    return undefined
  }
  const own = (file: string): string => (file === '<stdin>' ? file : pathFrom(dirname(path), file))
  if (writeBaseline) {
    const record = recording()
    return {
      fresh: (file, diagnostic) => record.fresh(own(file), diagnostic),
      known: record.known,
      gone: record.gone,
      write() {
        const file = atomicFile(path)
        try {
          file.write(`${JSON.stringify({ version: 1, files: record.accepted() }, null, 2)}\n`)
          file.end()
          file.commit()
        } finally {
          file.discard()
        }
      },
    }
  }
  const { fresh, known, gone } = baseline(await accepted(path))
  return {
    fresh: (file, diagnostic) => fresh(own(file), diagnostic),
    known,
    gone: files => gone([...files].map(own)),
    write() {},
  }
}

async function accepted(path: string): Promise<Accepted> {
  const text = readText(path)
  const [{ parseJson }, { faultList }, { validate }] = await Promise.all([
    import('../json/parse.ts'),
    import('../json/fault.ts'),
    import('../../generated/baseline.js'),
  ])
  const value = parseJson(text, faultList())?.value
  if (isAccepted(value, validate(value))) return value.files
  throw new UsageError(`"${path}" is no baseline; write it anew with --write-baseline.`)
}
