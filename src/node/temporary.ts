import { readdirSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'

/** What is being written and is not in its place yet; removed when the process ends for whatever reason it can notice. */
const unfinished = new Set<string>()

/** Folders in which other threads of this process write; what they leave is removed with ours. */
const ofThreads = new Set<string>()

/** What must stop before anything is removed. */
const stops = new Set<() => Promise<unknown>>()

let machine: string | undefined

/** The name of this machine, as far as it may be part of a name of a file. */
function host(): string {
  machine ??= hostname()
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 32)
  return machine
}

/** Host, process, thread and number. */
const TEMPORARY = /^\..*\.fonds-([A-Za-z0-9]*)-(\d+)-\d+-\d+\.tmp$/s

const tidied = new Set<string>()
/** Another thread of this process looks after its end. */
let lookedAfter = false
/** The number of this thread; that which began the process has 0. */
let thread = 0
let watching = false
/** The process goes on when it is told to hang up. */
let staying = false
let count = 0

function removeAll(): void {
  for (const path of unfinished) rmSync(path, { force: true, recursive: true })
  unfinished.clear()
  for (const folder of ofThreads) removeFrom(folder, id => id === process.pid)
  ofThreads.clear()
}

function watchForTheEnd(): void {
  if (watching || lookedAfter) return
  watching = true
  process.on('exit', removeAll)
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.on(signal, () => {
      if (staying && signal === 'SIGHUP') return
      Promise.allSettled([...stops].map(stop => stop())).then(() => process.exit(code))
    })
}

/** Has SIGHUP not end the process, which means something else by it. */
export function stayAtHangUp(): void {
  staying = true
}

/** Has something stopped before the process ends at a signal: `stop` is awaited, then what is unfinished is removed. */
export function stopBeforeTheEnd(stop: () => Promise<unknown>): void {
  watchForTheEnd()
  stops.add(stop)
}

/**
 * A name beside `path` for something that will take its place when it is whole; the folder is made. The name says which
 * thread of which process of which machine made it, so that the next run can remove what a killed one left.
 */
export function temporaryFor(path: string): string {
  watchForTheEnd()
  const folder = dirname(path)
  makeFolder(folder)
  tidy(folder)
  const temporary = join(
    folder,
    `.${shortened(basename(path))}.fonds-${host()}-${process.pid}-${thread}-${++count}.tmp`,
  )
  unfinished.add(temporary)
  return temporary
}

/** It is in its place, or gone. */
export function finished(temporary: string): void {
  unfinished.delete(temporary)
}

/**
 * Leaves the end of the process to the thread that began this one and called {@link tidyForThreads}.
 *
 * @param threadId of this thread
 */
export function leaveTheEndToAnother(threadId: number): void {
  lookedAfter = true
  thread = threadId
}

/** Takes charge of what other threads of this process will leave in a folder. Call it before they begin. */
export function tidyForThreads(folder: string): void {
  watchForTheEnd()
  tidy(folder)
  ofThreads.add(folder)
}

/** Removes, once for each folder, what a process of this machine left behind that was killed before it could tidy up. */
function tidy(folder: string): void {
  if (tidied.has(folder)) return
  tidied.add(folder)
  removeFrom(folder, id => (id === process.pid ? !lookedAfter && !ofThreads.has(folder) : !isRunning(id)))
}

function removeFrom(folder: string, gone: (process: number) => boolean): void {
  for (const name of namesIn(folder)) {
    const [, maker, id] = TEMPORARY.exec(name) ?? []
    const path = join(folder, name)
    if (maker === host() && !unfinished.has(path) && gone(Number(id))) rmSync(path, { force: true, recursive: true })
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

/** As many characters of a name as leave room for the rest of a temporary one, in the 255 bytes a name may have. */
const shortened = (name: string): string => [...name].slice(0, 40).join('')
