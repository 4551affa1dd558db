import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const conditionsOfAccess: Rule = requiredAtTop({
  id: 'dacs-conditions-of-access',
  demand: 'required, often left out',
  element: 'Conditions governing access',
  dacs: '4.1',
  isadg: '3.4.1',
  why: 'Readers must know whether they may see the material; silence is not openness.',
  fix: 'State the restrictions, or that there are none.',
  stated: ({ accessRestrictions = [] }) => accessRestrictions.length > 0,
  valid: { unit: { accessRestrictions: [{ blocks: [{ type: 'paragraph', content: ['Open.'] }] }] } },
})
