import type { Finding } from '../finding.ts'
import { type Bounds, isReversed, sameDays, within } from './bounds.ts'
import { finding } from './findings.ts'
import { type DateContext, type DateMeaning, type ParsedDate, parseDate } from './parse-date.ts'
import { type ParsedNormal, parseNormal } from './parse-normal.ts'

/** Whether two spans have a day in common, as far as both say. */
function overlap(a: Bounds, b: Bounds): boolean {
  const apart = (from: string | undefined, to: string | undefined): boolean =>
    from !== undefined && to !== undefined && isReversed({ begin: from, end: to })
  return !apart(a.begin, b.end) && !apart(b.begin, a.end)
}

/** Whether the words leave room: the dates they give are not to be taken to the year. */
function isVague(date: DateMeaning): boolean {
  const loose = date.certainty?.some(one => one !== 'inferred') === true
  return (
    loose || (date.edtf?.includes('X') ?? false) || /-\d\d$/.test(date.edtf ?? '') !== /-\d\d$/.test(date.end ?? '')
  )
}

/** The machine form in place of what was read from the words, keeping what only the words say. */
function withNormal(date: DateMeaning, { span, members }: ParsedNormal): DateMeaning {
  const { begin: _begin, end: _end, edtf: _edtf, members: _members, ...rest } = date
  const open = span?.begin === undefined || span.end === undefined
  const certainty = (date.certainty ?? []).filter(
    one => open || (one !== 'open' && one !== 'ambiguous' && one !== 'two-digit year'),
  )
  const { certainty: _certainty, ...others } = rest
  const said = certainty.length > 0 ? certainty : span?.certainty
  return {
    ...others,
    ...span,
    ...(said === undefined ? {} : { certainty: said }),
    ...(members === undefined ? {} : { members }),
  }
}

/** Whether a span begins or ends with a year that stands among words. */
const reachesTo = ({ begin, end }: Bounds, words: string): boolean =>
  [begin, end].some(date => date !== undefined && new RegExp(`(?<!\\d)${date.slice(0, 4)}(?!\\d)`).test(words))

const tells = ({ code, value }: Finding, unread: readonly string[]): boolean =>
  code === 'date/other-words' && value !== undefined && unread.includes(value)

/**
 * Reads a date that comes with a machine form (EAD `@normal`, `@standarddate`). The machine form wins when it is well
 * formed and agrees with the words; a form that names the same days as the words is taken at the precision of the words
 * (`1989-01-01/1989-12-31` beside `1989` is 1989). When the two disagree the words win, and that is reported, unless the form
 * holds what was read and reaches to a year beside it that was not (`1602-1795 (1811)`); a malformed form is reported and
 * left out of account.
 *
 * @example reconcileDate('1883 -1887', '-1887/1883').date // { begin: '1883', end: '1887', edtf: '1883/1887' }
 */
export function reconcileDate(text: string, normal: string | undefined, context: DateContext = {}): ParsedDate {
  const read = parseDate(text, context)
  if (normal === undefined) return read
  const { latestYear } = context
  return reconciled(read, normal, parseNormal(normal, latestYear === undefined ? {} : { latestYear }))
}

/** The same of what was read from the words and from the machine form already. */
export function reconciled(read: ParsedDate, normal: string, machine: ParsedNormal): ParsedDate {
  const { span } = machine
  if (span === undefined) return { ...read, findings: [...read.findings, ...machine.findings] }
  if (read.status !== 'dated') {
    const findings = read.findings.filter(one => one.code !== 'date/not-understood' && one.code !== 'date/too-long')
    return { ...read, status: 'dated', date: withNormal(read.date, machine), findings }
  }
  if (sameDays(span, read.date)) return read
  const yearless = read.date.begin === undefined && read.date.end === undefined
  const unread = (read.otherWords ?? []).filter(words => reachesTo(span, words))
  if (unread.length > 0 && within(read.date, span))
    return { ...read, date: withNormal(read.date, machine), findings: read.findings.filter(one => !tells(one, unread)) }
  const agrees = yearless || within(span, read.date) || (isVague(read.date) && overlap(span, read.date))
  if (!agrees) return { ...read, findings: [...read.findings, finding('date/normal-disagrees', normal)] }
  return { ...read, date: withNormal(read.date, machine) }
}
