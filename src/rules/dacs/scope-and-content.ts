import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const scopeAndContent: Rule = requiredAtTop({
  id: 'dacs-scope-and-content',
  demand: 'required',
  element: 'Scope and content',
  dacs: '3.1',
  isadg: '3.3.1',
  why: 'It tells readers whether the material concerns them.',
  fix: 'Add a note on what the material is and what it is about.',
  stated: ({ scopeContent = [], abstract = [] }) => scopeContent.length > 0 || abstract.length > 0,
  valid: { unit: { scopeContent: [{ blocks: [{ type: 'paragraph', content: ['Letters.'] }] }] } },
})
