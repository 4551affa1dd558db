import type { Rule } from '../rule.ts'

export const negativeYear: Rule = {
  id: 'date-negative-year',
  severity: 'warning',
  profiles: ['core', 'ead3', 'ead2002'],
  summary: 'A year is negative only when the words say that it is before the common era.',
  why: 'A hyphen too many turns 1887 into a year before Homer.',
  fix: 'Take the hyphen out of the machine form.',
  source: 'ISO 8601-1; EAD @normal',
  valid: [{ unit: { dates: [{ text: '44 BC', normal: '-0043' }] } }],
  invalid: [
    {
      unit: { dates: [{ text: '1883 -1887', normal: '-1887/1883' }] },
      says: ['The machine form -1887/1883 has a year before the common era, and the words "1883 -1887" do not.'],
    },
  ],
  check: say => ({
    fields: {
      dates({ text, normal, era }) {
        if (normal === undefined || !/(?:^|\/)\s*-\d/.test(normal) || era?.toLowerCase() === 'bce') return
        if (!/b\.?\s*c\.?|v\.?\s*chr|av\.?\s*j|a\.?\s*c\.?\b|до н/i.test(text))
          say({
            message: `The machine form ${normal} has a year before the common era, and the words "${text}" do not.`,
            value: normal,
          })
      },
    },
  }),
}
