import { closeSync, openSync, readSync } from 'node:fs'
import { later } from './later.ts'

/** The SHA-256 of a file's bytes, in hexadecimal: what tells whether a file has changed, whatever its name and time. */
export function contentHash(path: string): string {
  const hash = later.crypto().createHash('sha256')
  const buffer = Buffer.allocUnsafe(262_144)
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const count = readSync(file, buffer, 0, buffer.length, null)
      if (count === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, count))
    }
  } finally {
    closeSync(file)
  }
}
