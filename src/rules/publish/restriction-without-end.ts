import { noteText } from '../../model/prose-text.ts'
import type { Rule } from '../rule.ts'

export const restrictionWithoutEnd: Rule = {
  id: 'publish-restriction-without-end',
  severity: 'info',
  profiles: ['publish', 'archivesspace'],
  summary: 'A restriction that ends on a day has that day as data.',
  why: 'A program can open the material on the day; of a sentence it knows nothing.',
  fix: 'Add the end of the restriction as a date.',
  source: 'DACS 4.1; ArchivesSpace, rights restriction',
  valid: [
    {
      unit: {
        accessRestrictions: [{ end: '2090-01-01', blocks: [{ type: 'paragraph', content: ['Closed until 2090.'] }] }],
      },
    },
  ],
  invalid: [
    {
      unit: { accessRestrictions: [{ blocks: [{ type: 'paragraph', content: ['Closed until January 1, 2090.'] }] }] },
      says: ['The restriction until 2090 is in words alone.'],
    },
  ],
  check: say => ({
    fields: {
      accessRestrictions(note) {
        if (note.end !== undefined) return
        const year = /\buntil\b[^.]{0,30}?(\d{4})/i.exec(noteText(note).join(' ').slice(0, 2000))?.[1]
        if (year !== undefined) say({ message: `The restriction until ${year} is in words alone.`, value: year })
      },
    },
  }),
}
