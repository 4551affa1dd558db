import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'
import { layouts } from '../../src/formats/schema-org/layout.ts'
import { maximal } from '../maximal.ts'
import { shared, whySkipped } from '../shared.ts'
import { mill } from './schema-org/mill.ts'
import { shapesOfSchemaOrg } from './schema-org/shapes.ts'
import { written } from './schema-org/written.ts'

const corpora = shared && join(shared, 'corpora')
const every = process.env.FONDS_EVERY_FILE !== undefined

/** `FONDS_EVERY_FILE=1` takes every finding aid in EAD up to 200 kB; otherwise none. */
const files =
  corpora && every
    ? readdirSync(corpora, { recursive: true, encoding: 'utf8' })
        .filter(name => /\.(?:xml|ead)$/i.test(name) && statSync(join(corpora, name)).size < 200_000)
        .filter(name => /<(?:\w+:)?ead[\s>]/.test(readFileSync(join(corpora, name), 'latin1')))
        .sort()
    : []

describe.skipIf(!shared)(`by the shapes schema.org publishes${shared ? '' : ` (${whySkipped})`}`, () => {
  let judge: (document: unknown) => Promise<readonly string[]>
  beforeAll(() => {
    judge = shapesOfSchemaOrg()
  })

  it('what is written is right in every layout', async () => {
    const documents = [mill, maximal].flatMap(aid =>
      layouts.map(layout => written(aid, { layout, baseUri: `https://example.org/${layout}` }).document),
    )
    for (const document of documents.flat()) expect(await judge(document)).toEqual([])
  })

  it('finds words where a thing belongs, a thing of a wrong class, and a thing where words belong', async () => {
    const wrong = await judge({
      '@context': { '@vocab': 'http://schema.org/' },
      '@graph': [
        {
          '@id': 'urn:x:1',
          '@type': ['Collection', 'ArchiveComponent'],
          holdingArchive: 'Example Library',
          creator: { '@type': 'Place', name: 'Tidewater' },
          conditionsOfAccess: { '@type': 'CreativeWork', text: 'Open.' },
          collectionSize: 'many',
        },
      ],
    })
    expect(wrong.map(words => words.split(' ')[0]?.split('/').at(-1)).sort()).toEqual([
      'collectionSize',
      'conditionsOfAccess',
      'creator',
      'holdingArchive',
    ])
  })

  it.skipIf(!every).each(files)('%s', { timeout: 600_000 }, async name => {
    const { outputs } = await convert(readFileSync(join(corpora ?? '', name)), {
      to: 'schema-org',
      baseUri: 'https://example.org/fa',
    })
    for (const { text } of outputs) expect(await judge(JSON.parse(text))).toEqual([])
  })
})
