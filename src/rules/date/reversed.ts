import { isReversed } from '../../values/date/bounds.ts'
import type { Rule } from '../rule.ts'

export const reversed: Rule = {
  id: 'date-reversed',
  severity: 'error',
  profiles: ['minimum', 'core', 'ead3', 'ead2002', 'archivesspace', 'atom', 'arclight'],
  regraded: { minimum: 'warning' },
  summary: 'A span of dates does not end before it begins.',
  why: 'A search in years finds nothing in a span that runs backwards, and several systems refuse the record.',
  fix: 'Exchange the two dates, or correct the one that is wrong.',
  source: 'ISO 8601-1; EAD @normal; ArchivesSpace, date validation',
  saidBy: ['date/reversed'],
  valid: [{ unit: { dates: [{ text: '1885-1932', normal: '1885/1932', begin: '1885', end: '1932' }] } }],
  invalid: [
    {
      unit: { dates: [{ text: '1885-1832', normal: '1885/1832' }] },
      says: ['The span 1885/1832 ends before it begins.'],
    },
    {
      unit: { dates: [{ text: 'then', begin: '1990-05', end: '1990-03' }] },
      says: ['The span 1990-05/1990-03 ends before it begins.'],
    },
  ],
  check: say => ({
    fields: {
      dates({ normal, begin, end }) {
        const [from, to] = normal?.includes('/') ? normal.split('/').map(each => each.trim()) : [begin, end]
        if (from === undefined || to === undefined || from === to || !isoDate.test(from) || !isoDate.test(to)) return
        if (isReversed({ begin: from, end: to }))
          say({ message: `The span ${from}/${to} ends before it begins.`, value: `${from}/${to}` })
      },
    },
  }),
}

const isoDate = /^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/
