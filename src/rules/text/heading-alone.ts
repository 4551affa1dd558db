import { noteText, plainText, tidy } from '../../model/prose-text.ts'
import type { Rule } from '../rule.ts'
import { eachNote } from './each-note.ts'

export const headingAlone: Rule = {
  id: 'text-heading-alone',
  severity: 'info',
  profiles: ['core'],
  summary: 'A note says more than its heading.',
  why: 'The same words twice are what an empty field looks like after an export.',
  fix: 'Write the note, or leave it out.',
  source: 'EAD head; DACS 7.1',
  valid: [{ unit: { scopeContent: [{ heading: ['Scope'], blocks: [{ type: 'paragraph', content: ['Letters.'] }] }] } }],
  invalid: [
    {
      unit: { scopeContent: [{ heading: ['Scope'], blocks: [{ type: 'paragraph', content: ['Scope'] }] }] },
      says: ['The note says only what its heading says: "Scope".'],
    },
  ],
  check: say => ({
    fields: eachNote(note => {
      if (!note.heading || note.blocks.length !== 1) return
      const heading = tidy(plainText(note.heading))
      const words = noteText(note)
      if (heading !== '' && words.length === 1 && words[0]?.toLowerCase() === heading.toLowerCase())
        say({ message: `The note says only what its heading says: "${heading}".`, value: heading })
    }),
  }),
}
