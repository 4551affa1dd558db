import type { DateCertainty, DateSpan } from '../../model/date.ts'
import { type CalendarDate, dayOrder, firstDay, lastDay, readIsoDate } from './calendar.ts'
import { interval } from './interval.ts'
import { type Composed, certainties } from './span.ts'

/** Which member has the earliest begin, or the latest end; undefined when one of them has none. */
function outermost(members: readonly Composed[], side: 'begin' | 'end'): Composed | undefined {
  let found: { readonly member: Composed; readonly at: number } | undefined
  for (const member of members) {
    const iso = member.span[side]
    const date: CalendarDate | undefined = iso === undefined ? undefined : readIsoDate(iso)
    if (date === undefined) return undefined
    const at = dayOrder(side === 'begin' ? firstDay(date) : lastDay(date))
    if (found === undefined || (side === 'begin' ? at < found.at : at > found.at)) found = { member, at }
  }
  return found?.member
}

/** `{1976,1978}` for all of several dates, `[1921,1922]` for one of them. */
function setOf(members: readonly Composed[], one: boolean): string | undefined {
  const parts: string[] = []
  for (const { member } of members) {
    if (member === undefined) return undefined
    parts.push(member)
  }
  return one ? `[${parts.join(',')}]` : `{${parts.join(',')}}`
}

/** The interval from the earliest begin to the latest end, where EDTF has no set that holds all members. */
function hull(
  first: Composed | undefined,
  last: Composed | undefined,
  members: readonly Composed[],
): string | undefined {
  const begin = first?.first
  const end = last?.last
  if (begin !== undefined && end !== undefined) return interval(begin, end)
  if (begin !== undefined && members.every(member => member.span.begin !== undefined)) return `${begin}/..`
  return end !== undefined && members.every(member => member.span.end !== undefined) ? `/${end}` : undefined
}

/**
 * Puts several spans together: bounds from the earliest begin to the latest end, EDTF as a set when EDTF allows what is in
 * it, else as the interval that holds them all.
 */
export function listOf(members: readonly Composed[], one: boolean): Composed {
  const [only] = members
  if (only !== undefined && members.length === 1) return only
  const first = outermost(members, 'begin')
  const last = outermost(members, 'end')
  const set = setOf(members, one)
  const edtf = set ?? hull(first, last, members)
  const certainty: DateCertainty[] = members.flatMap(member => member.span.certainty ?? [])
  if (one) certainty.push('alternative')
  const span: DateSpan = {
    ...(first?.span.begin === undefined ? {} : { begin: first.span.begin }),
    ...(last?.span.end === undefined ? {} : { end: last.span.end }),
    ...(edtf === undefined ? {} : { edtf }),
    ...(certainty.length === 0 ? {} : { certainty: certainties(certainty) }),
  }
  return {
    span,
    ...(first?.first === undefined ? {} : { first: first.first }),
    ...(last?.last === undefined ? {} : { last: last.last }),
  }
}
