import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const arrangement: Rule = requiredAtTop({
  id: 'dacs-arrangement',
  demand: 'added value',
  element: 'System of arrangement',
  dacs: '3.2',
  isadg: '3.3.4',
  why: 'It tells readers how to find their way, and whether the order is that of the creator.',
  fix: 'Say how the material is arranged.',
  stated: ({ arrangement: note = [] }) => note.length > 0,
  valid: { unit: { arrangement: [{ blocks: [{ type: 'paragraph', content: ['By date.'] }] }] } },
})
