import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { TextSink } from '../model/sink.ts'

/** A file that appears whole or not at all. */
export interface AtomicFile extends TextSink {
  /** Everything was written: `end` was called. */
  complete(): boolean
  /** Puts the file in its place, over an older one of that name. */
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

/**
 * Writes text to a temporary file beside `path`; `commit` renames it. Folders are made as needed. The errors of the file
 * system are thrown as Node gives them (`ENOSPC`, `EACCES` …).
 */
export function atomicFile(path: string): AtomicFile {
  watchForTheEnd()
  mkdirSync(dirname(path), { recursive: true })
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}.${++count}.tmp`)
  unfinished.add(temporary)
  let file: number | undefined = openSync(temporary, 'wx')
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
    closeSync(file)
    file = undefined
  }
  return {
    write(text) {
      waiting += text
      if (waiting.length >= PIECE) flush()
    },
    end() {
      flush()
      ended = true
    },
    complete: () => ended,
    commit() {
      close()
      renameSync(temporary, path)
      unfinished.delete(temporary)
    },
    discard() {
      close()
      rmSync(temporary, { force: true })
      unfinished.delete(temporary)
    },
  }
}
