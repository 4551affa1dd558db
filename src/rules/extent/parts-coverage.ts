import type { Rule } from '../rule.ts'

export const partsCoverage: Rule = {
  id: 'extent-parts-coverage',
  severity: 'warning',
  profiles: ['ead3'],
  summary: 'Extents that add up are each of a part.',
  why: 'If each were the whole, their sum would be twice the material.',
  fix: 'Give each the coverage part.',
  source: 'EAD3 tag library, physdescset with parallel="false"',
  valid: [
    {
      unit: {
        physicalDescriptions: [
          {
            text: '2 boxes, 4 maps',
            extents: [
              { text: '2 boxes', coverage: 'part' },
              { text: '4 maps', coverage: 'part', relation: 'additional' },
            ],
          },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: {
        physicalDescriptions: [
          {
            text: '2 boxes, 4 maps',
            extents: [
              { text: '2 boxes', coverage: 'part' },
              { text: '4 maps', coverage: 'whole', relation: 'additional' },
            ],
          },
        ],
      },
      says: ['"4 maps" is one of several parts and is said to be the whole.'],
    },
  ],
  check: say => ({
    fields: {
      physicalDescriptions({ extents }) {
        for (const { text, coverage, relation } of extents ?? [])
          if (relation === 'additional' && coverage === 'whole')
            say({ message: `"${text}" is one of several parts and is said to be the whole.`, value: text })
      },
    },
  }),
}
