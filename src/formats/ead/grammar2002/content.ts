/*
 * The groups of elements that EAD 2002 content models share (EAD 2002 schema, release 20210412).
 */

/** Headings under which someone might look for the material, titles apart. */
export const headings = [
  'corpname',
  'famname',
  'geogname',
  'name',
  'occupation',
  'persname',
  'subject',
  'genreform',
  'function',
] as const

export const headingsAndTitles = [...headings, 'title'] as const

/** What may stand wherever there are words. */
export const bare = ['ptr', 'extptr', 'emph', 'lb'] as const

export const abbreviations = [...bare, 'abbr', 'expan'] as const

/** Links and references. */
export const references = ['ref', 'extref', 'linkgrp', 'bibref', 'title', 'archref'] as const

/** What may stand among the words of most elements. */
export const phrases = [...abbreviations, ...references] as const

/** What describes, and may stand among the words of prose. */
export const data = [...headings, 'date', 'num', 'origination', 'repository', 'unitdate', 'unittitle'] as const

export const phrasesAndData = [...phrases, ...data] as const

/** Prose that is more than words, quotations apart. */
export const displays = ['address', 'chronlist', 'list', 'note', 'table'] as const

const displaysAndQuotations = [...displays, 'blockquote'] as const

/** Prose in blocks. */
export const blocks = [...displaysAndQuotations, 'p'] as const

/** What may stand in a paragraph. */
export const paragraph = [...phrasesAndData, ...displaysAndQuotations] as const

/** What may stand in the words of a link, before other references. */
export const linkWords = [...abbreviations, ...data, ...displaysAndQuotations] as const

/** Where a group of links goes. */
export const linkParts = ['resource', 'arc', 'ptrloc', 'extptrloc', 'refloc', 'extrefloc'] as const

/** Descriptive identification: what a `did` may hold. */
export const identification = [
  'abstract',
  'container',
  'dao',
  'daogrp',
  'langmaterial',
  'materialspec',
  'note',
  'origination',
  'physdesc',
  'physloc',
  'repository',
  'unitdate',
  'unitid',
  'unittitle',
] as const

/** The notes: what is said of a unit besides its identification. */
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
  'descgrp',
  'fileplan',
  'index',
  'odd',
  'originalsloc',
  'otherfindaid',
  'phystech',
  'prefercite',
  'processinfo',
  'relatedmaterial',
  'scopecontent',
  'separatedmaterial',
  'userestrict',
] as const

/** Everything a unit may hold after its identification, components apart. */
export const unitContent = [...notes, 'dsc', 'dao', 'daogrp', 'note'] as const
