import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const quotesMixed: Rule = {
  id: 'text-quotes-mixed',
  severity: 'info',
  profiles: ['publish'],
  summary: 'Quotation marks are of one kind in a finding aid.',
  why: 'Straight and curved marks side by side show that text came from several programs; a search for one misses the other.',
  fix: 'Use one kind throughout.',
  source: 'House style; Unicode, general punctuation',
  valid: [{ unit: { title: { text: 'The “Ferry” letters' } } }],
  invalid: [
    {
      unit: { title: { text: 'The “Ferry” letters' }, units: [{ title: { text: 'The "Ferry" bills' } }] },
      says: ['Straight and curved quotation marks are mixed: 1 run of words with straight ones, 1 with curved ones.'],
    },
  ],
  check(say) {
    let straight = 0
    let curved = 0
    return {
      pieces: {
        words: {
          mayHold: /["“”]/u,
          look(text) {
            if (text.includes('"')) straight++
            if (/[“”]/.test(text)) curved++
          },
        },
      },
      close(_, path) {
        if (path.length === 1 && straight > 0 && curved > 0)
          say({
            message: `Straight and curved quotation marks are mixed: ${counted(straight, 'run')} of words with straight ones, ${curved} with curved ones.`,
          })
      },
    }
  },
}
