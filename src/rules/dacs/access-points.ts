import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const accessPoints: Rule = requiredAtTop({
  id: 'dacs-access-points',
  demand: 'optimum',
  element: 'Access points',
  dacs: 'overview of access points',
  why: 'Names and subjects from authority files bring together what different archives hold of the same.',
  fix: 'Add names, subjects, places or genres, with the file they are from.',
  stated: ({ accessPoints: points = [] }) => points.length > 0,
  valid: { unit: { accessPoints: [{ type: 'subject', text: 'Ferries' }] } },
})
