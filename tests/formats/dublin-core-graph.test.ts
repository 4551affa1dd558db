import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { dctermsJsonLd } from '../../src/formats/dublin-core/index.ts'
import { profileNames } from '../../src/formats/dublin-core/profiles.ts'
import { classesOfThings, inWords } from '../../src/formats/dublin-core/ranges.ts'
import { readDctermsGraph } from '../../src/formats/dublin-core/read-graph.ts'
import { dctermsTerms } from '../../src/formats/dublin-core/terms.ts'
import type { WriteOptions } from '../../src/formats/format.ts'
import { convert } from '../../src/index.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { collect } from '../../src/model/tree.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { maximal } from '../maximal.ts'
import { shared, whySkipped } from '../shared.ts'
import { tree } from './dublin-core/arbitrary.ts'
import { letters } from './dublin-core/letters.ts'
import { written } from './dublin-core/written.ts'
import { canonicalOf, canonicalTriples } from './rdf/canonical.ts'
import { countValues, expanded } from './schema-org/expanded.ts'
import { isMembers, listOf, type Members } from './schema-org/written.ts'

const base = { baseUri: 'https://archive.example/fa' }

function graphOf(aid: FindingAid, options: WriteOptions = {}) {
  const { text, diagnostics } = written(dctermsJsonLd, aid, { per: 'unit', ...options })
  const document: unknown = JSON.parse(text)
  return { text, diagnostics, document, graph: isMembers(document) ? listOf(document['@graph']).filter(isMembers) : [] }
}

function readBack(text: string) {
  const found: FindingAid[] = []
  const diagnostics: Diagnostic[] = []
  const input = readDctermsGraph(
    collect(each => found.push(each)),
    diagnostic => diagnostics.push(diagnostic),
  )
  input.write(text)
  input.end()
  return { found, diagnostics }
}

