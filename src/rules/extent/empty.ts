import type { Rule } from '../rule.ts'

export const empty: Rule = {
  id: 'extent-empty',
  severity: 'warning',
  profiles: ['core', 'ead3', 'ead2002', 'archivesspace'],
  summary: 'A statement of extent says something.',
  why: 'An empty one is shown as a label with nothing behind it, and stops some imports.',
  fix: 'Fill it in, or leave it out.',
  source: 'DACS 2.5; EAD physdesc, extent',
  saidBy: ['extent/empty'],
  valid: [{ unit: { physicalDescriptions: [{ text: '3 folders' }] } }],
  invalid: [{ unit: { physicalDescriptions: [{ text: ' ' }] }, says: ['A statement of extent is empty.'] }],
  check: say => ({
    fields: {
      physicalDescriptions({ text, extents = [], facets = [], dimensions = [] }) {
        if (text.trim() === '' && extents.length + facets.length + dimensions.length === 0)
          say({ message: 'A statement of extent is empty.', repair: { kind: 'remove-empty' } })
      },
    },
  }),
}
