import type { Block } from '../model/prose.ts'
import { parseDate } from './date/parse-date.ts'

/** The ends of a restriction in the forms of ISO 8601, and words that stood in their place. */
export interface RestrictionSpan {
  readonly begin?: string
  readonly end?: string
  /** What was written where a date in ISO 8601 was due, as prose: `From 1 May 2031.` */
  readonly blocks: readonly Block[]
}

const iso8601 = /^-?\d{4}[-\dTZ:.,+/]*$/

/**
 * The span in which a restriction holds, from what a catalogue gives as its begin and its end. Dates in ISO 8601 stay as they
 * are; others are read as dates are read and stay in words as well; what is no date stays in words alone.
 *
 * Source: ArchivesSpace `rights_restriction`, whose ends are meant to be ISO 8601.
 *
 * @example restrictionSpan('2031-05-01', 'May 2041') // begin 2031-05-01, end 2041-05, and the paragraph "Until May 2041."
 */
export function restrictionSpan(begin: string | undefined, end: string | undefined): RestrictionSpan {
  const from = begin === undefined ? undefined : isoOf(begin, 'begin')
  const to = end === undefined ? undefined : isoOf(end, 'end')
  const words = [
    ...(begin !== undefined && from !== begin ? [`From ${begin}.`] : []),
    ...(end !== undefined && to !== end ? [`Until ${end}.`] : []),
  ]
  return {
    ...(from !== undefined && { begin: from }),
    ...(to !== undefined && { end: to }),
    blocks: words.map(text => ({ type: 'paragraph', content: [text] })),
  }
}

function isoOf(words: string, which: 'begin' | 'end'): string | undefined {
  if (iso8601.test(words)) return words
  const { status, date } = parseDate(words)
  return status === 'dated' ? date[which] : undefined
}
