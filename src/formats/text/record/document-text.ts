import type { Block } from '../../../model/prose.ts'
import type { FindLabel } from '../labels.ts'
import type { Line } from '../lines.ts'
import { paragraphs } from '../paragraphs.ts'
import type { Say } from '../say.ts'
import type { TranslatorNotes } from './translator-notes.ts'

/** The text of a document, paragraph by paragraph; each line of its head by itself, notes of the translator marked. */
export function documentText(
  lines: readonly Line[],
  headLength: number,
  isLabelled: FindLabel,
  translator: TranslatorNotes,
  say: Say,
): Block[] {
  const groups: Line[][] = []
  for (const [i, line] of lines.entries()) {
    const last = groups.at(-1)
    const begins = i <= headLength && (line.afterBlank || isLabelled(line) !== undefined || i === headLength)
    if (last && !begins) last.push(line)
    else groups.push([line])
  }
  return groups
    .flatMap(group => paragraphs(group, say))
    .map(({ text }) => ({ type: 'paragraph', content: translator.mark(text) }))
}

const SUMMARY_LENGTH = 600
const SUMMARY_WORDS =
  /\b(?:describes?|discuss(?:es)?|reports?|summari[sz]es?|informs?|explains?|outlines?|details?|recounts?|relays?|requests?|meets?|talks?|writes?|warns?|argues?|states?|expresses?|reviews?|proposes?|notes?|suggests?|comments?|analy[sz]es?|asks?|provides?|thanks?|congratulates?|calls?)\b/i

/** A paragraph at the end of the text that says in a few words what the document is about, and how sure that is. */
export interface FoundSummary {
  /** Where it begins among the lines. */
  readonly from: number
  readonly certain: boolean
}

/**
 * Finds the summary that pages of records put after the text, under no label: the last paragraph, when more blank lines
 * divide it from the text than divide the paragraphs of the text, or when it is a sentence about the document.
 */
export function summaryAtEnd(lines: readonly Line[], headLength: number): FoundSummary | undefined {
  let from = lines.length - 1
  while (from > headLength && lines[from]?.afterBlank === false) from--
  const first = lines[from]
  const before = lines[from - 1]
  if (!first || !before || from <= headLength) return undefined
  const words = lines
    .slice(from)
    .map(({ text }) => text)
    .join(' ')
  if (words.length > SUMMARY_LENGTH || !/^\p{Lu}/u.test(words) || /:$/.test(words)) return undefined
  const gap = first.line - before.line
  let widest = 0
  for (let i = headLength + 1; i < from; i++) {
    const [a, b] = [lines[i - 1], lines[i]]
    if (a && b) widest = Math.max(widest, b.line - a.line)
  }
  if (from > headLength + 1 && gap > widest && gap > 2) return { from, certain: true }
  return SUMMARY_WORDS.test(words) && /[.…]$/.test(words) && !/\b(?:I|we|my|our|you)\b/i.test(words)
    ? { from, certain: false }
    : undefined
}
