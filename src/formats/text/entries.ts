import { append } from '../../model/append.ts'
import type { Container } from '../../model/container.ts'
import type { UnitDate } from '../../model/date.ts'
import { type ClosureReader, closureReader } from './closures.ts'
import { goingOn } from './continued.ts'
import type { DateReader } from './dates.ts'
import { type NumberReader, numberReader } from './entry-numbers.ts'
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
   * - `bracketed`: stands in brackets, or begins with the number of a folder.
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
  /** Remarks that the folder is kept from readers. */
  readonly closures: string[]
  /** A date on a line of its own has been added. */
  hasDateLine: boolean
}

/** Groups in brackets after the words of a line: `Letters [OA/ID 12] [1997]`. */
interface Tail {
  readonly title: string
  readonly containers: Container[]
  readonly dates: UnitDate[]
  readonly closures: string[]
}

/**
 * Reads the lines of a container list one by one. A line that is only a date or only a number belongs to the line before
 * it. Indentation says nothing: it is lost in most copies.
 *
 * Reports `text/date-without-title` for a date that follows no title.
 */
export function entriesOf(lines: readonly Line[], form: ListForm, readDate: DateReader, say: Say): Entry[] {
  const isBox = boxLine(form.box)
  const number = numberReader(form.number, form.numberAlso ?? [])
  const closed = closureReader(form.closures ?? [])
  const entries: Entry[] = []
  for (const at of unbroken(lines)) {
    const text = at.text
    const box = isBox(text)
    if (box) {
      entries.push({ kind: 'box', at, containers: [box], dates: [], closures: [], hasDateLine: false })
      continue
    }
    const folder = folderLine(at, readDate)
    if (folder) {
      entries.push(folder)
      continue
    }
    const previous = entries.at(-1)
    if (previous && previous.kind !== 'box' && closed.alone(text)) {
      previous.closures.push(text)
      continue
    }
    const tail = tailOf(text, at, number, readDate, closed)
    if (tail.title !== '') entries.push(entryOf(tail, at, readDate))
    else if (previous && belongsTo(previous, tail)) {
      append(previous.containers, tail.containers)
      append(previous.dates, tail.dates)
      append(previous.closures, tail.closures)
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
      const { containers, dates, closures } = tail
      entries.push({ kind, at, containers, dates, closures, hasDateLine: dates.length > 0 })
    }
  }
  return entries
}

const FOLDER = /^(folders?)\s+(\d{1,4}[a-z]?(?:\s?[-–,]\s?\d{1,4}[a-z]?)*)[.:]?\s+(?!of \d)(\S.*)$/i

/** A line that begins with the number of a folder in its box, `Folder 2-3 Ledger B, 1900-1910`; the date stays in the title. */
function folderLine(at: Line, readDate: DateReader): Entry | undefined {
  const [, type = '', indicator = '', title = ''] = FOLDER.exec(at.text) ?? []
  if (title === '') return undefined
  let date: UnitDate | undefined
  for (let comma = title.indexOf(','); comma > 0 && !date; comma = title.indexOf(',', comma + 1))
    date = readDate(title.slice(comma + 1).trim(), at)
  const dates = date ? [date] : []
  return {
    kind: 'bracketed',
    at,
    title,
    containers: [{ type, indicator, text: indicator }],
    dates,
    closures: [],
    hasDateLine: false,
  }
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

function entryOf({ title, containers, dates, closures }: Tail, at: Line, readDate: DateReader): Entry {
  const once = goingOn(title) ?? title
  const whole = once.replace(PART, '')
  const kind =
    containers.length > 0 || (DIGITS.test(title) && readDate(title, at) === undefined)
      ? 'numbered'
      : isBracketed(whole) || whole !== once
        ? 'bracketed'
        : dates.length > 0
          ? 'dated'
          : isSentence(title)
            ? 'sentence'
            : 'plain'
  const within = dates.length > 0 ? undefined : dateInTitle(title, at, readDate)
  return { kind, at, title, containers, dates: within ? [within] : dates, closures, hasDateLine: dates.length > 0 }
}

/** A line long enough for a sentence, and ended like one. */
const isSentence = (text: string): boolean => text.endsWith('.') && wordsIn(text) > 7

/** No line of a list ends in more groups in brackets than this. */
const MOST_GROUPS = 16

/** The number of a part at the end of a title: `[2]`, `[2 of 3]`, `(2 of 3)`. */
const PART = /\s*(?:\[\d{1,3}(?: of \d{1,3})?\]|\(\d{1,3} of \d{1,3}\))$/i

/**
 * Takes numbers, dates and remarks on closure in brackets off the end of a line; the words keep every other bracket, the
 * number of a part among them.
 */
function tailOf(text: string, at: Line, number: NumberReader, readDate: DateReader, closed: ClosureReader): Tail {
  let title = text
  let part = ''
  const containers: Container[] = []
  const dates: UnitDate[] = []
  const closures: string[] = []
  for (let groups = 0; groups < MOST_GROUPS; groups++) {
    const [numbered] = PART.exec(title.slice(-16)) ?? []
    if (numbered !== undefined && part === '' && numbered.length < title.length) {
      part = numbered
      title = title.slice(0, -numbered.length)
      continue
    }
    const round = title.endsWith(')') ? title.lastIndexOf('(') : -1
    const open = title.endsWith(']') ? openingBracket(title) : closed.group(title.slice(round)) ? round : -1
    if (open < 0) break
    const group = title.slice(open)
    const found = number(group.slice(1, -1).trim())
    const date = found || closed.group(group) ? undefined : readDate(group, at)
    if (found) containers.unshift(...found)
    else if (date) dates.unshift(date)
    else if (closed.group(group) && open > 0) closures.unshift(group)
    else break
    title = title.slice(0, open).trimEnd()
  }
  title += part
  const tail = { containers, dates, closures }
  const bare = containers.length === 0 && !DIGITS.test(title) ? number(title) : undefined
  if (bare) return { ...tail, title: '', containers: bare }
  const trailing = containers.length === 0 ? number.atEnd(title) : undefined
  if (trailing) return { ...tail, title: trailing.before, containers: trailing.containers }
  if (dates.length === 0 && containers.length === 0 && DATE_IN_FIGURES.test(title)) {
    const date = readDate(title, at)
    if (date) return { ...tail, title: '', dates: [date] }
  }
  return { ...tail, title }
}

/** A folder may have a number for a title. */
const DIGITS = /^\d{4,}$/

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
