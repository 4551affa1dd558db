import { unitFields } from '../../model/fields.ts'
import type { Note } from '../../model/note.ts'
import type { Rule } from '../rule.ts'

export const personalData: Rule = {
  id: 'publish-personal-data',
  severity: 'warning',
  profiles: ['publish'],
  summary: 'A published description holds no numbers and addresses of private persons.',
  why: 'Social security numbers, telephone numbers and e-mail addresses are harvested and abused within days.',
  fix: 'Mark the passage internal, or take it out. It is not quoted here, because reports are read by many.',
  source: 'DACS 4.1; GDPR article 5; SAA, Code of Ethics for Archivists',
  valid: [
    {
      unit: {
        scopeContent: [note('Letters of 1912-1914, box 123-45.')],
        repository: [{ type: 'corporateBody', text: 'Example Library', address: ['info@example.org'] }],
      },
    },
  ],
  invalid: [
    {
      unit: { scopeContent: [note('His number was 123-45-6789.')] },
      says: ['What may be a social security number stands in the scope and content.'],
    },
    { unit: { notes: [note('Write to ana@example.org.')] }, says: ['An e-mail address stands in the notes.'] },
    { unit: { title: { text: 'Call (555) 123-4567' } }, says: ['What may be a telephone number stands in the title.'] },
  ],
  check: say => ({
    pieces: {
      words: {
        mayHold: /\d{3}-\d\d-\d{4}|@|\d{3}[-. )]+\d{3}[-. ]\d{4}/u,
        look(text, path, field) {
          // How to reach the archive is meant to be read.
          if (path.length === 1 && ofTheHouse.has(field)) return
          const what = /(?<![\d-])\d{3}-\d\d-\d{4}(?![\d-])/.test(text)
            ? 'What may be a social security number'
            : /[\w.+-]@[\w-]+\.[a-z]{2,}/i.test(text)
              ? 'An e-mail address'
              : /(?<![\d-])\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}(?![\d-])/.test(text)
                ? 'What may be a telephone number'
                : undefined
          if (what !== undefined)
            say({ message: `${what} stands in the ${isField(field) ? unitFields[field].name : field}.` })
        },
      },
    },
  }),
}

const ofTheHouse = new Set([
  'repository',
  'accessRestrictions',
  'useRestrictions',
  'preferredCitation',
  'physicalLocations',
  'acquisition',
  'physicalAccess',
])

const isField = (field: string): field is keyof typeof unitFields => Object.hasOwn(unitFields, field)

function note(words: string): Note {
  return { blocks: [{ type: 'paragraph', content: [words] }] }
}
