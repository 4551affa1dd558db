import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'n3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'
import { shared, whySkipped } from '../shared.ts'
import { wordsTold } from '../words-account.ts'
import { vocabulary } from '../words-of.ts'
import { internalWords, whyNotCounted, wordCount } from './linked-data-words.ts'
import { canonicalOf, canonicalTriples } from './rdf/canonical.ts'
import { ontology, wrongTriples } from './rico/published.ts'
import { countValues, expanded } from './schema-org/expanded.ts'
import { published, wrongTerms } from './schema-org/published.ts'
import { isMembers, listOf } from './schema-org/written.ts'

const corpora = shared && join(shared, 'corpora')
const every = process.env.FONDS_EVERY_FILE !== undefined
const only = process.env.FONDS_ONLY_FILES

const hasInternal = (name: string): boolean =>
  /<(?!(?:ead|eadheader|control)\b)\w+\b[^>]*\baudience="internal"/.test(
    readFileSync(join(corpora ?? '', name), 'latin1'),
  )

/**
 * `FONDS_EVERY_FILE=1` takes every finding aid in EAD of the corpora up to 3 MB; otherwise a few small ones,
 * and those of the small ones that are internal in part.
 * `FONDS_ONLY_FILES` names a part of their paths.
 */
const files = corpora
  ? readdirSync(corpora, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(?:xml|ead)$/i.test(name) && statSync(join(corpora, name)).size < (every ? 3e6 : 20_000))
      .filter(name => /<(?:\w+:)?ead[\s>]/.test(readFileSync(join(corpora, name), 'latin1')))
      .sort()
      .filter((name, i) => (only === undefined ? every || i % 40 === 0 || hasInternal(name) : name.includes(only)))
  : []

describe.skipIf(!shared)(`real finding aids as linked data (${shared ? 'here' : whySkipped})`, () => {
  const how = { to: ['rico', 'schema-org'], baseUri: 'https://archive.example/fa' } as const

  describe('keep the words of their sources', () => {
    const count = wordCount()
    const told = new Map<string, Map<number, number>>(how.to.map(format => [format, new Map()]))
    const leaked: string[] = []
    let held = 0

    beforeAll(
      async () => {
        const nothing = await convert('{"fonds":"1","control":{},"unit":{}}', how)
        const own = vocabulary(nothing.outputs.map(({ text }) => text).join(' '))
        for (const [id, name] of files.entries()) {
          const bytes = readFileSync(join(corpora ?? '', name))
          const conversion = await convert(bytes, how)
          const { outputs } = conversion
          if (outputs.length !== how.to.length) continue
          count.source(id, bytes)
          const internal = internalWords(bytes.toString('utf8'))
          held += internal.length
          for (const { format, text } of outputs) {
            count.output(id, format, text)
            told.get(format)?.set(id, wordsTold(conversion, format, how.to))
            // Names of properties, and the words for a finding aid without any, are ours.
            const there = vocabulary(text.replace(/"[^"\n]*":/g, ' '))
            for (const word of internal)
              if (there.has(word) && !own.has(word)) leaked.push(`${name}, ${format}: ${word}`)
          }
        }
      },
      every ? 1_200_000 : 20_000,
    )
    afterAll(count.discard)

    it('and nothing of what is internal', () => {
      expect(told.get('rico')?.size).toBeGreaterThan(only !== undefined ? 0 : every ? 390 : 9)
      if (only === undefined) expect(held).toBeGreaterThan(0)
      expect(leaked).toEqual([])
    })

    it.skipIf(whyNotCounted !== undefined)(
      `but those that are reported (${whyNotCounted ?? 'counted'})`,
      () => {
        const unreported = [...told].flatMap(([format, said]) => {
          const lacking = count.lacking(format)
          return [...said].flatMap(([id, reported]) => {
            const { lost, nowhere } = lacking.get(id) ?? { lost: Number.NaN, nowhere: true }
            return nowhere && !(lost <= reported) ? [`${files[id]}, ${format}: ${lost}, ${reported} reported`] : []
          })
        })
        expect(unreported).toEqual([])
      },
      every ? 600_000 : 20_000,
    )
  })

  it(
    'expand in safe mode, use terms as their publishers define them, and say the same as triples',
    async () => {
      const rico = shared ? ontology() : undefined
      const schemaOrg = shared ? published() : undefined
      const found: string[] = []
      for (const name of files) {
        const bytes = readFileSync(join(corpora ?? '', name))
        const { outputs } = await convert(bytes, how)
        const triples = bytes.length > 100_000 ? [] : (await convert(bytes, { ...how, syntax: 'nquads' })).outputs
        for (const { format, ordinal, text } of outputs) {
          const document: unknown = JSON.parse(text)
          const whole = await expanded(document)
          const graph = isMembers(document) ? listOf(document['@graph']) : []
          if (countValues(whole) !== countValues(graph)) found.push(`${name}, ${format}: values dropped`)
          const wrong =
            format === 'rico' ? rico && wrongTriples(whole, rico) : schemaOrg && wrongTerms(whole, schemaOrg)
          found.push(...(wrong ?? []).map(what => `${name}, ${format}: ${what}`))
          const same = triples.find(other => other.format === format && other.ordinal === ordinal)
          if (!same) continue
          const said = await canonicalTriples(new Parser({ format: 'N-Quads' }).parse(same.text))
          if (said.join('\n') !== (await canonicalOf(document)).join('\n')) found.push(`${name}, ${format}: triples`)
        }
      }
      expect(found).toEqual([])
    },
    every ? 3_000_000 : 30_000,
  )
})
