import type { DateSpan, UnitDate } from '../../model/date.ts'
import { tidy } from '../../model/prose-text.ts'
import { type RecordContext, unitOf } from './context.ts'
import type { DublinCoreElement } from './element.ts'
import type { Profile } from './profile.ts'
import type { Codec } from './row.ts'

/** Which elements take the dates of what happened to the material. */
export interface DatePlaces<Term> {
  /** When it was created, if that is one date, or one thing. */
  readonly created: Term
  /** When it was created over a time, or accumulated, or anything else happened. */
  readonly date: Term
  readonly issued: Term
  readonly dateCopyrighted: Term
  readonly modified: Term
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** An ISO 8601 calendar date: a year, with a month, with a day, that exists. */
function isCalendarDate(text: string): boolean {
  const match = /^(-?\d{4,9})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)
  if (!match) return false
  const [, year = '', month, day] = match
  if (month === undefined) return true
  const days = DAYS[Number(month) - 1]
  if (days === undefined) return false
  if (day === undefined) return true
  const y = Number(year)
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)
  return Number(day) >= 1 && Number(day) <= (month === '02' && !leap ? 28 : days)
}

/** W3CDTF knows the years 0001 to 9999. */
const isW3cdtf = (text: string): boolean => /^\d{4}(-|$)/.test(text) && !text.startsWith('0000')

/** Dates of which begin and end do not say what is meant: one of two, before or after, without a year. */
const NOT_A_SPAN = new Set(['alternative', 'limit', 'no year', 'open'])

/**
 * The machine form of a date, EDTF level 0: one date, or two with a slash. None when an end is not known, or the date does
 * not mean all that lies between.
 */
function normalised({ begin, end, certainty = [] }: DateSpan): string | undefined {
  if (begin === undefined || end === undefined || !isCalendarDate(begin) || !isCalendarDate(end)) return undefined
  if (certainty.some(word => NOT_A_SPAN.has(word))) return undefined
  return begin === end ? begin : `${begin}/${end}`
}

/** What stands in EDTF: figures, signs and the letters of unspecified digits, long years and significant digits. */
const EDTF = /^[-0-9XEYTZ:S?~%./,[\]{}]{1,100}$/

/** The machine form of a date in EDTF of any level, when there is one. ISO 8601-2, annex A. */
const inEdtf = (span: DateSpan): string | undefined =>
  span.edtf !== undefined && EDTF.test(span.edtf) ? span.edtf : normalised(span)

/** Whether a date says when the material came to be, and not when it was published or changed. */
const isOfCreation = ({ type, event = '', undated }: UnitDate): boolean =>
  type !== 'bulk' && undated !== 'all' && !/copyright|publi|issue|broadcast|modif|digiti/i.test(event)

/**
 * The dates of the nearest unit above that has some, for one without: their machine form, by which the record can be found,
 * and their words with the name of that unit, so that nobody takes them for its own.
 *
 * @example { before: '1890-1960 (dates of Okafor family papers)' }
 */
export function datesFromAbove(context: RecordContext): readonly DublinCoreElement<'date'>[] {
  const { path, profile } = context
  for (let i = path.length - 2; i >= 0; i--) {
    const above = path[i] ?? {}
    const dates = (above.dates ?? []).filter(isOfCreation)
    const machine = dates.flatMap(date => machineForms(date, profile.dates.form))
    const words = dates.map(({ text }) => tidy(text)).filter(text => text !== '')
    const said = words.length > 0 ? words : machine
    if (said.length === 0) continue
    const name = tidy(above.title?.text ?? '')
    return [
      ...machine.map(form => {
        const { text, scheme } = encoded(form, profile.dates)
        return { term: 'date' as const, text: '', before: text, scheme }
      }),
      { term: 'date', text: '', before: `${said.join(', ')} (dates of ${name === '' ? 'the unit above' : name})` },
    ]
  }
  return []
}

const spansOf = (date: UnitDate): readonly DateSpan[] =>
  date.members && date.members.length > 0 ? date.members : [date]

/** The machine forms of a date, one for each of its spans that has one. */
const machineForms = (date: UnitDate, form: Profile['dates']['form']): readonly string[] =>
  spansOf(date).flatMap(span => (form === 'edtf' ? inEdtf(span) : normalised(span)) ?? [])

/** Whether a machine form is of one date. */
const isSingle = (form: string): boolean => !/[/,]|\.\./.test(form)

