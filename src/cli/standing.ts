import { statSync } from 'node:fs'
import type { Input } from '../node/inputs.ts'
import type { Account } from './account.ts'
import type { Standing } from './progress.ts'

/** How many bytes a file has; 0 when that is not known. */
export function sizeOf({ path }: Input): number {
  return path === '-' ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0)
}

/** Keeps count of what is done, for the progress shown: called with the name, bytes and errors of each file. */
export function standing(ofFiles: number, ofBytes: number, run: Account) {
  let now: Standing = { files: 0, ofFiles, bytes: 0, ofBytes, errors: 0, name: '' }
  run.at(now)
  return (name: string, bytes: number, errors: number): void => {
    now = { ...now, files: now.files + 1, bytes: now.bytes + bytes, errors: now.errors + errors, name }
    run.at(now)
  }
}
