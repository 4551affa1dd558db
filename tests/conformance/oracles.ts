import { join } from 'node:path'
import { ead3Grammar, ead3Namespace } from '../../src/formats/ead/ead3.grammar.ts'
import { ead3UndeprecatedGrammar, ead3UndeprecatedNamespace } from '../../src/formats/ead/ead3-undeprecated.grammar.ts'
import { ead2002Grammar, ead2002Grammar200804, ead2002Namespace } from '../../src/formats/ead/ead2002.grammar.ts'
import { ead2002DtdGrammar } from '../../src/formats/ead/ead2002-dtd.grammar.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { type Schema, schemaOf } from '../../src/xml/schema.ts'
import { published } from '../published.ts'
import { jing } from './jing.ts'
import { xmllint, xmllintByDtd } from './xmllint.ts'

/** What another program says of a document by a published schema. */
export interface Oracle {
  readonly name: string
  /** What it finds in each document, without what it alone looks for. */
  readonly judge: (texts: readonly string[]) => readonly (readonly string[])[]
  /** Whether it does not look for what this finding says. */
  readonly overlooks: (finding: Diagnostic) => boolean
  /** Whether it is not asked about this document. */
  readonly isNotAsked?: (text: string) => boolean
}

/** A published form of EAD, with the programs that know it. */
export interface Flavour {
  readonly name: string
  readonly schema: Schema
  readonly isOf: (text: string) => boolean
  readonly oracles: readonly Oracle[]
  /** Values of attributes worth trying besides the usual ones. */
  readonly tried: readonly string[]
  /** The share of mutants made for it. */
  readonly share: number
}

/*
 * The published schemas and the programs that run them do not agree in all:
 * - RELAX NG refuses attributes of XML Schema (xsi:schemaLocation), which are taken out before.
 * - libxml2 does not look for what an IDREF of an XML Schema points at; Xerces and RELAX NG do.
 * - libxml2 takes other web addresses: it goes by RFC 3986, without brackets in a query, and lets some wrong ones pass; the
 *   others go by RFC 2396 and 2732, as XML Schema 1.0 says.
 * - libxml2 lets the value of an IDREFS be empty; XML Schema 1.0 asks for one at least (part 2, 3.3.10).
 * - In EAD3, the XML Schema lets no element without a namespace stand in objectxmlwrap, RELAX NG does; RELAX NG lets no
 *   EAD3 element stand in what is from elsewhere, the XML Schema does, and libxml2 does not look into it; RELAX NG lets
 *   white space stand in empty elements, the XML Schema does not. This library is with RELAX NG, and the XML Schema is not
 *   asked about these.
 * - In EAD 2002, RELAX NG asks for xlink:type on links, for web addresses as roles, and for one word as label and as
 *   ends of an arc; it lets white space stand in empty elements and around the values of xlink:type, xlink:show and
 *   xlink:actuate. This library is with the XML Schema.
 * - A DTD knows no namespaces: it refuses their declarations, which are taken out before. Its datatypes count only when
 *   the document names it; xmllint --dtdvalid does not trim values first.
 */

const at = (path: string) => join(published ?? '', path)
const nothing = () => false

const ofLinksByRelaxNg = [
  /missing required attribute "\w+:type"(?: \(with .*\))?$/,
  /value of attribute "\w+:(?:role|arcrole)"(?: \(with .*\))? is invalid; must be a URI/,
  /value of attribute "\w+:(?:label|from|to)"(?: \(with .*\))? is invalid; must be an XML name token/,
]

const without = (messages: readonly string[], known: readonly RegExp[]) =>
  messages.filter(message => !known.some(one => one.test(message)))

const relaxNg = (path: string, known: readonly RegExp[] = [], overlooks: Oracle['overlooks'] = nothing): Oracle => ({
  name: `jing, ${path}`,
  judge: texts => jing(at(path), texts).map(messages => without(messages, known)),
  overlooks,
})

const xmlSchema = (
  path: string,
  known: readonly RegExp[] = [],
  overlooks: Oracle['overlooks'] = nothing,
  isNotAsked: (text: string) => boolean = () => false,
): Oracle => ({
  name: `xmllint, ${path}`,
  isNotAsked,
  judge: texts => xmllint(at(path), texts).map(messages => without(messages, known)),
  overlooks: finding =>
    finding.code === 'schema/id-unresolved' ||
    finding.message.includes('must be a web address') ||
    (finding.message.includes('must be one or more identifiers') && finding.value?.trim() === '') ||
    overlooks(finding),
})

