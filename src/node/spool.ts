import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Texts that wait for their turn, by number. */
export interface Spool {
  put(number: number, text: string): void
  /** Takes a text out; `undefined` when none of this number waits. */
  take(number: number): string | undefined
  close(): void
}

/**
 * Keeps accounts of files that were done before their turn, so that a run reports in one order whatever the number of
 * workers. Up to `limit` characters wait in memory, the rest in one temporary file that is gone with the process.
 */
export function spool(limit = 8_000_000): Spool {
  const inMemory = new Map<number, string>()
  const onDisk = new Map<number, { readonly at: number; readonly length: number }>()
  let held = 0
  let file: number | undefined
  let end = 0
  const opened = (): number => {
    if (file === undefined) {
      const path = join(tmpdir(), `fonds-${process.pid}-${Date.now()}.spool`)
      file = openSync(path, 'wx+', 0o600)
      rmSync(path)
    }
    return file
  }
  return {
    put(number, text) {
      if (held + text.length <= limit) {
        held += text.length
        inMemory.set(number, text)
        return
      }
      const bytes = Buffer.from(text, 'utf8')
      for (let done = 0; done < bytes.length; )
        done += writeSync(opened(), bytes, done, bytes.length - done, end + done)
      onDisk.set(number, { at: end, length: bytes.length })
      end += bytes.length
    },
    take(number) {
      const text = inMemory.get(number)
      if (text !== undefined) {
        inMemory.delete(number)
        held -= text.length
        return text
      }
      const place = onDisk.get(number)
      if (!place || file === undefined) return undefined
      onDisk.delete(number)
      const bytes = Buffer.alloc(place.length)
      for (let done = 0; done < bytes.length; ) {
        const count = readSync(file, bytes, done, bytes.length - done, place.at + done)
        if (count === 0) break
        done += count
      }
      return bytes.toString('utf8')
    },
    close() {
      if (file !== undefined) closeSync(file)
      file = undefined
      inMemory.clear()
      onDisk.clear()
    },
  }
}
