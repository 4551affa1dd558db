import { hasContent, hasYear, newPoint, type Point } from './point.ts'
import { isFraction, take } from './take.ts'
import { isComponent, type Token } from './token.ts'

/** A place in the tokens of a statement. */
export interface Cursor {
  readonly tokens: readonly Token[]
  at: number
}

/** The token at a distance from the cursor. */
export function peek(cursor: Cursor, ahead = 0): Token | undefined {
  return cursor.tokens[cursor.at + ahead]
}

/** How far ahead a month may look for its own year: a month, a day, a range to another month and day, marks between. */
const reach = 9

/** Whether the month that begins at a place has a year of its own after it. */
function monthHasYear(tokens: readonly Token[], at: number): boolean {
  let months = 0
  for (let i = at; i < Math.min(tokens.length, at + reach); i += 1) {
    const kind = tokens[i]?.kind
    if (kind === 'year' || kind === 'shortYear') return true
    if (kind === 'month') months += 1
    if (months > 2 || kind === 'semicolon') return false
    const inside =
      kind === 'month' ||
      kind === 'number' ||
      kind === 'ordinal' ||
      kind === 'day' ||
      kind === 'dash' ||
      kind === 'to' ||
      kind === 'noise' ||
      kind === 'comma'
    if (!inside) return false
  }
  return false
}

/** Whether a comma stands inside a date: `July 4, 1809`, `1809, July 4`, `March, 2`. */
function insideDate(point: Point, { tokens, at }: Cursor): boolean {
  const next = tokens[at + 1]
  const after = tokens[at + 2]
  if (next === undefined || !hasContent(point)) return false
  const qualifies = next.kind === 'approximate' || next.kind === 'uncertain' || next.kind === 'question'
  if (qualifies) return after === undefined
  const inYear = point.month !== undefined || point.season !== undefined
  const undecided = point.day ?? point.number ?? point.ordinal
  if (next.kind === 'year' || next.kind === 'shortYear') {
    return !hasYear(point) && (inYear || undecided !== undefined || point.quarter !== undefined)
  }
  if (next.kind === 'noYear' || next.kind === 'noMonth') return true
  if (point.century !== undefined && (isFraction(next) || (next.kind === 'ordinal' && isFraction(after)))) return true
  if (hasYear(point) && !inYear && point.year !== undefined) {
    const leads = (next.kind === 'number' || next.kind === 'ordinal') && after?.kind === 'month'
    if (next.kind === 'month' || leads) return !monthHasYear(tokens, at + 1)
    return next.kind === 'season' && after?.kind !== 'year'
  }
  const day = next.kind === 'number' || next.kind === 'ordinal'
  return day && point.month !== undefined && point.day === undefined && after?.kind !== 'month'
}

/** The dash of `mid-1980s`, `late-19th`. */
function joinsPart(point: Point, { tokens, at }: Cursor): boolean {
  const next = tokens[at + 1]
  return (
    point.part !== undefined &&
    !hasYear(point) &&
    point.month === undefined &&
    next !== undefined &&
    isComponent(next.kind)
  )
}

/** A day and month in figures; the order has been settled. */
function takeFigures(point: Point, token: Token): boolean {
  if (hasContent(point)) return false
  point.month = token.value
  point.day = token.second ?? 1
  if (token.ambiguous !== undefined) point.ambiguous.add(token.ambiguous)
  point.supplied = point.supplied === true || token.supplied
  point.to = token.to
  return true
}

/** `XIXe siècle (2e moitié)`: which part of a century, in parentheses after it. */
function takeFraction(point: Point, cursor: Cursor): boolean {
  const [ordinal, fraction, close] = [peek(cursor, 1), peek(cursor, 2), peek(cursor, 3)]
  if (point.century === undefined || ordinal?.kind !== 'ordinal' || close?.kind !== 'close') return false
  if (fraction === undefined || !isFraction(fraction)) return false
  if (!take(point, ordinal, fraction) || !take(point, fraction, undefined)) return false
  point.to = close.to
  cursor.at += 4
  return true
}

/** `(?)`, `(approximate)`: a qualifier in parentheses after a date. */
function takeParenthesis(point: Point, cursor: Cursor): boolean {
  const inner = peek(cursor, 1)
  const close = peek(cursor, 2)
  if (inner === undefined || close?.kind !== 'close' || !hasContent(point)) return false
  const kind = inner.kind
  if (kind !== 'question' && kind !== 'approximate' && kind !== 'uncertain' && kind !== 'noYear') return false
  if (!take(point, inner, undefined)) return false
  point.to = close.to
  cursor.at += 3
  return true
}

/** Reads one date; undefined, and the cursor where it was, when there is none. */
export function readPoint(cursor: Cursor): Point | undefined {
  const start = cursor.at
  const first = peek(cursor)
  if (first === undefined) return undefined
  const point = newPoint(first)
  for (let token: Token | undefined = first; token !== undefined; token = peek(cursor)) {
    if (token.kind === 'open' && (takeParenthesis(point, cursor) || takeFraction(point, cursor))) continue
    if (token.kind === 'comma' && insideDate(point, cursor)) {
      cursor.at += 1
      continue
    }
    if (token.kind === 'dash' && joinsPart(point, cursor)) {
      cursor.at += 1
      continue
    }
    const took = token.kind === 'figures' ? takeFigures(point, token) : take(point, token, peek(cursor, 1))
    if (!took) break
    cursor.at += 1
  }
  if (hasContent(point)) return point
  cursor.at = start
  return undefined
}
