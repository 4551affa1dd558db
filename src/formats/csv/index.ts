import type { Format, Read, Write } from '../format.ts'
import { aspace } from './aspace.ts'
import { atom } from './atom.ts'
import { mapped } from './column-map.ts'
import { own } from './own.ts'
import { crosswalkInWords, type Profile } from './profile.ts'
import { readTable } from './read.ts'
import { recogniser, recogniseTable } from './recognise.ts'
import { writeTable } from './write.ts'

const reading =
  (profile: Profile): Read =>
  (units, report, options) =>
    readTable(profile, units, report, options)

const writing =
  (profile: Profile): Write =>
  (out, report, options) =>
    writeTable(profile, out, report, options)

const readOwn: Read = (units, report, options) => {
  const map = options?.table?.columns
  if (map === undefined) return readTable(own, units, report, options)
  const { delimiter, quote, headerRow } = map
  const stated = {
    ...(delimiter !== undefined && { delimiter }),
    ...(quote !== undefined && { quote }),
    ...(headerRow !== undefined && { headerRow }),
  }
  return readTable(mapped(map), units, report, { ...options, table: { ...stated, ...options?.table } })
}

/** Tables in the columns of our own template, in any that an archivist maps to them, and many that are named alike. */
export const csv = {
  name: 'csv',
  title: 'CSV, template of fonds',
  extensions: ['csv', 'tsv'],
  mediaType: 'text/csv',
  read: readOwn,
  write: writing(own),
  recognise: recogniseTable(own),
  crosswalk: crosswalkInWords(own),
} as const satisfies Format

/** The tables with which AtoM imports and exports descriptions: the templates for ISAD(G) and RAD. */
export const csvAtom = {
  name: 'csv-atom',
  title: 'CSV, AtoM template for ISAD(G)',
  extensions: ['atom.csv'],
  mediaType: 'text/csv',
  read: reading(atom),
  write: writing(atom),
  recognise: recogniser(atom, [
    ['legacyId', 'parentId'],
    ['legacyId', 'levelOfDescription'],
    ['qubitParentSlug', 'title'],
  ]),
  crosswalk: crosswalkInWords(atom),
} as const satisfies Format

/** ArchivesSpace's spreadsheet for the bulk import of archival objects. */
export const csvAspace = {
  name: 'csv-aspace',
  title: 'CSV, ArchivesSpace bulk import',
  extensions: ['aspace.csv'],
  mediaType: 'text/csv',
  read: reading(aspace),
  write: writing(aspace),
  recognise: recogniser(aspace, [
    ['hierarchy', 'title', 'ead'],
    ['hierarchy', 'level', 'collection_id'],
    ['hierarchy', 'level', 'res_uri'],
    ['hierarchy', 'level', 'n_scopecontent'],
  ]),
  crosswalk: crosswalkInWords(aspace),
} as const satisfies Format
