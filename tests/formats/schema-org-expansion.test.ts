import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maximal } from '../maximal.ts'
import { findingAid } from '../model-arbitrary.ts'
import { shared, whySkipped } from '../shared.ts'
import { countValues, expanded, expandedWith } from './schema-org/expanded.ts'
import { mill } from './schema-org/mill.ts'
import { published, publishedContext, wrongTerms } from './schema-org/published.ts'
import { faults, isMembers, written } from './schema-org/written.ts'

const vocabulary = shared ? published() : undefined

const baseUri = 'https://example.org/fa'
const options = fc.constantFrom({}, { baseUri })

describe('expanded by jsonld.js in safe mode, with nothing loaded', () => {
  it.each([
    ['with URNs', mill, {}],
    ['with a base', mill, { baseUri }],
    ['with everything said', maximal, {}],
    ['with everything said and a base', maximal, { baseUri }],
  ])('drops nothing: %s', async (_, aid, how) => {
    const { document, graph } = written(aid, how)
    const whole = await expanded(document)
    expect(whole).toHaveLength(graph.length)
    expect(countValues(whole)).toBe(countValues(graph))
  })

  it('drops nothing of anything the model can hold, and uses terms as schema.org does', async () => {
    await fc.assert(
      fc.asyncProperty(findingAid, options, async (aid, how) => {
        const { text, document, graph } = written(aid, how)
        expect(faults(text)).toEqual([])
        const whole = await expanded(document)
        expect(countValues(whole)).toBe(countValues(graph))
        if (vocabulary) expect(wrongTerms(whole, vocabulary)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe.skipIf(!shared)(`measured by the vocabulary schema.org publishes${shared ? '' : ` (${whySkipped})`}`, () => {
  const judged = async (document: unknown) => (vocabulary ? wrongTerms(await expanded(document), vocabulary) : [])

  it.each([
    ['the mill', mill],
    ['everything said', maximal],
  ])('every term exists and is used where it belongs: %s', async (_, aid) => {
    for (const how of [{}, { baseUri }]) expect(await judged(written(aid, how).document)).toEqual([])
  })

  it('the context in the document says what the published context says', async () => {
    const context = publishedContext()
    await fc.assert(
      fc.asyncProperty(findingAid, options, async (aid, how) => {
        const { document } = written(aid, how)
        const own = isMembers(document) && isMembers(document['@context']) ? document['@context'] : {}
        const theirs = '@base' in own ? [context, { '@base': own['@base'] }] : context
        expect(await expandedWith(document, theirs)).toEqual(await expanded(document))
      }),
      { numRuns: 10 },
    )
  })

  it('finds a term that does not exist, one in the wrong place and one with a wrong value', async () => {
    const document = {
      '@context': { '@vocab': 'http://schema.org/' },
      '@graph': [
        { '@id': 'urn:x:1', '@type': 'WebPage', provenance: 'a', holdingArchive: { '@id': 'urn:x:2' }, creator: 'b' },
      ],
    }
    expect(await judged(document)).toEqual([
      expect.stringContaining('creator'),
      'holdingArchive on WebPage',
      expect.stringContaining('holdingArchive'),
      'property http://schema.org/provenance',
    ])
  })
})
