import type { DateSpan } from '../../model/date.ts'
import type { Finding } from '../finding.ts'
import { fill, type Supply } from './fill.ts'
import { type DateFindingCode, finding } from './findings.ts'
import { type Item, pointsOf } from './item.ts'
import { listOf } from './list.ts'
import type { Point } from './point.ts'
import { type Composed, type SpanOptions, type SpanRefusal, spanOf } from './span.ts'

const doubts: Readonly<Record<string, DateFindingCode>> = {
  circa: 'date/ambiguous-circa',
  'decade-or-century': 'date/ambiguous-decade',
  fiscal: 'date/fiscal-year',
  order: 'date/ambiguous-order',
  season: 'date/ambiguous-season',
  'turn-of-year': 'date/turn-of-year',
  'year-number': 'date/ambiguous-year-range',
}

/** What several items say together. */
export interface Reading {
  readonly span: DateSpan
  /** The separate dates, when there are several. */
  readonly members: readonly DateSpan[]
  readonly findings: readonly Finding[]
}

/** What the reading of items depends on. */
export type ComposeOptions = Supply & SpanOptions

/** A decade of a round hundred is not in doubt beside another decade: `1900s-1990s`. */
function settleDecades(points: readonly Point[]): void {
  const plain = points.some(point => point.decade !== undefined && point.decade % 100 !== 0)
  if (plain) for (const point of points) point.ambiguous.delete('decade-or-century')
}

function findingsOf(items: readonly Item[], value: string): readonly Finding[] {
  const codes = new Set<DateFindingCode>()
  for (const point of pointsOf(items)) {
    for (const doubt of point.ambiguous) {
      const code = doubts[doubt]
      if (code !== undefined) codes.add(code)
    }
    if (point.centurySupplied) codes.add('date/two-digit-year')
    if (point.year === undefined && point.decade === undefined && point.century === undefined) codes.add('date/no-year')
  }
  if (items.some(({ kind }) => kind === 'openBegin' || kind === 'openEnd' || kind === 'unknownEnd'))
    codes.add('date/open')
  return [...codes].map(code => finding(code, value))
}

/**
 * Works out the items of a statement and puts them together, alternatives first; or says why that cannot be done.
 */
export function compose(text: string, items: readonly Item[], options: ComposeOptions): Reading | SpanRefusal {
  fill(items, options)
  settleDecades(pointsOf(items))
  const groups: Composed[][] = []
  const members: DateSpan[] = []
  for (const item of items) {
    const composed = spanOf(item, options)
    if (typeof composed === 'string') return composed
    if (items.length > 1) members.push({ ...composed.span, text: text.slice(item.from, item.to) })
    const group = item.join === 'or' ? groups.at(-1) : undefined
    if (group === undefined) groups.push([composed])
    else group.push(composed)
  }
  const { span } = listOf(
    groups.map(group => listOf(group, true)),
    false,
  )
  return { span, members, findings: findingsOf(items, text) }
}
