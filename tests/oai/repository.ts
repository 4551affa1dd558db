import { since, upTo } from '../../src/oai/datestamp.ts'
import type { Piece } from '../../src/oai/envelope.ts'
import { metadataFormats } from '../../src/oai/metadata-format.ts'
import type { Identity, Item, Listing, Repository } from '../../src/oai/repository.ts'
import { isWithin, type OaiSet } from '../../src/oai/sets.ts'

/** What a repository in memory is made of. */
export interface Made {
  readonly items: readonly Item[]
  readonly sets?: readonly OaiSet[]
  readonly identity?: Partial<Identity>
}

function listing<Entry>(entries: readonly Entry[]): Listing<Entry> {
  return {
    size: entries.length,
    fingerprint: `f${JSON.stringify(entries).length}-${entries.length}`,
    at: position => {
      const entry = entries[position]
      if (entry === undefined) throw new Error(`there is no entry ${position}`)
      return entry
    },
  }
}

/** A repository that holds its items in memory, as a second opinion on what the protocol asks of one. */
export function made({ items, sets = [], identity = {} }: Made): Repository {
  return {
    identity: {
      name: 'Havn & Archive',
      baseUrl: 'https://archive.example/oai',
      adminEmails: ['archivist@archive.example'],
      domain: 'archive.example',
      deletedRecord: 'persistent',
      ...identity,
    },
    earliest: items.map(({ datestamp }) => datestamp).sort()[0] ?? '1970-01-01T00:00:00Z',
    formats: metadataFormats.map(({ prefix }) => prefix),
    sets: listing(sets),
    item: identifier => items.find(item => item.identifier === identifier),
    list: ({ metadataPrefix, from, until, set }) =>
      listing(
        items.filter(
          item =>
            item.formats.includes(metadataPrefix) &&
            (from === undefined || item.datestamp >= since(from)) &&
            (until === undefined || item.datestamp <= upTo(until)) &&
            (set === undefined || item.sets.some(spec => isWithin(spec, set))),
        ),
      ),
  }
}

/** An item of those that tests need: a finding aid, when its number is a multiple of ten, else a unit. */
export const itemOf = (number: number): Item => ({
  identifier: `oai:archive.example:ms${Math.floor(number / 10)}${number % 10 === 0 ? '' : `/u-${number % 10}`}`,
  datestamp: `20${String(10 + (number % 80)).padStart(2, '0')}-05-04T12:00:00Z`,
  sets: ['collection:havn', number % 2 === 0 ? 'level:file' : 'level:series'],
  deleted: number % 7 === 3,
  formats: number % 10 === 0 ? ['oai_dc', 'oai_dcterms', 'oai_ead', 'ead3'] : ['oai_dc', 'oai_dcterms'],
})

/** A record of Dublin Core for every item, so that answers are whole documents. */
const dublinCore = (identifier: string): string =>
  `<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier>${identifier}</dc:identifier></oai_dc:dc>`

/** An answer as one text. */
export const textOf = (pieces: readonly Piece[]): string =>
  pieces.map(piece => (typeof piece === 'string' ? piece : dublinCore(piece.identifier))).join('')
