import type { Token } from './token.ts'

/** Where a qualifier stands: before a date it may govern a whole range, after one it belongs to that date alone. */
type Qualified = 'before' | 'after'

/**
 * One date of a statement while it is being read: whatever parts it states itself, before the parts it shares with its
 * neighbours are filled in.
 */
export interface Point {
  year?: number
  /** Two digits, century not stated. */
  shortYear?: number
  month?: number
  day?: number
  /** One or two digits whose place is not settled: a day, a short year, the number of a century. */
  number?: number
  numberDigits?: number
  ordinal?: number
  season?: number
  quarter?: number
  half?: number
  /** 1 early, 2 middle, 3 late. */
  part?: number
  /** First year of the decade; below 100 when the century is not stated. */
  decade?: number
  /** 19 for the nineteenth. */
  century?: number
  wordDecade?: boolean
  wordCentury?: boolean
  wordQuarter?: boolean
  approximate?: Qualified
  uncertain?: Qualified
  supplied?: boolean
  bce?: boolean
  noYear?: boolean
  /** The century or the year was supplied from elsewhere. */
  centurySupplied?: boolean
  readonly ambiguous: Set<string>
  /** The Japanese era the year is given in. */
  era?: number
  event?: string
  from: number
  to: number
  /** The year stands before the month; the month before the day. */
  yearFirst?: boolean
  monthFirst?: boolean
  /** A single dash without blanks stands before it. */
  afterTightDash?: boolean
}

export function newPoint(token: Token): Point {
  return { ambiguous: new Set(), from: token.from, to: token.from }
}

/** Whether a point states a year, or something that stands for one. */
export function hasYear(point: Point): boolean {
  return (
    point.year !== undefined ||
    point.shortYear !== undefined ||
    point.decade !== undefined ||
    point.century !== undefined
  )
}

/** Whether a point states anything at all. */
export function hasContent(point: Point): boolean {
  return (
    hasYear(point) ||
    point.month !== undefined ||
    point.day !== undefined ||
    point.number !== undefined ||
    point.ordinal !== undefined ||
    point.season !== undefined ||
    point.quarter !== undefined ||
    point.half !== undefined ||
    point.part !== undefined
  )
}
