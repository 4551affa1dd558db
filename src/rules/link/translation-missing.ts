import type { Rule } from '../rule.ts'

export const translationMissing: Rule = {
  id: 'link-translation-missing',
  severity: 'warning',
  profiles: ['core', 'publish'],
  summary: 'A link is described in words, not by what a program says when it has none.',
  why: 'Readers see "translation missing: en.enumerations…" on the page.',
  fix: 'Correct the value in the system that exported it, or take it out.',
  source: 'ArchivesSpace, exports of digital objects',
  valid: [{ unit: { digitalObjects: [{ link: { href: 'a', title: 'A scan' } }] } }],
  invalid: [
    {
      unit: { digitalObjects: [{ link: { href: 'a', title: 'translation missing: en.x' } }] },
      says: ['"translation missing: en.x" is what a program says when it has no word.'],
    },
  ],
  check: say => ({
    pieces: {
      link({ title = '', role = '' }) {
        for (const words of [title, role])
          if (/translation[ _]missing/i.test(words))
            say({ message: `"${words}" is what a program says when it has no word.`, value: words })
      },
    },
  }),
}
