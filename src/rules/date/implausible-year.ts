import type { Rule } from '../rule.ts'
import { yearOf } from './years.ts'

export const implausibleYear: Rule = {
  id: 'date-implausible-year',
  severity: 'warning',
  profiles: ['core', 'ead3', 'ead2002', 'archivesspace', 'publish'],
  summary: 'A year lies between 1000 and the near future.',
  why: 'A year such as 35375 or 2978 is nearly always a number from a spreadsheet or a slip, and it stretches every time line.',
  fix: 'Correct the year; leave it when the material really is that old.',
  source: 'DACS 2.4; ISO 8601-1',
  saidBy: ['date/in-future'],
  valid: [
    {
      unit: {
        dates: [
          { text: '1905', normal: '1905' },
          { text: '44 BCE', begin: '-0043', end: '-0043' },
        ],
      },
    },
  ],
  invalid: [
    { unit: { dates: [{ text: '35375', normal: '35375/35375' }] }, says: ['"35375/35375" has a year of five digits.'] },
    { unit: { dates: [{ text: '2978', begin: '2978', end: '2978' }] }, says: ['The year 2978 lies in the future.'] },
    { unit: { dates: [{ text: '0197', normal: '0197' }] }, says: ['The year 197 lies before 1000.'] },
  ],
  check: say => ({
    fields: {
      dates({ normal, begin, end, era }) {
        if (normal !== undefined && /(?<!\d)\d{5}(?!\d)/.test(normal))
          return say({ message: `"${normal}" has a year of five digits.`, value: normal })
        for (const year of [yearOf(begin ?? normal), yearOf(end)]) {
          if (year === undefined || year < 0 || era?.toLowerCase() === 'bce') continue
          if (year >= FUTURE) return say({ message: `The year ${year} lies in the future.`, value: String(year) })
          if (year < 1000) return say({ message: `The year ${year} lies before 1000.`, value: String(year) })
        }
      },
    },
  }),
}

/** Without a clock: no finding aid that this version reads describes later records. */
const FUTURE = 2100
