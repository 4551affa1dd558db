import type { DateCertainty, DateSpan } from '../../model/date.ts'
import { type Atom, atomOf, type Refusal } from './atom.ts'
import { isReversed } from './bounds.ts'
import { isoDate } from './calendar.ts'
import { interval } from './interval.ts'
import { type Item, pointsOf } from './item.ts'
import type { Point } from './point.ts'

/** A span with what is needed to put it together with others. */
export interface Composed {
  readonly span: DateSpan
  /** How it is written inside an EDTF set; undefined when EDTF sets cannot hold it. */
  readonly member?: string
  /** How its ends are written in an EDTF interval. */
  readonly first?: string
  readonly last?: string
}

export type SpanRefusal = Refusal | 'reversed'

/** Who may have several dates: for one item `between 1900 and 1910` is one date, for a series it is a span. */
export interface SpanOptions {
  readonly latestYear: number
  readonly aggregate: boolean
}

const order: readonly DateCertainty[] = [
  'approximate',
  'uncertain',
  'inferred',
  'alternative',
  'limit',
  'open',
  'ambiguous',
  'two-digit year',
  'no year',
]

/** Each certainty once, always in the same order. */
export function certainties(found: Iterable<DateCertainty>): readonly DateCertainty[] {
  const set = new Set(found)
  return order.filter(certainty => set.has(certainty))
}

function certaintyOf(points: readonly Point[], kind: Item['kind']): readonly DateCertainty[] {
  const found: DateCertainty[] = []
  for (const point of points) {
    const vagueDecade = point.decade !== undefined && point.centurySupplied === true
    if (point.part !== undefined || point.approximate !== undefined || vagueDecade) found.push('approximate')
    if (point.uncertain !== undefined) found.push('uncertain')
    if (point.supplied) found.push('inferred')
    if (point.ambiguous.size > 0) found.push('ambiguous')
    if (point.centurySupplied) found.push('two-digit year')
    if (point.year === undefined && point.decade === undefined && point.century === undefined) found.push('no year')
  }
  if (kind === 'between') found.push('alternative')
  if (kind === 'before' || kind === 'after') found.push('limit')
  if (kind === 'openBegin' || kind === 'openEnd' || kind === 'unknownEnd') found.push('open')
  return certainties(found)
}

/** How the begin of an atom is written at the begin of an EDTF interval. */
function firstOf(atom: Atom): string {
  return atom.kind === 'masked' ? atom.edtf : isoDate(atom.begin) + atom.qualifier
}

function lastOf(atom: Atom): string {
  return atom.kind === 'masked' ? atom.edtf : isoDate(atom.end) + atom.qualifier
}

function edtfOf(atom: Atom): string | undefined {
  if (atom.kind === 'plain') return atom.edtf + atom.qualifier
  if (atom.kind === 'stretch') return interval(firstOf(atom), lastOf(atom))
  if (atom.qualifier === '') return atom.edtf
  return atom.kind === 'season' ? firstOf(atom) : undefined
}

function memberOf(atom: Atom): string | undefined {
  const allowed = (atom.kind === 'plain' || atom.kind === 'masked') && atom.qualifier === ''
  return allowed ? atom.edtf : undefined
}

function single(atom: Atom): Composed {
  const edtf = edtfOf(atom)
  if (atom.kind === 'yearless') return edtf === undefined ? { span: {} } : { span: { edtf }, member: edtf }
  const member = memberOf(atom)
  return {
    span: { begin: isoDate(atom.begin), end: isoDate(atom.end), ...(edtf === undefined ? {} : { edtf }) },
    ...(member === undefined ? {} : { member }),
    first: firstOf(atom),
    last: lastOf(atom),
  }
}

function range(a: Atom, b: Atom): Composed | SpanRefusal {
  if (a.kind === 'yearless' || b.kind === 'yearless') {
    const said = a.kind === b.kind && a.qualifier === '' && b.qualifier === '' && a.edtf.length === b.edtf.length
    return { span: said ? { edtf: `${a.edtf}/${b.edtf}` } : {} }
  }
  const begin = isoDate(a.begin)
  const end = isoDate(b.end)
  if (isReversed({ begin, end })) return 'reversed'
  const first = firstOf(a)
  const last = lastOf(b)
  const inSet = a.kind === 'plain' && b.kind === 'plain' && a.edtf.length === b.edtf.length && a.begin.year >= 0
  const plain = inSet && a.qualifier === '' && b.qualifier === ''
  return {
    span: { begin, end, edtf: interval(first, last) },
    ...(plain ? { member: `${a.edtf}..${b.edtf}` } : {}),
    first,
    last,
  }
}

/**
 * `before` and `after`, and ranges with one end. The date stated is kept as the bound; before a decade is before its first
 * year, after it is after its last.
 */
function halfOpen(kind: Item['kind'], atom: Atom): Composed | SpanRefusal {
  if (atom.kind === 'yearless') return 'not-understood'
  const { qualifier } = atom
  const begin = isoDate(atom.begin)
  const end = isoDate(atom.end)
  const settable = qualifier === '' && atom.begin.year >= 0
  switch (kind) {
    case 'before':
      return {
        span: { end: begin, edtf: settable ? `[..${begin}]` : `/${begin}${qualifier}` },
        last: begin + qualifier,
      }
    case 'after':
      return { span: { begin: end, edtf: settable ? `[${end}..]` : `${end}${qualifier}/` }, first: end + qualifier }
    case 'openBegin':
      return { span: { end, edtf: `/${lastOf(atom)}` }, last: lastOf(atom) }
    case 'unknownEnd':
      return { span: { begin, edtf: `${firstOf(atom)}/` }, first: firstOf(atom) }
    default:
      return { span: { begin, edtf: `${firstOf(atom)}/..` }, first: firstOf(atom) }
  }
}

/** Works out the span of one item of a statement with its certainty, or why it has none. */
export function spanOf(item: Item, options: SpanOptions): Composed | SpanRefusal {
  const bare = bareSpanOf(item, options)
  if (typeof bare === 'string') return bare
  const kind = item.kind === 'between' && options.aggregate ? 'range' : item.kind
  const certainty = certaintyOf(pointsOf([item]), kind)
  return certainty.length === 0 ? bare : { ...bare, span: { ...bare.span, certainty } }
}

function bareSpanOf(item: Item, { latestYear, aggregate }: SpanOptions): Composed | SpanRefusal {
  const a = atomOf(item.a, latestYear)
  if (typeof a === 'string') return a
  if (item.b === undefined) return item.kind === 'point' ? single(a) : halfOpen(item.kind, a)
  const b = atomOf(item.b, latestYear)
  if (typeof b === 'string') return b
  const whole = range(a, b)
  if (typeof whole === 'string' || item.kind !== 'between' || aggregate || whole.member === undefined) return whole
  const { begin, end } = whole.span
  return { ...whole, span: { ...whole.span, edtf: `[${begin}..${end}]` } }
}
