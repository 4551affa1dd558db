import type { UnitDate } from '../../model/date.ts'
import { parseDate } from '../../values/date/parse-date.ts'
import { LONGEST_DATE } from './limits.ts'
import type { Line } from './lines.ts'
import { type Say, sayFindings } from './say.ts'
import { standsAt } from './stands.ts'

/** Reads words as a date if they are one, and reports what is not certain about it. */
export type DateReader = (text: string, at: Line) => UnitDate | undefined

/**
 * Reads dates as they are written in a country. Only words that are a date, or say that there is none, and nothing else:
 * a title with a date in it is not one.
 */
export function dateReader(country: string | undefined, say: Say): DateReader {
  return (text, at) => {
    if (text.length > LONGEST_DATE || !COULD_BE_DATE.test(text)) return undefined
    const {
      status,
      date,
      bulk,
      otherWords = [],
      findings,
    } = parseDate(text, { ...(country !== undefined && { country }), aggregate: true })
    if ((status !== 'dated' && status !== 'undated') || bulk || otherWords.length > 0) return undefined
    sayFindings(say, at, findings)
    return standsAt({ text, ...date }, at)
  }
}

/** Some number with two digits, or a word that says there is no date. */
const COULD_BE_DATE = /\d\d|^\[?(?:undated|n\.? ?d\.?\]?$|no date)/i
