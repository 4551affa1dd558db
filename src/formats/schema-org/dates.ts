import {
  codesLost,
  type Lost,
  leftovers,
  lostWords,
  nothingLost,
  restatedWords,
  together,
} from '../../linked-data/lost.ts'
import type { DateCertainty, DateSpan, UnitDate } from '../../model/date.ts'
import { tidy } from '../../model/prose-text.ts'
import { isoDate, readIsoDate } from '../../values/date/calendar.ts'
import { add, addParagraphs, type Draft } from './node.ts'
import type { AtUnit, Codec } from './row.ts'
import type { PropertyName } from './vocabulary.ts'

/** A date as plain ISO 8601: one date, or an interval whose open ends are two points. */
interface PlainDate {
  readonly text: string
  readonly isInterval: boolean
}

/**
 * The dates of a unit: one date of creation as `dateCreated`, a span or several dates as `temporalCoverage`, bulk dates as a
 * sentence of the description. Dates of publication, of copyright and of change have properties of their own when they
 * are single dates. What is not dated, or happened otherwise, has none.
 */
export const dates: Codec<readonly UnitDate[], AtUnit> = (all, { node }) => {
  const losses: Lost[] = []
  const created: { readonly date: UnitDate; readonly plain: readonly PlainDate[] }[] = []
  for (const date of all) {
    losses.push(leftovers(date, besideWords))
    const plain = plainDates(date)
    if (date.type === 'bulk') {
      addParagraphs(node, 'description', [bulkSentence(date)])
    } else if (plain.length === 0) losses.push(lostWords(date.text))
    else if (isCreation(date.event)) created.push({ date, plain })
    else losses.push(happened(date, plain, node))
  }
  const spans = different(created.flatMap(({ plain }) => plain))
  const [only, ...others] = spans
  if (only && others.length === 0 && !only.isInterval) add(node, 'dateCreated', only.text)
  else add(node, 'temporalCoverage', ...spans.map(({ text }) => text))
  for (const { date, plain } of created) losses.push(wording(date, plain))
  return together(losses)
}

/** Each once. */
const different = (spans: readonly PlainDate[]): readonly PlainDate[] => [
  ...new Map(spans.map(span => [span.text, span])).values(),
]

/**
 * When a unit was created, in figures: what is left of its dates when the document is read.
 *
 * @example yearsOf([{ text: 'the twenties', begin: '1920', end: '1929' }]) // '1920–1929'
 */
export function yearsOf(all: readonly UnitDate[]): string | undefined {
  const created = all.filter(({ type, event }) => type !== 'bulk' && isCreation(event))
  const [first] = created.flatMap(plainDates)
  return first?.text.replace('/', '–').replace('..', '')
}

const besideWords: ReadonlySet<string> = new Set(['text', 'content', 'type', 'event', 'begin', 'end', 'edtf', 'normal'])

const isCreation = (event: string | undefined): boolean =>
  event === undefined || /^\s*(?:creat(?:ed|ion)|inclusive|single)\s*$/i.test(event)

function bulkSentence(date: UnitDate): string {
  const text = tidy(date.text)
  if (text === '') return ''
  const words = /\b(?:bulk|mostly|chiefly|predominant)/i.test(text) ? text : `Bulk dates: ${text}`
  return words.endsWith('.') ? words : `${words}.`
}

/** Events other than creation that schema.org knows dates for. */
const events: Readonly<Record<string, PropertyName>> = {
  broadcast: 'datePublished',
  issued: 'datePublished',
  publication: 'datePublished',
  published: 'datePublished',
  modified: 'dateModified',
  modification: 'dateModified',
  copyright: 'copyrightYear',
}

function happened(date: UnitDate, plain: readonly PlainDate[], node: Draft): Lost {
  const event = tidy(date.event ?? '').toLowerCase()
  const property = Object.hasOwn(events, event) ? events[event] : undefined
  const [only, ...others] = plain
  if (!property || !only || only.isInterval || others.length > 0) return lostWords(date.text)
  if (property === 'copyrightYear') {
    add(node, property, Number(only.text.slice(0, only.text.startsWith('-') ? 5 : 4)))
    return wording(date, plain)
  }
  add(node, property, only.text)
  return wording(date, plain)
}

/** What an ISO date cannot say. That an end is open, or was found by adding a century, its figures show. */
const UNSAID: ReadonlySet<DateCertainty> = new Set(['alternative', 'ambiguous', 'approximate', 'inferred', 'uncertain'])

/** The words of a date that its figures do not repeat: said in another way, or lost when they said how sure the date is. */
function wording(date: UnitDate, plain: readonly PlainDate[]): Lost {
  const there = new Set(plain.flatMap(({ text }) => text.split(/[^\d]+/)))
  const missing = (date.text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter(word => !there.has(word))
  const uncertain = [date, ...(date.members ?? [])].some(({ certainty = [] }) => certainty.some(how => UNSAID.has(how)))
  if (missing.length === 0) return uncertain ? codesLost : nothingLost
  if (uncertain || date.undated !== undefined) return together([lostWords(missing.join(' ')), codesLost])
  return restatedWords(missing.join(' '))
}

function plainDates(date: UnitDate): readonly PlainDate[] {
  if (date.undated === 'all') return []
  const members = (date.members ?? []).map(plainDate)
  const spans = members.length > 0 && members.every(member => member !== undefined) ? members : [plainDate(date)]
  return spans.filter(span => span !== undefined)
}

/**
 * The bounds of a date in ISO 8601, without what EDTF adds about certainty.
 *
 * @example plainDate({ begin: '1890', end: '1960', edtf: '1890~/1960' }) // { text: '1890/1960', isInterval: true }
 */
function plainDate({ begin, end, edtf, certainty = [] }: DateSpan): PlainDate | undefined {
  const from = iso(begin)
  const to = iso(end)
  if ((begin !== undefined && from === undefined) || (end !== undefined && to === undefined)) return undefined
  const isOpen = certainty.includes('open') || certainty.includes('limit') || (edtf ?? '').includes('/')
  if (from !== undefined && (to === from || (to === undefined && !isOpen))) return { text: from, isInterval: false }
  if (from === undefined && to === undefined) return undefined
  if (from !== undefined && to !== undefined && isAfter(from, to)) return undefined
  return { text: `${from ?? '..'}/${to ?? '..'}`, isInterval: true }
}

/** Whether a span ends before it begins, in years of the common era. */
const isAfter = (from: string, to: string): boolean =>
  !from.startsWith('-') && (to.startsWith('-') || from.slice(0, to.length) > to)

/** A date as plain ISO 8601, when it is one. */
export function iso(text: string | undefined): string | undefined {
  const date = text === undefined ? undefined : readIsoDate(tidy(text))
  return date === undefined ? undefined : isoDate(date)
}
