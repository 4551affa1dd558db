import type { Rule } from '../rule.ts'

export const scopeAndContentFull: Rule = {
  id: 'dacs-scope-and-content-full',
  severity: 'info',
  profiles: ['dacs', 'dacs-optimum'],
  regraded: { 'dacs-optimum': 'error' },
  summary: 'A full description has a note on scope and content, not an abstract alone.',
  why: 'An abstract is enough at the least; readers who weigh a visit need to know what there is and what is not.',
  fix: 'Write a note on scope and content: functions and activities, kinds of records, dates, places, subjects, gaps.',
  source: 'DACS 3.1; DACS chapter 1, multilevel optimum',
  valid: [
    {
      unit: {
        abstract: [{ text: 'Letters of a ferryman.' }],
        scopeContent: [
          { blocks: [{ type: 'paragraph', content: ['Letters to his family, from all his crossings.'] }] },
        ],
      },
    },
    { unit: {} },
  ],
  invalid: [
    {
      unit: { abstract: [{ text: 'Letters of a ferryman.' }] },
      says: ['The scope and content is an abstract alone (DACS 3.1, optimum).'],
    },
  ],
  check: say => ({
    close({ abstract = [], scopeContent = [] }, path) {
      if (path.length === 1 && scopeContent.length === 0 && abstract.length > 0)
        say({ message: 'The scope and content is an abstract alone (DACS 3.1, optimum).', about: abstract[0] ?? {} })
    },
  }),
}
