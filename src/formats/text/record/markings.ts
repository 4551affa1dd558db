import { anyOf, asPattern } from '../phrases.ts'
import type { RecordProfile } from '../profile.ts'

/** What one line stamps on a document. */
export interface Stamped {
  readonly number?: string
  readonly markings: readonly { readonly kind: string; readonly words: string }[]
}

const LONGEST_LINE = 160

/**
 * Reads a line that has markings and nothing else: `No. 1456 Secret Top Urgent`, `(Limited Distribution)`. A sentence in
 * which such a word occurs is no marking.
 */
export function markingReader({ markings }: RecordProfile): (line: string) => Stamped | undefined {
  const kinds = markings.map(({ kind, words }) => ({ kind, pattern: new RegExp(anyOf(words), 'giu') }))
  return line => {
    if (line.length > LONGEST_LINE) return undefined
    const found: { readonly at: number; readonly kind: string; readonly words: string }[] = []
    let rest = line
    const take = (at: number, words: string): void => {
      rest = rest.slice(0, at) + ' '.repeat(words.length) + rest.slice(at + words.length)
    }
    const [numbered, number] = NUMBER.exec(rest) ?? []
    if (numbered !== undefined) take(rest.indexOf(numbered), numbered)
    for (const { kind, pattern } of kinds)
      for (const each of rest.matchAll(pattern)) {
        const [words] = each
        found.push({ at: each.index, kind, words: words.replace(/\s+/g, ' ') })
        take(each.index, words)
      }
    if (/[\p{L}\p{N}]/u.test(rest) || (found.length === 0 && number === undefined)) return undefined
    return { ...(number !== undefined && { number }), markings: found.sort((a, b) => a.at - b.at) }
  }
}

const NUMBER =
  /(?<![\p{L}\p{N}])(?:No\.?|Nr\.?|Number|№|#)[\s:]*([\p{Lu}]{0,3}\d[\p{L}\p{N}/-]{0,19})(?![\p{L}\p{N}])/iu

/** Finds the number of a document in its title: `Cable No. 1456, Ambassador …`. */
export function numberInTitle({ numberedAs }: RecordProfile, title: string): string | undefined {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${numberedAs.map(asPattern).join('|')})s?\\s+(?:No\\.?|Number|#)\\s*([\\p{Lu}]{0,3}\\d[\\p{L}\\p{N}/-]{0,19})`,
    'iu',
  )
  return pattern.exec(title)?.[1]
}

/** Which of how many parts a title says it is: `(1 of 2)`. */
export interface PartOf {
  readonly part: number
  readonly of: number
  /** As written: `1 of 2`. */
  readonly words: string
  /** The title without it, to compare with that of another part. */
  readonly stem: string
}

const PART =
  /\((?:part\s+)?(\d{1,3})\s*(?:of|\/)\s*(\d{1,3})\)|,?\s*(?<![\p{L}\p{N}])part\s+(\d{1,3})\s+of\s+(\d{1,3})(?![\p{L}\p{N}])/iu

/** Reads which part a title says it is. */
export function partOf(title: string): PartOf | undefined {
  const found = PART.exec(title.slice(0, 1000))
  if (!found) return undefined
  const [whole, a, b, c, d] = found
  const [part, of] = [Number(a ?? c), Number(b ?? d)]
  if (part < 1 || part > of) return undefined
  return { part, of, words: whole.replace(/^[,(\s]+|[)\s]+$/g, ''), stem: stemOf(title.replace(whole, '')) }
}

/** The words of a title that two parts share: what stands between quotation marks, else all without a number. */
function stemOf(title: string): string {
  const [, quoted] = /['‘“"]([^'‘“”"]{8,})['’”"]?\s*$/u.exec(title.slice(0, 1000)) ?? []
  return (quoted ?? title)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b\d+\b/g, '')
    .trim()
}
