import type { Rule } from '../rule.ts'

export const archivesspaceExtentsDropped: Rule = {
  id: 'archivesspace-extents-dropped',
  severity: 'warning',
  profiles: ['archivesspace'],
  summary: 'Every extent of a physical description begins with a number, and there is one in each.',
  why: 'Of several in one description the importer makes the first an extent, and the others a note or nothing.',
  fix: 'Put each extent in a physical description of its own.',
  source: 'ArchivesSpace, EAD importer, physdesc and extent',
  valid: [
    {
      unit: {
        physicalDescriptions: [
          { text: '3 boxes', extents: [{ text: '3 boxes' }] },
          { text: '1 map', extents: [{ text: '1 map' }] },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: {
        physicalDescriptions: [
          { text: '3 boxes, 1 map', extents: [{ text: '3 boxes' }, { text: '1 map', relation: 'additional' }] },
        ],
      },
      says: ['Of "3 boxes, 1 map" ArchivesSpace makes one extent; 1 more is not taken as such.'],
    },
  ],
  check: say => ({
    fields: {
      physicalDescriptions({ text, extents = [] }) {
        const more = extents.filter(({ relation }) => relation === 'additional').length
        if (more > 0)
          say({
            message: `Of "${text}" ArchivesSpace makes one extent; ${more} more ${more === 1 ? 'is' : 'are'} not taken as such.`,
            value: text,
          })
      },
    },
  }),
}
