import type { TextSink } from '../../model/sink.ts'
import type { Report } from '../../report/diagnostic.ts'
import type { WordHashes } from '../../report/ledger/word-hashes.ts'
import { holdsOnlyElements, type Schema, schemaOf } from '../../xml/schema.ts'
import { serialize } from '../../xml/serialize.ts'
import type { XmlAttribute, XmlSink, XmlStart } from '../../xml/sink.ts'
import { validate } from '../../xml/validate.ts'
import { countingWords } from '../../xml/word-counting.ts'
import {
  dctermsGrammar,
  dctermsNamespace,
  dctermsRecordsGrammar,
  oaiDctermsGrammar,
  oaiDctermsNamespace,
  schemaInstanceNamespace,
} from './dcterms.grammar.ts'
import type { DublinCoreElement } from './element.ts'
import { dcNamespace, oaiDcGrammar, oaiDcNamespace } from './oai-dc.grammar.ts'
import { oaiDcRecordsGrammar } from './records.grammar.ts'

/** Takes records and writes them as XML. */
export interface RecordSink {
  /** @param id the id of the unit, where the output is a graph */
  record(elements: readonly DublinCoreElement[], id?: string): void
  end(): void
}

/** What is around records: of one alone its own element, of several an element `records`, of one for harvesters theirs. */
export type Container = 'record' | 'records' | 'harvested'

/** How the records of a dialect look in XML. */
interface Dress {
  readonly schema: Schema
  readonly namespaces: Readonly<Record<string, string>>
  /** The element around one record. */
  readonly wrapper: XmlStart
  /** The attributes of the outermost element. */
  readonly rootAttributes: readonly XmlAttribute[]
  readonly statement: (element: DublinCoreElement) => XmlStart
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

const languageAttribute = ({ language }: DublinCoreElement): XmlAttribute[] =>
  language === undefined ? [] : [{ name: 'lang', namespace: xmlNamespace, prefix: 'xml', value: language }]

const dctermsSchemas: { readonly [Name in Container]: () => Schema } = {
  record: () => schemaOf(dctermsGrammar),
  records: () => schemaOf(dctermsRecordsGrammar),
  harvested: () => schemaOf(oaiDctermsGrammar),
}

const dresses: { readonly [Name in 'oai-dc' | 'dcterms']: (container: Container) => Dress } = {
  'oai-dc': container => ({
    schema: container === 'records' ? schemaOf(oaiDcRecordsGrammar) : schemaOf(oaiDcGrammar),
    namespaces: { oai_dc: oaiDcNamespace, dc: dcNamespace, xsi: schemaInstanceNamespace },
    wrapper: { name: 'dc', namespace: oaiDcNamespace, prefix: 'oai_dc', attributes: [] },
    rootAttributes: [
      {
        name: 'schemaLocation',
        namespace: schemaInstanceNamespace,
        prefix: 'xsi',
        value: `${oaiDcNamespace} http://www.openarchives.org/OAI/2.0/oai_dc.xsd`,
      },
    ],
    statement: element => ({
      name: element.term,
      namespace: dcNamespace,
      prefix: 'dc',
      attributes: languageAttribute(element),
    }),
  }),
  dcterms: container => ({
    schema: dctermsSchemas[container](),
    namespaces: {
      ...(container === 'harvested' && { oai_dcterms: oaiDctermsNamespace }),
      dcterms: dctermsNamespace,
      xsi: schemaInstanceNamespace,
    },
    wrapper:
      container === 'harvested'
        ? { name: 'dcterms', namespace: oaiDctermsNamespace, prefix: 'oai_dcterms', attributes: [] }
        : { name: 'record', namespace: '', prefix: '', attributes: [] },
    rootAttributes: [],
    statement: element => ({
      name: element.term,
      namespace: dctermsNamespace,
      prefix: 'dcterms',
      attributes:
        element.scheme === undefined
          ? languageAttribute(element)
          : [{ name: 'type', namespace: schemaInstanceNamespace, prefix: 'xsi', value: `dcterms:${element.scheme}` }],
    }),
  }),
}

/**
 * Writes records as one XML document. What is written passes
 * through the grammar of the format on its way; a fault found there is a fault of this library and reported as one
 * (`schema/…`, with the concern `output`).
 */
export function recordOutput(
  name: 'oai-dc' | 'dcterms',
  container: Container,
  out: TextSink,
  report: Report,
  indent: boolean,
  words?: WordHashes,
): RecordSink {
  const { schema, namespaces, wrapper, rootAttributes, statement } = dresses[name](container)
  const many = container === 'records'
  const indents = (element: XmlStart) => indent && holdsOnlyElements(schema, element)
  const checked = validate(
    schema,
    diagnostic => {
      if (diagnostic.code !== 'schema/schema-location') report({ ...diagnostic, concern: 'output' })
    },
    { next: serialize(out, report, { namespaces, indents }) },
  )
  const xml: XmlSink = countingWords(checked, words)
  const around = many ? wrapper : { ...wrapper, attributes: rootAttributes }
  if (many) xml.start({ name: 'records', namespace: '', prefix: '', attributes: rootAttributes })
  return {
    record(elements) {
      xml.start(around)
      for (const element of elements) {
        xml.start(statement(element))
        xml.text(element.text)
        xml.end()
      }
      xml.end()
    },
    end() {
      if (many) xml.end()
      xml.finish()
    },
  }
}
