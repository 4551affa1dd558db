import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const repository: Rule = requiredAtTop({
  id: 'dacs-repository',
  demand: 'required',
  element: 'Name and location of repository',
  dacs: '2.2',
  why: 'A description that travels must say who holds the material.',
  fix: 'Add the name of the repository.',
  stated: ({ repository = [] }) => repository.some(({ text }) => text.trim() !== ''),
  valid: { unit: { repository: [{ type: 'corporateBody', text: 'Example Library' }] } },
})
