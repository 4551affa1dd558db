import type { Rule } from '../rule.ts'

export const notRecognised: Rule = {
  id: 'extent-not-recognised',
  severity: 'info',
  profiles: ['core', 'dacs', 'archivesspace'],
  regraded: { dacs: 'warning', archivesspace: 'error' },
  summary: 'The extent of the whole has a number and a unit of measure.',
  why: 'An extent that no program can add up is left out of every count, and ArchivesSpace refuses a resource without one.',
  fix: 'State a number with a unit, such as "12.5 linear feet".',
  source: 'DACS 2.5; ISAD(G) 3.1.5',
  valid: [
    {
      unit: {
        physicalDescriptions: [{ text: '3 folders', extents: [{ text: '3 folders', quantity: 3, unit: 'folder' }] }],
      },
    },
  ],
  invalid: [
    {
      unit: { physicalDescriptions: [{ text: 'some papers' }] },
      says: ['No number with a unit of measure is recognised in the extent of the whole: "some papers".'],
    },
  ],
  check: say => ({
    close({ physicalDescriptions = [] }, path) {
      if (path.length > 1) return
      const [first] = physicalDescriptions
      const counted = physicalDescriptions.some(({ extents = [] }) =>
        extents.some(({ quantity, unit }) => quantity !== undefined && unit !== undefined),
      )
      if (first && !counted)
        say({
          message: `No number with a unit of measure is recognised in the extent of the whole: "${first.text}".`,
          value: first.text,
          about: first,
        })
    },
  }),
}
