import { nmtoken, oneOfValues, string, token } from '../../../xml/datatypes.ts'
import { holds, many, mixed, optional, seq, some } from '../../../xml/grammar.ts'
import { ead3Elements } from '../ead3.grammar.ts'
import { analog, based, common, described, labelled, related } from './attributes.ts'
import { blocks, notes, phrases, phrasesAndHeadings } from './content.ts'
import { componentsWith } from './description.ts'

/*
 * What the variant of EAD3 1.1.1 that keeps elements of EAD 2002 has besides, and where it lets them stand.
 */

/** What may stand among the plainest words of EAD 2002. */
const bare = ['emph', 'lb', 'ptr'] as const

/** How a table of units is to be printed. */
const patterned = { tpattern: nmtoken }

const notesAndGroups = [...notes, 'descgrp'] as const

/** Elements of EAD 2002 that EAD3 left out. */
const kept = {
  frontmatter: holds(common, seq(optional('titlepage'), many('div'))),
  titlepage: holds(
    common,
    some(...blocks, 'author', 'date', 'edition', 'num', 'publisher', 'bibseries', 'sponsor', 'titleproper', 'subtitle'),
  ),
  div: holds(common, seq(optional('head'), many(...blocks), many('div'))),
  runner: mixed({ ...common, role: string, placement: oneOfValues('header', 'footer', 'watermark') }, ...bare),
  descgrp: holds(described, seq(optional('head'), some(...blocks, ...notesAndGroups))),
  extent: mixed({ ...described, ...labelled, unit: token }, ...phrases),
  bibseries: mixed({ ...common, ...analog }, ...bare, 'num', 'ref', 'title'),
  imprint: mixed({ ...common, ...analog }, ...bare, 'publisher', 'geogname', 'date'),
}

const { archdesc, dsc, unittitle, physdesc, bibref } = ead3Elements

/** Every element of the variant of EAD3 that keeps elements of EAD 2002. */
export const undeprecatedElements = {
  ...ead3Elements,
  ...kept,
  ead: holds({ ...common, ...related, ...based }, seq('control', optional('frontmatter'), 'archdesc')),
  archdesc: holds(archdesc.attributes, seq(many('runner'), 'did', many(...notesAndGroups, 'dsc'))),
  dsc: { ...dsc, attributes: { ...dsc.attributes, ...patterned } },
  ...componentsWith(notesAndGroups, patterned),
  unittitle: mixed(unittitle.attributes, ...phrasesAndHeadings, 'unitdate', 'bibseries', 'edition', 'imprint'),
  physdesc: mixed(physdesc.attributes, ...phrasesAndHeadings, 'extent', 'dimensions', 'physfacet'),
  bibref: mixed(bibref.attributes, ...phrasesAndHeadings, 'bibseries', 'imprint'),
}
