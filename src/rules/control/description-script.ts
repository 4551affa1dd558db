import type { Rule } from '../rule.ts'

export const descriptionScript: Rule = {
  id: 'control-description-script',
  severity: 'info',
  profiles: ['ead3', 'archivesspace'],
  summary: 'The script in which the finding aid is written is given as a code beside its language.',
  why: 'EAD3 demands both; a declaration with a language alone cannot be written without one being made up.',
  fix: 'State the script, such as Latn.',
  source: 'EAD3 tag library, languagedeclaration; ISO 15924',
  valid: [{ control: { languages: [{ code: 'eng', scriptCode: 'Latn' }] }, unit: {} }, { unit: {} }],
  invalid: [
    {
      control: { languages: [{ code: 'eng' }] },
      unit: {},
      says: ['The language of the description is given without its script.'],
    },
  ],
  check: say => ({
    begin({ languages = [] }) {
      if (languages.some(({ code, scriptCode: script }) => code !== undefined && script === undefined))
        say({ message: 'The language of the description is given without its script.' })
    },
  }),
}
