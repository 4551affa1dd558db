import type { Rule } from '../rule.ts'
import { newTerms } from './new-terms.ts'

export const archivesspaceContainerTypeNew: Rule = {
  id: 'archivesspace-container-type-new',
  severity: 'info',
  profiles: ['archivesspace'],
  summary: 'Types of containers are among those that ArchivesSpace has from the beginning.',
  why: 'The importer adds any other to the list that everybody who uses the system chooses from.',
  fix: 'Use box, carton, case, folder, frame, object, page, reel or volume, or add the type on purpose.',
  source: 'ArchivesSpace, enumeration container_type',
  valid: [
    { unit: { containers: [{ text: '1', type: 'Box', indicator: '1' }] } },
    { unit: { containers: [{ text: '2', type: 'volume', indicator: '2' }] } },
  ],
  invalid: [
    {
      unit: {
        containers: [
          { text: '1', type: 'Kiste', indicator: '1' },
          { text: '2', type: 'bundle', indicator: '2' },
          { text: '3', type: 'bundle', indicator: '3' },
        ],
      },
      says: ['2 types of containers become new terms in ArchivesSpace: bundle, Kiste.'],
    },
  ],
  check(say) {
    const terms = newTerms(known, 'type', 'types', 'of containers')
    return {
      fields: { containers: ({ type }) => terms.see(type) },
      end: () => terms.tell(say),
    }
  },
}

const known = ['box', 'carton', 'case', 'folder', 'frame', 'object', 'page', 'reel', 'volume']
