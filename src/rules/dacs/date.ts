import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const date: Rule = requiredAtTop({
  id: 'dacs-date',
  demand: 'required',
  element: 'Date',
  dacs: '2.4',
  isadg: '3.1.3',
  why: 'Readers narrow their search by date.',
  fix: 'Add the dates of the material, or say that it is undated.',
  stated: ({ dates = [] }) =>
    dates.some(({ text, begin, end, edtf }) => text.trim() !== '' || (begin ?? end ?? edtf) !== undefined),
  valid: { unit: { dates: [{ text: 'undated', undated: 'all' }] } },
})
