import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** A file that is read piece by piece by whoever asks. */
export interface RegularFile {
  /** Puts the next bytes at the beginning of what it is given; 0 when there are no more. */
  read(into: Uint8Array): number
  close(): void
}

/**
 * Opens a file that can be read more than once: no pipe and no terminal. Gives undefined for anything else, and for a file
 * that is smaller than `least` bytes or is not there.
 */
export function regularFile(path: string, least: number): RegularFile | undefined {
  if (path === '-') return undefined
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isFile() || stats.size < least) return undefined
  const file = openSync(path, 'r')
  return {
    read: into => readSync(file, into, 0, into.length, null),
    close: () => closeSync(file),
  }
}
