import type { Rule } from '../rule.ts'
import { isAgent } from './agent-or-subject.ts'
import { newTerms } from './new-terms.ts'

export const archivesspaceNameSourceNew: Rule = {
  id: 'archivesspace-name-source-new',
  severity: 'info',
  profiles: ['archivesspace'],
  summary: 'Authority files of names are among those that ArchivesSpace has from the beginning.',
  why: 'The importer adds any other to the list that everybody who uses the system chooses from.',
  fix: 'Use naf, lcnaf, ulan, local or another of the list, or add the file on purpose.',
  source: 'ArchivesSpace, enumeration name_source',
  valid: [
    { unit: { creators: [{ type: 'person', text: 'Rivera, Ana', source: 'naf' }] } },
    { unit: { accessPoints: [{ type: 'subject', text: 'Ferries', source: 'lcsh' }] } },
  ],
  invalid: [
    {
      unit: {
        creators: [{ type: 'person', text: 'Rivera, Ana', source: 'viaf' }],
        accessPoints: [{ type: 'family', text: 'Rivera family', source: 'Our names' }],
      },
      says: ['2 authority files of names become new terms in ArchivesSpace: Our names, viaf.'],
    },
  ],
  check(say) {
    const terms = newTerms(known, 'authority file', 'authority files', 'of names')
    return {
      fields: {
        creators: ({ source }) => terms.see(source),
        accessPoints({ type, source }) {
          if (isAgent(type)) terms.see(source)
        },
      },
      end: () => terms.tell(say),
    }
  },
}

const known = ['cash', 'ingest', 'lcnaf', 'lcshac', 'local', 'nad', 'naf', 'nal', 'ram', 'rvm', 'ulan']
