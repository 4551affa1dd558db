import type { Container } from '../../model/container.ts'
import type { UnitDate } from '../../model/date.ts'
import type { DateReader } from './dates.ts'
import { LONGEST_TITLE } from './limits.ts'
import { type Line, spaced, wordsIn } from './lines.ts'
import type { ListForm } from './profile.ts'
import type { Say } from './say.ts'
import { boxLine } from './sections.ts'

/** One entry of a container list: a line, with the number and the date that belong to it. */
export interface Entry {
  /**
   * - `box`: names the box of what follows.
   * - `numbered`: has a number of the institution's own.
   * - `bracketed`: stands in brackets.
   * - `plain`: neither.
   * - `dated`: a plain line followed by a date on a line of its own.
   * - `sentence`: prose about the unit before it.
   */
  kind: 'box' | 'numbered' | 'bracketed' | 'plain' | 'dated' | 'sentence'
  readonly at: Line
  /** The words, without number and without a date on a line of its own; absent when there are only those. */
  readonly title?: string
  readonly containers: Container[]
  readonly dates: UnitDate[]
  /** A date on a line of its own has been added. */
  hasDateLine: boolean
}

/** Groups in brackets after the words of a line: `Letters [OA/ID 12] [1997]`. */
interface Tail {
  readonly title: string
  readonly containers: Container[]
  readonly dates: UnitDate[]
}

/**
 * Reads the lines of a container list one by one. A line that is only a date or only a number belongs to the line before
 * it. Indentation says nothing: it is lost in most copies.
 *
 * Reports `text/date-without-title` for a date that follows no title.
 */
export function entriesOf(lines: readonly Line[], form: ListForm, readDate: DateReader, say: Say): Entry[] {
  const isBox = boxLine(form.box)
  const number = numberReader(form.number)
  const entries: Entry[] = []
  for (const at of unbroken(lines)) {
    const text = at.text
    const box = isBox(text)
    if (box) {
      entries.push({ kind: 'box', at, containers: [box], dates: [], hasDateLine: false })
      continue
    }
    const previous = entries.at(-1)
    const tail = tailOf(text, at, number, readDate)
    if (tail.title !== '') entries.push(entryOf(tail, at, readDate))
    else if (previous && belongsTo(previous, tail)) {
      previous.containers.push(...tail.containers)
      previous.dates.push(...tail.dates)
      previous.hasDateLine ||= tail.dates.length > 0
      if (tail.containers.length > 0) previous.kind = 'numbered'
      else if (previous.kind === 'plain') previous.kind = 'dated'
    } else {
      if (tail.containers.length === 0)
        say(at, {
          code: 'text/date-without-title',
          severity: 'warning',
          message: 'A date stands here, but no title before it; it is taken for a folder without a title.',
          value: at.text,
        })
      const kind = tail.containers.length > 0 ? 'numbered' : 'bracketed'
      entries.push({ kind, at, containers: tail.containers, dates: tail.dates, hasDateLine: tail.dates.length > 0 })
    }
  }
  return entries
}

/** The lines of the list, where a title that was broken over two lines is one again. */
function unbroken(lines: readonly Line[]): Line[] {
  const whole: Line[] = []
  for (const line of lines) {
    const text = spaced(line.text)
    const previous = whole.at(-1)
    if (previous && goesOn(previous.text, text)) {
      whole.pop()
      whole.push({ ...previous, text: `${previous.text} ${text}` })
    } else whole.push({ ...line, text })
  }
  return whole
}

/** Whether a bracket that was opened is closed on the next line, or the next line begins with a small letter. */
function goesOn(previous: string, next: string): boolean {
  if (next.startsWith('[') || previous.length > LONGEST_TITLE) return false
  if (previous.lastIndexOf('[') > previous.lastIndexOf(']')) return next.endsWith(']') && !next.includes('[')
  return /^\p{Ll}/u.test(next) && !/[\].:;]$/.test(previous)
}

/** A line that is only a number or a date goes with the line before, if that has none on a line of its own. */
function belongsTo(previous: Entry, tail: Tail): boolean {
  if (previous.kind === 'box') return false
  return tail.containers.length > 0 ? previous.containers.length === 0 : !previous.hasDateLine
}

