import type { Rule } from '../rule.ts'

export const twoDigitYear: Rule = {
  id: 'date-two-digit-year',
  severity: 'warning',
  profiles: ['core', 'dacs'],
  summary: 'A year has four digits.',
  why: 'The century of 94 is clear today and will not be in a hundred years.',
  fix: 'Write the year in full.',
  source: 'DACS 2.4.14',
  saidBy: ['date/two-digit-year'],
  valid: [{ unit: { dates: [{ text: 'September 1994' }, { text: '1914-18' }] } }],
  invalid: [
    {
      unit: { dates: [{ text: 'Sept 94', certainty: ['two-digit year'] }] },
      says: ['"Sept 94" has a year of two digits.'],
    },
  ],
  check: say => ({
    fields: {
      dates({ text, certainty }) {
        if (certainty?.includes('two-digit year')) say({ message: `"${text}" has a year of two digits.`, value: text })
      },
    },
  }),
}
