import { asPattern } from './phrases.ts'

/** Finds remarks that a folder is kept from readers. */
export interface ClosureReader {
  /** Whether a group with its brackets is such a remark: `(Removed for review)`. */
  group(text: string): boolean
  /** Whether a whole line is one, with brackets, stars or a dash around it or none: `*Closed in whole*`. */
  alone(text: string): boolean
  /** Whether a sentence speaks of it. */
  sentence(text: string): boolean
}

const LONGEST_REMARK = 300

/** Remarks that begin with one of some words. */
export function closureReader(words: readonly string[]): ClosureReader {
  if (words.length === 0) return { group: () => false, alone: () => false, sentence: () => false }
  const any = words.map(asPattern).join('|')
  const group = new RegExp(`^[(\\[]\\s*(?:${any})(?![\\p{L}\\p{N}])`, 'iu')
  const alone = new RegExp(`^[(\\[*–—-]+\\s*(?:${any})(?![\\p{L}\\p{N}])[^()\\[\\]]*[)\\]*]*\\.?$`, 'iu')
  const sentence = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'iu')
  return {
    group: text => text.length <= LONGEST_REMARK && group.test(text),
    alone: text => text.length <= LONGEST_REMARK && alone.test(text),
    sentence: text => text.length <= LONGEST_REMARK * 4 && sentence.test(text),
  }
}
