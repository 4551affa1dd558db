import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const descriptionRights: Rule = requiredAtTop({
  id: 'dacs-description-rights',
  demand: 'required of the finding aid',
  element: 'Rights statement for archival description',
  dacs: '8.2',
  why: 'Others may reuse the description only if they know that they may.',
  fix: 'State the licence of the description, for example CC0.',
  stated: (_, { rights = [] }) => rights.length > 0,
  valid: { control: { rights: [{ citation: 'CC0' }] }, unit: {} },
})
