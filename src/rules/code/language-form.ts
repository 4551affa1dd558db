import { languageCode } from '../../values/language/codes.ts'
import type { Rule } from '../rule.ts'
import { codesOf } from './codes-of.ts'

export const languageForm: Rule = {
  id: 'code-language-form',
  severity: 'warning',
  profiles: ['core', 'ead3', 'ead2002'],
  summary:
    'A code of a language is one of ISO 639-2b, as that list writes it, unless the finding aid names another list.',
  why: 'French is fre in the list that EAD names, fra in another and fr in a third; a system that looks in one does not find the others.',
  fix: 'Use the three-letter code of ISO 639-2b, or name the list that is used (EAD3 langencoding).',
  source: 'ISO 639-2; EAD3 tag library, @langencoding',
  valid: [
    { unit: { languages: [{ code: 'fre' }] } },
    { control: { encodings: { language: 'iso639-1' } }, unit: { languages: [{ code: 'fr' }] } },
  ],
  invalid: [
    {
      unit: { languages: [{ code: 'fra' }], title: { text: 'Lettres', language: 'fr' } },
      says: ['ISO 639-2b has fre for "fra".', 'ISO 639-2b has fre for "fr".'],
    },
  ],
  check(say) {
    let free = false
    const check = codesOf('language', code => {
      const listed = languageCode(code)
      if (free || listed === undefined || listed === code) return
      say({
        message: `ISO 639-2b has ${listed} for "${code}".`,
        value: code,
        repair: { kind: 'language-code', from: code, to: listed },
      })
    })
    return {
      ...check,
      begin(control) {
        const { language: list = 'iso639-2b' } = control.encodings ?? {}
        free = list !== 'iso639-2b'
        check.begin?.(control)
      },
    }
  },
}
