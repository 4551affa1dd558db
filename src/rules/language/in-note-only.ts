import type { Rule } from '../rule.ts'

export const inNoteOnly: Rule = {
  id: 'language-in-note-only',
  severity: 'info',
  profiles: ['core', 'dacs', 'dpla'],
  summary: 'The languages of the whole are given one by one, not in a sentence alone.',
  why: 'A sentence is read by people; filters need the languages themselves.',
  fix: 'Add each language with its code beside the note.',
  source: 'DACS 4.5; EAD langmaterial',
  valid: [
    {
      unit: {
        languages: [{ code: 'eng' }],
        languageNotes: [{ blocks: [{ type: 'paragraph', content: ['In English.'] }] }],
      },
    },
  ],
  invalid: [
    {
      unit: { languageNotes: [{ blocks: [{ type: 'paragraph', content: ['In English.'] }] }] },
      says: ['The languages of the whole stand in a note alone.'],
    },
  ],
  check: say => ({
    close({ languages = [], languageNotes = [] }, path) {
      if (path.length === 1 && languageNotes.length > 0 && languages.length === 0)
        say({ message: 'The languages of the whole stand in a note alone.', about: languageNotes[0] ?? {} })
    },
  }),
}
