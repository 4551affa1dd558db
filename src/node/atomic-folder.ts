import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { TextSink } from '../model/sink.ts'
import { makeFolder } from './make-folder.ts'
import { finished, temporaryFor } from './temporary.ts'

/** Files that appear together in a folder, when all of them are whole, or not at all. */
export interface AtomicFolder {
  /** Where the folder is, or will be. */
  readonly path: string
  /** Begins a file of the folder. Two names that some file system takes for one get different files. */
  file(name: string, extension: string): TextSink
  /** Puts the files in their place, over older ones of their names; gives their paths. */
  commit(): string[]
  /** Leaves no trace. Safe to call at any time. */
  discard(): void
}

/** A name has 255 bytes on most file systems; ours are ASCII, and an ending and a number follow. */
const LONGEST = 200

/**
 * Writes files into a temporary folder beside `path`; `commit` moves them into the folder `path`, which keeps what else is in
 * it. A file is closed as soon as it is whole, so that there may be any number of them; nobody waits for the disk after each,
 * which takes ten milliseconds. The errors of the file system are thrown as Node gives them.
 */
export function atomicFolder(path: string): AtomicFolder {
  let temporary: string | undefined
  const names = new Set<string>()
  const taken = new Set<string>()
  /** The last number behind each name that was given out. */
  const numbers = new Map<string, number>()

  function nameFor(wanted: string, extension: string): string {
    const short = wanted.slice(0, LONGEST) || 'unit'
    let name = `${short}.${extension}`
    const first = name.toLowerCase()
    let n = numbers.get(first) ?? 1
    while (taken.has(name.toLowerCase())) name = `${short}-${++n}.${extension}`
    if (n > 1) numbers.set(first, n)
    taken.add(name.toLowerCase())
    return name
  }

  function put(name: string, text: string): void {
    if (temporary === undefined) {
      temporary = temporaryFor(path)
      mkdirSync(temporary)
    }
    const file = openSync(join(temporary, name), 'wx')
    try {
      const bytes = Buffer.from(text, 'utf8')
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    } finally {
      closeSync(file)
    }
    names.add(name)
  }

  function discard(): void {
    if (temporary === undefined) return
    rmSync(temporary, { recursive: true, force: true })
    finished(temporary)
    temporary = undefined
  }

  return {
    path,
    file(wanted, extension) {
      const name = nameFor(wanted, extension)
      const pieces: string[] = []
      return { write: text => pieces.push(text), end: () => put(name, pieces.join('')) }
    },
    commit() {
      if (temporary === undefined) return []
      makeFolder(path)
      const paths: string[] = []
      for (const name of names) {
        renameSync(join(temporary, name), join(path, name))
        paths.push(join(path, name))
      }
      discard()
      return paths
    },
    discard,
  }
}
