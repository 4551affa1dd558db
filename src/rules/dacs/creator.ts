import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const creator: Rule = requiredAtTop({
  id: 'dacs-creator',
  demand: 'if known',
  element: 'Name of creator',
  dacs: '2.6',
  isadg: '3.2.1',
  why: 'Records are understood through those who made them. Required if known.',
  fix: 'Add the person, family or body that created or gathered the material, if known.',
  stated: ({ creators = [] }) => creators.some(({ text }) => text.trim() !== ''),
  valid: { unit: { creators: [{ type: 'person', text: 'Rivera, Ana' }] } },
})
