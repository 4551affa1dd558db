import type { Rule } from '../rule.ts'

export const parallelCoverage: Rule = {
  id: 'extent-parallel-coverage',
  severity: 'warning',
  profiles: ['core', 'ead3'],
  summary: 'Two measures of the same material measure the same: both the whole, or both a part.',
  why: 'Parallel means that one can stand for the other; a part cannot stand for the whole.',
  fix: 'Give both the same coverage, or do not call them parallel.',
  source: 'EAD3 tag library, physdescset and @coverage',
  valid: [
    {
      unit: {
        physicalDescriptions: [
          {
            text: '2 feet, 4 boxes',
            extents: [
              { text: '2 feet', coverage: 'whole' },
              { text: '4 boxes', coverage: 'whole', relation: 'parallel' },
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
            text: '2 feet, 4 boxes',
            extents: [
              { text: '2 feet', coverage: 'whole' },
              { text: '4 boxes', coverage: 'part', relation: 'parallel' },
            ],
          },
        ],
      },
      says: ['"4 boxes" is called another measure of "2 feet", and one is of a part, the other of the whole.'],
    },
  ],
  check: say => ({
    fields: {
      physicalDescriptions({ extents }) {
        let before: { readonly text: string; readonly coverage?: string } | undefined
        for (const extent of extents ?? []) {
          if (
            extent.relation === 'parallel' &&
            before?.coverage &&
            extent.coverage &&
            before.coverage !== extent.coverage
          )
            say({
              message: `"${extent.text}" is called another measure of "${before.text}", and one is of a part, the other of the whole.`,
              value: extent.text,
            })
          before = extent
        }
      },
    },
  }),
}
