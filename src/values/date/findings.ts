import type { Severity } from '../../report/diagnostic.ts'
import type { Finding } from '../finding.ts'

interface Meaning {
  readonly severity: Severity
  readonly message: string
  readonly hint?: string
}

/** Everything that is ever said about a date, by code. */
const meanings = {
  'date/not-understood': {
    severity: 'warning',
    message: 'The date could not be understood.',
    hint: 'Write it as a year, a range of years, or a day, month and year; or give a normalized date beside it.',
  },
  'date/placeholder': {
    severity: 'info',
    message: 'The date only says that there is none to give.',
    hint: 'Leave the date out, or write "undated" when the material has been examined.',
  },
  'date/ambiguous-order': {
    severity: 'info',
    message: 'Day and month can be read in either order.',
    hint: 'Write the month as a word, or the whole date as YYYY-MM-DD.',
  },
  'date/two-digit-year': {
    severity: 'info',
    message: 'The century of the year was supplied.',
    hint: 'Write the year with four digits.',
  },
  'date/ambiguous-year-range': {
    severity: 'info',
    message: 'The number after the year can be a month or the last year of a range.',
    hint: 'Write the last year with four digits, or the month as a word.',
  },
  'date/ambiguous-decade': {
    severity: 'info',
    message: 'A round hundred with "s" can be a decade or a century; the decade was taken.',
    hint: 'Write "1900-1909" or "20th century".',
  },
  'date/ambiguous-circa': {
    severity: 'info',
    message: 'A "c" directly before a year can mean circa or copyright; circa was taken.',
    hint: 'Write "circa" or "copyright".',
  },
  'date/ambiguous-season': {
    severity: 'info',
    message: 'A winter can belong to two years; the year stated was taken.',
  },
  'date/turn-of-year': {
    severity: 'info',
    message: 'The range runs over the turn of a year but states one year only; the other was supplied.',
  },
  'date/fiscal-year': {
    severity: 'info',
    message: 'A fiscal or academic year need not be a calendar year; the years stated were taken.',
  },
  'date/in-future': {
    severity: 'error',
    message: 'The year lies in the future.',
    hint: 'Correct the year.',
  },
  'date/reversed': {
    severity: 'error',
    message: 'The range ends before it begins.',
    hint: 'Put the earlier date first.',
  },
  'date/no-such-day': {
    severity: 'error',
    message: 'The calendar has no such day.',
    hint: 'Correct the day or the month; 29 February of a Julian year needs a note.',
  },
  'date/outside-era': {
    severity: 'error',
    message: 'The date does not fall in the Japanese era it is given in.',
    hint: 'Correct the era or the year.',
  },
  'date/open': {
    severity: 'info',
    message: 'One end of the range is not stated.',
    hint: 'DACS 2.4.8 asks for both years of a range; state the last year or write "ongoing" in a note.',
  },
  'date/no-year': {
    severity: 'info',
    message: 'The date has no year.',
  },
  'date/other-words': {
    severity: 'info',
    message: 'Some words of the date are no part of the dates that were read.',
  },
  'date/too-long': {
    severity: 'warning',
    message: 'The date is too long to be read as one.',
    hint: 'Move the explanation to a note.',
  },
  'date/normal-malformed': {
    severity: 'warning',
    message: 'The normalized date is not well formed.',
    hint: 'Write YYYY, YYYY-MM or YYYY-MM-DD, and a range with a slash: 1851/1884.',
  },
  'date/normal-disagrees': {
    severity: 'warning',
    message: 'The normalized date and the words of the date disagree; the words were taken.',
    hint: 'Correct the one that is wrong.',
  },
} as const satisfies Record<string, Meaning>

/** The stable codes of what can be said about a date. */
export type DateFindingCode = keyof typeof meanings

/** What can be said about dates, for documentation: severity, words and advice by code. */
export const dateFindings: Readonly<Record<DateFindingCode, Meaning>> = meanings

/** The longest value quoted in a finding. */
const longestValue = 80

export function finding(code: DateFindingCode, value: string, message?: string): Finding {
  const meaning = dateFindings[code]
  return {
    code,
    severity: meaning.severity,
    message: message ?? meaning.message,
    ...(meaning.hint === undefined ? {} : { hint: meaning.hint }),
    ...(value === '' ? {} : { value: value.length > longestValue ? `${value.slice(0, longestValue)}…` : value }),
  }
}
