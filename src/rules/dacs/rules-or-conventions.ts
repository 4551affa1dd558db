import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const rulesOrConventions: Rule = requiredAtTop({
  id: 'dacs-rules-or-conventions',
  demand: 'added value',
  element: 'Rules or conventions',
  dacs: '8.1.4',
  isadg: '3.7.2',
  why: 'Whoever reads or merges descriptions must know by which rules they were made.',
  fix: 'Name the rules, such as DACS or ISAD(G).',
  stated: (_, { conventions = [] }) => conventions.length > 0,
  valid: {
    control: { conventions: [{ abbreviation: 'dacs', citation: 'Describing Archives: A Content Standard' }] },
    unit: {},
  },
})
