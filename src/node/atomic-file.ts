import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import type { TextSink } from '../model/sink.ts'

/** A file that appears whole or not at all. */
export interface AtomicFile extends TextSink {
  /** Everything was written: `end` was called. */
  complete(): boolean
  /** Puts the file in its place, over an older one of that name, once it is safe on the disk. */
  commit(): void
  /** Leaves no trace. Safe to call at any time. */
  discard(): void
}

/** Unfinished files of this process, removed when it ends for whatever reason it can notice. */
const unfinished = new Set<string>()
let watching = false

function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true })
  unfinished.clear()
}

function watchForTheEnd(): void {
  if (watching) return
  watching = true
  process.on('exit', removeUnfinished)
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.on(signal, () => {
      removeUnfinished()
      process.exit(code)
    })
}

const PIECE = 65_536
let count = 0

const host = hostname()
  .replace(/[^A-Za-z0-9]/g, '')
  .slice(0, 32)
const TEMPORARY = /^\..*\.fonds-([A-Za-z0-9]*)-(\d+)-\d+\.tmp$/s

/** As many characters of a name as leave room for the rest of a temporary one, in the 255 bytes a name may have. */
const shortened = (name: string): string => [...name].slice(0, 40).join('')

const tidied = new Set<string>()

/** Removes, once for each folder, what a process of this machine left behind that was killed before it could tidy up. */
function removeLeftovers(folder: string): void {
  if (tidied.has(folder)) return
  tidied.add(folder)
  for (const name of readdirSync(folder)) {
    const [, machine, id] = TEMPORARY.exec(name) ?? []
    const path = join(folder, name)
    if (machine === host && !unfinished.has(path) && !isAnother(Number(id))) rmSync(path, { force: true })
  }
}

/** Whether a process with this id runs besides this one. */
function isAnother(id: number): boolean {
  return id !== process.pid && isRunning(id)
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

/** Devices and pipes, and links such as `/dev/stdout`, cannot be replaced, only written to. */
function isSpecial(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined || stat.isDirectory()) return false
  return !stat.isFile() || (/^\/(?:dev|proc)\//.test(resolve(path)) && lstatSync(path).isSymbolicLink())
}

/** Some file systems cannot be asked for this, and Node's permission model forbids asking. */
const CANNOT_SYNC = new Set(['EINVAL', 'ENOSYS', 'ENOTSUP', 'ERR_ACCESS_DENIED'])

function toDisk(file: number): void {
  try {
    fsyncSync(file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && CANNOT_SYNC.has(String(error.code)))) throw error
  }
}

/** Whatever fails is reported of the file that was asked for, not of the temporary one. */
function about<Result>(path: string, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) Object.assign(error, { path })
    throw error
  }
}

/**
 * Writes text to a temporary file beside `path`; `commit` renames it. Folders are made as needed. To a device or a pipe
 * (`/dev/null`, `/dev/stdout`) it writes as it comes. The errors of the file system are thrown as Node gives them
 * (`ENOSPC`, `EACCES` …), with `path` as their path.
 */
export function atomicFile(path: string): AtomicFile {
  watchForTheEnd()
  return about(path, () => (isSpecial(path) ? writing(path, path) : writing(path, temporaryFor(path))))
}

function temporaryFor(path: string): string {
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true })
  removeLeftovers(folder)
  return join(folder, `.${shortened(basename(path))}.fonds-${host}-${process.pid}-${++count}.tmp`)
}

function writing(path: string, temporary: string): AtomicFile {
  const special = temporary === path
  let file: number | undefined = openSync(temporary, special ? 'w' : 'wx')
  if (!special) unfinished.add(temporary)
  let waiting = ''
  let ended = false
  function flush(): void {
    if (file === undefined) return
    const bytes = Buffer.from(waiting, 'utf8')
    waiting = ''
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
  }
  function close(): void {
    if (file === undefined) return
    const open = file
    file = undefined
    closeSync(open)
  }
  return {
    write(text) {
      waiting += text
      if (waiting.length >= PIECE) about(path, flush)
    },
    end() {
      about(path, flush)
      ended = true
    },
    complete: () => ended,
    commit() {
      about(path, () => {
        if (!special && file !== undefined) toDisk(file)
        close()
        if (special) return
        renameSync(temporary, path)
        unfinished.delete(temporary)
      })
    },
    discard() {
      close()
      if (special) return
      rmSync(temporary, { force: true })
      unfinished.delete(temporary)
    },
  }
}
