import type { Rule } from '../rule.ts'
import { isAgent } from './agent-or-subject.ts'
import { newTerms } from './new-terms.ts'

export const archivesspaceSubjectSourceNew: Rule = {
  id: 'archivesspace-subject-source-new',
  severity: 'info',
  profiles: ['archivesspace'],
  summary: 'Vocabularies of subjects, places and genres are among those that ArchivesSpace has from the beginning.',
  why: 'The importer adds any other to the list that everybody who uses the system chooses from.',
  fix: 'Use lcsh, aat, tgn, lcgft, local or another of the list, or add the vocabulary on purpose.',
  source: 'ArchivesSpace, enumeration subject_source',
  valid: [
    { unit: { accessPoints: [{ type: 'subject', text: 'Ferries', source: 'lcsh' }] } },
    { unit: { accessPoints: [{ type: 'person', text: 'Rivera, Ana', source: 'viaf' }] } },
  ],
  invalid: [
    {
      unit: {
        accessPoints: [
          { type: 'subject', text: 'Ferries', source: 'fast' },
          { type: 'place', text: 'Weir', source: 'geonames' },
          { type: 'genre', text: 'Letters', source: 'aat' },
        ],
      },
      says: ['2 vocabularies of subjects become new terms in ArchivesSpace: fast, geonames.'],
    },
  ],
  check(say) {
    const terms = newTerms(known, 'vocabulary', 'vocabularies', 'of subjects')
    return {
      fields: {
        accessPoints({ type, source }) {
          if (!isAgent(type)) terms.see(source)
        },
      },
      end: () => terms.tell(say),
    }
  },
}

const known = [
  'aat',
  'cash',
  'gmgpc',
  'ingest',
  'lcgft',
  'lcsh',
  'lcshac',
  'local',
  'mesh',
  'nal',
  'ram',
  'rbgenr',
  'rvm',
  'tgn',
]
