import { type Item, pointsOf } from './item.ts'
import { hasYear, type Point } from './point.ts'

/** What helps to supply a century. */
export interface Supply {
  /** First and last year of the unit above. */
  readonly parent?: readonly [number, number]
  readonly latestYear: number
}

/** From this number on, two digits are of the twentieth century unless the unit above says otherwise. */
const twentieth = 30

/** The year for two digits, and whether the unit above settles it. */
function supplied(digits: number, { parent, latestYear }: Supply): { readonly year: number; readonly sure: boolean } {
  if (parent !== undefined && parent[1] - parent[0] < 1000) {
    const fitting: number[] = []
    for (let century = Math.floor(parent[0] / 100); century <= Math.floor(parent[1] / 100); century += 1) {
      const year = century * 100 + digits
      if (year >= parent[0] && year <= parent[1]) fitting.push(year)
    }
    const [only] = fitting
    if (only !== undefined && fitting.length === 1) return { year: only, sure: true }
  }
  if (digits >= twentieth) return { year: 1900 + digits, sure: true }
  return { year: 2000 + digits <= latestYear ? 2000 + digits : 1900 + digits, sure: false }
}

/** A point that only says `18th`, `early`, `1st` takes its unit from the next: `late 18th or early 19th century`. */
function shareUnits(points: readonly Point[]): void {
  for (let i = points.length - 2; i >= 0; i -= 1) {
    const point = points[i]
    const next = points[i + 1]
    if (point === undefined || next === undefined || hasYear(point) || point.month !== undefined) continue
    const value = point.ordinal ?? point.number
    if (value !== undefined && next.century !== undefined) {
      point.century = value
      delete point.ordinal
      delete point.number
    } else if (value !== undefined && next.quarter !== undefined && point.quarter === undefined) {
      point.quarter = value
      delete point.ordinal
      delete point.number
    } else if (value === undefined && (point.part !== undefined || point.half !== undefined)) {
      if (next.century !== undefined) point.century = next.century
      else if (next.decade !== undefined) point.decade = next.decade
      else if (next.month === undefined && next.year !== undefined) point.year = next.year
    }
  }
  points.forEach((point, i) => {
    const before = points[i - 1]
    if (point.ordinal !== undefined && before?.wordCentury && before.century !== undefined && !hasYear(point)) {
      point.century = point.ordinal
      delete point.ordinal
    }
    if (point.year !== undefined && point.year % 10 === 0 && before?.wordDecade && point.month === undefined) {
      point.decade = point.year
      delete point.year
    }
  })
}

function yearOf(point: Point | undefined): number | undefined {
  return point?.year ?? (point?.decade !== undefined && point.decade > 99 ? point.decade : undefined)
}

/** Two digits in the century of the date before: `1996-97`, `1920s-30s`, `1928-Jun-36`. */
function inCenturyOf(before: number, digits: number, width: number): number | undefined {
  const unit = 10 ** width
  const year = before - (((before % unit) + unit) % unit) + digits
  return year > before ? year : undefined
}

/** Settles what one or two digits are: the day of a month, or the short form of a year. */
function placeNumbers(points: readonly Point[]): void {
  const anyMonth = points.some(point => point.month !== undefined)
  points.forEach((point, i) => {
    const before = points[i - 1]
    const digits = point.number
    if (digits === undefined) {
      if (point.ordinal !== undefined && anyMonth && point.day === undefined) {
        point.day = point.ordinal
        delete point.ordinal
      }
      return
    }
    const width = point.numberDigits ?? 2
    const last = yearOf(before)
    const afterYearAlone = last !== undefined && before?.month === undefined
    if (afterYearAlone && !hasYear(point)) {
      const year = inCenturyOf(last, digits, width)
      if (year === undefined) return
      point.year = year
      if (width === 2 && digits <= 12 && digits > 0 && point.afterTightDash) point.ambiguous.add('year-number')
    } else if (last !== undefined && digits > 31) {
      const year = inCenturyOf(last, digits, width)
      if (year === undefined) return
      point.year = year
    } else if (anyMonth && digits >= 1 && digits <= 31) point.day = digits
    else return
    delete point.number
  })
}

