import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those around it that are not there. Node's own `recursive` is not used: it tries for ever where the
 * system takes no folders and says that something is missing, as in `/proc`.
 *
 * Throws what the file system throws.
 */
export function makeFolder(path: string, mode?: number): void {
  if (isFolder(path)) return
  try {
    mkdirSync(path, { mode })
  } catch (error) {
    // Another process may have made it in the meantime.
    if (isFolder(path)) return
    const around = dirname(path)
    if (!isMissing(error) || isFolder(around)) throw error
    makeFolder(around, mode)
    makeFolder(path, mode)
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  } catch {
    return false
  }
}
