import type { Diagnostic } from '../diagnostic.ts'
import type { LossLine } from './ledger.ts'

type Line = { -readonly [Member in keyof LossLine]: LossLine[Member] }

/** So many different sentences are kept apart; what comes after them is one line for each code. */
const MOST_LINES = 500

/** Adds up losses that say the same. */
export interface LossLines {
  add(loss: Diagnostic): void
  /** Words in all of them. */
  words(): number
  lines(): readonly LossLine[]
}

export function lossLines(): LossLines {
  const found = new Map<string, Line>()
  let total = 0
  return {
    add({ code, severity, message: said, words = 0, place, unit }) {
      total += words
      const full = found.size >= MOST_LINES && !found.has(`${severity} ${code} ${said}`)
      const message = full ? 'Other losses.' : said
      const key = `${severity} ${code} ${message}`
      const line = found.get(key)
      if (line) {
        line.times++
        line.words += words
      } else
        found.set(key, {
          code,
          severity,
          message,
          times: 1,
          words,
          ...(place?.line !== undefined && { line: place.line }),
          ...(unit !== undefined && unit !== '' && { unit }),
        })
    },
    words: () => total,
    lines: () => [...found.values()],
  }
}
