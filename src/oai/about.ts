import type { Control } from '../model/control.ts'
import { blocksText, tidy } from '../model/prose-text.ts'
import { schemaInstance } from './envelope.ts'
import { element, wrapped } from './mark-up.ts'

const oaiDc = 'http://www.openarchives.org/OAI/2.0/oai_dc/'

/**
 * What is said of the records of a finding aid themselves: who keeps the description, and the rights in it, which are not
 * those in the materials. Nothing when no rights are stated. DACS 8.2; OAI-PMH 2.0, 2.5 (`about`).
 */
export function aboutRecords({ rights = [], agency }: Control): string | undefined {
  const said = rights.flatMap(({ href, citation, note = [] }) =>
    [href ?? '', citation, ...blocksText(note)].map(tidy).filter(words => words !== ''),
  )
  if (said.length === 0) return undefined
  const publisher = tidy(agency?.name ?? '')
  return wrapped(
    'oai_dc:dc',
    [
      ...(publisher === '' ? [] : [element('dc:publisher', publisher)]),
      ...[...new Set(said)].map(words => element('dc:rights', words)),
    ],
    {
      'xmlns:oai_dc': oaiDc,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xsi': schemaInstance,
      'xsi:schemaLocation': `${oaiDc} http://www.openarchives.org/OAI/2.0/oai_dc.xsd`,
    },
  )
}
