import { joined, type Piece, record, schemaInstance } from './envelope.ts'
import { element, startTag, wrapped } from './mark-up.ts'
import { isUnitPrefix, type MetadataFormat, type MetadataPrefix, metadataFormats } from './metadata-format.ts'
import { ownPrefix } from './own-identifiers.ts'
import type { Identity, Item } from './repository.ts'

const namespace = 'http://www.openarchives.org/OAI/2.0/static-repository'

/** As many records as a static repository is meant for at most. Guidelines for static repositories, 1. */
export const MOST_STATIC_RECORDS = 5000

/**
 * The pieces of a static repository: a file from which a gateway answers the requests of OAI-PMH. It has a list of records for
 * each form, Dublin Core always and first; its datestamps are days, and it has no sets and nothing deleted, as the guidelines
 * ask. Records in a form with identifiers have them made their own.
 *
 * Source: specification for an OAI static repository and a static repository gateway, 3.
 *
 * @param prefixes the forms besides Dublin Core
 */
export function* staticRepository(
  identity: Identity,
  items: Iterable<Item>,
  prefixes: readonly MetadataPrefix[] = [],
): Generator<Piece> {
  const given = [...items].filter(({ deleted }) => !deleted)
  const days = given.map(({ datestamp }) => datestamp.slice(0, 10)).sort()
  // A form of which there is no record has no list, and is not among the formats.
  const forms = metadataFormats.filter(
    ({ prefix }) =>
      prefix === 'oai_dc' || (prefixes.includes(prefix) && given.some(({ formats }) => formats.includes(prefix))),
  )
  yield `${head(identity, days[0] ?? '1970-01-01', forms).join('\n')}\n`
  for (const { prefix } of forms) {
    yield `${startTag('ListRecords', { metadataPrefix: prefix })}\n`
    for (const item of given) {
      if (!item.formats.includes(prefix)) continue
      const plain = { ...item, datestamp: item.datestamp.slice(0, 10), sets: [] }
      const pieces = record(plain, prefix, 'oai:').map(piece =>
        typeof piece === 'string' || isUnitPrefix(prefix)
          ? piece
          : { ...piece, ownPrefix: ownPrefix(item.identifier, prefix) },
      )
      yield* joined([...pieces, '\n'])
    }
    yield '</ListRecords>\n'
  }
  yield '</Repository>\n'
}

function head(
  { name, baseUrl, adminEmails }: Identity,
  earliest: string,
  forms: readonly MetadataFormat[],
): readonly string[] {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    startTag('Repository', {
      xmlns: namespace,
      'xmlns:oai': 'http://www.openarchives.org/OAI/2.0/',
      'xmlns:xsi': schemaInstance,
      'xsi:schemaLocation': `${namespace} http://www.openarchives.org/OAI/2.0/static-repository.xsd`,
    }),
    wrapped('Identify', [
      element('oai:repositoryName', name),
      element('oai:baseURL', baseUrl),
      element('oai:protocolVersion', '2.0'),
      ...adminEmails.map(address => element('oai:adminEmail', address)),
      element('oai:earliestDatestamp', earliest),
      element('oai:deletedRecord', 'no'),
      element('oai:granularity', 'YYYY-MM-DD'),
    ]),
    wrapped(
      'ListMetadataFormats',
      forms.map(each =>
        wrapped('oai:metadataFormat', [
          element('oai:metadataPrefix', each.prefix),
          element('oai:schema', each.schema),
          element('oai:metadataNamespace', each.namespace),
        ]),
      ),
    ),
  ]
}
