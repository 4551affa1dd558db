import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'
import { shared, whySkipped } from '../shared.ts'
import { canonicalOf, canonicalTriples } from './rdf/canonical.ts'
import { ontology, wrongTriples } from './rico/published.ts'
import { countValues, expanded } from './schema-org/expanded.ts'
import { published, wrongTerms } from './schema-org/published.ts'
import { isMembers, listOf } from './schema-org/written.ts'

const corpora = shared && join(shared, 'corpora')
const every = process.env.FONDS_EVERY_FILE !== undefined
const only = process.env.FONDS_ONLY_FILES

/**
 * `FONDS_EVERY_FILE=1` takes every finding aid in EAD of the corpora up to 3 MB; otherwise a few small ones.
 * `FONDS_ONLY_FILES` names a part of their paths.
 */
const files = corpora
  ? readdirSync(corpora, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(?:xml|ead)$/i.test(name) && statSync(join(corpora, name)).size < (every ? 3e6 : 20_000))
      .filter(name => /<(?:\w+:)?ead[\s>]/.test(readFileSync(join(corpora, name), 'latin1')))
      .sort()
      .filter((name, i) => (only === undefined ? every || i % 60 === 0 : name.includes(only)))
  : []

describe.skipIf(!shared)(`real finding aids as linked data (${shared ? 'here' : whySkipped})`, () => {
  const how = { to: ['rico', 'schema-org'], baseUri: 'https://archive.example/fa' } as const

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
