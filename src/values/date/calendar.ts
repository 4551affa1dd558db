/**
 * Calendar arithmetic in plain numbers. The functions of date libraries that take a `Date` answer in the local time zone:
 * December 1844 has one day in Manila, where the 31st was skipped. Nothing here depends on where it runs.
 */

/** A year, a month of a year or a day. Years before the common era are astronomical: 0 is 1 BCE. */
export interface CalendarDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** Reckoned in the Gregorian calendar, also before its introduction, as ISO 8601 does. */
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  if (month === undefined) return day === undefined
  if (month < 1 || month > 12) return false
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month))
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

function yearText(year: number): string {
  return year < 0 ? `-${padded(-year, 4)}` : padded(year, 4)
}

/** Writes a date in ISO 8601 at its own precision: `1997`, `1997-02`, `1997-02-03`, `-0043`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  if (month === undefined) return yearText(year)
  if (day === undefined) return `${yearText(year)}-${padded(month, 2)}`
  return `${yearText(year)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** Reads a date as `isoDate` writes it; undefined when it is not one, or when there is no such month or day. */
export function readIsoDate(iso: string): CalendarDate | undefined {
  const found = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso)
  if (!found || found[1] === '-0000') return undefined
  const year = Number(found[1])
  if (found[2] === undefined) return { year }
  const month = Number(found[2])
  const date = found[3] === undefined ? { year, month } : { year, month, day: Number(found[3]) }
  return isCalendarDate(date) ? date : undefined
}

/** The first day of a year, month or day: `1997` gives 1 January 1997. */
export function firstDay(date: CalendarDate): Required<CalendarDate> {
  return { year: date.year, month: date.month ?? 1, day: date.day ?? 1 }
}

/** The last day of a year, month or day: `1996-02` gives 29 February 1996. */
export function lastDay(date: CalendarDate): Required<CalendarDate> {
  const month = date.month ?? 12
  return { year: date.year, month, day: date.day ?? daysInMonth(date.year, month) }
}

/** A number that orders days as the calendar does. */
export function dayOrder(date: Required<CalendarDate>): number {
  return (date.year * 100 + date.month) * 100 + date.day
}
