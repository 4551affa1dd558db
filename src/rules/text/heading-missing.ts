import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'
import { eachNote } from './each-note.ts'

export const headingMissing: Rule = {
  id: 'text-heading-missing',
  severity: 'info',
  profiles: ['publish'],
  summary: 'Notes of the whole have headings.',
  why: 'Without a heading some pages show a paragraph that readers cannot place.',
  fix: 'Add a heading, unless your page makes one from the kind of the note.',
  source: 'EAD head',
  valid: [{ unit: { scopeContent: [{ heading: ['Scope'], blocks: [{ type: 'paragraph', content: ['Letters.'] }] }] } }],
  invalid: [
    {
      unit: { scopeContent: [{ blocks: [{ type: 'paragraph', content: ['Letters.'] }] }] },
      says: ['1 note of the whole has no heading.'],
    },
  ],
  check(say) {
    let without = 0
    return {
      fields: eachNote((note, path, field) => {
        if (path.length === 1 && note.heading === undefined && field !== 'notes' && field !== 'languageNotes') without++
      }),
      close(_, path) {
        if (path.length === 1 && without > 0)
          say({ message: `${counted(without, 'note')} of the whole ${without === 1 ? 'has' : 'have'} no heading.` })
      },
    }
  },
}
