import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { type KeptCode, keptCode } from './kept.ts'

type Exports = Record<string, unknown>

/** A part, as `scripts/module-as-function.mjs` writes it: a module as a function of what it needs. */
type Part = (
  exports: Exports,
  require: (name: string) => unknown,
  imported: (name: string) => Promise<unknown>,
  url: string,
) => void

/** The parts of the command line: files beside this one, each compiled and run when it is first asked for. */
export interface Parts {
  /** What a part exports. */
  part(name: string): Readonly<Exports>
  /** Has the next run of this kind find compiled what this one had to compile. Nothing happens where that cannot be written. */
  keep(): void
}

/**
 * Opens the parts for a kind of run.
 *
 * Half of the time that a small file takes would be spent compiling. Node keeps compiled code from version 22 on, but in a
 * folder that everybody may write to, and without the functions that were compiled in the course of a run.
 */
export function openParts(kind: string): Parts {
  const program = fileURLToPath(new URL('.', import.meta.url))
  const kept = process.env.NODE_DISABLE_COMPILE_CACHE === '1' ? undefined : keptCode(program, kind)
  const running = new Map<string, Exports>()
  const compiled = new Map<string, Compiled>()
  const require = createRequire(import.meta.url)
  let isWorthKeeping = false
  function part(name: string): Exports {
    const known = running.get(name)
    if (known) return known
    const exports: Exports = {}
    running.set(name, exports)
    const path = join(program, name)
    const one = compile(name, path, kept)
    compiled.set(name, one)
    isWorthKeeping ||= one.script.cachedDataRejected !== false
    const run: Part = one.script.runInThisContext()
    run(exports, asked => (isPart(asked) ? part(asked.slice(2)) : require(asked)), imported, pathToFileURL(path).href)
    return exports
  }
  const imported = async (asked: string): Promise<unknown> =>
    isPart(asked) ? part(asked.slice(2)) : await import(asked)
  return {
    part,
    keep() {
      if (!kept || !isWorthKeeping) return
      isWorthKeeping = false
      try {
        for (const [name, { source, script }] of compiled) kept.put(name, source, script)
      } catch {
        // The next run compiles again.
      }
    },
  }
}

const isPart = (name: string): boolean => name.startsWith('./')

interface Compiled {
  /** The string that V8 holds as well: what the file holds by now may be of another version. */
  readonly source: string
  readonly script: Script
}

/** Parts are written in ASCII. */
function compile(name: string, path: string, kept: KeptCode | undefined): Compiled {
  const bytes = readFileSync(path)
  const cachedData = kept?.of(name, bytes)
  const source = bytes.toString('latin1')
  return { source, script: new Script(source, { filename: path, ...(cachedData && { cachedData }) }) }
}
