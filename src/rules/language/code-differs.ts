import { languageCode, languageName } from '../../values/language/codes.ts'
import { parseLanguages } from '../../values/language/parse-languages.ts'
import type { Rule } from '../rule.ts'

export const codeDiffers: Rule = {
  id: 'language-code-differs',
  severity: 'warning',
  profiles: ['core', 'dacs'],
  summary: 'The code of a language and its name mean the same language.',
  why: 'Readers see the name, and searches use the code.',
  fix: 'Correct the one that is wrong.',
  source: 'DACS 4.5; EAD language/@langcode',
  saidBy: ['language/code-differs'],
  valid: [
    {
      unit: {
        languages: [
          { code: 'fre', text: 'French' },
          { code: 'fre', text: 'français' },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: { languages: [{ code: 'fre', text: 'German' }] },
      says: ['The code fre is of French, and the name says "German".'],
    },
  ],
  check: say => ({
    fields: {
      languages({ code, text }) {
        if (code === undefined || text === undefined || text.length > 60) return
        const name = languageName(code)
        if (name === undefined || name.toLowerCase() === text.trim().toLowerCase()) return
        const { languages } = parseLanguages(text)
        const [only] = languages
        if (only?.code !== undefined && languages.length === 1 && only.code !== languageCode(code) && !only.certainty)
          say({ message: `The code ${code} is of ${name}, and the name says "${text}".`, value: text })
      },
    },
  }),
}
