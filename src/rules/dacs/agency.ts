import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const agency: Rule = requiredAtTop({
  id: 'dacs-agency',
  demand: 'added value of the finding aid',
  element: 'Agency responsible for the description',
  dacs: '8.1',
  why: 'A finding aid that travels must say who keeps it and answers for it.',
  fix: 'Add the agency, or give it with --agency.',
  stated: (_, { agency }) => agency !== undefined && ((agency.name ?? '').trim() !== '' || (agency.code ?? '') !== ''),
  valid: { control: { agency: { name: 'Example Library' } }, unit: {} },
})
