import fc from 'fast-check'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { gather } from '../../src/convert/gather.ts'
import type { Write, WriteOptions } from '../../src/formats/format.ts'
import { rico } from '../../src/formats/rico/index.ts'
import { schemaOrg } from '../../src/formats/schema-org/index.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { withIds } from '../../src/model/ids.ts'
import { walk } from '../../src/model/tree.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { maximal } from '../maximal.ts'
import { findingAid } from '../model-arbitrary.ts'
import { canonicalOf, canonicalTriples } from './rdf/canonical.ts'

function written(write: Write | undefined, aid: FindingAid, options: WriteOptions) {
  const out = gather()
  const diagnostics: Diagnostic[] = []
  if (write) walk(aid, withIds(write(out, diagnostic => diagnostics.push(diagnostic), options)))
  return { text: out.text() ?? '', diagnostics }
}

/** Numbers such as 1e-9, which jsonld.js takes for the integer 0 because no point stands in them. */
const tooSmall = /:-?\de-\d+[,}]/

const bases = fc.constantFrom({}, { baseUri: 'https://example.org/fa' })

describe.each([
  ['rico', rico.write],
  ['schema-org', schemaOrg.write],
])('%s as triples', (_, write) => {
  const same = async (aid: FindingAid, options: WriteOptions) => {
    const [jsonLd, nquads, turtle] = (['jsonld', 'nquads', 'turtle'] as const).map(syntax =>
      written(write, aid, { ...options, syntax }),
    )
    const meant = await canonicalOf(JSON.parse(jsonLd?.text ?? ''))
    expect(await canonicalTriples(new Parser({ format: 'N-Quads' }).parse(nquads?.text ?? ''))).toEqual(meant)
    expect(await canonicalTriples(new Parser({ format: 'Turtle' }).parse(turtle?.text ?? ''))).toEqual(meant)
    expect(nquads?.diagnostics).toEqual(jsonLd?.diagnostics)
    expect(turtle?.diagnostics).toEqual(jsonLd?.diagnostics)
    return meant
  }

  it('says what the JSON-LD document means by jsonld.js', async () => {
    expect((await same(maximal, {})).length).toBeGreaterThan(200)
    expect((await same(maximal, { baseUri: 'https://example.org/fa' })).length).toBeGreaterThan(200)
  })

  it('replaces half characters as in JSON-LD', async () => {
    const meant = await same({ control: {}, unit: { title: { text: 'a\uD800b "\\\n\u0001😀' } } }, {})
    expect(meant.join('')).toContain('a\uFFFDb')
  })

  it('does so for anything the model can hold', async () => {
    await fc.assert(
      fc.asyncProperty(findingAid, bases, async (aid, options) => {
        fc.pre(!tooSmall.test(JSON.stringify(aid)))
        await same(aid, options)
      }),
      { numRuns: 15 },
    )
  })
})