function entryOf({ title, containers, dates }: Tail, at: Line, readDate: DateReader): Entry {
  const kind =
    containers.length > 0
      ? 'numbered'
      : isBracketed(title)
        ? 'bracketed'
        : dates.length > 0
          ? 'dated'
          : isSentence(title)
            ? 'sentence'
            : 'plain'
  const within = dates.length > 0 ? undefined : dateInTitle(title, at, readDate)
  return { kind, at, title, containers, dates: within ? [within] : dates, hasDateLine: dates.length > 0 }
}

/** A line long enough for a sentence, and ended like one. */
const isSentence = (text: string): boolean => text.endsWith('.') && wordsIn(text) > 7

/** No line of a list ends in more groups in brackets than this. */
const MOST_GROUPS = 16

/** Takes numbers and dates in brackets off the end of a line; the words keep every other bracket. */
function tailOf(text: string, at: Line, number: NumberReader, readDate: DateReader): Tail {
  let title = text
  const containers: Container[] = []
  const dates: UnitDate[] = []
  for (let groups = 0; groups < MOST_GROUPS; groups++) {
    const open = title.endsWith(']') ? openingBracket(title) : -1
    if (open < 0) break
    const group = title.slice(open)
    const found = number(group.slice(1, -1).trim())
    const date = found ? undefined : readDate(group, at)
    if (found) containers.unshift(...found)
    else if (date) dates.unshift(date)
    else break
    title = title.slice(0, open).trimEnd()
  }
  const bare = containers.length === 0 ? number(title) : undefined
  if (bare) return { title: '', containers: bare, dates }
  const trailing = containers.length === 0 ? number.atEnd(title) : undefined
  if (trailing) return { title: trailing.before, containers: trailing.containers, dates }
  if (dates.length === 0 && containers.length === 0 && DATE_IN_FIGURES.test(title)) {
    const date = readDate(title, at)
    if (date) return { title: '', containers, dates: [date] }
  }
  return { title, containers, dates }
}

/** Without brackets, a line is a date only when it is written in figures to the day: `May 1997` may well be a title. */
const DATE_IN_FIGURES = /^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}/

/** The date in round brackets at the end of a title, which stays part of the title. */
function dateInTitle(title: string, at: Line, readDate: DateReader): UnitDate | undefined {
  const inner = isBracketed(title) ? title.slice(1, -1).trim() : title
  if (!inner.endsWith(')')) return undefined
  const open = inner.lastIndexOf('(')
  return open > 0 ? readDate(inner.slice(open + 1, -1), at) : undefined
}

/** Whether one pair of square brackets stands around the whole. */
const isBracketed = (text: string): boolean => text.endsWith(']') && openingBracket(text) === 0

/** Where the bracket begins that the last character closes. */
function openingBracket(text: string): number {
  let depth = 0
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === ']') depth++
    else if (text[i] === '[' && --depth === 0) return i
  }
  return -1
}

interface NumberReader {
  (text: string): Container[] | undefined
  /** The number at the end of a line, in round brackets or none. */
  atEnd(text: string): { readonly before: string; readonly containers: Container[] } | undefined
}

/** Reads `OA/ID 590000`, also with the word "number", a colon, or several numbers. */
function numberReader(type: string): NumberReader {
  const wanted = type.toLowerCase()
  function read(text: string): Container[] | undefined {
    if (text.length > 200 || text.slice(0, type.length).toLowerCase() !== wanted) return undefined
    const rest = text.slice(type.length).replace(/^:? ?(?:numbers?|nos?\.?)?:? ?#?/i, '')
    if (!/^[\p{L}\p{N}]/u.test(rest) || !/\d/.test(rest)) return undefined
    const written = text.slice(0, type.length)
    return rest
      .split(/[,;]/)
      .map(each => each.trim())
      .filter(each => each !== '')
      .map(indicator => ({ type: written, indicator, text: indicator }))
  }
  return Object.assign(read, {
    atEnd(text: string) {
      const at = text.slice(-80).toLowerCase().lastIndexOf(wanted)
      const start = at < 0 ? -1 : Math.max(0, text.length - 80) + at
      if (start <= 0 || !/[\s(,;-]/.test(text[start - 1] ?? '')) return undefined
      const containers = read(text.slice(start).replace(/\)$/, ''))
      const before = text.slice(0, start).replace(/[\s(,;-]{1,5}$/, '')
      return containers && before !== '' ? { before, containers } : undefined
    },
  })
}
