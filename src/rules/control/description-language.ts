import type { Rule } from '../rule.ts'

export const descriptionLanguage: Rule = {
  id: 'control-description-language',
  severity: 'info',
  profiles: ['core', 'ead3', 'atom', 'archivesspace'],
  regraded: { ead3: 'warning', atom: 'error', archivesspace: 'warning' },
  summary: 'The language in which the finding aid is written is given as a code.',
  why: 'Systems choose by it how to index and to show the words; AtoM and EAD3 demand it.',
  fix: 'State the language of the description with its code, or give it with --description-language.',
  source: 'DACS 8.1; ISAD(G) 3.7; EAD3 tag library, languagedeclaration',
  valid: [
    { control: { languages: [{ code: 'eng', scriptCode: 'Latn' }] }, unit: {} },
    { control: {}, unit: { language: 'eng', title: { text: 'Letters' } } },
  ],
  invalid: [
    { unit: {}, says: ['The language of the description is not given as a code.'] },
    {
      control: { languages: [{ text: 'English' }] },
      unit: {},
      says: ['The language of the description is not given as a code.'],
    },
  ],
  check(say) {
    let isGiven = false
    return {
      begin({ languages = [] }) {
        isGiven = languages.some(({ code = '' }) => code !== '')
      },
      open({ language }, path) {
        if (path.length === 1 && !isGiven && language === undefined)
          say({ message: 'The language of the description is not given as a code.' })
      },
    }
  },
}
