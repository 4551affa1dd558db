import { schemaInstance } from './envelope.ts'
import { oaiIdentifier } from './identifier.ts'
import { element, wrapped } from './mark-up.ts'
import type { Repository } from './repository.ts'

const namespace = 'http://www.openarchives.org/OAI/2.0/oai-identifier'

/** What a repository says of itself, and how its identifiers are made. OAI-PMH 2.0, 4.2; `oai` identifier format, 2.2. */
export function identifyElement({ identity, earliest }: Repository): string {
  const { name, baseUrl, adminEmails, domain, deletedRecord } = identity
  return wrapped('Identify', [
    element('repositoryName', name),
    element('baseURL', baseUrl),
    element('protocolVersion', '2.0'),
    ...adminEmails.map(address => element('adminEmail', address)),
    element('earliestDatestamp', earliest),
    element('deletedRecord', deletedRecord),
    element('granularity', 'YYYY-MM-DDThh:mm:ssZ'),
    element('compression', 'gzip'),
    wrapped('description', [
      wrapped(
        'oai-identifier',
        [
          element('scheme', 'oai'),
          element('repositoryIdentifier', domain),
          element('delimiter', ':'),
          element('sampleIdentifier', oaiIdentifier(domain, 'ms1', 'u-ms-1-2')),
        ],
        {
          xmlns: namespace,
          'xmlns:xsi': schemaInstance,
          'xsi:schemaLocation': `${namespace} http://www.openarchives.org/OAI/2.0/oai-identifier.xsd`,
        },
      ),
    ]),
  ])
}
