import { createHash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import type { TextSink } from '../../model/sink.ts'

/** Where a record stands in a file of records, in bytes, and a digest of its text. */
export interface RecordPlace {
  readonly at: number
  readonly length: number
  /** Sixteen hexadecimal digits of its SHA-256. */
  readonly digest: string
}

/** A file of records, one after another, as it is written. */
export interface RecordFile {
  /** Begins a record; the one before has ended. `done` is told its place when it ends. */
  record(done: (place: RecordPlace) => void): TextSink
  /** Ends the file, and gives its size. */
  close(): number
}

const ENOUGH = 65_536

/** Begins a file of records. Throws what the file system throws. */
export function recordFile(path: string): RecordFile {
  const file = openSync(path, 'w', 0o600)
  let waiting: Buffer[] = []
  let size = 0
  let end = 0
  const flush = (): void => {
    const bytes = Buffer.concat(waiting)
    waiting = []
    size = 0
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
  }
  return {
    record(done) {
      const at = end
      const hash = createHash('sha256')
      return {
        write(text) {
          const bytes = Buffer.from(text, 'utf8')
          hash.update(bytes)
          waiting.push(bytes)
          size += bytes.length
          end += bytes.length
          if (size >= ENOUGH) flush()
        },
        end: () => done({ at, length: end - at, digest: hash.digest('hex').slice(0, 16) }),
      }
    },
    close() {
      try {
        flush()
      } finally {
        closeSync(file)
      }
      return end
    },
  }
}
