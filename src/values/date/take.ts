import { hasContent, hasYear, type Point } from './point.ts'
import { isComponent, isPlainFrom, type Token, type TokenKind } from './token.ts'

type Take = (point: Point, token: Token, next: Token | undefined) => boolean

function takeMonth(point: Point, month: number): boolean {
  if (point.month !== undefined || point.season !== undefined || point.shortYear !== undefined) return false
  if (point.century !== undefined || point.decade !== undefined) return false
  const day = point.number ?? point.ordinal
  if (day !== undefined && point.day === undefined) {
    if (day < 1 || day > 31) return false
    point.day = day
    delete point.number
    delete point.ordinal
  }
  if (point.day !== undefined) point.monthFirst ??= false
  if (point.year !== undefined) point.yearFirst ??= true
  point.month = month
  return true
}

function takeDay(point: Point, day: number): boolean {
  if (point.day !== undefined || point.season !== undefined || point.month === undefined || day < 1 || day > 31) {
    return false
  }
  point.day = day
  point.monthFirst ??= true
  return true
}

function takeYear(point: Point, year: number, part: 'shortYear' | 'year'): boolean {
  if (hasYear(point)) return false
  if (point.wordDecade && year % 10 === 0) point.decade = year
  else point[part] = year
  if (point.month !== undefined) point.yearFirst ??= false
  return true
}

function takeNumber(point: Point, { value, digits }: Token, next: Token | undefined): boolean {
  if (point.bce === false && !hasContent(point)) return takeYear(point, value, 'year')
  const unplaced = point.number === undefined && point.ordinal === undefined
  if (point.wordDecade && !hasYear(point) && digits === 2 && value % 10 === 0) {
    point.decade = value
    return true
  }
  if (point.month !== undefined) {
    if (point.day === undefined && value >= 1 && value <= 31) return takeDay(point, value)
    return digits === 2 && takeYear(point, value, 'shortYear')
  }
  if (!unplaced || point.day !== undefined || (hasYear(point) && next?.kind !== 'month')) return false
  point.number = value
  point.numberDigits = digits
  return true
}

function takeOrdinal(point: Point, value: number, next: Token | undefined): boolean {
  if (point.century !== undefined && isFraction(next) && point.half === undefined && point.quarter === undefined) {
    point.ordinal = value
    return true
  }
  if (point.wordCentury && point.century === undefined) {
    point.century = value
    return true
  }
  if (point.month !== undefined) return takeDay(point, value)
  if (point.ordinal !== undefined || point.number !== undefined || point.century !== undefined) return false
  point.ordinal = value
  return true
}

/** Whether a half or a quarter follows. */
export const isFraction = (token: Token | undefined): boolean => token?.kind === 'half' || token?.kind === 'quarter'

/** The number that stands before `century`, `half`, `quarter`; it is used up. */
function numbered(point: Point): number | undefined {
  const value = point.ordinal ?? point.number
  delete point.ordinal
  delete point.number
  return value
}

function takeCentury(point: Point): boolean {
  if (hasYear(point) || point.month !== undefined) return false
  const value = numbered(point)
  if (value === undefined) point.wordCentury = true
  else point.century = value
  return true
}

function takeHalf(point: Point): boolean {
  if (point.half !== undefined) return false
  const value = numbered(point) ?? (point.part === 1 ? 1 : point.part === 3 ? 2 : undefined)
  delete point.part
  if (value === undefined) point.part = 2
  else point.half = value
  return value === undefined || value === 1 || value === 2
}

function takeQuarter(point: Point, given: number): boolean {
  if (point.quarter !== undefined) return false
  const value = given > 0 ? given : (numbered(point) ?? (point.part === 3 ? 4 : undefined))
  delete point.part
  point.wordQuarter = true
  if (value === undefined || value > 4) return false
  point.quarter = value
  return true
}

/** Years before the common era may have any number of digits: `44 BC`. */
function takeEra(point: Point, bce: boolean): boolean {
  if (point.number !== undefined && point.month === undefined) {
    point.year = point.number
    delete point.number
  }
  const dated = point.year !== undefined || point.century !== undefined || point.decade !== undefined
  point.bce = bce
  return dated || (!bce && !hasContent(point))
}

/** A qualifier after a date belongs to it, unless another date follows for it to stand before. */
function takeQualifier(point: Point, part: 'approximate' | 'uncertain', next: Token | undefined): boolean {
  if (!hasContent(point)) point[part] = 'before'
  else if (next === undefined || !isComponent(next.kind)) point[part] ??= 'after'
  else return false
  return true
}

const takes: Partial<Record<TokenKind, Take>> = {
  year: (point, token) => {
    if (!takeYear(point, token.value, 'year')) return false
    if (token.era !== undefined) point.era = token.era
    return true
  },
  shortYear: (point, token) => takeYear(point, token.value, 'shortYear'),
  month: (point, token) => takeMonth(point, token.value),
  day: (point, token) => {
    if (point.day !== undefined) return false
    point.day = token.value
    if (point.month !== undefined) point.monthFirst ??= true
    return true
  },
  number: takeNumber,
  ordinal: (point, token, next) => takeOrdinal(point, token.value, next),
  century: point => takeCentury(point),
  centuryYears: (point, token) => {
    if (hasYear(point)) return false
    point.century = token.value / 100 + 1
    return true
  },
  decadeYears: (point, token) => {
    if (hasYear(point) || point.month !== undefined) return false
    point.decade = token.value
    return true
  },
  decade: point => {
    if (hasContent(point) && point.decade === undefined) return false
    point.wordDecade = true
    return true
  },
  season: (point, token) => {
    if (point.season !== undefined || point.month !== undefined || point.day !== undefined) return false
    point.season = token.value
    if (point.year !== undefined) point.yearFirst ??= true
    return true
  },
  part: (point, token, next) => {
    if (point.part !== undefined || (hasContent(point) && point.ordinal === undefined && !next)) return false
    if (hasYear(point)) return false
    point.part = token.value
    return true
  },
  half: point => takeHalf(point),
  quarter: (point, token) => takeQuarter(point, token.value),
  bce: point => hasContent(point) && takeEra(point, true),
  ce: point => takeEra(point, false),
  fiscal: point => {
    point.ambiguous.add('fiscal')
    return true
  },
  noYear: point => {
    point.noYear = true
    return true
  },
  noMonth: point => hasContent(point),
  noise: () => true,
  from: (point, token, next) => {
    const { part, half, quarter, ordinal } = point
    const inside = (part ?? half ?? quarter ?? ordinal) !== undefined
    return inside && isPlainFrom(token) && next !== undefined && isComponent(next.kind)
  },
  approximate: (point, _token, next) => takeQualifier(point, 'approximate', next),
  uncertain: (point, _token, next) => takeQualifier(point, 'uncertain', next),
  question: (point, _token, next) => {
    if (hasContent(point)) point.uncertain = 'after'
    else if (next?.kind === 'year') point.uncertain = 'before'
    return hasContent(point) || point.uncertain !== undefined
  },
}

/** Adds a token to a point; false when it belongs to something else. */
export function take(point: Point, token: Token, next: Token | undefined): boolean {
  const taker = takes[token.kind]
  if (taker === undefined || !taker(point, token, next)) return false
  if (token.ambiguous !== undefined) point.ambiguous.add(token.ambiguous)
  if (isComponent(token.kind)) point.supplied = point.supplied === true || token.supplied
  if (token.kind !== 'noise') point.to = token.to
  return true
}
