import { isIso15924, scriptCode } from '../../values/language/codes.ts'
import type { Rule } from '../rule.ts'
import { codesOf } from './codes-of.ts'

export const script: Rule = {
  id: 'code-script',
  severity: 'error',
  profiles: ['core', 'ead3', 'ead2002', 'archivesspace', 'atom'],
  summary: 'A code of a script stands in ISO 15924.',
  why: 'A code that is in no list says nothing to the systems that choose fonts and directions of writing by it.',
  fix: 'Use the four-letter code with a capital at its beginning, such as Latn, Cyrl, Hebr.',
  source: 'ISO 15924; the Schematron of EAD3',
  valid: [{ unit: { script: 'Latn', languages: [{ code: 'rus', scripts: [{ code: 'Cyrl' }] }] } }],
  invalid: [
    {
      unit: {
        languages: [
          { code: 'rus', scripts: [{ code: 'Russian letters' }] },
          { code: 'eng', scripts: [{ code: 'LATN' }] },
        ],
      },
      says: ['"Russian letters" is no code of ISO 15924.', '"LATN" is no code of ISO 15924, which has Latn.'],
    },
  ],
  check: say =>
    codesOf('script', code => {
      if (isIso15924(code)) return
      const listed = scriptCode(code)
      const meant = listed?.toLowerCase() === code.toLowerCase() ? listed : undefined
      say({
        message: `"${code}" is no code of ISO 15924${meant === undefined ? '' : `, which has ${meant}`}.`,
        value: code,
        ...(meant !== undefined && { repair: { kind: 'script-code', from: code, to: meant } }),
      })
    }),
}
