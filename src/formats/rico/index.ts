import type { Format } from '../format.ts'
import { check } from './check.ts'
import { crosswalkPage } from './crosswalk.ts'
import { read } from './read.ts'
import { recognise } from './recognise.ts'
import { write } from './write.ts'

/**
 * JSON-LD in the vocabulary of Records in Contexts (RiC-O), for linked archival description: record sets, records and
 * instantiations, agents, places, dates and extents, each a node with an IRI and a label.
 *
 * @example walk(findingAid, redact(withIds(rico.write(out, report, { baseUri: 'https://example.org/fa' })), report))
 */
export const rico: Format = {
  name: 'rico',
  title: 'RiC-O JSON-LD',
  extensions: ['rico.jsonld'],
  mediaType: 'application/ld+json',
  isGraph: true,
  read,
  recognise,
  write,
  check,
  crosswalk: crosswalkPage,
}

export { check, read, write }
