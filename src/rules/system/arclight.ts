import type { Rule } from '../rule.ts'
import { atTop } from './at-top.ts'

const source = 'ArcLight, indexing with traject (ead2_config)'

export const arclightTitle: Rule = atTop({
  id: 'arclight-title',
  system: 'arclight',
  severity: 'error',
  summary: 'A collection of ArcLight has a title.',
  why: 'The indexer stops with an error, and the collection is not in the index.',
  fix: 'Add a title.',
  source,
  has: ({ title }) => (title?.text ?? '').trim() !== '',
  message: 'ArcLight does not index the file: the collection has no title.',
  valid: { unit: { title: { text: 'Letters' } } },
  invalid: { unit: {} },
})

export const arclightRepository: Rule = atTop({
  id: 'arclight-repository',
  system: 'arclight',
  severity: 'warning',
  summary: 'A collection of ArcLight names its repository, as it stands in repositories.yml.',
  why: 'Readers who browse by repository do not find it.',
  fix: 'Add the name of the repository, and use the same words as the configuration.',
  source,
  has: ({ repository = [] }) => repository.some(({ text }) => text.trim() !== ''),
  message: 'The collection names no repository; ArcLight lists it under none.',
  valid: { unit: { repository: [{ type: 'corporateBody', text: 'Example Library' }] } },
  invalid: { unit: {} },
})

export const arclightCode: Rule = atTop({
  id: 'arclight-reference-code',
  system: 'arclight',
  severity: 'warning',
  summary: 'A collection of ArcLight has a reference code.',
  why: 'Citations and requests are made from it.',
  fix: 'Add the reference code of the whole.',
  source,
  has: ({ referenceCode }) => (referenceCode?.text ?? '').trim() !== '',
  message: 'The collection has no reference code; ArcLight shows and requests it without one.',
  valid: { unit: { referenceCode: { text: 'MS 1' } } },
  invalid: { unit: {} },
})
