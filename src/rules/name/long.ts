import type { Rule } from '../rule.ts'

export const long: Rule = {
  id: 'name-long',
  severity: 'warning',
  profiles: ['core'],
  summary: 'A name or term is a heading, not a paragraph.',
  why: 'Something else was put where a heading belongs; lists of subjects become unreadable.',
  fix: 'Move the words to a note, and give the heading.',
  source: 'EAD controlaccess; DACS, overview of access points',
  valid: [{ unit: { accessPoints: [{ type: 'subject', text: 'Ferries' }] } }],
  invalid: [
    {
      unit: { accessPoints: [{ type: 'subject', text: 'Letters of a ferryman to his brother. '.repeat(10) }] },
      says: ['A term has 380 characters.'],
    },
  ],
  check(say) {
    const look =
      (what: string) =>
      ({ text }: { readonly text: string }) => {
        if (text.length > 300) say({ message: `A ${what} has ${text.length} characters.`, value: text.slice(0, 80) })
      }
    return { fields: { accessPoints: look('term'), creators: look('name') } }
  },
}
