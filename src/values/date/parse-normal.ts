import type { DateSpan } from '../../model/date.ts'
import { isEdtf } from '../edtf.ts'
import type { Finding } from '../finding.ts'
import { type DateFindingCode, finding } from './findings.ts'
import type { Item } from './item.ts'
import { latestYearByDefault } from './latest-year.ts'
import { listOf } from './list.ts'
import { newPoint, type Point } from './point.ts'
import { type Composed, spanOf } from './span.ts'
import { yearsAlone } from './years-alone.ts'

/** What a machine form says, or why it says nothing. */
export interface ParsedNormal {
  /** Absent when the form is refused; the findings say why. */
  readonly span?: DateSpan
  /** The separate dates, when the form lists several. */
  readonly members?: readonly DateSpan[]
  readonly findings: readonly Finding[]
}

/** Longer forms are refused unread. */
const longestNormal = 400

const datePattern =
  /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?|(\d{2})(\d{2})?)?(?:T[\d:.]{2,18}(?:Z|[+-]\d{2}:?\d{2})?)?([~?%])?$/
const maskPattern = /^(?:(\d{3})X|(\d{2})XX)$/

type Part = Point | 'open' | 'unknown' | undefined

function setYear(point: Point, year: number): void {
  if (year <= 0) point.bce = true
  point.year = year <= 0 ? 1 - year : year
}

/** One end of a range; undefined when it is malformed. */
function readPart(text: string): Part {
  if (text === '..' || text === 'open') return 'open'
  if (text === '' || text === 'unknown') return 'unknown'
  const point = newPoint({ kind: 'year', value: 0, digits: 0, from: 0, to: 0, supplied: false, tight: false })
  const mask = maskPattern.exec(text)
  if (mask !== null) {
    if (mask[1] === undefined) point.century = Number(mask[2]) + 1
    else point.decade = Number(mask[1]) * 10
    return point
  }
  const found = datePattern.exec(text)
  const year = Number(found?.[1])
  if (found === null || year === 0) return undefined
  const month = Number(found[2] ?? found[4] ?? 0)
  const day = Number(found[3] ?? found[5] ?? 0)
  setYear(point, year)
  if ((found[2] ?? found[4]) !== undefined) {
    if (month > 20 && month < 25 && day === 0) point.season = month
    else point.month = month
  }
  if ((found[3] ?? found[5]) !== undefined) point.day = day
  if (found[6] === '~' || found[6] === '%') point.approximate = 'after'
  if (found[6] === '?' || found[6] === '%') point.uncertain = 'after'
  return point
}

type Shape = Pick<Item, 'a' | 'b' | 'kind'>

/** A date or a range with one slash; undefined when it is malformed. */
function readRange(text: string): Shape | undefined {
  const ends = text.split('/').map(end => end.trim())
  const [first = '', second = ''] = ends
  if (ends.length > 2) return undefined
  const a = readPart(first)
  if (ends.length === 1 || first === second) return typeof a === 'object' ? { kind: 'point', a } : undefined
  const b = readPart(second)
  if (typeof a === 'object' && typeof b === 'object') return { kind: 'range', a, b }
  if (typeof a === 'object' && b !== undefined)
    return { kind: b === 'unknown' && second !== '' ? 'unknownEnd' : 'openEnd', a }
  return typeof b === 'object' && a !== undefined ? { kind: 'openBegin', a: b } : undefined
}

/** One element of an EDTF set: a date, `a..b`, `..b`, `a..`. */
function readElement(text: string): Shape | undefined {
  const [first = '', second] = text.split('..')
  if (second === undefined) return readRange(first)
  if (first === '') return limit('before', second)
  return second === '' ? limit('after', first) : readRange(`${first}/${second}`)
}

function limit(kind: 'after' | 'before', text: string): Shape | undefined {
  const a = readPart(text)
  return typeof a === 'object' ? { kind, a } : undefined
}

const codes: Readonly<Record<string, DateFindingCode>> = {
  'in-future': 'date/in-future',
  'no-such-day': 'date/no-such-day',
  reversed: 'date/reversed',
}

/** Says what is wrong with a form that could not be read. */
function reason(normal: string): string {
  if (normal === '') return 'The normalized date is empty.'
  if (/^\d{4}-\d{4}$/.test(normal)) return 'The normalized date has a dash between its years where a slash belongs.'
  if (/\d{9}|(?:^|[^\d])\d{5}(?!\d)|(?:^|[^\d])\d{7}(?!\d)/.test(normal)) {
    return 'The normalized date has a year that is not of four digits.'
  }
  if (/(?:^|[^\d-])\d{1,3}(?:[^\d]|$)/.test(normal)) return 'The normalized date has a year of fewer than four digits.'
  if (/-\d(?!\d)/.test(normal)) return 'The normalized date has a month or day of one digit.'
  if (/\p{L}{2}/u.test(normal)) return 'The normalized date has words where only figures belong.'
  return 'The normalized date is not well formed.'
}

function refused(normal: string, code: DateFindingCode, message?: string): ParsedNormal {
  return { findings: [finding(code, normal, message)] }
}

/**
 * Reads the machine form of a date as EAD gives it: `1997`, `1997-02`, `1997-02-03`, the compact `19970203`, a range with a
 * slash (blanks round it are passed over), a range open at one end, several ranges with commas, and the decades, qualifiers
 * and sets of EDTF. `1986/1986` is the single year. A malformed form is refused with a reason; so is one whose day does not
 * exist, that ends before it begins, or that lies after `latestYear`.
 *
 * Source: EAD 2002 `unitdate/@normal`; EAD3 `@standarddate`; ISO 8601-1, 8601-2 (EDTF).
 *
 * @example parseNormal('1989-01-01 / 1989-12-31').span // { begin: '1989-01-01', end: '1989-12-31', edtf: '1989-01-01/1989-12-31' }
 */
export function parseNormal(normal: string, options: { readonly latestYear?: number } = {}): ParsedNormal {
  const span = yearsAlone(normal, '/', options.latestYear ?? latestYearByDefault)
  return span === undefined ? parseNormalInFull(normal, options) : { span, findings: [] }
}

/** The same, part for part whatever the form. */
export function parseNormalInFull(normal: string, options: { readonly latestYear?: number } = {}): ParsedNormal {
  const text = normal.trim()
  if (text === '' || text.length > longestNormal) return refused(text, 'date/normal-malformed', reason(text))
  const isSet = /^[[{].*[\]}]$/.test(text)
  if (isSet && isEdtf(text) === undefined) return refused(text, 'date/normal-malformed', reason(text))
  const oneOf = text.startsWith('[')
  const parts = (isSet ? text.slice(1, -1) : text).split(',').map(part => part.trim())
  const composed: Composed[] = []
  for (const part of parts) {
    const shape = isSet ? readElement(part) : readRange(part)
    if (shape === undefined) return refused(text, 'date/normal-malformed', reason(text))
    const kind = oneOf && parts.length === 1 && shape.kind === 'range' ? 'between' : shape.kind
    const item: Item = { ...shape, kind, join: 'list', from: 0, to: 0 }
    const latestYear = options.latestYear ?? latestYearByDefault
    const span = spanOf(item, { latestYear, aggregate: false })
    if (typeof span === 'string') return refused(text, codes[span] ?? 'date/normal-malformed')
    composed.push(span)
  }
  const { span } = listOf(composed, oneOf && composed.length > 1)
  return { span, ...(composed.length > 1 ? { members: composed.map(one => one.span) } : {}), findings: [] }
}
