import { blocksText } from '../../model/prose-text.ts'
import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const archivesspaceDigitalObjectTitle: Rule = {
  id: 'archivesspace-digital-object-title',
  severity: 'info',
  profiles: ['archivesspace'],
  summary: 'A digital object has a title of its own.',
  why: 'ArchivesSpace demands one, and takes that of the component when there is none; a list of digital objects then says the same many times.',
  fix: 'Add a title to the link.',
  source: 'ArchivesSpace, JSONModel(:digital_object) title; EAD importer, dao',
  valid: [{ unit: { digitalObjects: [{ link: { href: 'https://example.org/1', title: 'Letter of 1905' } }] } }],
  invalid: [
    {
      unit: { digitalObjects: [{ link: { href: 'https://example.org/1' } }] },
      says: ['1 digital object has no title of its own.'],
    },
  ],
  check(say) {
    let without = 0
    return {
      fields: {
        digitalObjects({ link, label, note = [] }) {
          if ((link?.title ?? label ?? blocksText(note).join('')).trim() === '') without++
        },
      },
      close(_, path) {
        if (path.length === 1 && without > 0)
          say({
            message: `${counted(without, 'digital object')} ${without === 1 ? 'has no title of its' : 'have no titles of their'} own.`,
          })
      },
    }
  },
}
