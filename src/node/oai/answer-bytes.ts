import { open } from 'node:fs/promises'
import type { Piece } from '../../oai/envelope.ts'
import type { Catalogue } from './catalogue.ts'
import type { Spool } from './spool.ts'

const CHUNK = 65_536

/** The bytes of an answer, with the texts of its records from the spool, as they are asked for. */
export async function* answerBytes(
  pieces: Iterable<Piece>,
  catalogue: Catalogue,
  spool: Spool,
): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      yield Buffer.from(piece, 'utf8')
      continue
    }
    const place = catalogue.place(piece.identifier, piece.prefix)
    if (!place) throw new Error(`there is no record ${piece.identifier} in ${piece.prefix}`)
    yield* bytesAt(spool.path(place.key, piece.prefix), place.at, place.length)
  }
}

async function* bytesAt(path: string, at: number, length: number): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r')
  try {
    for (let done = 0; done < length; ) {
      const wanted = Math.min(CHUNK, length - done)
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(wanted), 0, wanted, at + done)
      if (bytesRead === 0) throw new Error(`${path} is shorter than it was`)
      done += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}
