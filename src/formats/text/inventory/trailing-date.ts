import type { UnitDate } from '../../../model/date.ts'
import type { DateReader } from '../dates.ts'
import type { Line } from '../lines.ts'

/** Words and the date at their end. */
export interface Dated {
  /** The words; the date stays in them unless it stands in a column of its own. */
  readonly title: string
  readonly date?: UnitDate
}

const LONGEST_TAIL = 80
/** Where a date at the end may begin, the longest first. */
const BREAK = /(?:\s{2,}|\t|,\s*|\s[-–—]\s|[-–—](?=\p{Lu}|\d)|;\s*|:\s+|\s\(|\s)/gu
const MOST_TRIES = 12

/** What a date can begin with: a number, a month or season in some languages, circa and the like. Others are not tried. */
const BEGINS =
  /^(?:[\d([]|(?:c|ca|circa|about|around|before|after|between|from|to|since|until|early|mid|late|spring|summer|autumn|fall|winter|undated|n|no|vers|um|etwa|hacia)(?![\p{L}])|jan|f[eé]v|feb|mar|mär|mrz|apr|avr|abr|may|mai|maj|mag|jun|jui|jul|giu|lug|aug|aou|aoû|ago|sep|set|oct|okt|ott|out|nov|dec|déc|dez|dic|ene|gen)/iu

/** An earlier year is a number of something else. */
const EARLIEST = '1400'

/** Whether words are a date and nothing else. */
export function isDateAlone(words: string, at: Line, quietly: DateReader): boolean {
  const text = words.trim()
  if (text.length > LONGEST_TAIL || !BEGINS.test(text)) return false
  const date = quietly(text, at)
  return (
    date !== undefined &&
    date.event === undefined &&
    (date.undated === 'all' || (date.begin !== undefined && date.begin >= EARLIEST))
  )
}

/** What stands before the second half of a span or of a number that was torn apart: it is no date by itself. */
const HALF = /(?:(?<!\d)(?:\d{1,2}|\d{4})\s?[-–—/]|(?:^|\D)\d{1,3}\s)\s*$/

/**
 * Finds the date at the end of a line: after a comma, a dash, in round brackets, in a column of its own, or all there is.
 *
 * @example trailingDate('Minutes of Meetings, Feb. 14, 1947-Dec. 9, 1949', …) // 1947-02-14/1949-12-09
 */
export function trailingDate(words: string, at: Line, readDate: DateReader, quietly: DateReader): Dated {
  const text = words.trim()
  if (!/\d{2}|undated|n\.\s?d\.|no date/i.test(text.slice(-LONGEST_TAIL))) return { title: text }
  const isDate = (said: string): boolean => isDateAlone(said, at, quietly)
  if (isDate(text)) {
    const date = readDate(text, at)
    return { title: '', ...(date && { date }) }
  }
  const start = Math.max(0, text.length - LONGEST_TAIL)
  const tail = text.slice(start)
  const breaks = [...tail.matchAll(BREAK)].slice(-MOST_TRIES)
  for (const found of breaks) {
    const [gap] = found
    const inColumn = /^(?:\s{2,}|\t)$/.test(gap)
    const from = found.index + gap.length
    const said = tail
      .slice(from)
      .replace(/^\(|\)$/g, '')
      .trim()
    if (
      said === '' ||
      !BEGINS.test(said) ||
      !/\d{2}|undated|n\.\s?d\./i.test(said) ||
      (!inColumn && HALF.test(text.slice(0, start + from))) ||
      !isDate(said)
    )
      continue
    const date = readDate(said, at)
    if (!date) continue
    const before = text.slice(0, start + found.index)
    return { title: inColumn && before !== '' ? before.trimEnd() : text, date }
  }
  return { title: text }
}
