import { closeSync, openSync, readSync } from 'node:fs'
import { detect, LOOKED_AT } from '../convert/detect.ts'
import { joined, openSource } from '../convert/source.ts'
import { isGzip } from './archive/gunzip.ts'
import { type Input, shownName } from './inputs.ts'
import { openInput } from './open-input.ts'

/** Inputs of a run, and what a search came upon that is no finding aid. */
export interface SearchedInputs {
  readonly inputs: readonly Input[]
  /** By what was searched, what was passed over. */
  readonly passedOver: ReadonlyMap<string, readonly Input[]>
}

/** Endings of what lies beside finding aids for programs: settings, lists of packages, vocabularies. */
const OF_PROGRAMS = /\.(?:json|jsonld|nq|nt|ttl)(?:\.gz)?$/i

/** Names that say which form of ours the file is in, as outputs are called. */
const IN_OUR_FORM = /\.(?:fonds|aspace|rico|schema-org|dcterms|dcterms-jsonld)\.\w+(?:\.gz)?$/i

const mayBeForPrograms = ({ searched, name }: Input): boolean =>
  searched !== undefined && OF_PROGRAMS.test(name) && !IN_OUR_FORM.test(name)

/**
 * Passes over JSON and triples that a search came upon and no format knows: a `package.json` beside finding aids is no
 * damaged finding aid. Their beginnings are read for that. What was named, what a pattern names, and files with other endings
 * stay: XML, text and tables that nobody knows are likelier to be finding aids with a fault, and so is what holds nothing or
 * zeros.
 *
 * @param isWanted whether an input stays whatever it holds: its format is said, or it was a finding aid before
 */
export async function withoutOthers(
  inputs: readonly Input[],
  isWanted: (input: Input) => boolean,
): Promise<SearchedInputs> {
  const kept: Input[] = []
  const passedOver = new Map<string, Input[]>()
  const room = new Uint8Array(MOST_BYTES)
  for (const input of inputs) {
    const { searched } = input
    if (searched === undefined || !mayBeForPrograms(input) || isWanted(input) || !(await isOther(input, room)))
      kept.push(input)
    else passedOver.set(searched, [...(passedOver.get(searched) ?? []), input])
  }
  return { inputs: kept, passedOver }
}

/** Whether a file begins with text that no format knows. One that cannot be opened is left to whoever opens it next. */
async function isOther({ path }: Input, room: Uint8Array): Promise<boolean> {
  try {
    const { beginning } = await openSource(await beginningOf(path, room), () => {})
    return /[^\s\uFEFF]/.test(beginning) && !beginning.includes('\0') && (await detect(beginning)) === undefined
  } catch {
    return false
  }
}

/** As many bytes as the characters that are looked at can take. */
const MOST_BYTES = 4 * LOOKED_AT

/** The beginning of a file, which is closed again. Read at once: small files take a third of the time that a stream would. */
async function beginningOf(path: string, room: Uint8Array): Promise<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    const beginning = room.subarray(0, readSync(file, room, 0, MOST_BYTES, 0))
    return isGzip(beginning) ? await unpackedBeginning(path) : beginning
  } finally {
    closeSync(file)
  }
}

async function unpackedBeginning(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of openInput(path)) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= MOST_BYTES) break
  }
  return joined(chunks)
}

/** As many are named; the others are counted. */
const EXAMPLES = 3

/** What was passed over in one search, in a sentence. */
export function passedOverInWords(inputs: readonly Input[]): string {
  const named = inputs.slice(0, EXAMPLES).map(input => shownName(input))
  const more = inputs.length - named.length
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ')
}