describe('records of DCMI terms as linked data', () => {
  it('have things for names, languages, rights and extents, and links up and down', async () => {
    const { text, graph, diagnostics } = graphOf(letters, base)
    await expect(text).toMatchFileSnapshot('dublin-core/letters.unit.dcterms.jsonld.txt')
    const file = graph.find(node => node['@id'] === 'ms7#s1-f1')
    expect(file).toMatchObject({
      title: { '@value': expect.stringContaining('Correspondence'), '@language': 'en' },
      creator: { '@type': 'Agent', 'rdfs:label': 'Okafor family' },
      language: [{ '@id': 'http://id.loc.gov/vocabulary/iso639-2/eng' }, { '@type': 'LinguisticSystem' }],
      isPartOf: [{ '@id': 'ms7#s1' }, { '@id': 'ms7#top' }],
      date: [{ '@value': '1910/1912', '@type': 'edtf:EDTF' }, 'circa 1910-1912'],
    })
    expect(graph.find(node => node['@id'] === 'ms7#s1')?.hasPart).toEqual({ '@id': 'ms7#s1-f1' })
    expect(diagnostics.some(({ message }) => message.startsWith('Identifier within'))).toBe(false)
  })

  it('give names with a registered URI that URI', () => {
    const creators = [{ type: 'person' as const, text: 'Ada', source: 'viaf', identifier: '123' }]
    expect(graphOf({ control: {}, unit: { title: { text: 'x' }, creators } }).graph[0]?.creator).toEqual({
      '@id': 'http://viaf.org/viaf/123',
      '@type': 'Agent',
      'rdfs:label': 'Ada',
    })
  })

  it('expand in safe mode with nothing loaded, and lose nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(tree, fc.constant(maximal.unit)),
        fc.constantFrom(...profileNames),
        fc.constantFrom('collection' as const, 'unit' as const),
        fc.constantFrom({}, base),
        async (unit, dcProfile, per, options) => {
          const { document, graph } = graphOf({ control: { recordId: 'x' }, unit }, { ...options, dcProfile, per })
          const whole = await expanded(document)
          expect(countValues(whole)).toBe(countValues(graph))
        },
      ),
      { numRuns: 30 },
    )
  })

  it('mean the same as N-Quads and Turtle', async () => {
    const meant = await canonicalOf(graphOf(letters, base).document)
    for (const [syntax, format] of [
      ['nquads', 'N-Quads'],
      ['turtle', 'Turtle'],
    ] as const) {
      const { text } = written(dctermsJsonLd, letters, { per: 'unit', ...base, syntax })
      expect(await canonicalTriples(new Parser({ format }).parse(text))).toEqual(meant)
    }
  })

  it('hold back what is internal', async () => {
    const source = JSON.stringify({
      fonds: '1',
      control: {},
      unit: {
        title: { text: 'Whole' },
        units: [{ title: { text: 'CANARY' }, audience: 'internal' }, { title: { text: 'Open' } }],
      },
    })
    const { outputs } = await convert(source, { from: 'json', to: 'dcterms-jsonld', per: 'unit' })
    expect(outputs[0]?.text).toContain('Open')
    expect(outputs[0]?.text).not.toContain('CANARY')
  })

  it('read back with their units in place and in order', () => {
    const { found, diagnostics } = readBack(graphOf(letters, base).text)
    const shape = ({ id, title, units = [] }: UnitTree): unknown => [
      id,
      title?.text.split(/,| \(/)[0],
      units.map(shape),
    ]
    expect(found.map(({ unit }) => shape(unit))).toEqual([
      ['top', 'Okafor family papers', [['s1', 'Letters', [['s1-f1', 'Correspondence', []]]]]],
    ])
    expect(found[0]?.unit).toMatchObject({
      repository: [{ text: 'Example Museum. Archives' }],
      languages: [{ code: 'eng' }, { code: 'fre' }],
      level: 'fonds',
    })
    expect(diagnostics).toEqual([])
  })

  it('read back as many units as were written, with their titles', () => {
    const titles = ({ title, units = [] }: UnitTree): readonly unknown[] => [title?.text, ...units.flatMap(titles)]
    fc.assert(
      fc.property(tree, unit => {
        const { text, graph } = graphOf({ control: { recordId: 'x' }, unit })
        const read = readBack(text).found.flatMap(aid => titles(aid.unit))
        expect(read).toHaveLength(graph.length)
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    ['{"@context":{"@vocab":"http://purl.org/dc/terms/"},"@graph":[]}', 'dublin-core/no-records'],
    ['[', 'json/'],
    ['{"@graph":[{"title":"A","foo":"two words"}]}', 'dublin-core/foreign-element'],
  ])('say what is wrong with %s', (text, code) => {
    expect(readBack(text).diagnostics.map(each => each.code)).toEqual([expect.stringContaining(code)])
  })

  it('that are parts of one another are read once', () => {
    const { found } = readBack(
      '{"@graph":[{"@id":"a","title":"A","isPartOf":{"@id":"b"}},{"@id":"b","title":"B","isPartOf":{"@id":"a"}}]}',
    )
    expect(found.map(({ unit }) => [unit.title?.text, unit.units?.[0]?.title?.text])).toEqual([['A', 'B']])
  })
})

describe.skipIf(!shared)(`by the terms DCMI publishes${shared ? '' : ` (${whySkipped})`}`, () => {
  const published = shared
    ? new Parser().parse(readFileSync(`${shared}/schemas/dcmi-rdf/dublin_core_terms.ttl`, 'utf8'))
    : []
  const TERMS = 'http://purl.org/dc/terms/'
  const ranges = new Map<string, { readonly literal: boolean; readonly classes: Set<string> }>()
  for (const { subject, predicate, object } of published) {
    const name = subject.value.replace(TERMS, '')
    const known = ranges.get(name) ?? { literal: false, classes: new Set<string>() }
    if (/#(range)$|rangeIncludes$/.test(predicate.value)) known.classes.add(object.value.replace(TERMS, ''))
    ranges.set(name, known)
  }

  it('a term is in words only if DCMI says so or leaves it open, and leads to things of a class it names', () => {
    for (const term of dctermsTerms) {
      const found = ranges.get(term)
      expect(found, term).toBeDefined()
      const classes = [...(found?.classes ?? [])]
      const literal = classes.includes('http://www.w3.org/2000/01/rdf-schema#Literal')
      if (literal) expect(inWords.has(term), term).toBe(true)
      if (inWords.has(term)) expect(literal || classes.length === 0, term).toBe(true)
      const said = classesOfThings[term]
      if (said !== undefined) expect(classes, term).toContain(said)
    }
  })
})

/** All nodes have an id, so that none is lost when documents are put together. */
it('every record has an id, with a base address and without', () => {
  for (const options of [{}, base])
    expect(graphOf(letters, options).graph.every((node: Members) => typeof node['@id'] === 'string')).toBe(true)
})
