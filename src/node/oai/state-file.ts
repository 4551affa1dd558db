import { readFileSync } from 'node:fs'
import { type Datestamp, granularityOf } from '../../oai/datestamp.ts'
import { isMetadataPrefix, type MetadataPrefix } from '../../oai/metadata-format.ts'
import { atomicFile } from '../atomic-file.ts'

/** What is remembered of an item: what it was when it was last seen, and since when it is that. */
export interface Remembered {
  readonly identifier: string
  readonly datestamp: Datestamp
  /** Sixteen hexadecimal digits that change with its records. */
  readonly signature: string
  readonly sets: readonly string[]
  readonly formats: readonly MetadataPrefix[]
  readonly deleted: boolean
}

const HEADING = { fonds: 'oai-state', version: 1 }

/** A state file that is there, but is none. */
export class StateFault extends Error {
  override readonly name = 'StateFault'
}

/**
 * Reads a state file: lines of JSON, one for each item, in the order of identifiers. Nothing when it is not there yet.
 *
 * Throws a {@link StateFault} when it is something else, because to begin anew would forget what was deleted, and what the
 * file system throws.
 */
export function readState(path: string): readonly Remembered[] {
  const text = textOf(path)
  if (text === undefined) return []
  const [heading, ...lines] = text.split('\n')
  if (heading !== JSON.stringify(HEADING)) throw new StateFault(`"${path}" is no state file of this version of fonds.`)
  let last = ''
  return lines.flatMap((line, at) => {
    if (line === '') return []
    const entry = parsed(line)
    if (!isRemembered(entry) || entry.identifier <= last)
      throw new StateFault(`"${path}" is damaged at line ${at + 2}. Restore it from a copy.`)
    last = entry.identifier
    return [entry]
  })
}

/** Writes a state file, whole or not at all. */
export function writeState(path: string, items: Iterable<Remembered>): void {
  const file = atomicFile(path)
  try {
    file.write(`${JSON.stringify(HEADING)}\n`)
    for (const { identifier, datestamp, signature, sets, formats, deleted } of items)
      file.write(`${JSON.stringify({ identifier, datestamp, signature, sets, formats, deleted })}\n`)
    file.end()
    file.commit()
  } finally {
    file.discard()
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const areWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(each => typeof each === 'string')

const isRemembered = (value: unknown): value is Remembered =>
  isObject(value) &&
  typeof value.identifier === 'string' &&
  typeof value.datestamp === 'string' &&
  granularityOf(value.datestamp) === 'second' &&
  typeof value.signature === 'string' &&
  /^[0-9a-f]{16}$/.test(value.signature) &&
  areWords(value.sets) &&
  areWords(value.formats) &&
  value.formats.every(isMetadataPrefix) &&
  typeof value.deleted === 'boolean'
