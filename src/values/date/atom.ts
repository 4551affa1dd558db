import { type CalendarDate, isCalendarDate, isoDate } from './calendar.ts'
import { isInEra } from './era.ts'
import type { Point } from './point.ts'

/**
 * One date of a statement with all its parts known: its bounds and what EDTF can say of it.
 *
 * - `plain`: a year, month or day, which EDTF may qualify and put in sets.
 * - `masked`: a decade or century, `197X`; not to be qualified.
 * - `season`: a season or quarter; EDTF takes it alone only.
 * - `stretch`: a part of a decade or century, which EDTF says as an interval.
 * - `yearless`: a day or month of no known year.
 */
export interface Atom {
  readonly kind: 'masked' | 'plain' | 'season' | 'stretch' | 'yearless'
  readonly begin: CalendarDate
  readonly end: CalendarDate
  /** The EDTF of the date itself, without a qualifier. */
  readonly edtf: string
  /** `?`, `~`, `%` or nothing. */
  readonly qualifier: '' | '?' | '%' | '~'
}

/** Why a date could not be taken as a date. */
export type Refusal = 'no-such-day' | 'in-future' | 'not-understood' | 'era'

const digits = (value: number, width: number): string => String(value).padStart(width, '0')

function qualifierOf(point: Point): Atom['qualifier'] {
  const approximate = point.approximate !== undefined
  const uncertain = point.uncertain !== undefined
  return approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : ''
}

function years(from: number, to: number): Pick<Atom, 'begin' | 'end'> {
  return { begin: { year: from }, end: { year: to } }
}

/** The thirds of a decade and of a century that `early`, `mid` and `late` stand for, as first and last year. */
const decadeParts: readonly (readonly [number, number])[] = [
  [0, 4],
  [3, 7],
  [5, 9],
]
const centuryParts: readonly (readonly [number, number])[] = [
  [0, 30],
  [30, 70],
  [70, 99],
]

function stretchOf(point: Point, start: number, length: number): readonly [number, number] | undefined {
  if (point.half !== undefined) return [start + (point.half - 1) * (length / 2), start + point.half * (length / 2) - 1]
  if (point.quarter !== undefined && length === 100)
    return [start + (point.quarter - 1) * 25, start + point.quarter * 25 - 1]
  if (point.part === undefined) return undefined
  const part = (length === 100 ? centuryParts : decadeParts)[point.part - 1]
  return part === undefined ? undefined : [start + part[0], start + part[1]]
}

/** A decade or century, or a part of one. */
function period(point: Point, start: number, length: 10 | 100): Atom {
  const stretch = stretchOf(point, start, length)
  const qualifier = qualifierOf(point)
  const [from, to] = stretch ?? [start, start + length - 1]
  if (stretch === undefined && start >= 0 && qualifier === '') {
    const mask = length === 10 ? `${digits(start / 10, 3)}X` : `${digits(start / 100, 2)}XX`
    return { kind: 'masked', ...years(from, to), edtf: mask, qualifier: '' }
  }
  const vague = stretch !== undefined && point.part !== undefined && length === 100
  return { kind: 'stretch', ...years(from, to), edtf: '', qualifier: vague && qualifier === '' ? '~' : qualifier }
}

/** A half of a year, as months. */
function halfYear(year: number, half: number, qualifier: Atom['qualifier']): Atom {
  const month = half === 1 ? 1 : 7
  return { kind: 'stretch', begin: { year, month }, end: { year, month: month + 5 }, edtf: '', qualifier }
}

function yearless(point: Point): Atom | Refusal {
  const { month, day } = point
  if (month === undefined || month < 1 || month > 12) return 'not-understood'
  const date: CalendarDate = { year: 2000, month, ...(day === undefined ? {} : { day }) }
  if (!isCalendarDate(date)) return 'no-such-day'
  const edtf = `XXXX-${digits(month, 2)}${day === undefined ? '' : `-${digits(day, 2)}`}`
  return { kind: 'yearless', begin: date, end: date, edtf, qualifier: qualifierOf(point) }
}

function centuryStart(century: number, bce: boolean): number {
  return bce ? 1 - century * 100 : (century - 1) * 100
}

function dated(point: Point, given: number): Atom | Refusal {
  const year = point.bce === true ? 1 - given : given
  const qualifier = qualifierOf(point)
  const { month, day } = point
  if (point.season !== undefined || point.quarter !== undefined) {
    const code = point.season ?? 32 + (point.quarter ?? 1)
    return { kind: 'season', ...years(year, year), edtf: `${isoDate({ year })}-${code}`, qualifier }
  }
  if (point.half !== undefined) return halfYear(year, point.half, qualifier)
  if (month === undefined && day !== undefined) return 'not-understood'
  const date: CalendarDate = {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  }
  if (!isCalendarDate(date)) return 'no-such-day'
  if (point.era !== undefined && !isInEra(point.era, date)) return 'era'
  return { kind: 'plain', begin: date, end: date, edtf: isoDate(date), qualifier }
}

/** Works out what a point means once its parts are filled in, or why it means nothing. */
export function atomOf(point: Point, latestYear: number): Atom | Refusal {
  if (point.number !== undefined || point.ordinal !== undefined) return 'not-understood'
  const bce = point.bce === true
  if (point.century !== undefined) {
    if (point.century < 1 || point.century > 99 || point.month !== undefined) return 'not-understood'
    const start = centuryStart(point.century, bce)
    return start > latestYear ? 'in-future' : period(point, start, 100)
  }
  if (point.decade !== undefined) {
    const start = bce ? 1 - (point.decade + 9) : point.decade
    return start > latestYear ? 'in-future' : period(point, start, 10)
  }
  if (point.year === undefined) return yearless(point)
  if (point.year > latestYear && !bce) return 'in-future'
  return point.year < 1 ? 'not-understood' : dated(point, point.year)
}
