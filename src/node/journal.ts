import { closeSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { contentHash } from './content-hash.ts'

/** One output as it was when it was finished. */
export interface JournalOutput {
  /** Below the folder of the outputs. */
  readonly path: string
  readonly size: number
  /** SHA-256 of its bytes. */
  readonly hash: string
}

/** What a run notes of one input when all its outputs are in their places. */
export interface JournalEntry {
  /** The name of the input below the folder that was named. */
  readonly input: string
  /** SHA-256 of its bytes. */
  readonly hash: string
  readonly outputs: readonly JournalOutput[]
  /** What the account of the run counts, so that a later run that skips the file gives the same account. */
  readonly found: unknown
}

/** A journal that is open for writing. */
export interface Journal {
  /** What an earlier run noted of an input; whether it still holds is for {@link stillHolds} to say. */
  noted(input: string): JournalEntry | undefined
  note(entry: JournalEntry): void
  close(): void
}

/** The first line: another version or other options make other outputs, so that nothing noted counts then. */
interface Heading {
  readonly fonds: string
  readonly options: string
}

/** Where the journal of an output folder lies: beside it, because what is in it is the user's. */
export const journalPath = (folder: string): string => `${folder.replace(/[\\/]+$/, '')}.fonds-journal`

/**
 * Opens the journal of an output folder.
 *
 * A line is added after an input's outputs are in their places, so that a run that is killed leaves a journal of whole files;
 * a last line that was torn is passed over. With `resume`, what an earlier run of the same version with the same options
 * noted is looked at; without, the journal begins anew.
 */
export function openJournal(folder: string, heading: Heading, resume: boolean): Journal {
  const path = journalPath(folder)
  const noted = resume ? notedIn(path, heading) : new Map<string, JournalEntry>()
  const goingOn = noted.size > 0
  const file = openSync(path, goingOn ? 'a' : 'w')
  const add = (line: unknown): void => {
    writeSync(file, `${JSON.stringify(line)}\n`)
  }
  if (goingOn) writeSync(file, '\n')
  else add(heading)
  return {
    noted: input => noted.get(input),
    note: add,
    close() {
      try {
        fsyncSync(file)
      } catch {
        // A journal that cannot be synced is still a journal.
      }
      closeSync(file)
    },
  }
}

/** Whether an input and all its outputs are still the bytes that were noted. @param hash the input's, now */
export const stillHolds = (entry: JournalEntry, folder: string, hash: string): boolean =>
  entry.hash === hash && entry.outputs.every(output => isStill(folder, output))

/** An output as it is now, for the journal. @param path below the folder */
export const outputNow = (folder: string, path: string): JournalOutput => ({
  path,
  size: statSync(join(folder, path)).size,
  hash: contentHash(join(folder, path)),
})

/** Whether an output is still the bytes that were noted. */
export function isStill(folder: string, { path, size, hash }: JournalOutput): boolean {
  const place = join(folder, path)
  const stat = statSync(place, { throwIfNoEntry: false })
  return stat?.isFile() === true && stat.size === size && contentHash(place) === hash
}

function notedIn(path: string, heading: Heading): Map<string, JournalEntry> {
  const noted = new Map<string, JournalEntry>()
  const [first, ...lines] = linesOf(path)
  const begun = parsed(first)
  if (!isHeading(begun) || begun.fonds !== heading.fonds || begun.options !== heading.options) return noted
  for (const line of lines) {
    const entry = parsed(line)
    if (isEntry(entry)) noted.set(entry.input, entry)
  }
  return noted
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return []
  }
}

function parsed(line: string | undefined): unknown {
  try {
    return line === undefined || line === '' ? undefined : JSON.parse(line)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isHeading = (value: unknown): value is Heading =>
  isObject(value) && typeof value.fonds === 'string' && typeof value.options === 'string'

const isEntry = (value: unknown): value is JournalEntry =>
  isObject(value) &&
  typeof value.input === 'string' &&
  typeof value.hash === 'string' &&
  Array.isArray(value.outputs) &&
  value.outputs.every(
    output =>
      isObject(output) &&
      typeof output.path === 'string' &&
      typeof output.size === 'number' &&
      typeof output.hash === 'string',
  )
