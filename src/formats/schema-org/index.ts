import type { Format } from '../format.ts'
import { check } from './check.ts'
import { crosswalkPage } from './crosswalk.ts'
import { read } from './read.ts'
import { recognise } from './recognise.ts'
import { write } from './write.ts'

/**
 * JSON-LD in the vocabulary of schema.org, for search engines and linked data: one document with a node for every unit, the
 * page that is the finding aid, and the archives, agents and places it names.
 *
 * @example walk(findingAid, redact(withIds(schemaOrg.write(out, report, { baseUri: 'https://example.org/fa' })), report))
 */
export const schemaOrg: Format = {
  name: 'schema-org',
  title: 'schema.org JSON-LD',
  extensions: ['schema-org.jsonld', 'jsonld'],
  mediaType: 'application/ld+json',
  isGraph: true,
  read,
  write,
  check,
  recognise,
  crosswalk: crosswalkPage,
}

export { check, read, write }
