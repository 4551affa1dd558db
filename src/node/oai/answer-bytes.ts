import { type FileHandle, open } from 'node:fs/promises'
import type { Piece, RecordText } from '../../oai/envelope.ts'
import type { MetadataPrefix } from '../../oai/metadata-format.ts'
import { withOwnIdentifiers } from '../../oai/own-identifiers.ts'
import type { Catalogue } from './catalogue.ts'
import type { Spool } from './spool.ts'

const CHUNK = 65_536

/**
 * The bytes of an answer, with the texts of its records from the spool, as they are asked for and in chunks of some size.
 * Throws what the file system throws when a record is no longer there.
 */
export async function* answerBytes(
  pieces: Iterable<Piece>,
  catalogue: Catalogue,
  spool: Spool,
): AsyncGenerator<Uint8Array> {
  const records = openRecords()
  let waiting: Uint8Array[] = []
  let size = 0
  try {
    for (const piece of pieces)
      for await (const bytes of typeof piece === 'string' ? [Buffer.from(piece, 'utf8')] : textOf(piece)) {
        waiting.push(bytes)
        size += bytes.length
        if (size < CHUNK) continue
        yield Buffer.concat(waiting)
        waiting = []
        size = 0
      }
    yield Buffer.concat(waiting)
  } finally {
    await records.close()
  }

  function textOf({ identifier, prefix, ownPrefix }: RecordText): AsyncGenerator<Uint8Array> {
    const place = catalogue.place(identifier, prefix)
    if (!place) throw new Error(`there is no record ${identifier} in ${prefix}`)
    const text = records.read(spool.path(place.key, prefix), place.at, place.length)
    return ownPrefix === undefined ? text : renamed(text, prefix, ownPrefix)
  }
}

/** The text of a record with the identifiers in it made its own. */
async function* renamed(
  text: AsyncIterable<Uint8Array>,
  prefix: MetadataPrefix,
  before: string,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder()
  let written = ''
  const input = withOwnIdentifiers(prefix, before, {
    write(piece) {
      written += piece
    },
    end() {},
  })
  const taken = (): Uint8Array => {
    const bytes = Buffer.from(written, 'utf8')
    written = ''
    return bytes
  }
  for await (const bytes of text) {
    input.write(decoder.decode(bytes, { stream: true }))
    yield taken()
  }
  input.end()
  yield taken()
}

/** Reads from files of records. Records that follow one another are mostly in one file, which stays open. */
function openRecords() {
  let current: { readonly path: string; readonly file: FileHandle } | undefined
  const close = async (): Promise<void> => {
    const { file } = current ?? {}
    current = undefined
    await file?.close()
  }
  return {
    close,
    async *read(path: string, at: number, length: number): AsyncGenerator<Uint8Array> {
      if (current?.path !== path) {
        await close()
        current = { path, file: await open(path, 'r') }
      }
      const { file } = current
      for (let done = 0; done < length; ) {
        const wanted = Math.min(CHUNK, length - done)
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(wanted), 0, wanted, at + done)
        if (bytesRead === 0) throw new Error(`${path} is shorter than it was`)
        done += bytesRead
        yield buffer.subarray(0, bytesRead)
      }
    },
  }
}
