import type { Rule } from '../rule.ts'
import { yearOf } from './years.ts'

export const noSuchDay: Rule = {
  id: 'date-no-such-day',
  severity: 'warning',
  profiles: ['core', 'ead3', 'ead2002', 'archivesspace'],
  regraded: { ead3: 'error', archivesspace: 'error' },
  summary: 'The day and month of a machine form are in the calendar.',
  why: 'The schemas accept 30 February; databases do not, and refuse the record.',
  fix: 'Correct the day.',
  source: 'ISO 8601-1; EAD @normal, @standarddate',
  saidBy: ['date/no-such-day'],
  valid: [{ unit: { dates: [{ text: '29 February 1904', normal: '1904-02-29' }] } }],
  invalid: [
    { unit: { dates: [{ text: '1990', normal: '1990-02-30' }] }, says: ['1990-02-30 is not in the calendar.'] },
    { unit: { dates: [{ text: '1990', normal: '1990-13/1991' }] }, says: ['1990-13 is not in the calendar.'] },
  ],
  check: say => ({
    fields: {
      dates({ normal }) {
        if (normal === undefined || !normal.includes('-')) return
        for (const [date, , month = '', day] of normal.matchAll(/(?<![\d-])(\d{4})-(\d\d)(?:-(\d\d))?(?!\d)/g))
          if (
            Number(month) < 1 ||
            Number(month) > 12 ||
            (day !== undefined && !inMonth(date, Number(month), Number(day)))
          )
            say({ message: `${date} is not in the calendar.`, value: normal })
      },
    },
  }),
}

function inMonth(date: string, month: number, day: number): boolean {
  const year = yearOf(date) ?? 0
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return day >= 1 && day <= days
}
