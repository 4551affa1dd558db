import type { Rule } from '../rule.ts'
import { newTerms } from './new-terms.ts'

export const archivesspaceExtentTypeNew: Rule = {
  id: 'archivesspace-extent-type-new',
  severity: 'info',
  profiles: ['archivesspace'],
  summary: 'Units of extents are among those that ArchivesSpace has from the beginning.',
  why: 'The importer adds any other to the list that everybody who uses the system chooses from.',
  fix: 'Use linear feet, cubic feet, volumes, sheets, files or another of the list, or add the unit on purpose.',
  source: 'ArchivesSpace, enumeration extent_extent_type',
  valid: [
    {
      unit: {
        physicalDescriptions: [
          { text: '3 linear feet', extents: [{ text: '3 linear feet', quantity: 3, unitText: 'Linear Feet' }] },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: {
        physicalDescriptions: [
          { text: '3 boxes', extents: [{ text: '3 boxes', quantity: 3, unit: 'box', unitText: 'boxes' }] },
        ],
      },
      says: ['1 unit of extents becomes a new term in ArchivesSpace: boxes.'],
    },
  ],
  check(say) {
    const terms = newTerms(known, 'unit', 'units', 'of extents')
    return {
      fields: {
        physicalDescriptions({ extents = [] }) {
          for (const { unitText } of extents) terms.see(unitText)
        },
      },
      end: () => terms.tell(say),
    }
  },
}

const known = [
  'cassettes',
  'cubic_feet',
  'files',
  'gigabytes',
  'leaves',
  'linear_feet',
  'megabytes',
  'photographic_prints',
  'photographic_slides',
  'reels',
  'sheets',
  'terabytes',
  'volumes',
]
