import type { Note } from '../../model/note.ts'
import { noteText, plainText, tidy } from '../../model/prose-text.ts'
import type { Rule } from '../rule.ts'
import { eachNote } from './each-note.ts'

export const noteEmpty: Rule = {
  id: 'text-note-empty',
  severity: 'warning',
  profiles: ['core', 'ead3', 'ead2002', 'archivesspace'],
  summary: 'A note says something.',
  why: 'A heading with nothing under it looks as if something was lost.',
  fix: 'Fill the note in, or leave it out.',
  source: 'EAD, notes; DACS 7.1',
  valid: [{ unit: { scopeContent: [{ blocks: [{ type: 'paragraph', content: ['Letters.'] }] }] } }],
  invalid: [
    { unit: { scopeContent: [{ heading: ['Scope'], blocks: [] }] }, says: ['A note has no words under its heading.'] },
    { unit: { notes: [{ blocks: [{ type: 'paragraph', content: [' '] }] }] }, says: ['A note has no words.'] },
  ],
  check: say => ({
    fields: eachNote((note, _, field) => {
      // The heading of a list of components, or of the identity of a unit, comes as a note of that kind.
      if (field === 'notes' && note.localType !== undefined && note.blocks.length === 0) return
      // The first words that are found settle it; most notes begin with them.
      const [first] = note.blocks
      if (first?.type === 'paragraph' && typeof first.content[0] === 'string' && /\S/.test(first.content[0])) return
      if (noteText(note).some(line => line !== '') || (note.parts?.length ?? 0) > 0 || hasLink(note)) return
      const headed = note.heading !== undefined && tidy(plainText(note.heading)) !== ''
      say({
        message: headed ? 'A note has no words under its heading.' : 'A note has no words.',
        ...(!headed && { repair: { kind: 'remove-empty' } }),
      })
    }),
  }),
}

/** A pointer or an entry of an index needs no words. */
const hasLink = (note: Note): boolean =>
  'entries' in note ||
  note.blocks.some(
    block => 'content' in block && block.content.some(piece => typeof piece !== 'string' && piece.type === 'reference'),
  )
