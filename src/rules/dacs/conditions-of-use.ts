import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const conditionsOfUse: Rule = requiredAtTop({
  id: 'dacs-conditions-of-use',
  demand: 'added value',
  element: 'Conditions governing reproduction and use',
  dacs: '4.4',
  isadg: '3.4.2',
  why: 'Readers who may see the material must know what they may do with it.',
  fix: 'Add a note on copyright and reproduction, or a rights statement.',
  stated: ({ useRestrictions = [], rightsUris = [] }) => useRestrictions.length > 0 || rightsUris.length > 0,
  valid: { unit: { useRestrictions: [{ blocks: [{ type: 'paragraph', content: ['In the public domain.'] }] }] } },
})
