import type { DateCertainty, DateSpan, UnitDate } from '../../../model/date.ts'
import type { Emit, Given } from '../emit.ts'
import { isIsoDate } from '../iso-date.ts'
import { type Codec, each } from './codec.ts'
import { attributesOf, blank, losesElements, writeWords } from './statement.ts'

/**
 * Dates of the material: first what was understood, as `unitdatestructured`, then the words as written, as `unitdate`. What
 * was not understood has no structured form; what has no words has no `unitdate`.
 *
 * Source: EAD3 Tag Library, `unitdatestructured`, `unitdate`.
 */
export const dates: Codec<readonly UnitDate[]> = each({
  write(date, to) {
    const spans = (date.members && date.members.length > 0 ? date.members : [date]).filter(span =>
      isUnderstood(span, to),
    )
    const { type: unitdatetype, event: datechar, calendar, era, statedCertainty } = date
    const { id, localType, extra, audience, language, script, label } = date
    const own = { unitdatetype, datechar, calendar, era }
    const structured = spans.length > 0
    const said =
      !structured ||
      !blank(date.text) ||
      (date.content?.length ?? 0) > 0 ||
      date.normal !== undefined ||
      extra !== undefined
    if (structured) {
      const certainty = statedCertainty ?? certaintyOf(date)
      const marked = { id: said ? undefined : id, audience, language, script, label }
      to.start('unitdatestructured', attributesOf(marked, to, { ...own, certainty }))
      if (spans.length > 1)
        to.element('dateset', { localtype: localType }, () => {
          for (const span of spans) writeSpan(span, wordsOf(span, date), to)
        })
      else for (const span of spans) writeSpan(span, wordsOf(span, date), to, localType)
      to.end()
    } else if (localType !== undefined) to.loses('the local type of a date')
    if (said) {
      const normal = date.normal ?? normalOf(date)
      const marked = { id, audience, language, script, label, extra }
      to.start('unitdate', attributesOf(marked, to, { ...own, certainty: statedCertainty, normal }))
      writeWords(date, to)
      to.end()
    }
    losesElements(extra, to)
  },
})

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

function shapeOf({ begin, end, certainty = [] }: DateSpan): 'single' | 'within' | 'range' {
  if (certainty.includes('alternative') || certainty.includes('limit')) return 'within'
  return begin === end ? 'single' : 'range'
}

/** One date or span: `datesingle` for a day, year or unknown date within bounds, `daterange` for a span, open or closed. */
function writeSpan(span: DateSpan, words: string | undefined, to: Emit, localtype?: string): void {
  const { begin, end } = span
  const shape = shapeOf(span)
  if (shape === 'range') {
    to.start('daterange', { localtype })
    if (begin !== undefined) to.element('fromdate', { standarddate: begin }, () => to.text(begin))
    if (end !== undefined) to.element('todate', { standarddate: end }, () => to.text(end))
    to.end()
    return
  }
  const bounds: Given = shape === 'single' ? { standarddate: begin } : { notbefore: begin, notafter: end }
  to.element('datesingle', { ...bounds, localtype }, () => to.text(words ?? (shape === 'single' ? (begin ?? '') : '')))
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
