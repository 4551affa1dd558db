import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const biographicalHistory: Rule = requiredAtTop({
  id: 'dacs-biographical-history',
  demand: 'optimum',
  element: 'Administrative or biographical history',
  dacs: '2.7',
  isadg: '3.2.2',
  why: 'Records are understood from the life or the work in which they arose.',
  fix: 'Add a note on who the creator was and did.',
  stated: ({ biogHist = [] }) => biogHist.length > 0,
  valid: { unit: { biogHist: [{ blocks: [{ type: 'paragraph', content: ['A printer.'] }] }] } },
})
