import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layouts } from '../../src/formats/schema-org/layout.ts'
import { again, native } from '../formats/schema-org/again.ts'
import { mill } from '../formats/schema-org/mill.ts'
import { maximal } from '../maximal.ts'
import { findingAid } from '../model-arbitrary.ts'
import { shared, whySkipped } from '../shared.ts'

const base = { baseUri: 'https://archive.example/fa' }
const cases = [{}, base].flatMap(options => layouts.map(layout => ({ ...options, layout })))

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))
const sources = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter(name =>
  /\.(?:ead3|ead2002)\.xml$/.test(name),
)

const corpora = shared && join(shared, 'corpora')
/** Some small finding aids of each collection of real ones. */
const real = corpora
  ? readdirSync(corpora, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(?:xml|ead)$/i.test(name) && statSync(join(corpora, name)).size < 40_000)
      .sort()
      .filter((_, i) => i % 12 === 0)
  : []

describe('schema.org that is read', { timeout: 60_000 }, () => {
  it.each([
    ['the records of a mill', mill],
    ['everything said', maximal],
  ])('is written as it was, in every layout: %s', async (_, aid) => {
    for (const options of cases) {
      const { first, second, unread } = await again(native(aid), options)
      expect(unread).toEqual([])
      expect(second, JSON.stringify(options)).toBe(first)
    }
  })

  it('is written as it was: the finding aids beside the project', async () => {
    expect(sources.length).toBeGreaterThan(5)
    for (const name of sources)
      for (const options of cases) {
        const { first, second } = await again(readFileSync(join(fixtures, name)), options)
        expect(second, `${name} ${JSON.stringify(options)}`).toBe(first)
      }
  })

  it('is written as it was the second time, for anything the model can hold', async () => {
    await fc.assert(
      fc.asyncProperty(findingAid, fc.constantFrom(...cases), async (aid, options) => {
        const { second, third } = await again(native(aid), options)
        expect(third).toBe(second)
      }),
      { numRuns: 15 },
    )
  })

  it.skipIf(!shared)(`is written as it was: real finding aids (${shared ? 'here' : whySkipped})`, async () => {
    const changed: string[] = []
    let read = 0
    for (const name of real)
      for (const layout of layouts) {
        const { first, second } = await again(readFileSync(join(corpora ?? '', name)), { ...base, layout })
        if (first === '') continue
        read++
        if (second !== first) changed.push(`${name} ${layout}`)
      }
    expect(read).toBeGreaterThan(60)
    expect(changed).toEqual([])
  })
})
