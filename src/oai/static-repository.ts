import { joined, type Piece, record, schemaInstance } from './envelope.ts'
import { element, startTag, wrapped } from './mark-up.ts'
import { metadataFormats } from './metadata-format.ts'
import type { Identity, Item } from './repository.ts'

const namespace = 'http://www.openarchives.org/OAI/2.0/static-repository'

/** As many records as a static repository is meant for at most. Guidelines for static repositories, 1. */
export const MOST_STATIC_RECORDS = 5000

/**
 * The pieces of a static repository: a file from which a gateway answers the requests of OAI-PMH. Its records are those of
 * Dublin Core, its datestamps are days, and it has no sets and nothing deleted; all of that the guidelines ask for.
 *
 * Source: specification for an OAI static repository and a static repository gateway, 2.
 */
export function* staticRepository(identity: Identity, items: Iterable<Item>): Generator<Piece> {
  const given = [...items].filter(({ deleted }) => !deleted)
  const days = given.map(({ datestamp }) => datestamp.slice(0, 10)).sort()
  yield `${head(identity, days[0] ?? '1970-01-01').join('\n')}\n${startTag('ListRecords', { metadataPrefix: 'oai_dc' })}\n`
  for (const item of given) {
    const plain = { ...item, datestamp: item.datestamp.slice(0, 10), sets: [] }
    yield* joined([...record(plain, 'oai_dc', 'oai:'), '\n'])
  }
  yield '</ListRecords>\n</Repository>\n'
}

function head({ name, baseUrl, adminEmails }: Identity, earliest: string): readonly string[] {
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
      metadataFormats
        .filter(({ prefix }) => prefix === 'oai_dc')
        .map(each =>
          wrapped('oai:metadataFormat', [
            element('oai:metadataPrefix', each.prefix),
            element('oai:schema', each.schema),
            element('oai:metadataNamespace', each.namespace),
          ]),
        ),
    ),
  ]
}
