import { createReadStream, readFileSync, statSync } from 'node:fs'
import { gunzip, isGzip } from './archive/gunzip.ts'
import { breath } from './breath.ts'

/**
 * The bytes of a file, or of standard input for `-`, in chunks of 64 KiB; what gzip packed is unpacked on the way, within
 * the limits, told by its first bytes whatever its name. Throws an `UnpackingFault` when that does not succeed.
 */
export async function* openInput(path: string): AsyncGenerator<Uint8Array> {
  const bytes: AsyncIterable<Uint8Array> = path === '-' ? process.stdin : chunksOf(path)
  const source = bytes[Symbol.asyncIterator]()
  try {
    const first = await source.next()
    if (first.done) return
    const whole = { [Symbol.asyncIterator]: () => beginningWith(first.value, source) }
    yield* isGzip(first.value) ? gunzip(whole) : whole
  } finally {
    await source.return?.()
  }
}

const CHUNK = 65_536

/** A file of one chunk is read at once: the streams of Node take longer to load than it to read. */
function chunksOf(path: string): AsyncIterable<Uint8Array> {
  const stat = statSync(path, { throwIfNoEntry: false })
  const isSmall = stat?.isFile() === true && stat.size > 0 && stat.size <= CHUNK
  return isSmall ? atOnce(path) : createReadStream(path, { highWaterMark: CHUNK })
}

async function* atOnce(path: string): AsyncGenerator<Uint8Array> {
  await breath()
  const bytes = readFileSync(path)
  if (bytes.length > 0) yield bytes
}

async function* beginningWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
