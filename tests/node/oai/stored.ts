import { appendFileSync, writeFileSync } from 'node:fs'
import type { Offered } from '../../../src/node/oai/catalogue-rows.ts'
import type { Spool, StoredFindingAid } from '../../../src/node/oai/spool.ts'
import { unitPrefixes } from '../../../src/oai/metadata-format.ts'
import type { Identity } from '../../../src/oai/repository.ts'

export const identity: Identity = {
  name: 'Havn Archive',
  baseUrl: 'https://archive.example/oai',
  adminEmails: ['archivist@archive.example'],
  domain: 'archive.example',
  deletedRecord: 'persistent',
}

/** The record of Dublin Core of a unit, as it would stand in a spool. */
export const recordText = (id: string): string =>
  `<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${id}</dc:title></oai_dc:dc>`

/**
 * A finding aid with so many units, as if it had been converted; its records are put into the spool, if there is one.
 *
 * @param change makes the digests of the records others
 */
export function offeredAid(
  localId: string,
  units: number,
  spool?: Spool,
  { digests, ...change }: Partial<StoredFindingAid> & { readonly digests?: readonly string[] } = {},
): Offered {
  const key = spool?.key(localId, '') ?? localId
  const ids = [...Array.from({ length: units }, (_, i) => `u-${i}`), null]
  const texts = ids.map(id => recordText(`${localId} ${id}`))
  const whole = `<ead xmlns="urn:isbn:1-931666-22-9"><eadheader><eadid>${localId}</eadid></eadheader></ead>`
  if (spool) {
    for (const prefix of unitPrefixes) writeFileSync(spool.path(key, prefix), texts.join(''))
    writeFileSync(spool.path(key, 'oai_ead'), '')
    appendFileSync(spool.path(key, 'oai_ead'), whole)
  }
  let at = 0
  const records = {
    at: texts.map(text => {
      const here = at
      at += text.length
      return here
    }),
    lengths: texts.map(text => text.length),
    digests: digests ?? texts.map((_, i) => i.toString(16).padStart(16, '0')),
  }
  return {
    key,
    localId,
    datestamp: '2031-05-04T12:00:00Z',
    stored: {
      standing: 'given',
      title: `Papers of ${localId}`,
      ids,
      levels: ids.map((id, i) => (id === null ? 'fonds' : i % 2 === 0 ? 'file' : 'item')),
      units: { oai_dc: records, oai_dcterms: records },
      whole: [{ prefix: 'oai_ead', at: 0, length: whole.length, digest: 'abcdabcdabcdabcd' }],
      ...change,
    },
  }
}
