import type { Rule } from '../rule.ts'

export const mojibake: Rule = {
  id: 'text-mojibake',
  severity: 'warning',
  profiles: ['core', 'publish', 'dpla'],
  summary: 'Letters are what was written, not what a wrong encoding made of them.',
  why: 'CafÃ© is found by nobody who looks for café.',
  fix: 'Go back to the source and convert it with the right encoding, or correct the words.',
  source: 'Unicode; ISO/IEC 8859-1; windows-1252',
  valid: [{ unit: { title: { text: 'Café São Paulo, “letters”' } } }],
  invalid: [
    { unit: { title: { text: 'CafÃ© “Ã€ la carte”' } }, says: ['A wrong encoding spoilt the words: "Ã©".'] },
    {
      unit: { title: { text: 'Ana\u00e2\u20ac\u2122s letters' } },
      says: ['A wrong encoding spoilt the words: "â€™".'],
    },
    {
      unit: { title: { text: 'Caf\ufffd' } },
      says: ['A character was lost: the sign for one that could not be read stands in the words.'],
    },
  ],
  check: say => ({
    pieces: {
      words: {
        mayHold: /\ufffd|[ÃÂ][\u0080-\u00bf]|â€/u,
        look(text) {
          const spoilt =
            /â€[\u0080-\u00bf\u0152-\u2122]?|Ã[\u0080-\u00bf]|Â[\u0080-\u00a0\u00a3\u00a9\u00ab\u00ae\u00b0\u00b7\u00bb]/.exec(
              text,
            )
          if (text.includes('\ufffd'))
            say({
              message: 'A character was lost: the sign for one that could not be read stands in the words.',
              value: text.slice(0, 80),
            })
          else if (spoilt)
            say({ message: `A wrong encoding spoilt the words: "${spoilt[0]}".`, value: text.slice(0, 80) })
        },
      },
    },
  }),
}
