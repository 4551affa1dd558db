import { createReadStream } from 'node:fs'

/** The bytes of a file, or of standard input for `-`, in chunks of 64 KiB. */
export function openInput(path: string): AsyncIterable<Uint8Array> {
  return path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 65_536 })
}
