import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Level } from '../../model/unit.ts'
import type { FindingAidFacts } from '../../oai/gathering.ts'
import type { MetadataPrefix, UnitPrefix } from '../../oai/metadata-format.ts'
import type { Tally } from '../../report/tally.ts'
import { version } from '../../version.ts'
import { makeFolder } from '../make-folder.ts'
import { finished, temporaryFor } from '../temporary.ts'
import type { RecordPlace } from './record-file.ts'

/** The records of one finding aid. What is said of its units stands in columns, one entry each, in the order of the records. */
export interface StoredFindingAid extends FindingAidFacts {
  /** The ids of its units; `null` for the finding aid itself, which is its top unit. */
  readonly ids: readonly (string | null)[]
  readonly levels: readonly (Level | null)[]
  /** Their records, in each form in which units have some. */
  readonly units: { readonly [Prefix in UnitPrefix]: UnitRecords }
  /** Its records in the forms that are one document for all of it. */
  readonly whole: readonly (RecordPlace & { readonly prefix: MetadataPrefix })[]
}

/** Where the records of units stand in a file of records, one entry for each unit. */
export interface UnitRecords {
  readonly at: readonly number[]
  readonly lengths: readonly number[]
  readonly digests: readonly string[]
}

/** The records of one file. */
export interface StoredFile {
  readonly findingAids: readonly StoredFindingAid[]
  /** How many bytes its files of records have, by form. */
  readonly sizes: Readonly<Record<string, number>>
  /** What was found in it, for the account of a run that need not read it again. */
  readonly found: Tally
}

/**
 * The texts of records, as files in a folder: for each source a file of records in each form and one that says where each stands.
 * They are named after the bytes of the source and how it is converted, so that what is there is right whenever it was made.
 */
export interface Spool {
  readonly folder: string
  /** Makes the folder if it is not there, or no longer. */
  prepare(): void
  key(contentHash: string, how: string): string
  /** What is stored under a key, if it is all there. */
  stored(key: string): StoredFile | undefined
  /** Says that the records under a key are complete. */
  keep(key: string, file: StoredFile): void
  path(key: string, prefix: MetadataPrefix): string
  /** Removes what is under other keys. */
  retain(keys: ReadonlySet<string>): void
  remove(): void
}

const OURS = /^([0-9a-f]{40})\.(?:json|json\.part|oai_dc|oai_dcterms|oai_ead|ead3)$/

/** Opens a spool: in a folder that stays, or in a temporary one that goes with the process. */
export function openSpool(given?: string): Spool {
  const folder = given ?? temporaryFor(join(tmpdir(), 'oai'))
  const prepare = (): void => makeFolder(folder, 0o700)
  prepare()
  const index = (key: string): string => join(folder, `${key}.json`)
  return {
    folder,
    prepare,
    key: (contentHash, how) =>
      createHash('sha256').update(`${version}\n${how}\n${contentHash}`).digest('hex').slice(0, 40),
    stored(key) {
      try {
        // Only this function's counterpart writes such files, whole or not at all.
        const file: StoredFile = JSON.parse(readFileSync(index(key), 'utf8'))
        const whole = Object.entries(file.sizes).every(
          ([form, size]) => statSync(join(folder, `${key}.${form}`)).size === size,
        )
        return whole ? file : undefined
      } catch {
        return undefined
      }
    },
    keep(key, file) {
      const part = `${index(key)}.part`
      writeFileSync(part, JSON.stringify(file), { mode: 0o600 })
      renameSync(part, index(key))
    },
    path: (key, prefix) => join(folder, `${key}.${prefix}`),
    retain(keys) {
      for (const name of readdirSync(folder)) {
        const [, key] = OURS.exec(name) ?? []
        if (key !== undefined && !keys.has(key)) rmSync(join(folder, name), { force: true })
      }
    },
    remove() {
      if (given !== undefined) return
      rmSync(folder, { recursive: true, force: true })
      finished(folder)
    },
  }
}
