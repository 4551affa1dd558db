import { type Grammar, holds, seq } from '../../xml/grammar.ts'
import { elementWords, levelWords } from './element-words.ts'
import { based, common, related } from './grammar/attributes.ts'
import { control } from './grammar/control.ts'
import { description } from './grammar/description.ts'
import { did } from './grammar/identification.ts'
import { blockElements, headingElements, phraseElements } from './grammar/prose.ts'
import { adviceOnWebPages } from './names-of-web-pages.ts'

/** The namespace of EAD3. */
export const ead3Namespace = 'http://ead3.archivists.org/schema/'

/** Every element of EAD3 1.1.1. */
export const ead3Elements = {
  ead: holds({ ...common, ...related, ...based }, seq('control', 'archdesc')),
  ...control,
  ...description,
  ...did,
  ...headingElements,
  ...blockElements,
  ...phraseElements,
}

/** The name of an element of EAD3. */
export type Ead3Element = keyof typeof ead3Elements

/** The name of an attribute of one element of EAD3. */
export type Ead3AttributeOf<E extends Ead3Element> = keyof (typeof ead3Elements)[E]['attributes'] & string

/** The name of an attribute of EAD3. */
export type Ead3Attribute = { [E in Ead3Element]: Ead3AttributeOf<E> }[Ead3Element]

/**
 * EAD3 1.1.1 (Society of American Archivists, 16 December 2019): every element, its attributes and its content.
 *
 * It states what the published RELAX NG schema enforces, no more. The codes of languages, scripts and countries, the form
 * of dates in `normal` and `standarddate`, and what `other…` attributes go with are left to rules.
 *
 * @example validate(schemaOf(ead3Grammar), report)
 */
export const ead3Grammar: Grammar<Ead3Element> = {
  title: 'EAD3',
  namespaces: { '': ead3Namespace },
  root: 'ead',
  elements: ead3Elements,
  units: ['c', 'c01', 'c02', 'c03', 'c04', 'c05', 'c06', 'c07', 'c08', 'c09', 'c10', 'c11', 'c12'],
  topUnit: 'archdesc',
  levels: levelWords,
  words: elementWords,
  internal: { attribute: 'audience', value: 'internal' },
  adviceOnElements: {
    ...adviceOnWebPages('ead3'),
    eadheader: 'EAD 2002 has eadheader where EAD3 has control.',
    eadid: 'EAD 2002 has eadid where EAD3 has recordid.',
    revisiondesc: 'EAD 2002 has revisiondesc where EAD3 has maintenancehistory.',
    profiledesc:
      'EAD 2002 has profiledesc where EAD3 has languagedeclaration, conventiondeclaration and maintenancehistory.',
    langusage: 'EAD 2002 has langusage where EAD3 has languagedeclaration.',
    descrules: 'EAD 2002 has descrules where EAD3 has conventiondeclaration.',
    frontmatter: 'EAD3 has no frontmatter; a title page is made from control when the finding aid is displayed.',
    note: 'EAD 2002 has note where EAD3 has didnote in did, footnote in prose, and odd elsewhere.',
    descgrp: 'EAD3 has no descgrp; put the notes it groups side by side, or in odd.',
    extent: 'EAD 2002 has extent where EAD3 has quantity and unittype in physdescstructured, or words in physdesc.',
    subarea: 'EAD 2002 has subarea where EAD3 has another part in corpname.',
    extref: 'EAD 2002 has extref where EAD3 has ref.',
    extptr: 'EAD 2002 has extptr where EAD3 has ptr.',
    daogrp: 'EAD 2002 has daogrp where EAD3 has daoset.',
    daoloc: 'EAD 2002 has daoloc where EAD3 has dao.',
    daodesc: 'EAD 2002 has daodesc where EAD3 has descriptivenote.',
    runner: 'EAD3 has no runner; running text is made when the finding aid is displayed.',
    imprint: 'EAD3 has no imprint; its words can stand in bibref itself.',
    bibseries: 'EAD3 has no bibseries; its words can stand in bibref itself.',
  },
  adviceOnMissing: { did: 'Put at least a title into it: <unittitle>.' },
  adviceOnNamespaces: {
    'urn:isbn:1-931666-22-9': 'This is the namespace of EAD 2002.',
    'http://ead3.archivists.org/schema/undeprecated/': 'This is the variant of EAD3 that keeps elements of EAD 2002.',
    'https://standards.openpreservation.org/ead/v4': 'This is the namespace of EAD 4.',
  },
  adviceOnAttributes: {
    type: 'EAD 2002 has type where EAD3 has localtype, or unitdatetype, listtype and dsctype.',
    authfilenumber: 'Write identifier instead of authfilenumber, which EAD 2002 has.',
    role: 'EAD 2002 has role where EAD3 has relator on headings and linkrole on links.',
    title: 'Write linktitle instead of title, which EAD 2002 has.',
    url: 'Write instanceurl instead of url, which EAD 2002 has.',
    mainagencycode: 'EAD 2002 has mainagencycode where EAD3 has agencycode inside maintenanceagency.',
    'xlink:href': 'Write href instead of xlink:href: EAD3 has no XLink.',
    'xlink:title': 'Write linktitle instead of xlink:title: EAD3 has no XLink.',
    'xlink:role': 'Write linkrole instead of xlink:role: EAD3 has no XLink.',
    'xlink:type': 'Leave it out: EAD3 has no XLink.',
    'xml:lang': 'Write lang instead of xml:lang.',
    'xml:id': 'Write id instead of xml:id.',
  },
}
