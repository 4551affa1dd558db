import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const notComposed: Rule = {
  id: 'text-not-composed',
  severity: 'info',
  profiles: ['core', 'dpla'],
  summary: 'Letters with marks are one character where Unicode has one (NFC).',
  why: 'An é of two characters is not found by a search for an é of one.',
  fix: 'Normalize the text to NFC.',
  source: 'Unicode Standard Annex 15; W3C, Character Model',
  valid: [{ unit: { title: { text: 'Caf\u00e9' } } }],
  invalid: [{ unit: { title: { text: 'Cafe\u0301' } }, says: ['1 run of words is not in the composed form (NFC).'] }],
  check(say) {
    let runs = 0
    return {
      pieces: {
        words: {
          mayHold: /[\u0300-\u036f\u3099\u309a]/u,
          look(text) {
            if (text.normalize('NFC') !== text) runs++
          },
        },
      },
      close(_, path) {
        if (path.length === 1 && runs > 0)
          say({
            message: `${counted(runs, 'run')} of words ${runs === 1 ? 'is' : 'are'} not in the composed form (NFC).`,
          })
      },
    }
  },
}
