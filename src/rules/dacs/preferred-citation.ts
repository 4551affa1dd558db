import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const preferredCitation: Rule = requiredAtTop({
  id: 'dacs-preferred-citation',
  demand: 'added value',
  element: 'Preferred citation',
  dacs: '7.1.5',
  why: 'Citations that all look alike can be found again.',
  fix: 'Say how the material is to be cited.',
  stated: ({ preferredCitation: citation = [] }) => citation.length > 0,
  valid: {
    unit: { preferredCitation: [{ blocks: [{ type: 'paragraph', content: ['Rivera papers, Example Library.'] }] }] },
  },
})
