import type { Note } from '../../model/note.ts'
import { noteText } from '../../model/prose-text.ts'
import type { Rule } from '../rule.ts'

export const repetition: Rule = {
  id: 'dacs-repetition',
  severity: 'info',
  profiles: ['dacs', 'isadg'],
  summary: 'A part does not repeat a note of the whole word for word.',
  why: 'What is said at a higher level holds below; said again it has to be changed in many places.',
  fix: 'Leave the note out of the part.',
  source: 'ISAD(G) 2.4, non-repetition of information; DACS chapter 1',
  valid: [
    {
      unit: {
        scopeContent: [paragraph('Letters received.')],
        units: [{ scopeContent: [paragraph('Letters from his brother.')] }],
      },
    },
  ],
  invalid: [
    {
      unit: {
        accessRestrictions: [paragraph('Open without restriction.')],
        units: [{ accessRestrictions: [paragraph('Open without restriction.')] }],
      },
      says: ['The conditions governing access say what those of the whole say, word for word (ISAD(G) 2.4).'],
    },
  ],
  check(say) {
    const above: Readonly<Partial<Record<Repeated, string>>>[] = []
    return {
      open(unit) {
        const own: Partial<Record<Repeated, string>> = {}
        for (const field of repeatable) {
          const notes = unit[field]
          if (!notes || notes.length === 0) continue
          const words = notes
            .flatMap(note => noteText(note))
            .join('\n')
            .slice(0, 4000)
          own[field] = words
          if (words !== '' && above.some(each => each[field] === words))
            say({
              message: `The ${names[field]} what ${field === 'scopeContent' || field === 'biogHist' ? 'that' : 'those'} of the whole ${field === 'scopeContent' || field === 'biogHist' ? 'says' : 'say'}, word for word (ISAD(G) 2.4).`,
              about: notes[0] ?? {},
            })
        }
        above.push(own)
      },
      close() {
        above.pop()
      },
    }
  },
}

const repeatable = ['scopeContent', 'biogHist', 'accessRestrictions', 'useRestrictions'] as const
type Repeated = (typeof repeatable)[number]

const names: Readonly<Record<Repeated, string>> = {
  scopeContent: 'scope and content says',
  biogHist: 'administrative or biographical history says',
  accessRestrictions: 'conditions governing access say',
  useRestrictions: 'conditions governing use say',
}

function paragraph(words: string): Note {
  return { blocks: [{ type: 'paragraph', content: [words] }] }
}
