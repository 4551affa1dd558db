import { blocksText } from '../../model/prose-text.ts'
import { languageCode, languageName } from '../../values/language/codes.ts'
import { parseLanguages } from '../../values/language/parse-languages.ts'
import type { Rule } from '../rule.ts'

export const inNoteUncoded: Rule = {
  id: 'language-in-note-uncoded',
  severity: 'info',
  profiles: ['core', 'dacs', 'dpla'],
  summary: 'The note on the languages and the codes beside it name the same languages.',
  why: 'Readers read the note, and searches use the codes: what is in one alone is found by half of them.',
  fix: 'Add the language that is missing to the codes or to the note.',
  source: 'DACS 4.5; EAD langmaterial',
  valid: [
    {
      unit: {
        languages: [{ code: 'eng' }, { code: 'ger' }],
        languageNotes: [{ blocks: [{ type: 'paragraph', content: ['In English, with some letters in German.'] }] }],
      },
    },
    { unit: { languageNotes: [{ blocks: [{ type: 'paragraph', content: ['In English.'] }] }] } },
    {
      unit: {
        languages: [{ code: 'grc' }],
        languageNotes: [{ blocks: [{ type: 'paragraph', content: ['In Greek.'] }] }],
      },
    },
  ],
  invalid: [
    {
      unit: {
        languages: [{ code: 'eng' }, { code: 'fre' }],
        languageNotes: [{ blocks: [{ type: 'paragraph', content: ['In English and German.'] }] }],
      },
      says: [
        'The note on the languages names German, which has no code beside it.',
        'The note on the languages does not name French, whose code stands beside it.',
      ],
    },
  ],
  check: say => ({
    close({ languages = [], languageNotes = [] }) {
      const [note] = languageNotes
      if (!note || languages.length === 0) return
      const codes = new Set(languages.flatMap(({ code }) => languageCode(code ?? '') ?? []))
      if (codes.size === 0) return
      const read = parseLanguages(languageNotes.flatMap(({ blocks }) => blocksText(blocks)).join(' '))
      const named = new Set(
        read.languages.flatMap(({ code, certainty }) => (code === undefined || certainty ? [] : [code])),
      )
      if (named.size === 0) return
      const coded = new Set([...codes].map(family))
      const spoken = new Set([...named].map(family))
      for (const code of named)
        if (!coded.has(family(code)))
          say({
            message: `The note on the languages names ${languageName(code)}, which has no code beside it.`,
            about: note,
          })
      if (read.incomplete) return
      for (const code of codes)
        if (!spoken.has(family(code)) && !/^(?:mul|und|zxx|mis)$/.test(code) && languageName(code) !== undefined)
          say({
            message: `The note on the languages does not name ${languageName(code)}, whose code stands beside it.`,
            about: note,
          })
    },
  }),
}

/** The name without its age or group: a note that says Greek may mean the ancient or the modern. */
const family = (code: string): string => (languageName(code) ?? code).split(/[,(]| languages/)[0]?.trim() ?? code
