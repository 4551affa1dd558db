import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const referenceCode: Rule = requiredAtTop({
  id: 'dacs-reference-code',
  demand: 'required',
  element: 'Reference code',
  dacs: '2.1',
  isadg: '3.1.1',
  why: 'Readers ask for material by its code, and systems tell one unit from another by it.',
  fix: 'Add the local code of the unit.',
  stated: ({ referenceCode }) => referenceCode !== undefined && referenceCode.text.trim() !== '',
  valid: { unit: { referenceCode: { text: 'MS 1' } } },
})
