import { languageCode } from '../../values/language/codes.ts'
import type { Rule } from '../rule.ts'
import { codesOf } from './codes-of.ts'

export const language: Rule = {
  id: 'code-language',
  severity: 'error',
  profiles: ['core', 'ead3', 'ead2002', 'archivesspace', 'atom', 'dpla', 'rico'],
  summary: 'A code of a language stands in ISO 639-2, or in the list that the finding aid names.',
  why: 'Systems turn codes into names and filter by them; a code that is in no list is shown as it is, or the record is refused.',
  fix: 'Use the three-letter code of ISO 639-2b, such as eng, fre, spa; for several languages mul, for none zxx.',
  source: 'ISO 639-2; EAD3 tag library, @lang and @langcode; the Schematron of EAD3',
  valid: [{ control: { languages: [{ code: 'eng' }] }, unit: { language: 'fre', languages: [{ code: 'spa' }] } }],
  invalid: [
    {
      control: { languages: [{ code: 'ENGLISH' }] },
      unit: { languages: [{ code: 'xyzzy', text: 'Xyzzy' }] },
      says: ['"ENGLISH" is no code of ISO 639-2.', '"xyzzy" is no code of ISO 639-2.'],
    },
  ],
  check(say) {
    let wider = false
    const check = codesOf('language', code => {
      if (languageCode(code) !== undefined || (wider && /^[a-z]{3}$/.test(code))) return
      say({ message: `"${code}" is no code of ISO 639-2.`, value: code })
    })
    return {
      ...check,
      begin(control) {
        // ISO 639-3 has a code for nearly every three letters, and other lists are the institution's own.
        wider = /639-3|other/.test(control.encodings?.language ?? '')
        check.begin?.(control)
      },
    }
  },
}
