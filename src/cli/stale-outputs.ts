import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { isStill, type JournalOutput } from '../node/journal.ts'
import type { Report } from '../report/diagnostic.ts'
import { counted } from '../report/visible.ts'

/**
 * Removes what an earlier run wrote of an input and this one did not, such as the pages of units that are gone. What somebody
 * has changed since stays.
 *
 * Reports `output/stale-removed` (info).
 *
 * @param folder the folder of the outputs
 * @param before what the journal notes of the earlier run, with the same options
 * @param now the outputs of this run, below the folder
 */
export function removeStale(
  folder: string,
  before: readonly JournalOutput[],
  now: readonly JournalOutput[],
  report: Report,
): void {
  const made = new Set(now.map(({ path }) => path))
  const stale = before.filter(output => !made.has(output.path) && isBelow(output.path) && isStill(folder, output))
  for (const { path } of stale) rmSync(join(folder, path), { force: true })
  const [first] = stale
  if (first)
    report({
      code: 'output/stale-removed',
      concern: 'output',
      severity: 'info',
      message: `${counted(stale.length, 'file')} that an earlier run made of it ${stale.length === 1 ? 'is' : 'are'} made no more, and ${stale.length === 1 ? 'was' : 'were'} removed.`,
      value: first.path,
    })
}

/** Whether a path stays below the folder it is taken from: a journal may come with files from elsewhere. */
const isBelow = (path: string): boolean => !isAbsolute(path) && !path.split(/[\\/]/).includes('..')

/**
 * Tells of files in a folder of pages that this run did not write: the pages of units that are gone, or somebody's own.
 *
 * Reports `output/other-pages` (info).
 */
export function tellOfOthers(folders: readonly string[], written: readonly string[], report: Report): void {
  for (const folder of folders) {
    const ours = new Set(written.filter(path => dirname(path) === folder).map(path => basename(path)))
    const others = namesIn(folder).filter(name => !ours.has(name))
    const [first] = others
    if (first !== undefined)
      report({
        code: 'output/other-pages',
        concern: 'output',
        severity: 'info',
        message: `${counted(others.length, 'file')} in the folder of its pages ${others.length === 1 ? 'is' : 'are'} not of this run.`,
        value: first,
        hint: 'If they are the pages of units that are gone, remove them; with --resume, what an earlier run wrote is.',
      })
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
