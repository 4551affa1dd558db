import type { Rule } from '../rule.ts'

export const undetermined: Rule = {
  id: 'language-undetermined',
  severity: 'info',
  profiles: ['core', 'dpla', 'rico'],
  summary: 'A language is a language, not that it is not known.',
  why: 'The code und tells readers nothing that silence would not.',
  fix: 'State the language; for material without words use zxx.',
  source: 'ISO 639-2; DACS 4.5',
  valid: [{ unit: { languages: [{ code: 'eng' }, { code: 'zxx' }] } }],
  invalid: [
    {
      unit: { languages: [{ code: 'und', text: 'Undetermined' }] },
      says: ['The language is given as undetermined (und).'],
    },
  ],
  check: say => ({
    fields: {
      languages({ code }) {
        if (code === 'und') say({ message: 'The language is given as undetermined (und).', value: code })
      },
    },
  }),
}
