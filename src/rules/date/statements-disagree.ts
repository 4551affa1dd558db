import type { Rule } from '../rule.ts'

export const statementsDisagree: Rule = {
  id: 'date-statements-disagree',
  severity: 'info',
  profiles: ['core', 'dacs'],
  summary: 'Two statements of the same kind of date of one unit have something in common.',
  why: 'One date in words and another in parts that lie apart cannot both be the dates of the unit.',
  fix: 'Say what each date is of (creation, publication, copyright), or correct one of them.',
  source: 'DACS 2.4.3; EAD3 unitdate and unitdatestructured',
  valid: [
    {
      unit: {
        dates: [
          { text: '1900-1910', begin: '1900', end: '1910' },
          { text: '1905', begin: '1905', end: '1905' },
        ],
      },
    },
    {
      unit: {
        dates: [
          { text: '1900', begin: '1900', end: '1900' },
          { text: '1950', begin: '1950', end: '1950', event: 'publication' },
        ],
      },
    },
    {
      unit: {
        dates: [
          { text: '1900', begin: '1900', end: '1900' },
          { text: '1950', begin: '1950', end: '1950' },
        ],
        units: [],
      },
    },
  ],
  invalid: [
    {
      unit: {
        dates: [
          { text: '1900', type: 'inclusive', begin: '1900', end: '1900' },
          { text: '1950', type: 'inclusive', begin: '1950', end: '1950' },
        ],
      },
      says: ['The inclusive dates "1900" and "1950" have nothing in common.'],
    },
  ],
  check: say => ({
    open({ dates }) {
      if (!dates || dates.length < 2) return
      const inclusive = dates.filter(
        ({ type, begin, end }) => type === 'inclusive' && begin !== undefined && end !== undefined,
      )
      const [first, second, third] = inclusive
      if (!first || !second || third || first.event !== second.event || first.localType !== second.localType) return
      if ((first.end ?? '') < (second.begin ?? '') || (second.end ?? '') < (first.begin ?? ''))
        say({
          message: `The inclusive dates "${first.text}" and "${second.text}" have nothing in common.`,
          value: second.text,
          about: second,
        })
    },
  }),
}
