import type { DateSpan } from '../../model/date.ts'
import { type CalendarDate, dayOrder, firstDay, isoDate, lastDay, readIsoDate } from './calendar.ts'

/** Begin and end of a span, in ISO 8601 at any precision; an absent end is open or not known. */
export type Bounds = Pick<DateSpan, 'begin' | 'end'>

/**
 * The first and last day of a span, in ISO 8601 to the day, for formats and indexes that need whole days. An end that is
 * not stated stays absent.
 *
 * @example dayBounds({ begin: '1996', end: '1996-02' }) // { begin: '1996-01-01', end: '1996-02-29' }
 */
export function dayBounds(span: Bounds): Bounds {
  const begin = readEnd(span.begin)
  const end = readEnd(span.end)
  if (begin === undefined) return end === undefined ? {} : { end: isoDate(lastDay(end)) }
  const from = isoDate(firstDay(begin))
  return end === undefined ? { begin: from } : { begin: from, end: isoDate(lastDay(end)) }
}

const readEnd = (stated: string | undefined): CalendarDate | undefined =>
  stated === undefined ? undefined : readIsoDate(stated)

function truncated(date: CalendarDate, to: CalendarDate): CalendarDate {
  if (to.month === undefined) return { year: date.year }
  if (to.day === undefined) return date.month === undefined ? date : { year: date.year, month: date.month }
  return date
}

/** Orders two dates as far as both say: the year alone when one of them has no month. */
function order(a: CalendarDate, b: CalendarDate): number {
  return dayOrder(firstDay(truncated(a, b))) - dayOrder(firstDay(truncated(b, a)))
}

/**
 * Whether a span lies inside another, as far as both say. `1997` lies inside `1997-03/1998`, because nothing shows that it
 * does not; an end that is not stated on either side is not held against it.
 *
 * @example within({ begin: '1950', end: '1970' }, { begin: '1960', end: '1980' }) // false
 * @example within({ begin: '1997', end: '1997' }, { begin: '1997-03', end: '1998' }) // true
 */
export function within(span: Bounds, outer: Bounds): boolean {
  const from = readEnd(outer.begin)
  const to = readEnd(outer.end)
  for (const stated of [span.begin, span.end]) {
    const date = readEnd(stated)
    if (date === undefined) continue
    if (from !== undefined && order(date, from) < 0) return false
    if (to !== undefined && order(date, to) > 0) return false
  }
  return true
}

/** Whether two spans name the same days: `1997` and `1997-01-01/1997-12-31` do. */
export function sameDays(a: Bounds, b: Bounds): boolean {
  return isSame(a.begin, b.begin, firstDay) && isSame(a.end, b.end, lastDay)
}

function isSame(
  a: string | undefined,
  b: string | undefined,
  day: (date: CalendarDate) => Required<CalendarDate>,
): boolean {
  if (a === b) return true
  const left = readEnd(a)
  const right = readEnd(b)
  if (left === undefined || right === undefined) return left === right
  return dayOrder(day(left)) === dayOrder(day(right))
}

/** Whether the begin of a span is later than its end, to the day. */
export function isReversed(span: Bounds): boolean {
  const begin = readEnd(span.begin)
  const end = readEnd(span.end)
  if (begin === undefined || end === undefined) return false
  return dayOrder(firstDay(begin)) > dayOrder(lastDay(end))
}
