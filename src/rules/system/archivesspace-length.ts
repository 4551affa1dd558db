import { blocksText } from '../../model/prose-text.ts'
import type { Rule } from '../rule.ts'
import { eachNote } from '../text/each-note.ts'

export const archivesspaceLength: Rule = {
  id: 'archivesspace-length',
  severity: 'error',
  profiles: ['archivesspace'],
  summary: 'Values fit in the columns of ArchivesSpace.',
  why: 'A value that is too long stops the import of the whole file.',
  fix: 'Shorten it: titles to 16,384 characters (8,192 for parts), codes and dates to 255, notes to 65,000.',
  source: 'ArchivesSpace, JSONModel schemas, maxLength',
  valid: [{ unit: { title: { text: 'Letters' }, referenceCode: { text: 'MS 1' } } }],
  invalid: [
    {
      unit: { referenceCode: { text: 'x'.repeat(300) } },
      says: ['The reference code has 300 characters; ArchivesSpace takes 255.'],
    },
  ],
  check(say) {
    const look = (what: string, text: string, most: number) => {
      if (text.length > most)
        say({ message: `The ${what} has ${text.length} characters; ArchivesSpace takes ${most}.` })
    }
    return {
      fields: {
        title: ({ text }, path) => look('title', text, path.length === 1 ? 16_384 : 8192),
        referenceCode: ({ text }) => look('reference code', text, 255),
        dates: ({ text }) => look('date', text, 255),
        ...eachNote(note => {
          const [first] = note.blocks
          const only = note.blocks.length === 1 && first?.type === 'paragraph' && first.content.length === 1
          if (only && typeof first.content[0] === 'string' && first.content[0].length < 65_000) return
          look('note', blocksText(note.blocks).join('\n'), 65_000)
        }),
      },
    }
  },
}
