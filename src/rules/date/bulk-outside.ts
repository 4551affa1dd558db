import { within } from '../../values/date/bounds.ts'
import type { Rule } from '../rule.ts'

export const bulkOutside: Rule = {
  id: 'date-bulk-outside',
  severity: 'warning',
  profiles: ['core', 'dacs'],
  summary: 'Bulk dates lie inside the inclusive dates of the same unit.',
  why: 'Most of the material cannot be from years in which there is none of it.',
  fix: 'Correct one of the two.',
  source: 'DACS 2.4.11',
  valid: [
    {
      unit: {
        dates: [
          { text: '1900-1950', begin: '1900', end: '1950' },
          { text: 'bulk 1910-1920', type: 'bulk', begin: '1910', end: '1920' },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: {
        dates: [
          { text: '1900-1950', begin: '1900', end: '1950' },
          { text: 'bulk 1890-1920', type: 'bulk', begin: '1890', end: '1920' },
        ],
      },
      says: ['The bulk dates "bulk 1890-1920" lie outside the inclusive dates.'],
    },
  ],
  check: say => ({
    open({ dates }) {
      if (!dates || dates.length < 2) return
      const bulk = dates.find(({ type, begin }) => type === 'bulk' && begin !== undefined)
      const whole = dates.filter(({ type, begin }) => type !== 'bulk' && begin !== undefined)
      if (bulk && whole.length > 0 && !whole.some(each => within(bulk, each)))
        say({
          message: `The bulk dates "${bulk.text}" lie outside the inclusive dates.`,
          value: bulk.text,
          about: bulk,
        })
    },
  }),
}
