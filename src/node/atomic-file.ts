import { closeSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TextSink } from '../model/sink.ts'
import { finished, temporaryFor } from './temporary.ts'
import { inUtf8 } from './utf8.ts'

/** A file that appears whole or not at all. */
export interface AtomicFile extends TextSink {
  /** Writes bytes as they are. */
  writeBytes(bytes: Uint8Array): void
  /** Everything was written: `end` was called. */
  complete(): boolean
  /** Puts the file in its place, over an older one of that name, once it is safe on the disk. */
  commit(): void
  /** Leaves no trace. Safe to call at any time. */
  discard(): void
}

const PIECE = 65_536

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
  return about(path, () => (isSpecial(path) ? writing(path, path) : writing(path, temporaryFor(path))))
}

function opened(temporary: string, special: boolean): number {
  try {
    return openSync(temporary, special ? 'w' : 'wx')
  } catch (error) {
    finished(temporary)
    throw error
  }
}

function writing(path: string, temporary: string): AtomicFile {
  const special = temporary === path
  let file: number | undefined = opened(temporary, special)
  let waiting = ''
  let ended = false
  function flush(): void {
    if (file === undefined) return
    const to = file
    const text = waiting
    waiting = ''
    inUtf8(text, bytes => put(to, bytes))
  }
  function put(to: number, bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) done += writeSync(to, bytes, done)
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
    writeBytes(bytes) {
      about(path, () => {
        flush()
        if (file !== undefined) put(file, bytes)
      })
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
        finished(temporary)
      })
    },
    discard() {
      close()
      if (special) return
      rmSync(temporary, { force: true })
      finished(temporary)
    },
  }
}
