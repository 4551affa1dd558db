import type { Rule } from '../rule.ts'

export const bulkAlone: Rule = {
  id: 'date-bulk-alone',
  severity: 'warning',
  profiles: ['core', 'dacs'],
  summary: 'Bulk dates stand beside the inclusive dates of the same unit.',
  why: 'Bulk dates say when most of it is from, not when it begins and ends; alone they hide the rest.',
  fix: 'Add the inclusive dates.',
  source: 'DACS 2.4.11',
  valid: [
    {
      unit: {
        dates: [
          { text: '1900-1950', type: 'inclusive' },
          { text: 'bulk 1910-1920', type: 'bulk' },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: { dates: [{ text: '1910-1920', type: 'bulk' }] },
      says: ['The unit has bulk dates ("1910-1920") and no inclusive ones.'],
    },
  ],
  check: say => ({
    open({ dates }) {
      if (!dates) return
      const bulk = dates.find(({ type }) => type === 'bulk')
      if (bulk && dates.every(({ type }) => type === 'bulk'))
        say({
          message: `The unit has bulk dates ("${bulk.text}") and no inclusive ones.`,
          value: bulk.text,
          about: bulk,
        })
    },
  }),
}
