/** A phrase as a pattern: its letters as they are, any white space between its words. */
export const asPattern = (phrase: string): string =>
  phrase
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
    .replace(/\s+/g, '\\s+')

/** One pattern for several phrases, the longest first, as words by themselves. Takes time in proportion to the text. */
export function anyOf(phrases: readonly string[]): string {
  const patterns = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(asPattern)
  return `(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`
}
