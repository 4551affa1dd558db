import type { Rule } from '../rule.ts'

export const ambiguousOrder: Rule = {
  id: 'date-ambiguous-order',
  severity: 'info',
  profiles: ['core', 'dacs'],
  summary: 'A date in figures alone can be read in one way.',
  why: 'The date 3/4/1989 is in March for some and in April for others.',
  fix: 'Write the month as a word, or the date as 1989-04-03.',
  source: 'DACS 2.4.14; ISO 8601-1',
  saidBy: ['date/ambiguous-order'],
  valid: [{ unit: { dates: [{ text: '3/14/1989' }, { text: '3 April 1989' }, { text: '5/5/1989' }] } }],
  invalid: [
    { unit: { dates: [{ text: '3/4/1989' }] }, says: ['"3/4/1989" can be read with the day or with the month first.'] },
  ],
  check: say => ({
    fields: {
      dates({ text, normal }) {
        if (normal !== undefined) return
        const found = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}(?!\d)/.exec(text)
        if (!found) return
        const [a, b] = [Number(found[1]), Number(found[2])]
        if (a !== b && a >= 1 && a <= 12 && b >= 1 && b <= 12)
          say({ message: `"${found[0]}" can be read with the day or with the month first.`, value: text })
      },
    },
  }),
}
