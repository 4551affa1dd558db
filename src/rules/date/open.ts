import type { Rule } from '../rule.ts'

export const open: Rule = {
  id: 'date-open',
  severity: 'info',
  profiles: ['core', 'dacs'],
  regraded: { dacs: 'warning' },
  summary: 'A whole whose dates have no end expects accruals, and says so.',
  why: 'An open span promises that more will come; without a note readers take it for an end that was forgotten.',
  fix: 'Add a note on accruals, or close the span.',
  source: 'DACS 2.4.8, 5.4; ISAD(G) 3.3.3',
  valid: [
    {
      unit: {
        dates: [{ text: '1979-', begin: '1979', certainty: ['open'] }],
        accruals: [{ blocks: [{ type: 'paragraph', content: ['Yearly.'] }] }],
      },
    },
    { unit: { dates: [{ text: '1979-1985', begin: '1979', end: '1985' }] } },
  ],
  invalid: [
    {
      unit: { dates: [{ text: '1979-', begin: '1979', certainty: ['open'] }] },
      says: ['The dates "1979-" have no end, and nothing is said of accruals.'],
    },
  ],
  check: say => ({
    close({ dates = [], accruals = [] }, path) {
      if (path.length > 1 || accruals.length > 0) return
      const endless = dates.find(
        ({ begin, end, certainty }) => begin !== undefined && end === undefined && certainty?.includes('open'),
      )
      if (endless)
        say({
          message: `The dates "${endless.text}" have no end, and nothing is said of accruals.`,
          value: endless.text,
          about: endless,
        })
    },
  }),
}
