import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const archivistAndDate: Rule = requiredAtTop({
  id: 'dacs-archivist-and-date',
  demand: 'added value',
  element: 'Archivist and date',
  dacs: '8.1.5',
  isadg: '3.7.1',
  why: 'Readers judge a description by who made it and when, and know whom to ask.',
  fix: 'Say who described the material, and when.',
  stated: ({ processing = [] }, { events = [], authors = [] }) =>
    processing.length > 0 || events.length > 0 || authors.length > 0,
  valid: { control: { events: [{ type: 'created', date: '2020' }] }, unit: {} },
})
