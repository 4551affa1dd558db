import type { Rule } from '../rule.ts'

export const titleNature: Rule = {
  id: 'dacs-title-nature',
  severity: 'info',
  profiles: ['dacs'],
  summary: 'The title of the whole says what sort of material it is: papers, records, collection, or its form.',
  why: 'A name alone could be that of a book or a person; the word for the material says that it is an archive.',
  fix: 'Add the nature of the archival unit to the title.',
  source: 'DACS 2.3.18 to 2.3.20',
  valid: [
    { unit: { title: { text: 'Rivera family papers' } } },
    { unit: { title: { text: 'Fonds Rivera', language: 'fre' } } },
  ],
  invalid: [{ unit: { title: { text: 'Ana Rivera' } }, says: ['The title does not say what sort of material it is.'] }],
  check: say => ({
    fields: {
      title({ text }, path) {
        if (path.length === 1 && text.trim() !== '' && !nature.test(text))
          say({ message: 'The title does not say what sort of material it is.', value: text })
      },
    },
  }),
}

const nature =
  /papers|records?\b|collections?|archiv|fonds?\b|letter|correspond|photograph|diar(?:y|ies)|manuscript|files?\b|documents?|scrapbook|album|map|drawing|plan|film|record(?:ing)?s|oral hist|interview|ledger|account|book|journal|print|poster|material|memorabilia|nachla|bestand|akten|dossier|papiers|dokument|spis|zesp|fondo|acervo/i
