import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cachedDataVersionTag } from 'node:v8'
import type { Script } from 'node:vm'

/** What V8 made of the parts of the command line in an earlier run of the same kind. */
export interface KeptCode {
  /** What was kept of a part, if it was made of this very source and is whole. */
  of(part: string, source: Uint8Array): Uint8Array | undefined
  /** Keeps what was made of a part. Throws when it cannot be written, before anything is done for it if there is no folder. */
  put(part: string, source: string, script: Script): void
}

/** So many engines, with so many sets of flags, have code kept at a time. */
const FOLDERS = 4

const AN_HOUR = 3_600_000

/**
 * The compiled code of a kind of run, such as `validate`, whose functions are not those of another kind. It lies in the
 * folder of the program, since whoever can write it can have anything run:
 *
 *     dist/.compiled/11.3.244.8-node.33-x64-f4a1c2d3/validate/cli-rules-D1ZkW16F.cjs
 *
 * V8 itself refuses what another version made, or other flags, but of the source it looks at the length alone, and not at
 * all at whether the bytes are whole. So the source is kept as well, and what was compiled is kept twice: to compare bytes
 * takes a tenth of the time of adding them up in a program that has only just begun.
 */
export function keptCode(program: string, kind: string): KeptCode {
  const engine = `${process.versions.v8}-${process.arch}-${cachedDataVersionTag().toString(16)}`
  const folder = join(program, '.compiled', engine, kind)
  let isTidy = false
  return {
    of(part, source) {
      const bytes = bytesOf(join(folder, part))
      if (bytes === undefined) return undefined
      const length = (bytes.length - source.length) / 2
      if (length <= 0 || !Number.isInteger(length)) return undefined
      const compiled = bytes.subarray(0, length)
      const isWhole = compiled.equals(bytes.subarray(length, 2 * length)) && bytes.subarray(2 * length).equals(source)
      return isWhole ? compiled : undefined
    },
    put(part, source, script) {
      if (!isTidy) {
        mkdirSync(folder, { recursive: true })
        tidyEngines(dirname(dirname(folder)), engine)
        tidyParts(program, folder)
      }
      isTidy = true
      const compiled = script.createCachedData()
      putWhole(join(folder, part), Buffer.concat([compiled, compiled, Buffer.from(source, 'latin1')]))
    },
  }
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** A reader sees the old file or the new one, whole, however many runs write at a time. */
function putWhole(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.${process.pid}-${process.hrtime.bigint()}.tmp`
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' })
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Removes what is kept for engines that have not been met for the longest time. */
function tidyEngines(folder: string, current: string): void {
  const others = readdirSync(folder).filter(name => name !== current)
  const changed = new Map(others.map(name => [name, changedAt(join(folder, name))]))
  others.sort((a, b) => (changed.get(b) ?? 0) - (changed.get(a) ?? 0))
  for (const name of others.slice(FOLDERS - 1)) rmSync(join(folder, name), { recursive: true, force: true })
}

/** Removes what was kept of parts that are gone, and what a run left that was killed while it wrote. */
function tidyParts(program: string, folder: string): void {
  for (const name of readdirSync(folder)) {
    const isGone = name.endsWith('.tmp')
      ? changedAt(join(folder, name)) < Date.now() - AN_HOUR
      : !existsSync(join(program, name))
    if (isGone) rmSync(join(folder, name), { force: true })
  }
}

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
