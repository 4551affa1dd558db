import type { Rule } from '../rule.ts'
import { atTop } from './at-top.ts'

const demands = {
  system: 'archivesspace',
  severity: 'error',
  source: 'ArchivesSpace, JSONModel(:resource); EAD importer',
} as const

export const archivesspaceTitle: Rule = atTop({
  ...demands,
  id: 'archivesspace-title',
  summary: 'A resource of ArchivesSpace has a title.',
  why: 'ArchivesSpace refuses the resource, and with it the whole file.',
  fix: 'Add a title, or convert with --title.',
  has: ({ title }) => (title?.text ?? '').trim() !== '',
  message: 'ArchivesSpace refuses the file: the resource has no title.',
  valid: { unit: { title: { text: 'Letters' } } },
  invalid: { unit: {} },
})

export const archivesspaceIdentifier: Rule = atTop({
  ...demands,
  id: 'archivesspace-identifier',
  summary: 'A resource of ArchivesSpace has an identifier.',
  why: 'ArchivesSpace refuses the resource without its first part (id_0), which it takes from the reference code.',
  fix: 'Add the reference code of the whole.',
  has: ({ referenceCode }) => (referenceCode?.text ?? '').trim() !== '',
  message: 'ArchivesSpace refuses the file: the resource has no identifier.',
  valid: { unit: { referenceCode: { text: 'MS 1' } } },
  invalid: { unit: {} },
})

export const archivesspaceExtent: Rule = atTop({
  ...demands,
  id: 'archivesspace-extent',
  summary: 'A resource of ArchivesSpace has an extent that begins with a number and has a unit.',
  why: 'The importer takes the first extent that begins with a number; without one it refuses the resource.',
  fix: 'State the extent with a number first, such as "12.5 linear feet".',
  has: ({ physicalDescriptions = [] }) =>
    physicalDescriptions.some(({ text, extents = [] }) =>
      extents.length > 0 ? extents.some(each => /^\s*\d/.test(each.text)) : /^\s*[\d.]+\s+\S/.test(text),
    ),
  message: 'ArchivesSpace refuses the file: no extent of the resource begins with a number and has a unit.',
  valid: { unit: { physicalDescriptions: [{ text: '3 boxes', extents: [{ text: '3 boxes' }] }] } },
  invalid: { unit: { physicalDescriptions: [{ text: 'about three boxes' }] } },
})

export const archivesspaceDate: Rule = atTop({
  ...demands,
  id: 'archivesspace-date',
  summary: 'A resource of ArchivesSpace has a date.',
  why: 'ArchivesSpace refuses the resource without a date in words or its begin.',
  fix: 'Add the dates of the whole.',
  has: ({ dates = [] }) => dates.some(({ text, begin }) => text.trim() !== '' || begin !== undefined),
  message: 'ArchivesSpace refuses the file: the resource has no date.',
  valid: { unit: { dates: [{ text: '1905' }] } },
  invalid: { unit: {} },
})

export const archivesspaceLanguage: Rule = atTop({
  ...demands,
  id: 'archivesspace-language',
  summary: 'A resource of ArchivesSpace has the language of its material as a code.',
  why: 'ArchivesSpace refuses the resource without one; a language in words alone becomes a note.',
  fix: 'Add the language with its code.',
  has: ({ languages = [] }) => languages.some(({ code }) => code !== undefined),
  message: 'ArchivesSpace refuses the file: the resource has no language of the material with a code.',
  valid: { unit: { languages: [{ code: 'eng' }] } },
  invalid: { unit: { languages: [{ text: 'English' }] } },
})
