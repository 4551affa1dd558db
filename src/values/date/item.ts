import { newPoint, type Point } from './point.ts'
import { type Cursor, peek, readPoint } from './read-point.ts'
import { isComponent, isPlainFrom, type Token } from './token.ts'

/**
 * One of the things a statement lists.
 *
 * - `between`: one date, not known which, from `a` to `b`.
 * - `openEnd`, `openBegin`: a range with one end not stated; `unknownEnd`: the end is said not to be known.
 * - `before`, `after`: a limit.
 */
export interface Item {
  kind: 'after' | 'before' | 'between' | 'openBegin' | 'openEnd' | 'point' | 'range' | 'undated' | 'unknownEnd'
  readonly a: Point
  readonly b?: Point | undefined
  /** How it follows the item before it. */
  readonly join: 'list' | 'or'
  readonly from: number
  readonly to: number
  /** Figures behind it that cannot be part of it: the day of an unknown year. */
  readonly aside?: readonly [from: number, to: number] | undefined
}

type Shape = Pick<Item, 'a' | 'aside' | 'b' | 'kind'>

/** The dates of a list of items, in order. */
export function pointsOf(items: readonly Item[]): readonly Point[] {
  const points: Point[] = []
  for (const { a, b } of items) {
    points.push(a)
    if (b !== undefined) points.push(b)
  }
  return points
}

function isRangeMark(token: Token | undefined): boolean {
  const kind = token?.kind
  return kind === 'dash' || kind === 'to' || kind === 'until' || kind === 'slash'
}

function skip(cursor: Cursor, ...kinds: readonly Token['kind'][]): void {
  for (let token = peek(cursor); token !== undefined && kinds.includes(token.kind); token = peek(cursor)) cursor.at += 1
}

/** Reads the end of a range after its mark; the cursor stays before the mark when there is none. */
function readRangeEnd(a: Point, cursor: Cursor): Shape | undefined {
  const mark = peek(cursor)
  const start = cursor.at
  cursor.at += 1
  if (mark?.kind === 'dash') skip(cursor, 'to', 'until', 'dash')
  skip(cursor, 'noise')
  const next = peek(cursor)
  if (next?.kind === 'present') {
    cursor.at += 1
    return { kind: 'openEnd', a }
  }
  if (next?.kind === 'question') {
    cursor.at += 1
    return { kind: 'unknownEnd', a }
  }
  const b = readPoint(cursor)
  if (b !== undefined) {
    b.afterTightDash = mark?.kind !== 'to' && mark?.tight === true
    return { kind: 'range', a, b }
  }
  const closes =
    next === undefined ||
    next.kind === 'comma' ||
    next.kind === 'semicolon' ||
    next.kind === 'close' ||
    next.kind === 'and' ||
    next.kind === 'undated'
  if (mark?.kind === 'dash' && closes) return { kind: 'openEnd', a }
  cursor.at = start
  return undefined
}

/** What may follow a date and open it to one side: `and later`, `or earlier`, `+`. */
function readOpening(a: Point, cursor: Cursor): Shape | undefined {
  const token = peek(cursor)
  const next = peek(cursor, 1)
  const kinds: Partial<Record<Token['kind'], Item['kind']>> = {
    later: 'openEnd',
    orLater: 'after',
    earlier: 'openBegin',
    orEarlier: 'before',
  }
  const kind = token === undefined ? undefined : kinds[token.kind]
  const plus = token?.kind === 'plus' && (next === undefined || !isComponent(next.kind))
  if (kind === undefined && !plus) return undefined
  cursor.at += 1
  return { kind: kind ?? 'openEnd', a }
}

function readPlain(cursor: Cursor): Shape | undefined {
  const a = readPoint(cursor)
  if (a === undefined) return undefined
  if (isRangeMark(peek(cursor))) return readRangeEnd(a, cursor) ?? { kind: 'point', a }
  return readOpening(a, cursor) ?? { kind: 'point', a }
}

function readLimit(kind: 'after' | 'before', cursor: Cursor): Shape | undefined {
  cursor.at += 1
  skip(cursor, 'dash', 'noise')
  const shape = readPlain(cursor)
  if (shape === undefined) return undefined
  if (shape.kind === 'point') return { kind, a: shape.a }
  if (shape.kind !== 'range' || shape.b === undefined) return undefined
  return kind === 'before' ? { kind: 'openBegin', a: shape.b } : { kind: 'openEnd', a: shape.a }
}

function readBetween(cursor: Cursor): Shape | undefined {
  cursor.at += 1
  const a = readPoint(cursor)
  const mark = peek(cursor)
  if (a === undefined || (mark?.kind !== 'and' && !isRangeMark(mark))) return undefined
  cursor.at += 1
  skip(cursor, 'noise')
  const b = readPoint(cursor)
  if (b === undefined) return undefined
  const aside = readDayOfUnknownYear(cursor)
  return { kind: 'between', a, b, ...(aside === undefined ? {} : { aside }) }
}

/** `-02-25` behind `[between 1986 and 1988]`: a month and day whose year is one of several, which EDTF cannot say. */
function readDayOfUnknownYear(cursor: Cursor): readonly [number, number] | undefined {
  const first = peek(cursor)
  if (first?.kind !== 'dash' || peek(cursor, 1)?.kind !== 'number') return undefined
  cursor.at += 1
  let to = first.to
  for (let token = peek(cursor); token?.kind === 'dash' || token?.kind === 'number'; token = peek(cursor)) {
    to = token.to
    cursor.at += 1
  }
  return [first.from, to]
}

function readFrom(token: Token, cursor: Cursor): Shape | undefined {
  cursor.at += 1
  const shape = readPlain(cursor)
  if (shape?.kind === 'point' && !isPlainFrom(token)) return { kind: 'openEnd', a: shape.a }
  return shape
}

function readShape(cursor: Cursor): Shape | undefined {
  const token = peek(cursor)
  if (token === undefined) return undefined
  switch (token.kind) {
    case 'undated': {
      cursor.at += 1
      skip(cursor, 'noise')
      return { kind: 'undated', a: newPoint(token) }
    }
    case 'before':
    case 'after':
      return readLimit(token.kind, cursor)
    case 'between':
      return readBetween(cursor)
    case 'from':
      return readFrom(token, cursor)
    case 'until':
    case 'dash': {
      cursor.at += 1
      const shape = readPlain(cursor)
      return shape?.kind === 'point' ? { kind: 'openBegin', a: shape.a } : undefined
    }
    default:
      return readPlain(cursor)
  }
}

/** Reads one item of a statement; undefined, and the cursor where it was, when there is none. */
export function readItem(cursor: Cursor, join: Item['join']): Item | undefined {
  const start = cursor.at
  const first = peek(cursor)
  const second = peek(cursor, 1)
  const qualifies = first?.kind === 'approximate' || first?.kind === 'uncertain'
  const governs = second?.kind === 'before' || second?.kind === 'after' || second?.kind === 'between'
  if (qualifies && governs) cursor.at += 1
  if (peek(cursor)?.kind === 'noise') skip(cursor, 'noise', 'comma', 'colon')
  const shape = readShape(cursor)
  const last = cursor.tokens[cursor.at - 1]
  if (shape === undefined || first === undefined || last === undefined) {
    cursor.at = start
    return undefined
  }
  if (qualifies && governs) for (const point of [shape.a, shape.b]) if (point) point[first.kind] ??= 'before'
  const { kind, a, b, aside } = shape
  return { kind, a, b, join, from: first.from, to: last.to, aside }
}
