import type { Rule } from '../rule.ts'

export const spaces: Rule = {
  id: 'text-spaces',
  severity: 'info',
  profiles: ['core', 'publish'],
  summary: 'Words are set apart by one space, without spaces that cannot be seen.',
  why: 'Rows of non-breaking spaces and characters without width come from word processors; words with them are not found by a search.',
  fix: 'Replace them by one space, or by none.',
  source: 'Unicode Standard Annex 14; EAD, white space',
  valid: [{ unit: { title: { text: 'Letters to\u00a0Ana' } } }],
  invalid: [
    {
      unit: { title: { text: 'Letters\u00a0\u00a0\u00a0to Ana' } },
      says: ['There is a row of non-breaking spaces in the words.'],
    },
    { unit: { title: { text: 'Let\u200bters' } }, says: ['There is a character without width in the words.'] },
  ],
  check: say => ({
    pieces: {
      words: {
        mayHold: /\u00a0[\u00a0 ]|\u200b|\ufeff|\u00ad/u,
        look: text =>
          say({
            message: /\u00a0[\u00a0 ]/.test(text)
              ? 'There is a row of non-breaking spaces in the words.'
              : 'There is a character without width in the words.',
            value: text.slice(0, 80),
          }),
      },
    },
  }),
}
