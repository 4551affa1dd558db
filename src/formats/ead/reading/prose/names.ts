import type { AccessPointType } from '../../../../model/access-point.ts'
import type { Rendering } from '../../../../model/prose.ts'

/** The elements of names and terms, by what they name. EAD `m.access`. */
export const headings: ReadonlyMap<string, AccessPointType> = new Map([
  ['persname', 'person'],
  ['famname', 'family'],
  ['corpname', 'corporateBody'],
  ['name', 'unknown'],
  ['subject', 'subject'],
  ['geogname', 'place'],
  ['genreform', 'genre'],
  ['function', 'function'],
  ['occupation', 'occupation'],
  ['title', 'title'],
])

/** Elements of HTML that emphasise words, met in finding aids that web editors touched. */
export const htmlEmphasis: ReadonlyMap<string, Rendering> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['cite', 'italic'],
  ['u', 'underline'],
  ['sub', 'sub'],
  ['sup', 'super'],
  ['tt', 'nonproport'],
  ['code', 'nonproport'],
])

/** Elements of links that lead from words, and of those that stand without words. */
export const links: ReadonlySet<string> = new Set([
  ...['ref', 'extref', 'refloc', 'extrefloc', 'ptr', 'extptr', 'ptrloc', 'extptrloc', 'a', 'dao', 'daoloc'],
])

/** Elements of works cited. */
export const citations: ReadonlySet<string> = new Set(['bibref', 'archref'])

/** Elements of notes to words. */
export const asides: ReadonlySet<string> = new Set(['note', 'footnote', 'didnote', 'controlnote'])

/** Elements of dates. */
export const dates: ReadonlySet<string> = new Set(['date', 'unitdate', 'datesingle', 'fromdate', 'todate'])

/** Elements that are blocks of prose wherever they stand. */
export const blocks: ReadonlySet<string> = new Set([
  ...['p', 'head', 'list', 'chronlist', 'table', 'blockquote', 'address', 'div', 'index'],
  ...['ul', 'ol', 'dl', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
])

/** Elements of prose that explains a value. */
export const explanations: ReadonlySet<string> = new Set(['descriptivenote', 'daodesc'])

/** Elements whose words stand on a line of their own. */
export const lines: ReadonlySet<string> = new Set([
  ...['item', 'li', 'defitem', 'label', 'dt', 'dd', 'listhead', 'chronitem', 'chronitemset', 'eventgrp', 'event'],
  ...['tgroup', 'thead', 'tbody', 'row', 'tr', 'addressline', 'indexentry', 'titlepage'],
  ...['descgrp', 'frontmatter', ...explanations],
])

/** Elements whose words stand in columns. */
export const columns: ReadonlySet<string> = new Set(['entry', 'td', 'th', 'head01', 'head02', 'head03'])

/** Elements of notes that are made of prose. */
export const notes: ReadonlySet<string> = new Set([
  ...['accessrestrict', 'accruals', 'acqinfo', 'altformavail', 'appraisal', 'arrangement', 'bibliography', 'bioghist'],
  ...['custodhist', 'fileplan', 'legalstatus', 'odd', 'originalsloc', 'otherfindaid', 'phystech', 'prefercite'],
  ...['processinfo', 'relatedmaterial', 'scopecontent', 'separatedmaterial', 'userestrict'],
])

/** Elements that part the words of a block into blocks of their own when they hold such. */
export const isBlockLike = (name: string): boolean => blocks.has(name) || notes.has(name)

/** Elements without paragraphs, whose words stand in them directly. */
export const wordy: ReadonlySet<string> = new Set([
  ...['legalstatus', 'didnote', 'materialspec', 'physloc', 'abstract', 'physdesc', 'item', 'event', 'entry'],
])

/** Elements of HTML and of no vocabulary of archives. */
export const html: ReadonlySet<string> = new Set([
  ...htmlEmphasis.keys(),
  ...['a', 'br', 'ul', 'ol', 'dl', 'li', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'td', 'th'],
])
