import { languageTag } from '../../xml/datatypes.ts'
import { type Grammar, holds, many, text } from '../../xml/grammar.ts'

/** The namespace of the record that OAI-PMH wraps Dublin Core in. */
export const oaiDcNamespace = 'http://www.openarchives.org/OAI/2.0/oai_dc/'

/** The namespace of the fifteen elements of Dublin Core 1.1. */
export const dcNamespace = 'http://purl.org/dc/elements/1.1/'

const statement = text({ 'xml:lang': languageTag })

const elements = {
  'oai_dc:dc': holds(
    {},
    many(
      'dc:title',
      'dc:creator',
      'dc:subject',
      'dc:description',
      'dc:publisher',
      'dc:contributor',
      'dc:date',
      'dc:type',
      'dc:format',
      'dc:identifier',
      'dc:source',
      'dc:language',
      'dc:relation',
      'dc:coverage',
      'dc:rights',
    ),
  ),
  'dc:title': statement,
  'dc:creator': statement,
  'dc:subject': statement,
  'dc:description': statement,
  'dc:publisher': statement,
  'dc:contributor': statement,
  'dc:date': statement,
  'dc:type': statement,
  'dc:format': statement,
  'dc:identifier': statement,
  'dc:source': statement,
  'dc:language': statement,
  'dc:relation': statement,
  'dc:coverage': statement,
  'dc:rights': statement,
}

/** Which of the fifteen elements says what a term of DCMI says more closely (DCMI Metadata Terms, "subPropertyOf"). */
const refined = {
  title: 'alternative',
  description: 'abstract tableOfContents',
  date: 'available created dateAccepted dateCopyrighted dateSubmitted issued modified valid',
  format: 'extent medium',
  identifier: 'bibliographicCitation',
  relation:
    'conformsTo hasFormat hasPart hasVersion isFormatOf isPartOf isReferencedBy isReplacedBy isRequiredBy isVersionOf references replaces requires',
  coverage: 'spatial temporal',
  rights: 'accessRights license rightsHolder',
}

const ofDcterms = Object.fromEntries(
  Object.entries(refined).flatMap(([element, terms]) =>
    terms.split(' ').map(term => [term, `${term} is a term of DCMI that oai_dc does not have; write dc:${element}.`]),
  ),
)

/** The name of an element of an `oai_dc` record. */
export type OaiDcElement = keyof typeof elements

/**
 * The `oai_dc` record of OAI-PMH 2.0 (`oai_dc.xsd`, 2002, and DCMI's simple Dublin Core): any of the fifteen elements, in any
 * order and number, each holding words and perhaps their language.
 *
 * @example validate(schemaOf(oaiDcGrammar), report)
 */
export const oaiDcGrammar: Grammar<OaiDcElement> = {
  title: 'oai_dc',
  namespaces: { oai_dc: oaiDcNamespace, dc: dcNamespace },
  root: 'oai_dc:dc',
  elements,
  words: { 'oai_dc:dc': '', records: '' },
  adviceOnElements: ofDcterms,
}
