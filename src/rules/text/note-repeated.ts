import type { Note } from '../../model/note.ts'
import { noteText } from '../../model/prose-text.ts'
import type { Rule } from '../rule.ts'
import { eachNote } from './each-note.ts'

export const noteRepeated: Rule = {
  id: 'text-note-repeated',
  severity: 'warning',
  profiles: ['core'],
  summary: 'A unit has a note once.',
  why: 'The same note twice is a slip of copying or merging.',
  fix: 'Take one of them out.',
  source: 'ISAD(G) 2.4; DACS, statement of principles',
  valid: [{ unit: { notes: [note('Letters.'), note('Bills.')], scopeContent: [note('Letters.')] } }],
  invalid: [
    {
      unit: { notes: [note('Letters received.'), note('Letters received.')] },
      says: ['A note is there twice: "Letters received.".'],
    },
  ],
  check(say) {
    let seen = new Set<string>()
    let first: Note | undefined
    let of = ''
    return {
      open() {
        seen = new Set()
        first = undefined
        of = ''
      },
      fields: eachNote((each, _, field) => {
        // Most fields have one note, whose words need not be read.
        if (field !== of) {
          of = field
          first = each
          seen = new Set()
          return
        }
        if (first) seen.add(noteText(first, { heading: true }).join('\n').slice(0, 4000))
        first = undefined
        const words = noteText(each, { heading: true }).join('\n').slice(0, 4000)
        if (words !== '' && seen.has(words))
          say({ message: `A note is there twice: "${words.slice(0, 60)}".`, value: words.slice(0, 80) })
        seen.add(words)
      }),
    }
  },
}

function note(words: string): Note {
  return { blocks: [{ type: 'paragraph', content: [words] }] }
}
