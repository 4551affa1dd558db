import { nmtoken, oneOfValues, string, token, trueOrFalse } from '../../../xml/datatypes.ts'
import { empty, holds, many, mixed, oneOf, optional, required, seq, some, text } from '../../../xml/grammar.ts'
import {
  aligned,
  analog,
  authorized,
  calendared,
  columned,
  common,
  described,
  heading,
  identified,
  local,
  pointing,
  rendered,
  ruled,
  shown,
  upright,
} from './attributes.ts'
import { blocks, dates, displays, headings, paragraph, phrases, phrasesAndHeadings } from './content.ts'

/** A link may not hold another. */
const phrasesInLink = ['abbr', 'emph', 'expan', 'foreign', 'lb', 'ptr'] as const

const named = holds(heading, some('part'))

/** Headings: names, places, subjects, titles, and their parts. */
export const headingElements = {
  persname: named,
  corpname: named,
  famname: named,
  name: named,
  subject: named,
  genreform: named,
  function: named,
  occupation: named,
  geogname: holds(heading, seq(some('part'), many('geographiccoordinates'))),
  title: holds({ ...heading, ...rendered }, some('part')),
  part: mixed({ ...described, ...authorized }, ...phrases, 'date'),
  geographiccoordinates: text({ ...common, coordinatesystem: required(token) }),
}

/** Prose in blocks: paragraphs, quotations, lists, chronologies and tables. */
export const blockElements = {
  head: mixed({ ...common, althead: token }, ...phrases),
  p: mixed(common, ...paragraph),
  blockquote: holds(common, some(...displays, 'p')),

  list: holds(
    {
      ...common,
      listtype: oneOfValues('deflist', 'unordered', 'ordered'),
      mark: oneOfValues('disc', 'circle', 'square', 'none', 'inherit'),
      numeration: oneOfValues(
        'decimal',
        'decimal-leading-zero',
        'lower-roman',
        'upper-roman',
        'lower-greek',
        'lower-latin',
        'upper-latin',
        'armenian',
        'georgian',
        'lower-alpha',
        'upper-alpha',
        'inherit',
      ),
    },
    seq(optional('head'), oneOf(some('item'), seq(optional('listhead'), some('defitem')))),
  ),
  item: mixed(common, ...paragraph),
  defitem: holds(common, seq('label', 'item')),
  label: mixed(common, ...phrases),
  listhead: holds(common, seq(optional('head01'), optional('head02'), optional('head03'))),
  head01: mixed(common, ...phrases),
  head02: mixed(common, ...phrases),
  head03: mixed(common, ...phrases),

  chronlist: holds(described, seq(optional('head'), optional('listhead'), some('chronitem'))),
  chronitem: holds(
    { ...common, ...local },
    seq(dates, oneOf(seq(optional('geogname'), 'event'), some('chronitemset'))),
  ),
  chronitemset: holds(common, seq(many('geogname'), some('event'))),
  event: mixed({ ...common, ...local }, ...paragraph),

  table: holds(
    {
      ...common,
      ...ruled,
      frame: oneOfValues('top', 'bottom', 'topbot', 'all', 'sides', 'none'),
      pgwide: trueOrFalse,
    },
    seq(optional('head'), some('tgroup')),
  ),
  tgroup: holds(
    { ...common, ...ruled, ...aligned, cols: required(nmtoken) },
    seq(many('colspec'), optional('thead'), 'tbody'),
  ),
  colspec: empty({ ...columned, colnum: nmtoken, colwidth: token }),
  thead: holds({ ...common, ...upright }, some('row')),
  tbody: holds({ ...common, ...upright }, some('row')),
  row: holds({ ...common, ...upright, rowsep: trueOrFalse }, some('entry')),
  entry: mixed(
    { ...common, ...columned, ...upright, namest: nmtoken, nameend: nmtoken, morerows: nmtoken },
    ...paragraph,
  ),
}

/** Phrases, links and references among words. */
export const phraseElements = {
  abbr: text({ ...common, expan: string }),
  expan: text({ ...common, abbr: token }),
  emph: mixed({ ...common, ...rendered }, ...phrases),
  foreign: text({ ...common, ...rendered }),
  lb: empty({}),
  num: mixed(described, ...phrases),
  quote: mixed({ ...common, ...local, ...rendered }, ...phrases),
  date: mixed({ ...described, ...calendared, certainty: nmtoken, normal: token }, ...phrases),
  footnote: holds({ ...common, ...local, ...shown }, some(...blocks)),
  ptr: empty({ ...identified, ...pointing }),
  ref: mixed({ ...common, ...pointing }, ...phrasesInLink, ...headings, 'quote', 'num', 'footnote', 'date'),
  archref: mixed({ ...common, ...analog }, ...phrasesAndHeadings),
  bibref: mixed({ ...common, ...analog }, ...phrasesAndHeadings),
}
