import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'
import { yearOf } from './years.ts'

export const afterRevision: Rule = {
  id: 'date-after-revision',
  severity: 'info',
  profiles: ['core'],
  summary: 'No part is younger than the last revision of the finding aid.',
  why: 'Records that are later than their description were either added without a note in its history, or have a wrong year.',
  fix: 'Add the revision to the history, or correct the date.',
  source: 'ISAD(G) 3.7.3; DACS 8.1.5',
  valid: [
    {
      control: { events: [{ type: 'created', date: '2001-05-01' }] },
      unit: { dates: [{ text: '2001', begin: '2001', end: '2001' }] },
    },
    { unit: { dates: [{ text: '2001', begin: '2001', end: '2001' }] } },
  ],
  invalid: [
    {
      control: { events: [{ type: 'created', date: '2001-05-01' }] },
      unit: { dates: [{ text: '1990-2008', begin: '1990', end: '2008' }] },
      says: [
        '1 date is later than 2001, the year of the last event in the history of the finding aid; the latest is 2008.',
      ],
    },
  ],
  check(say) {
    let last: number | undefined
    let later = 0
    let latest = 0
    return {
      begin({ events = [] }) {
        for (const { date } of events) last = Math.max(last ?? 0, yearOf(date) ?? 0) || last
      },
      fields: {
        dates({ end }) {
          const year = yearOf(end)
          if (last === undefined || year === undefined || year <= last + 1) return
          later++
          latest = Math.max(latest, year)
        },
      },
      close(_, path) {
        if (path.length === 1 && later > 0)
          say({
            message: `${counted(later, 'date')} ${later === 1 ? 'is' : 'are'} later than ${last}, the year of the last event in the history of the finding aid; the latest is ${latest}.`,
          })
      },
    }
  },
}
