import { nmtoken, oneOfValues, string } from '../../../xml/datatypes.ts'
import { holds, many, mixed, oneOf, optional, seq, some, text } from '../../../xml/grammar.ts'
import { analog, common, countried, described, related, rendered, roled, typed } from './attributes.ts'
import { bare, blocks, phrases } from './content.ts'

const titleWords = [...bare, 'abbr', 'date', 'expan', 'num'] as const

/** The header, the title page and the running text: what is said of the finding aid itself. */
export const header = {
  eadheader: holds(
    {
      ...described,
      ...related,
      langencoding: nmtoken,
      scriptencoding: nmtoken,
      dateencoding: nmtoken,
      countryencoding: nmtoken,
      repositoryencoding: nmtoken,
      findaidstatus: nmtoken,
    },
    seq('eadid', 'filedesc', optional('profiledesc'), optional('revisiondesc')),
  ),
  eadid: text({
    ...analog,
    ...countried,
    publicid: string,
    urn: string,
    url: string,
    mainagencycode: nmtoken,
    identifier: string,
  }),

  filedesc: holds(
    described,
    seq(
      'titlestmt',
      optional('editionstmt'),
      optional('publicationstmt'),
      optional('seriesstmt'),
      optional('notestmt'),
    ),
  ),
  titlestmt: holds(described, seq(some('titleproper'), many('subtitle'), optional('author'), optional('sponsor'))),
  titleproper: mixed({ ...described, ...rendered, ...typed }, ...titleWords),
  subtitle: mixed(described, ...titleWords),
  author: mixed(described, ...bare),
  sponsor: mixed(described, ...bare),
  editionstmt: holds(described, some('edition', 'p')),
  publicationstmt: holds(described, some('publisher', 'date', 'address', 'num', 'p')),
  seriesstmt: holds(described, some('titleproper', 'num', 'p')),
  notestmt: holds(described, some('note')),

  profiledesc: holds(described, seq(optional('creation'), optional('langusage'), optional('descrules'))),
  creation: mixed(described, ...phrases, 'date'),
  langusage: mixed(described, ...phrases, 'language'),
  descrules: mixed(described, ...phrases),

  revisiondesc: holds(described, oneOf('list', some('change'))),
  change: holds(described, seq('date', some('item'))),

  frontmatter: holds(common, seq(optional('titlepage'), many('div'))),
  titlepage: holds(
    common,
    some(...blocks, 'author', 'date', 'edition', 'num', 'publisher', 'bibseries', 'sponsor', 'titleproper', 'subtitle'),
  ),
  div: holds(common, seq(optional('head'), many(...blocks), many('div'))),
  runner: mixed({ ...common, ...roled, placement: oneOfValues('header', 'footer', 'watermark') }, ...bare),
}
