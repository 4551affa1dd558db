import type { Rule } from '../rule.ts'

export const noCode: Rule = {
  id: 'language-no-code',
  severity: 'warning',
  profiles: ['core', 'dacs', 'ead3', 'ead2002', 'rico'],
  summary: 'A language of the material has a code beside its name.',
  why: 'Readers filter by language; a name in words is found in one language only, and in one spelling.',
  fix: 'Add the code of ISO 639-2b, such as eng.',
  source: 'DACS 4.5; ISO 639-2; EAD language/@langcode',
  saidBy: ['language/no-code', 'language/unknown-name'],
  valid: [{ unit: { languages: [{ code: 'eng', text: 'English' }, { scripts: [{ code: 'Latn' }] }] } }],
  invalid: [{ unit: { languages: [{ text: 'Double Dutch' }] }, says: ['The language "Double Dutch" has no code.'] }],
  check: say => ({
    fields: {
      languages({ code, text }) {
        if (code === undefined && text !== undefined && text.trim() !== '')
          say({ message: `The language "${text}" has no code.`, value: text })
      },
    },
  }),
}
