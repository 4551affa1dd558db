import { type ElementFact, type Grammar, holds, optional, seq } from '../../xml/grammar.ts'
import { elementWords, levelWords } from './element-words.ts'
import { common, related } from './grammar2002/attributes.ts'
import { codesOf2008 } from './grammar2002/codes-2008.ts'
import { description } from './grammar2002/description.ts'
import { header } from './grammar2002/header.ts'
import { did } from './grammar2002/identification.ts'
import { xlinkNamespace } from './grammar2002/links.ts'
import { blockElements, headingElements, linkElements, phraseElements, referenceElements } from './grammar2002/prose.ts'
import { adviceOnWebPages } from './names-of-web-pages.ts'

/** The namespace of EAD 2002. */
export const ead2002Namespace = 'urn:isbn:1-931666-22-9'

const elements = {
  ead: holds({ ...common, ...related }, seq('eadheader', optional('frontmatter'), 'archdesc')),
  ...header,
  ...description,
  ...did,
  ...headingElements,
  ...blockElements,
  ...phraseElements,
  ...referenceElements,
  ...linkElements,
}

/** The name of an element of EAD 2002. */
export type Ead2002Element = keyof typeof elements

/** The name of an attribute of one element of EAD 2002. */
export type Ead2002AttributeOf<E extends Ead2002Element> = keyof (typeof elements)[E]['attributes'] & string

/** The name of an attribute of EAD 2002. */
export type Ead2002Attribute = { [E in Ead2002Element]: Ead2002AttributeOf<E> }[Ead2002Element]

/**
 * EAD 2002, the schema's last release of 12 April 2021 (Society of American Archivists and Library of Congress): every
 * element, its attributes and its content.
 *
 * It states what the published XML Schema enforces, and that what points at an identifier must find it. The RELAX NG
 * schema has the same elements in the same order; it is stricter about the attributes of links only. What the DTD asks of
 * documents without a namespace is not here.
 *
 * @example validate(schemaOf(ead2002Grammar), report)
 */
export const ead2002Grammar: Grammar<Ead2002Element> = {
  title: 'EAD 2002',
  namespaces: { '': ead2002Namespace, xlink: xlinkNamespace },
  root: 'ead',
  elements,
  units: ['c', 'c01', 'c02', 'c03', 'c04', 'c05', 'c06', 'c07', 'c08', 'c09', 'c10', 'c11', 'c12'],
  topUnit: 'archdesc',
  levels: levelWords,
  words: elementWords,
  internal: { attribute: 'audience', value: 'internal' },
  adviceOnElements: {
    ...adviceOnWebPages('ead2002'),
    admininfo: 'The first version of EAD has admininfo where EAD 2002 has descgrp, or the notes side by side.',
    add: 'The first version of EAD has add where EAD 2002 has descgrp, or the notes side by side.',
    organization: 'The first version of EAD has organization where EAD 2002 has arrangement.',
    control: 'EAD3 has control where EAD 2002 has eadheader.',
    recordid: 'EAD3 has recordid where EAD 2002 has eadid.',
    maintenancehistory: 'EAD3 has maintenancehistory where EAD 2002 has revisiondesc.',
    languagedeclaration: 'EAD3 has languagedeclaration where EAD 2002 has langusage in profiledesc.',
    conventiondeclaration: 'EAD3 has conventiondeclaration where EAD 2002 has descrules in profiledesc.',
    didnote: 'EAD3 has didnote where EAD 2002 has note.',
    footnote: 'EAD3 has footnote where EAD 2002 has note.',
    controlnote: 'EAD3 has controlnote where EAD 2002 has note.',
    physdescset: 'EAD3 has physdescset where EAD 2002 has physdesc.',
    physdescstructured: 'EAD3 has physdescstructured where EAD 2002 has extent in physdesc.',
    quantity: 'EAD3 has quantity and unittype where EAD 2002 has extent in physdesc.',
    unitdatestructured: 'EAD3 has unitdatestructured where EAD 2002 has unitdate.',
    datesingle: 'EAD3 has datesingle where EAD 2002 has date or unitdate.',
    daterange: 'EAD3 has daterange where EAD 2002 has date or unitdate.',
    part: 'EAD3 puts the parts of a name in part; EAD 2002 has the words in the name itself.',
    quote: 'EAD3 has quote; EAD 2002 has blockquote for quotations, or emph with render="doublequote".',
    daoset: 'EAD3 has daoset where EAD 2002 has daogrp.',
    descriptivenote: 'EAD3 has descriptivenote where EAD 2002 has daodesc in dao, or note.',
    head03: 'EAD 2002 has two headings over a list, head01 and head02.',
    relations: 'EAD 2002 has no relations; describe them in relatedmaterial.',
  },
  adviceOnMissing: { did: 'Put at least a title into it: <unittitle>.' },
  adviceOnNamespaces: {
    'http://ead3.archivists.org/schema/': 'This is the namespace of EAD3.',
    'http://ead3.archivists.org/schema/undeprecated/': 'This is the variant of EAD3 that keeps elements of EAD 2002.',
    'https://standards.openpreservation.org/ead/v4': 'This is the namespace of EAD 4.',
  },
  adviceOnAttributes: {
    linktype: 'Write xlink:type instead of linktype, which the DTD has.',
    localtype: 'Write type instead of localtype, which EAD3 has.',
    relator: 'Write role instead of relator, which EAD3 has.',
    identifier: 'Write authfilenumber instead of identifier, which EAD3 has.',
    lang: 'EAD 2002 says the language of a description in langusage.',
    script: 'EAD 2002 says the script of a description in langusage.',
    'xml:lang': 'EAD 2002 says the language of a description in langusage.',
    'xml:id': 'Write id instead of xml:id.',
  },
}

/**
 * EAD 2002, the release of 21 April 2008, which most published finding aids were checked against: the codes of
 * languages, scripts, countries and repositories come from closed lists. In all else it is {@link ead2002Grammar}.
 *
 * @example validate(schemaOf(ead2002Grammar200804), report)
 */
export const ead2002Grammar200804: Grammar<Ead2002Element> = {
  ...ead2002Grammar,
  title: 'EAD 2002 (release of 2008)',
  elements: {
    ...elements,
    eadid: recoded(elements.eadid),
    unitid: recoded(elements.unitid),
    abstract: recoded(elements.abstract),
    language: recoded(elements.language),
  },
}

/** The element with the codes of 2008 in those attributes that hold codes. */
function recoded<N extends string>({ attributes, content }: ElementFact<N>): ElementFact<N> {
  const types = Object.entries(attributes).map(([name, type]) => [name, codesOf2008.get(name) ?? type])
  return { attributes: Object.fromEntries(types), content }
}