const webAddress = /of the atomic type 'xs:anyURI'\.$/
const noNamespaceInWrap = /This element is not expected\. Expected is \( ##other/
const inEmpty = /Character content is not allowed, because the content type is empty/
const inWrapOrInEmpty = ({ code, message }: Diagnostic) =>
  /inside XML from another schema|must be empty, but holds/.test(message) ||
  (/unexpected-element|unknown-element/.test(code) && message.includes('one element of another schema'))

/** Whether an element without a prefix, of EAD3 then, stands in what is from another schema. */
const hasOwnInWrap = (text: string): boolean =>
  [...text.matchAll(/<objectxmlwrap\b[^>]*>(.*?)<\/objectxmlwrap>/gs)].some(([, inner = '']) =>
    /<[a-z]\w*(?=[\s/>])(?![^<>]*\sxmlns=)/.test(inner),
  )

const onlySpaces = ({ code, message, value = '' }: Diagnostic) =>
  (code === 'schema/text-not-allowed' && message.includes('holds white space')) ||
  (message.endsWith('without spaces.') && value.trim() !== '' && message.includes(` ${value.trim()},`))

const inRoot = (namespace: string) => {
  const declared = new RegExp(`<(?:\\w+:)?ead\\b[^>]*xmlns(?::\\w+)?\\s*=\\s*["']${namespace}["']`)
  return (text: string) => declared.test(text)
}

const linkValues = ['simple', 'locator', 'onLoad', 'onload', 'embed', ' embed', 'showother', '19870605', '1987/1990']
const codes = ['eng', 'Latn', 'US', 'US-a', 'zgh', 'RS']

/** Every published form of EAD that this library checks. */
export const flavours: readonly Flavour[] = [
  {
    name: 'EAD3 1.1.1',
    schema: schemaOf(ead3Grammar),
    isOf: inRoot(ead3Namespace),
    oracles: [
      relaxNg('ead3/ead3.rng'),
      xmlSchema('ead3/ead3.xsd', [webAddress, noNamespaceInWrap, inEmpty], inWrapOrInEmpty, hasOwnInWrap),
    ],
    tried: [],
    share: 0.35,
  },
  {
    name: 'EAD3 1.1.1, undeprecated',
    schema: schemaOf(ead3UndeprecatedGrammar),
    isOf: inRoot(ead3UndeprecatedNamespace),
    oracles: [
      relaxNg('ead3/ead3_undeprecated.rng'),
      xmlSchema('ead3/ead3_undeprecated.xsd', [webAddress, noNamespaceInWrap, inEmpty], inWrapOrInEmpty, hasOwnInWrap),
    ],
    tried: ['header', 'watermark'],
    share: 0.1,
  },
  {
    name: 'EAD 2002, 20210412',
    schema: schemaOf(ead2002Grammar),
    isOf: inRoot(ead2002Namespace),
    oracles: [
      relaxNg('ead2002/ead.rng', ofLinksByRelaxNg, onlySpaces),
      xmlSchema('offline/ead2002-20210412.xsd', [webAddress]),
    ],
    tried: [...linkValues, ...codes],
    share: 0.25,
  },
  {
    name: 'EAD 2002, 200804',
    schema: schemaOf(ead2002Grammar200804),
    isOf: inRoot(ead2002Namespace),
    oracles: [
      relaxNg('ead2002/ead-200804.rng', ofLinksByRelaxNg, onlySpaces),
      xmlSchema('offline/ead2002-200804.xsd', [webAddress]),
    ],
    tried: [...linkValues, ...codes],
    share: 0.15,
  },
  {
    name: 'EAD 2002, DTD',
    schema: schemaOf(ead2002DtdGrammar),
    isOf: text => /<ead(?:\s|>)/.test(text) && !/<(?:\w+:)?ead\b[^>]*xmlns/.test(text),
    oracles: [
      {
        name: 'xmllint, ead2002/ead.dtd',
        judge: texts => xmllintByDtd(at('ead2002/ead.dtd'), texts),
        overlooks: nothing,
      },
    ],
    tried: linkValues,
    share: 0.15,
  },
]
