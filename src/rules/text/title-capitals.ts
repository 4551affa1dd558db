import type { Rule } from '../rule.ts'

export const titleCapitals: Rule = {
  id: 'text-title-capitals',
  severity: 'info',
  profiles: ['core', 'publish'],
  summary: 'A title is not in capitals throughout.',
  why: 'Capitals are hard to read, and a program cannot make small letters of them again.',
  fix: 'Write the title in small letters, with capitals where the language has them.',
  source: 'DACS 2.3; WCAG, readability',
  valid: [{ unit: { title: { text: 'NASA' }, units: [{ title: { text: 'Letters to the FBI' } }] } }],
  invalid: [
    {
      unit: { title: { text: 'LETTERS OF THE FAMILY' } },
      says: ['The title is in capitals: "LETTERS OF THE FAMILY".'],
    },
  ],
  check: say => ({
    fields: {
      title({ text }) {
        if (text.length > 14 && !hasSmallLetter(text) && (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 2)
          say({ message: `The title is in capitals: "${text}".`, value: text.slice(0, 80) })
      },
    },
  }),
}

/** Whether there is a small letter; most titles have one of ASCII. */
const hasSmallLetter = (text: string): boolean => /[a-z]/.test(text) || /\p{Ll}/u.test(text)
