import type { Rule } from '../rule.ts'

export const titleLong: Rule = {
  id: 'text-title-long',
  severity: 'info',
  profiles: ['core', 'publish'],
  summary: 'A title is at most some lines long.',
  why: 'A list of titles of a page each is no list; the words belong to the scope and content.',
  fix: 'Shorten the title, and move the rest to a note.',
  source: 'DACS 2.3; ISAD(G) 3.1.2',
  valid: [{ unit: { title: { text: 'Letters' } } }],
  invalid: [
    {
      unit: { title: { text: 'Letters of a ferryman to his brother. '.repeat(14) } },
      says: ['The title has 532 characters.'],
    },
  ],
  check: say => ({
    fields: {
      title({ text }) {
        if (text.length > 500) say({ message: `The title has ${text.length} characters.`, value: text.slice(0, 80) })
      },
    },
  }),
}
