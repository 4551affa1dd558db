import type { Rule } from '../rule.ts'

export const titleEmpty: Rule = {
  id: 'text-title-empty',
  severity: 'warning',
  profiles: ['core', 'ead3', 'ead2002', 'arclight'],
  summary: 'A title has words.',
  why: 'An empty title is an empty line in every list.',
  fix: 'Add the title, or leave it out where the dates say enough.',
  source: 'DACS 2.3; ISAD(G) 3.1.2',
  valid: [{ unit: { title: { text: 'Letters' } } }],
  invalid: [{ unit: { title: { text: ' ' } }, says: ['The title has no words.'] }],
  check: say => ({
    fields: {
      title({ text }) {
        if (text.trim() === '') say({ message: 'The title has no words.', repair: { kind: 'remove-empty' } })
      },
    },
  }),
}
