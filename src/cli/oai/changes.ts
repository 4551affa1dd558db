import { basename, resolve } from 'node:path'
import type { FSWatcher } from 'chokidar'

/** Changes that come within this many milliseconds of one another are taken together. */
const SETTLED = 500

/**
 * Calls `changed` when something in a folder has changed and has been quiet for a moment.
 *
 * @param isOwn tells what is written by ourselves, which is no change
 */
export async function watchFolder(
  folder: string,
  isOwn: (path: string) => boolean,
  changed: () => void,
): Promise<FSWatcher> {
  const { watch } = await import('chokidar')
  const watcher = watch(resolve(folder), {
    ignoreInitial: true,
    ignored: path => isOwn(path) || (path !== resolve(folder) && basename(path).startsWith('.')),
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: 50 },
  })
  let timer: NodeJS.Timeout | undefined
  const note = (): void => {
    clearTimeout(timer)
    timer = setTimeout(changed, SETTLED)
  }
  watcher.on('add', note).on('change', note).on('unlink', note).on('unlinkDir', note)
  await new Promise<void>(ready => watcher.once('ready', ready))
  return watcher
}

/** Something that is done again when asked: one at a time, and once for all who asked in the meantime. */
export function again(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | undefined
  return () => {
    const before = running.catch(() => undefined)
    waiting ??= before.then(() => {
      waiting = undefined
      running = work()
      return running
    })
    return waiting
  }
}
