import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const languages: Rule = requiredAtTop({
  id: 'dacs-languages',
  demand: 'required, often left out',
  element: 'Languages and scripts of the material',
  dacs: '4.5',
  isadg: '3.4.3',
  why: 'Readers must know whether they can read the material.',
  fix: 'State the languages of the material.',
  stated: ({ languages = [], languageNotes = [] }) => languages.length > 0 || languageNotes.length > 0,
  valid: { unit: { languages: [{ code: 'eng' }] } },
})
