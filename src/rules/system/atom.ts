import type { Rule } from '../rule.ts'
import { atTop } from './at-top.ts'

export const atomTitle: Rule = atTop({
  id: 'atom-title',
  system: 'atom',
  severity: 'error',
  summary: 'A description of AtoM has a title.',
  why: 'AtoM shows "Untitled" and makes an address of it.',
  fix: 'Add a title, or convert with --title.',
  source: 'AtoM, CSV import, title; ISAD(G) 3.1.2',
  has: ({ title }) => (title?.text ?? '').trim() !== '',
  message: 'The description has no title, which AtoM asks for.',
  valid: { unit: { title: { text: 'Letters' } } },
  invalid: { unit: {} },
})

export const atomRepository: Rule = atTop({
  id: 'atom-repository',
  system: 'atom',
  severity: 'warning',
  summary: 'A description of AtoM names its repository.',
  why: 'Without one AtoM links it to no institution, and readers who browse by institution do not find it.',
  fix: 'Add the name of the repository as AtoM has it.',
  source: 'AtoM, CSV import, repository',
  has: ({ repository = [] }) => repository.some(({ text }) => text.trim() !== ''),
  message: 'The description names no repository; AtoM links it to none.',
  valid: { unit: { repository: [{ type: 'corporateBody', text: 'Example Library' }] } },
  invalid: { unit: {} },
})
