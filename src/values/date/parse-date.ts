import type { DateSpan, UnitDate } from '../../model/date.ts'
import type { Finding } from '../finding.ts'
import { fold } from '../fold.ts'
import { type Bounds, dayBounds } from './bounds.ts'
import { divideBulk } from './bulk.ts'
import { readIsoDate } from './calendar.ts'
import { compose } from './compose.ts'
import type { Supply } from './fill.ts'
import { type DateFindingCode, finding } from './findings.ts'
import type { Item } from './item.ts'
import { latestYearByDefault } from './latest-year.ts'
import { outerDates } from './outer-dates.ts'
import { readItems } from './read-items.ts'
import { settle } from './settle.ts'
import type { SpanRefusal } from './span.ts'
import { tokens as tokensOf } from './tokens.ts'
import { isPlaceholder } from './words.ts'
import { yearsAlone } from './years-alone.ts'

/** Statements longer than this, in characters, are not read as dates. */
export const longestDate = 1000

/** What is known around a date and helps to read it. Everything is optional. */
export interface DateContext {
  /** Where the repository is, ISO 3166-1: settles `12/6/1980`, which is 6 December in the United States. */
  readonly country?: string
  /** The dates of the unit above: settle the century of a two-digit year. */
  readonly parent?: Bounds
  /** The unit may hold several documents: `between 1900 and 1910` is then a span and not one unknown date. */
  readonly aggregate?: boolean
  /** The year after which a date lies in the future; `latestYearByDefault` when absent. */
  readonly latestYear?: number
  /** `H9.4.1` is Heisei 9: only for Japanese finding aids, where M, T, S, H and R before a number are eras. */
  readonly eraLetters?: boolean
}

/** The fields of a date that its words decide. */
export type DateMeaning = Pick<
  UnitDate,
  'begin' | 'certainty' | 'edtf' | 'end' | 'era' | 'event' | 'members' | 'type' | 'undated'
>

/**
 * What a date statement says.
 *
 * `status` tells the four cases apart: `dated`, `undated` (the statement says so), `placeholder` (it says that nothing is
 * said: `-`, `unknown`, `dates not examined`) and `not understood`. Only a dated statement has a begin, end or EDTF.
 *
 * A statement of inclusive and bulk dates, `1944-1998 (bulk 1968-1987)`, gives the inclusive dates as `date`, with type
 * `inclusive`, and the others as `bulk`.
 */
export interface ParsedDate {
  readonly status: 'dated' | 'not understood' | 'placeholder' | 'undated'
  /** To be spread beside the words: `{ text, ...parsed.date }`. */
  readonly date: DateMeaning
  readonly bulk?: DateSpan
  /** Words of the statement that are no part of its dates, as written: `published later`. */
  readonly otherWords?: readonly string[]
  readonly findings: readonly Finding[]
}

const refusals: Readonly<Record<SpanRefusal, DateFindingCode>> = {
  'in-future': 'date/in-future',
  'no-such-day': 'date/no-such-day',
  'not-understood': 'date/not-understood',
  era: 'date/outside-era',
  reversed: 'date/reversed',
}

const isDated = (item: Item): boolean => item.kind !== 'undated'
const isBce = ({ a, b }: Item): boolean => a.bce === true || b?.bce === true

function supplyOf(context: DateContext, latestYear: number): Supply {
  const days = dayBounds(context.parent ?? {})
  const begin = days.begin === undefined ? undefined : readIsoDate(days.begin)
  const end = days.end === undefined ? undefined : readIsoDate(days.end)
  if (begin === undefined || end === undefined) return { latestYear }
  return { latestYear, parent: [begin.year, end.year] }
}

function refused(status: ParsedDate['status'], code: DateFindingCode, text: string): ParsedDate {
  return { status, date: {}, findings: [finding(code, text.trim())] }
}

/** Whether a statement has no words, or only such as stand in the place of a date. None of them has a figure in it. */
function saysNothing(text: string): boolean {
  if (/\d/.test(text)) return false
  const words = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words === '' || isPlaceholder(words)
}

/**
 * Reads the words of a date: years, months, days, ranges, lists, decades, centuries, seasons, qualifiers, limits, in
 * English, French, German, Spanish, Italian, Dutch, Portuguese, Danish, Norwegian and Swedish, with Japanese eras. The words are never changed, and a
 * statement that is only understood in part gives no machine form.
 *
 * Never throws; takes time in proportion to the length of the text, of which it reads at most `longestDate` characters.
 *
 * Source: ISAD(G) 3.1.3; DACS 2.4; ISO 8601-1 and 8601-2 (EDTF) for the machine forms.
 *
 * @example parseDate('circa 1937-1938').date // { begin: '1937', end: '1938', edtf: '1937~/1938~', certainty: ['approximate'] }
 */
export function parseDate(text: string, context: DateContext = {}): ParsedDate {
  const stated = text.endsWith('.') ? text.slice(0, -1) : text
  const date = yearsAlone(stated, '-', context.latestYear ?? latestYearByDefault)
  return date === undefined ? parseInFull(text, context) : { status: 'dated', date, findings: [] }
}

/** The same, word for word whatever the statement. */
export function parseInFull(text: string, context: DateContext = {}): ParsedDate {
  if (text.length > longestDate) return refused('not understood', 'date/too-long', text)
  if (saysNothing(text)) return refused('placeholder', 'date/placeholder', text)
  const latestYear = context.latestYear ?? latestYearByDefault
  const read = tokensOf(text, { latestYear, eraLetters: context.eraLetters === true })
  const all = settle(outerDates(read), context.country)
  const divided = divideBulk(all)
  const main = readItems(divided.inclusive)
  const most = readItems(divided.bulk)
  if (!main.complete || !most.complete) return refused('not understood', 'date/not-understood', text)
  const otherWords = [...main.asides, ...most.asides].map(([from, to]) => text.slice(from, to).replace(/^[,;:\s]+/, ''))
  const noted = otherWords.length === 0 ? {} : { otherWords }
  const remarks = otherWords.map(remark => finding('date/other-words', remark))
  const mainItems = main.items.filter(isDated)
  const mostItems = most.items.filter(isDated)
  const undated = mainItems.length < main.items.length || mostItems.length < most.items.length
  if (mainItems.length === 0) {
    if (!undated || mostItems.length > 0) return refused('not understood', 'date/not-understood', text)
    return { status: 'undated', date: { undated: 'all' }, ...noted, findings: remarks }
  }
  const options = { ...supplyOf(context, latestYear), aggregate: context.aggregate === true }
  const inclusive = compose(text, mainItems, options)
  const bulk = mostItems.length === 0 ? undefined : compose(text, mostItems, options)
  if (typeof inclusive === 'string') return refused('not understood', refusals[inclusive], text)
  if (typeof bulk === 'string') return refused('not understood', refusals[bulk], text)
  const type = divided.allBulk ? 'bulk' : bulk !== undefined || divided.saysInclusive ? 'inclusive' : undefined
  const date: DateMeaning = {
    ...(type === undefined ? {} : { type }),
    ...(main.event === undefined ? {} : { event: main.event }),
    ...(undated ? { undated: 'part' } : {}),
    ...inclusive.span,
    ...(inclusive.members.length === 0 ? {} : { members: inclusive.members }),
    ...(mainItems.some(isBce) ? { era: 'bce' } : {}),
  }
  const findings = [...inclusive.findings, ...(bulk?.findings ?? []), ...remarks]
  return { status: 'dated', date, ...(bulk === undefined ? {} : { bulk: bulk.span }), ...noted, findings }
}
