import type { WordHashes } from './word-hashes.ts'

/** Counts the words of all strings in a value that is written or read as JSON. */
export function countStrings(value: unknown, words: WordHashes | undefined): void {
  if (!words) return
  const pending: unknown[] = [value]
  while (pending.length > 0) {
    const next = pending.pop()
    if (typeof next === 'string') {
      words.text(next)
      words.boundary()
    } else if (Array.isArray(next)) for (const inner of next) pending.push(inner)
    else if (typeof next === 'object' && next !== null) for (const inner of Object.values(next)) pending.push(inner)
  }
}
