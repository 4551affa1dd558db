import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const extent: Rule = requiredAtTop({
  id: 'dacs-extent',
  demand: 'required',
  element: 'Extent',
  dacs: '2.5',
  isadg: '3.1.5',
  why: 'Readers plan a visit, and archives plan their shelves, by the extent.',
  fix: 'Add a number with a unit of measure.',
  stated: ({ physicalDescriptions = [] }) =>
    physicalDescriptions.some(({ text, extents = [] }) => text.trim() !== '' || extents.length > 0),
  valid: { unit: { physicalDescriptions: [{ text: '3 folders' }] } },
})
