import type { DateCertainty, DateSpan, UnitDate } from '../../../model/date.ts'
import type { Given } from '../attribute-list.ts'
import type { Emit } from '../emit.ts'
import { isIsoDate } from '../iso-date.ts'
import { type Codec, each } from './codec.ts'
import { blank, losesElements, writeWords } from './statement.ts'

/**
 * Dates of the material: first what was understood, as `unitdatestructured`, then the words as written, as `unitdate`. What
 * was not understood has no structured form; what has no words has no `unitdate`.
 *
 * Source: EAD3 Tag Library, `unitdatestructured`, `unitdate`.
 */
export const dates: Codec<readonly UnitDate[]> = each({
  write(date, to) {
    const spans = understoodIn(date, to)
    const { id, audience, language, script, label, localType, extra } = date
    const structured = spans.length > 0
    const said =
      !structured || !blank(date.text) || isMarkedUp(date) || date.normal !== undefined || extra !== undefined
    if (structured) {
      const marked = { id: said ? undefined : id, audience, language, script, label }
      to.start('unitdatestructured', attributesOf(date, date.statedCertainty ?? certaintyOf(date)), marked)
      if (spans.length > 1)
        to.element('dateset', { localtype: localType }, () => {
          for (const span of spans) writeSpan(span, wordsOf(span, date), to)
        })
      else for (const span of spans) writeSpan(span, wordsOf(span, date), to, localType)
      to.end()
    } else if (localType !== undefined) to.loses('the local type of a date')
    if (said) {
      const marked = { id, audience, language, script, label, extra }
      to.start('unitdate', attributesOf(date, date.statedCertainty, date.normal ?? normalOf(date)), marked)
      writeWords(date, to)
      to.end()
    }
    losesElements(extra, to)
  },
})

function attributesOf({ type, event, calendar, era }: UnitDate, certainty?: string, normal?: string): Given {
  return { unitdatetype: type, datechar: event, calendar, era, certainty, normal }
}

const isMarkedUp = ({ content }: UnitDate): boolean => content !== undefined && content.length > 0

/** What was understood of a date: it, or the dates in it when they are several. */
function understoodIn(date: UnitDate, to: Emit): readonly DateSpan[] {
  const { members } = date
  if (members && members.length > 0) return members.filter(span => isUnderstood(span, to))
  return isUnderstood(date, to) ? [date] : []
}

function isUnderstood({ begin, end }: DateSpan, to: Emit): boolean {
  if ((begin !== undefined && !isIsoDate(begin)) || (end !== undefined && !isIsoDate(end))) {
    to.loses('the machine form of a date, which is not one of ISO 8601')
    return false
  }
  return begin !== undefined || end !== undefined
}

/** The words that stand in a structured date: those the span was read from, or all when it is the only one and single. */
function wordsOf(span: DateSpan, whole: UnitDate): string | undefined {
  if (span !== whole) return span.text
  return shapeOf(span) === 'range' ? undefined : whole.text
}

function shapeOf({ begin, end, certainty }: DateSpan): 'single' | 'within' | 'range' {
  if (certainty?.includes('alternative') || certainty?.includes('limit')) return 'within'
  return begin === end ? 'single' : 'range'
}

/** One date or span: `datesingle` for a day, year or unknown date within bounds, `daterange` for a span, open or closed. */
function writeSpan(span: DateSpan, words: string | undefined, to: Emit, localtype?: string): void {
  const { begin, end } = span
  switch (shapeOf(span)) {
    case 'range':
      to.start('daterange', { localtype })
      if (begin !== undefined) to.element('fromdate', { standarddate: begin }, begin)
      if (end !== undefined) to.element('todate', { standarddate: end }, end)
      to.end()
      break
    case 'single':
      to.element('datesingle', { standarddate: begin, localtype }, words ?? begin)
      break
    case 'within':
      to.element('datesingle', { notbefore: begin, notafter: end, localtype }, words)
  }
}

/** The normalized form of a date that is closed on both sides. */
function normalOf({ begin, end }: DateSpan): string | undefined {
  if (begin === undefined || end === undefined || !isIsoDate(begin) || !isIsoDate(end)) return undefined
  return begin === end ? begin : `${begin}/${end}`
}

const certaintyWords: readonly (readonly [DateCertainty, string])[] = [
  ['inferred', 'inferred'],
  ['approximate', 'approximate'],
  ['uncertain', 'questionable'],
]

/** How sure a date is, in the words ArchivesSpace and others use; hyphens between several. */
export function certaintyOf({ certainty }: DateSpan): string | undefined {
  if (certainty === undefined || certainty.length === 0) return undefined
  const words = certaintyWords.flatMap(([flag, word]) => (certainty.includes(flag) ? [word] : []))
  return words.length > 0 ? words.join('-') : undefined
}
