import { packWorkbook } from '../../xlsx/pack.ts'
import type { Format } from '../format.ts'
import { csv, csvAspace, csvAtom } from './index.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A table of a format in a workbook. It is read as the table that its sheet is, whichever format that has. */
const { recognise: _own, crosswalk: _ownPage, ...ownTable } = csv
const { recognise: _atom, crosswalk: _atomPage, ...atomTable } = csvAtom
const { recognise: _aspace, crosswalk: _aspacePage, ...aspaceTable } = csvAspace

/** A workbook with a table in our own template. */
export const xlsx = {
  ...ownTable,
  name: 'xlsx',
  title: 'XLSX, template of fonds',
  extensions: ['xlsx'],
  mediaType,
  pack: packWorkbook,
} as const satisfies Format

/** A workbook with AtoM's template, to be filled in and saved as CSV. */
export const xlsxAtom = {
  ...atomTable,
  name: 'xlsx-atom',
  title: 'XLSX, AtoM template for ISAD(G)',
  extensions: ['atom.xlsx'],
  mediaType,
  pack: packWorkbook,
} as const satisfies Format

/** A workbook as ArchivesSpace's bulk import takes it. */
export const xlsxAspace = {
  ...aspaceTable,
  name: 'xlsx-aspace',
  title: 'XLSX, ArchivesSpace bulk import',
  extensions: ['aspace.xlsx'],
  mediaType,
  pack: packWorkbook,
} as const satisfies Format
