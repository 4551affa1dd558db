import { oneOf } from '../../../xml/grammar.ts'

/*
 * The groups of elements that EAD3 content models share (EAD3 1.1.1).
 */

/** Headings under which someone might look for the material. */
export const headings = [
  'persname',
  'corpname',
  'famname',
  'geogname',
  'name',
  'occupation',
  'subject',
  'genreform',
  'function',
  'title',
] as const

/** Names of persons, families and bodies. */
export const agents = ['corpname', 'famname', 'name', 'persname'] as const

/** What may stand among words wherever there are words. */
export const phrases = ['abbr', 'emph', 'expan', 'foreign', 'lb', 'ptr', 'ref'] as const

/** What may stand among the words of a description. */
export const phrasesAndHeadings = [...phrases, ...headings, 'date', 'footnote', 'num', 'quote'] as const

/** What may stand in a paragraph. */
export const paragraph = [...phrasesAndHeadings, 'list'] as const

/** Prose that is more than words. */
export const displays = ['chronlist', 'list', 'table'] as const

/** Prose in blocks. */
export const blocks = [...displays, 'blockquote', 'p'] as const

export const dates = oneOf('datesingle', 'daterange', 'dateset')

/** Where a reader is sent to. */
export const pointers = ['ptr', 'ref'] as const

/** The notes: everything said of a unit besides its identification. */
export const notes = [
  'accessrestrict',
  'accruals',
  'acqinfo',
  'altformavail',
  'appraisal',
  'arrangement',
  'bibliography',
  'bioghist',
  'controlaccess',
  'custodhist',
  'fileplan',
  'index',
  'legalstatus',
  'odd',
  'originalsloc',
  'otherfindaid',
  'phystech',
  'prefercite',
  'processinfo',
  'relatedmaterial',
  'relations',
  'scopecontent',
  'separatedmaterial',
  'userestrict',
] as const

/** Descriptive identification: what a `did` may hold. */
export const identification = [
  'abstract',
  'container',
  'dao',
  'daoset',
  'didnote',
  'langmaterial',
  'materialspec',
  'origination',
  'physdescset',
  'physdesc',
  'physdescstructured',
  'physloc',
  'repository',
  'unitdate',
  'unitdatestructured',
  'unitid',
  'unittitle',
] as const