const schemeOf = (form: string): { readonly scheme?: 'W3CDTF' } =>
  isSingle(form) && isW3cdtf(form) && isCalendarDate(form) ? { scheme: 'W3CDTF' } : {}

/**
 * A range as a DCMI Period, where W3CDTF can say both its ends.
 *
 * Source: DCMI Period Encoding Scheme (2006).
 *
 * @example periodOf('1890/1960') // 'start=1890; end=1960; scheme=W3C-DTF;'
 */
function periodOf(form: string): string | undefined {
  const [start = '', end = '', ...more] = form.split('/')
  const isPeriod = more.length === 0 && [start, end].every(each => isW3cdtf(each) && isCalendarDate(each))
  return isPeriod ? `start=${start}; end=${end}; scheme=W3C-DTF;` : undefined
}

/** A machine form as the profile has it. */
function encoded(form: string, { ranges }: Profile['dates']): Pick<DublinCoreElement, 'text' | 'scheme'> {
  const period = ranges === 'period' ? periodOf(form) : undefined
  return period === undefined ? { text: form, ...schemeOf(form) } : { text: period, scheme: 'Period' }
}

const isGregorian = ({ calendar = '', era = '' }: UnitDate): boolean =>
  /^(gregorian)?$/i.test(calendar) && /^(ce|ad)?$/i.test(era)

/** Whether the words of a date say more than its machine form. */
const saysMore = (date: UnitDate, spans: readonly DateSpan[]): boolean =>
  date.undated === 'part' || !isGregorian(date) || [date, ...spans].some(({ certainty = [] }) => certainty.length > 0)

/**
 * Dates of creation and of other events: for each date or span its machine form, and the words as well where they say more
 * (circa, a question mark) or have no machine form. Material without a date has none. Bulk dates are not here: see
 * {@link bulkDates}.
 *
 * @example { text: 'circa 1910-1912', begin: '1910', end: '1912', certainty: ['approximate'] } // 1910/1912, circa 1910-1912
 */
export function datesOf<Term extends 'created' | 'date' | 'description' | 'dateCopyrighted' | 'issued' | 'modified'>(
  places: DatePlaces<Term>,
  bulk: Term,
): Codec<readonly UnitDate[], Term> {
  return {
    terms: [...new Set([...Object.values<Term>({ ...places }), bulk])],
    write: (dates, context) => {
      const { level } = unitOf(context)
      const form = context.profile.dates
      return dates.flatMap(date =>
        date.type === 'bulk' ? bulkDates(date, bulk) : dateElements(date, places, level === 'item', form),
      )
    },
  }
}

/** Dates of most of the material, in words. */
function bulkDates<Term extends 'created' | 'date' | 'description' | 'dateCopyrighted' | 'issued' | 'modified'>(
  date: UnitDate,
  term: Term,
): DublinCoreElement<Term>[] {
  const text = tidy(date.text) || (normalised(date) ?? '')
  return [{ term, ...(!/bulk/i.test(text) && text !== '' && { before: 'Bulk dates: ' }), text }]
}

function dateElements<Term extends 'created' | 'date' | 'description' | 'dateCopyrighted' | 'issued' | 'modified'>(
  date: UnitDate,
  places: DatePlaces<Term>,
  oneThing: boolean,
  profile: Profile['dates'],
): DublinCoreElement<Term>[] {
  if (date.undated === 'all') return []
  const spans = spansOf(date)
  const { form, words: wanted } = profile
  const machine = machineForms(date, form)
  const place = placeOf(date, places, oneThing)
  const elements = machine.map(text => ({
    term: isSingle(text) ? place.single : place.span,
    ...encoded(text, profile),
  }))
  const words = tidy(date.text)
  const hasAll = machine.length === spans.length
  if (machine.includes(words) || (hasAll && (wanted === 'without a machine form' || !saysMore(date, spans))))
    return elements
  return [...elements, { term: place.span, text: words }]
}

function placeOf<Term>(
  { event = '' }: UnitDate,
  places: DatePlaces<Term>,
  oneThing: boolean,
): { readonly single: Term; readonly span: Term } {
  const what = event.toLowerCase()
  const both = (term: Term) => ({ single: term, span: term })
  if (/copyright/.test(what)) return both(places.dateCopyrighted)
  if (/publi|issue|broadcast/.test(what)) return both(places.issued)
  if (/modif/.test(what)) return both(places.modified)
  if (what !== '' && !/creat|produc/.test(what)) return both(places.date)
  return { single: places.created, span: oneThing ? places.created : places.date }
}
