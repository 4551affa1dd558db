import { statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** The nearest file of this name, in a folder or in one that it lies in. */
export function findUpwards(folder: string, name: string): string | undefined {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const path = join(here, name)
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path
    if (dirname(here) === here) return undefined
  }
}

/** The innermost folder that holds all these files and folders. */
export function commonFolder(paths: readonly string[]): string | undefined {
  const folders = paths.map(path => {
    const full = resolve(path)
    return statSync(full, { throwIfNoEntry: false })?.isDirectory() ? full : dirname(full)
  })
  const [first, ...others] = folders
  if (first === undefined) return undefined
  let common = first
  for (const folder of others)
    while (folder !== common && !folder.startsWith(common.endsWith(sep) ? common : common + sep))
      common = dirname(common)
  return common
}

/** The path from a folder to a file, with `/` between its parts. */
export const pathFrom = (folder: string, path: string): string => relative(folder, resolve(path)).split(sep).join('/')
