import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const title: Rule = requiredAtTop({
  id: 'dacs-title',
  demand: 'required',
  element: 'Title',
  dacs: '2.3',
  isadg: '3.1.2',
  why: 'The title is what every list of results shows.',
  fix: 'Add a title, or give one with --title.',
  stated: ({ title }) => title !== undefined && title.text.trim() !== '',
  valid: { unit: { title: { text: 'Rivera papers' } } },
})
