import { createReadStream } from 'node:fs'
import { gunzip, isGzip } from './archive/gunzip.ts'

/**
 * The bytes of a file, or of standard input for `-`, in chunks of 64 KiB; what gzip packed is unpacked on the way, within
 * the limits, told by its first bytes whatever its name. Throws an `UnpackingFault` when that does not succeed.
 */
export async function* openInput(path: string): AsyncGenerator<Uint8Array> {
  const bytes: AsyncIterable<Uint8Array> =
    path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 65_536 })
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

async function* beginningWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
