import type { Diagnostic } from './diagnostic.ts'
import { fingerprint } from './fingerprint.ts'

/** How many findings of each fingerprint, by file and code. Form: `schemas/baseline.schema.json`. */
export type Accepted = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>

/** Tells known findings from new ones. */
export interface Baseline {
  /** What is new of a finding: all of it, some of several that are alike, or `undefined`. */
  fresh(file: string, diagnostic: Diagnostic): Diagnostic | undefined
  /** How many findings were known. */
  known(): number
  /** How many that are accepted in some files were not found in them. */
  gone(files: Iterable<string>): number
}

/** A fault of fonds itself, or an output that is not complete, is never accepted. */
const acceptable = ({ concern }: Diagnostic): boolean => concern !== 'output'

/**
 * Takes findings off those that are accepted, so that a second fault of the same kind in the same place is new.
 */
export function baseline(accepted: Accepted): Baseline {
  const left = new Map<string, number>()
  for (const [file, codes] of Object.entries(accepted))
    for (const [code, prints] of Object.entries(codes))
      for (const [print, times] of Object.entries(prints)) left.set(`${file}\0${code}\0${print}`, times)
  let known = 0
  return {
    known: () => known,
    gone(files) {
      const looked = new Set(files)
      let gone = 0
      for (const [key, times] of left) if (looked.has(key.slice(0, key.indexOf('\0')))) gone += times
      return gone
    },
    fresh(file, diagnostic) {
      if (!acceptable(diagnostic)) return diagnostic
      const key = `${file}\0${diagnostic.code}\0${fingerprint(diagnostic)}`
      const times = 1 + (diagnostic.more ?? 0)
      const taken = Math.min(times, left.get(key) ?? 0)
      if (taken === 0) return diagnostic
      left.set(key, (left.get(key) ?? 0) - taken)
      known += taken
      if (taken === times) return undefined
      const { more: _, ...rest } = diagnostic
      return times - taken > 1 ? { ...rest, more: times - taken - 1 } : rest
    },
  }
}

/** Accepts every finding, and keeps account of them. */
export function recording(): Baseline & { accepted(): Accepted } {
  const times = new Map<string, number>()
  let known = 0
  return {
    known: () => known,
    gone: () => 0,
    fresh(file, diagnostic) {
      if (!acceptable(diagnostic)) return diagnostic
      const key = `${file}\0${diagnostic.code}\0${fingerprint(diagnostic)}`
      const more = 1 + (diagnostic.more ?? 0)
      times.set(key, (times.get(key) ?? 0) + more)
      known += more
      return undefined
    },
    accepted() {
      const files: Record<string, Record<string, Record<string, number>>> = Object.create(null)
      for (const [key, count] of [...times].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const [file = '', code = '', print = ''] = key.split('\0')
        const codes = files[file] ?? {}
        const prints = codes[code] ?? {}
        files[file] = codes
        codes[code] = prints
        prints[print] = count
      }
      return files
    },
  }
}
