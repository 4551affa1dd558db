import type { Rule } from '../rule.ts'

export const undatedAbbreviation: Rule = {
  id: 'date-undated-abbreviation',
  severity: 'info',
  profiles: ['core', 'dacs'],
  summary: 'That a unit has no date is written out.',
  why: 'Readers from elsewhere do not know what n.d. or s.d. stands for.',
  fix: 'Write "undated".',
  source: 'DACS 2.4.16',
  valid: [{ unit: { dates: [{ text: 'undated', undated: 'all' }] } }],
  invalid: [
    {
      unit: {
        dates: [
          { text: 'n.d.', undated: 'all' },
          { text: '1900-1910, n.d.', undated: 'part' },
        ],
      },
      says: ['"n.d." is an abbreviation of "undated".', '"1900-1910, n.d." has an abbreviation of "undated" in it.'],
    },
  ],
  check: say => ({
    fields: {
      dates({ text, undated }) {
        if (undated === undefined || !/(?<![\p{L}])(?:n\.?\s?d|s\.?\s?d|o\.?\s?[dj])\.?(?![\p{L}])/iu.test(text)) return
        say({
          message:
            undated === 'all'
              ? `"${text}" is an abbreviation of "undated".`
              : `"${text}" has an abbreviation of "undated" in it.`,
          value: text,
        })
      },
    },
  }),
}
