import { nmtoken, oneOfValues, string } from '../../../xml/datatypes.ts'
import { holds, many, mixed, nothing, oneOf, optional, required, seq, some, text } from '../../../xml/grammar.ts'
import {
  aligned,
  analog,
  columned,
  common,
  dated,
  described,
  heading,
  rendered,
  roled,
  ruled,
  typed,
  upright,
} from './attributes.ts'
import {
  abbreviations,
  bare,
  displays,
  identification,
  linkParts,
  linkWords,
  paragraph,
  phrases,
  phrasesAndData,
} from './content.ts'
import { arcLink, extendedLink, inside, locatorLink, outside, resourceLink, simpleLink } from './links.ts'

const named = mixed({ ...heading, ...roled }, ...bare)

/** Headings: names, places, subjects and titles. */
export const headingElements = {
  persname: named,
  famname: named,
  name: named,
  geogname: named,
  corpname: mixed({ ...heading, ...roled }, ...bare, 'subarea'),
  subarea: mixed(described, ...bare),
  subject: mixed(heading, ...bare),
  occupation: mixed(heading, ...bare),
  function: mixed(heading, ...bare),
  genreform: mixed({ ...heading, ...typed }, ...bare),
  title: mixed({ ...heading, ...typed, ...rendered, ...simpleLink, ...outside }, ...bare, 'date', 'num'),
}

/** Prose in blocks: paragraphs, quotations, lists, chronologies and tables. */
export const blockElements = {
  head: mixed({ ...common, althead: string }, ...bare),
  p: mixed(common, ...paragraph),
  blockquote: holds(common, some(...displays, 'p')),
  address: holds(common, some('addressline')),
  addressline: mixed(common, ...bare),

  list: holds(
    {
      ...common,
      type: oneOfValues('simple', 'deflist', 'marked', 'ordered'),
      mark: string,
      numeration: oneOfValues('arabic', 'upperalpha', 'loweralpha', 'upperroman', 'lowerroman'),
      continuation: oneOfValues('continues', 'starts'),
    },
    seq(optional('head'), oneOf(some('item'), seq(optional('listhead'), some('defitem')))),
  ),
  item: mixed(common, ...paragraph),
  defitem: holds(common, seq('label', 'item')),
  label: mixed(common, ...phrasesAndData),
  listhead: holds(common, seq(optional('head01'), optional('head02'))),
  head01: mixed(common, ...bare),
  head02: mixed(common, ...bare),

  chronlist: holds(described, seq(optional('head'), optional('listhead'), some('chronitem'))),
  chronitem: holds(common, seq('date', oneOf('event', 'eventgrp'))),
  eventgrp: holds(common, some('event')),
  event: mixed(common, ...paragraph),

  table: holds(
    {
      ...common,
      ...ruled,
      frame: oneOfValues('top', 'bottom', 'topbot', 'all', 'sides', 'none'),
      pgwide: nmtoken,
    },
    seq(optional('head'), some('tgroup')),
  ),
  tgroup: holds(
    { ...common, ...ruled, ...aligned, cols: required(nmtoken) },
    seq(many('colspec'), optional('thead'), 'tbody'),
  ),
  colspec: nothing({ ...columned, colnum: nmtoken, colwidth: string }),
  thead: holds({ ...common, ...upright }, some('row')),
  tbody: holds({ ...common, ...upright }, some('row')),
  row: holds({ ...common, ...upright, rowsep: nmtoken }, some('entry')),
  entry: mixed(
    { ...common, ...columned, ...upright, namest: nmtoken, nameend: nmtoken, morerows: nmtoken },
    ...phrasesAndData,
    'address',
    'list',
    'note',
  ),
}

/** Phrases among words. */
export const phraseElements = {
  abbr: text({ ...common, expan: string }),
  expan: text({ ...common, abbr: string }),
  emph: mixed({ id: common.id, altrender: common.altrender, ...rendered }, ...phrases),
  lb: nothing({}),
  num: mixed({ ...described, ...typed }, ...bare),
  date: mixed({ ...described, ...typed, ...dated }, ...bare),
}

/** References to publications and other descriptions. */
export const referenceElements = {
  archref: mixed(
    { ...common, ...simpleLink, ...outside },
    ...abbreviations,
    'bibref',
    'ref',
    'title',
    'extref',
    ...identification,
  ),
  bibref: mixed(
    { ...common, ...analog, ...simpleLink, ...outside },
    ...abbreviations,
    'edition',
    'imprint',
    'name',
    'num',
    'bibseries',
    'ref',
    'title',
    'famname',
    'persname',
    'corpname',
    'extref',
    'archref',
  ),
  edition: mixed(described, ...bare),
  publisher: mixed(described, ...bare),
  bibseries: mixed(described, ...bare, 'title', 'num'),
  imprint: mixed(described, ...bare, 'publisher', 'geogname', 'date'),
}

/** Links, alone and in groups. */
export const linkElements = {
  ptr: nothing({ ...common, ...simpleLink, ...inside }),
  extptr: nothing({ ...common, ...simpleLink, ...outside }),
  ref: mixed({ ...common, ...simpleLink, ...inside }, ...linkWords, 'bibref', 'title', 'extref', 'archref'),
  extref: mixed({ ...common, ...simpleLink, ...outside }, ...linkWords, 'bibref', 'title', 'archref', 'ref'),
  linkgrp: holds({ ...common, ...extendedLink }, some(...linkParts)),
  ptrloc: nothing({ ...common, ...locatorLink, ...inside }),
  extptrloc: nothing({ ...common, ...locatorLink, ...outside }),
  refloc: mixed({ ...common, ...locatorLink, ...inside }, ...linkWords),
  extrefloc: mixed({ ...common, ...locatorLink, ...outside }, ...linkWords),
  arc: nothing({ ...common, ...arcLink }),
  resource: mixed({ ...common, ...resourceLink }, 'emph', 'lb'),
}