/** Months and years that neighbours share: `21-24 Jun. 1990`, `1996 September 29-October 12`, `May-June 1995`. */
function shareMonths(points: readonly Point[]): void {
  const monthFirst = points.find(point => point.day !== undefined && point.month !== undefined)?.monthFirst
  const lacking = (point: Point): boolean => point.day !== undefined && point.month === undefined
  const forward = (): void => {
    points.forEach((point, i) => {
      if (!lacking(point)) return
      const month = points[i - 1]?.month
      if (month !== undefined) point.month = month
    })
  }
  const backward = (): void => {
    for (let i = points.length - 2; i >= 0; i -= 1) {
      const point = points[i]
      const month = points[i + 1]?.month
      if (point !== undefined && month !== undefined && lacking(point)) point.month = month
    }
  }
  if (monthFirst === false) {
    backward()
    forward()
  } else {
    forward()
    backward()
  }
}

function shareYears(points: readonly Point[]): void {
  const dated = points.find(
    point => point.year !== undefined && (point.month !== undefined || point.season !== undefined || point.quarter),
  )
  const lacking = (point: Point): boolean =>
    !hasYear(point) &&
    !point.noYear &&
    (point.month !== undefined || point.season !== undefined || point.quarter !== undefined)
  const give = (point: Point | undefined, from: Point | undefined): void => {
    if (point === undefined || from?.year === undefined || !lacking(point)) return
    point.year = from.year
    if (from.centurySupplied) point.centurySupplied = true
  }
  const forward = (): void => {
    for (let i = 1; i < points.length; i += 1) give(points[i], points[i - 1])
  }
  const backward = (): void => {
    for (let i = points.length - 2; i >= 0; i -= 1) give(points[i], points[i + 1])
  }
  if (dated?.yearFirst === true) {
    forward()
    backward()
  } else {
    backward()
    forward()
  }
}

function supplyCenturies(points: readonly Point[], supply: Supply): void {
  points.forEach((point, i) => {
    const before = points[i - 1]
    const last = before?.centurySupplied ? undefined : yearOf(before)
    const digits = point.shortYear
    if (digits !== undefined) {
      const inCentury = last === undefined ? undefined : inCenturyOf(last, digits, 2)
      const { year, sure } = supplied(digits, supply)
      point.year = inCentury ?? year
      if (inCentury === undefined) {
        point.centurySupplied = true
        if (!sure) point.ambiguous.add('century')
      }
      delete point.shortYear
    }
    if (point.decade !== undefined && point.decade < 100) {
      const inCentury = last === undefined ? undefined : inCenturyOf(last - 1, point.decade, 2)
      if (inCentury === undefined) {
        point.centurySupplied = true
      }
      point.decade = inCentury ?? (supply.parent ? supplied(point.decade, supply).year : 1900 + point.decade)
    }
  })
}

/** A range over the turn of the year that states one year: `December-January 1990` began the year before. */
function turnOfYear(item: Item, stated: ReadonlySet<Point>): void {
  const { a, b } = item
  if (item.kind !== 'range' || b?.year === undefined || a.year !== b.year || a.month === undefined) return
  if (b.month === undefined || a.month <= b.month || a.year === undefined) return
  if (!stated.has(a)) a.year -= 1
  else if (!stated.has(b)) b.year += 1
  else return
  a.ambiguous.add('turn-of-year')
}

/** Fills in what the dates of a statement share. */
export function fill(items: readonly Item[], supply: Supply): void {
  const points = pointsOf(items)
  shareUnits(points)
  placeNumbers(points)
  supplyCenturies(points, supply)
  const stated = new Set(points.filter(hasYear))
  shareMonths(points)
  shareYears(points)
  for (const item of items) turnOfYear(item, stated)
  for (let i = points.length - 2; i >= 0; i -= 1) {
    const next = points[i + 1]
    const point = points[i]
    if (point !== undefined && next?.bce && point.bce === undefined) point.bce = true
  }
  let leader: Point | undefined
  for (const item of items) {
    if (item.join !== 'or') leader = item.a
    for (const point of [item.a, item.b]) {
      if (point === undefined || leader === undefined) continue
      const endOnly = item.kind === 'range' || item.kind === 'between' || item.join === 'or'
      if (!endOnly || point === leader) continue
      if (leader.approximate === 'before') point.approximate ??= 'before'
      if (leader.uncertain === 'before') point.uncertain ??= 'before'
    }
  }
}
