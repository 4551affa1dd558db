import { relative, resolve } from 'node:path'
import { findInputs, watchedPlace } from '../node/inputs.ts'
import { stopBeforeTheEnd } from '../node/temporary.ts'
import { visible } from '../report/visible.ts'
import { type ConvertPlan, convertRun } from './convert-run.ts'
import type { ExitCode } from './exit.ts'
import { writeTo } from './terminal.ts'

/** Changes that come within this many milliseconds of one another are taken together. */
const SETTLED = 200

/**
 * Stays after a run and converts again what changes, until a signal ends it. What was made of a file that is gone stays, and
 * is told of.
 *
 * @param code the exit code so far
 */
export async function watchRun(plan: ConvertPlan, code: ExitCode): Promise<ExitCode> {
  const { watch } = await import('chokidar')
  const folders = (await Promise.all(plan.asked.map(watchedPlace))).map(place => resolve(place))
  const out = resolve(plan.places.out ?? '')
  const inputs = new Set((await findInputs(plan.asked)).inputs.map(({ path }) => resolve(path)))
  const watcher = watch(folders, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: 50 },
    ignored: path => resolve(path) === out,
  })
  stopBeforeTheEnd(() => watcher.close())
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let working = Promise.resolve<ExitCode>(code)
  const takes = (path: string, now: ReadonlySet<string>): boolean => {
    if (now.has(path)) inputs.add(path)
    return now.has(path)
  }
  const again = (): void => {
    working = working.then(async () => {
      const now = new Set(changed)
      changed.clear()
      return now.size === 0 ? code : convertRun(plan, ({ path }) => takes(resolve(path), now))
    })
  }
  const note = (path: string): void => {
    changed.add(resolve(path))
    clearTimeout(timer)
    timer = setTimeout(again, SETTLED)
  }
  const gone = async (path: string): Promise<void> => {
    if (!inputs.delete(resolve(path)) || plan.wishes.quiet) return
    const name = visible(relative('', path))
    await writeTo(process.stderr, `fonds: ${name} is gone; what was made of it stays.\n`)
  }
  watcher.on('add', note).on('change', note).on('unlink', gone)
  await new Promise<void>(ready => watcher.once('ready', ready))
  if (!plan.wishes.quiet) await writeTo(process.stderr, 'fonds: watching for changes; Ctrl+C ends it.\n')
  await new Promise<void>((_, failed) => watcher.once('error', failed))
  return working
}
