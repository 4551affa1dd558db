import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextOf } from '../../src/formats/schema-org/context.ts'
import { schemaOrg } from '../../src/formats/schema-org/index.ts'
import { classes, plainKinds, properties } from '../../src/formats/schema-org/vocabulary.ts'
import { shared, whySkipped } from '../shared.ts'
import { mill } from './schema-org/mill.ts'
import { ancestors, digest, published, publishedContext } from './schema-org/published.ts'
import { faults, isMembers, listOf, written } from './schema-org/written.ts'

const context = { '@vocab': 'http://schema.org/' }
const unit = { '@id': 'urn:x:1', '@type': ['Collection', 'ArchiveComponent'] }

/** The faults of a document with these nodes, as code and pointer. */
const found = (...nodes: readonly unknown[]) => foundIn(JSON.stringify({ '@context': context, '@graph': nodes }))
const foundIn = (text: string) => faults(text).map(({ code, place }) => `${code} ${place?.pointer ?? ''}`)

describe('the check', () => {
  it('finds nothing wrong with what is written', () => {
    for (const options of [{}, { baseUri: 'https://a.example' }, { indent: false }])
      expect(faults(written(mill, options).text)).toEqual([])
  })

  it.each([
    ['an unknown class', [{ ...unit, '@type': 'ArchiveComponents' }], ['schema-org/unknown-class /@graph/0/@type']],
    [
      'one of several classes',
      [{ ...unit, '@type': ['Collection', 'Fonds'] }],
      ['schema-org/unknown-class /@graph/0/@type/1'],
    ],
    ['an unknown property', [{ ...unit, provenance: 'a' }], ['schema-org/unknown-property /@graph/0/provenance']],
    ['a name from Object', [{ ...unit, constructor: 'a' }], ['schema-org/unknown-property /@graph/0/constructor']],
    [
      'a property in the wrong place',
      [{ ...unit, relatedLink: 'https://a.example' }],
      ['schema-org/domain /@graph/0/relatedLink'],
    ],
    ['words for a thing', [{ ...unit, creator: 'Ronnie' }], ['schema-org/range /@graph/0/creator']],
    ['words for a number', [{ ...unit, collectionSize: 'many' }], ['schema-org/range /@graph/0/collectionSize']],
    ['a fraction of items', [{ ...unit, collectionSize: 1.5 }], ['schema-org/range /@graph/0/collectionSize']],
    ['a date that is none', [{ ...unit, dateCreated: '1912-13' }], ['schema-org/range /@graph/0/dateCreated']],
    ['an interval for a date', [{ ...unit, dateCreated: '1912/1913' }], ['schema-org/range /@graph/0/dateCreated']],
    ['a script for an address', [{ ...unit, url: 'javascript:x' }], ['schema-org/range /@graph/0/url']],
    ['a relative address without a base', [{ ...unit, url: 'a.html' }], ['schema-org/range /@graph/0/url']],
    [
      'a thing of the wrong class',
      [{ ...unit, creator: { '@type': 'Place', name: 'a' } }],
      ['schema-org/range /@graph/0/creator'],
    ],
    [
      'a link to a thing of the wrong class',
      [
        { ...unit, creator: [{ '@id': 'urn:x:2' }] },
        { '@id': 'urn:x:2', '@type': 'Place' },
      ],
      ['schema-org/range /@graph/0/creator/0'],
    ],
    [
      'a fault inside a thing',
      [{ ...unit, about: { '@type': 'Place', geo: 'a' } }],
      ['schema-org/range /@graph/0/about/geo'],
    ],
    ['a thing that says not what it is', [{ ...unit, about: { name: 'a' } }], ['schema-org/untyped /@graph/0/about']],
    ['a node without an id', [{ '@type': 'WebPage' }], ['json/missing-field /@graph/0']],
    ['an empty value', [{ ...unit, name: '' }], ['json/not-allowed-value /@graph/0/name']],
    ['null', [{ ...unit, name: null }], ['json/wrong-type /@graph/0/name']],
    ['no node', ['a'], ['json/wrong-type /@graph/0']],
  ])('finds %s', (_, nodes, expected) => {
    expect(found(...nodes)).toEqual(expected)
  })

  it('accepts what schema.org allows', () => {
    const person = { '@id': 'urn:x:2', '@type': 'schema:Person' }
    expect(found({ ...unit, creator: { '@id': 'urn:x:2' }, license: 'https://a.example' }, person)).toEqual([])
    expect(found({ ...unit, creator: { '@id': 'https://elsewhere.example/a' } })).toEqual([])
    expect(found({ ...unit, 'http://schema.org/name': 'a', dateCreated: '1912-05-03T10:00:00Z' })).toEqual([])
    expect(found({ ...unit, name: { '@value': 'a', '@language': 'en' }, copyrightYear: 1912 })).toEqual([])
  })

  it.each([
    ['"https://schema.org"', []],
    ['"http://schema.org/"', []],
    ['["https://schema.org", { "@base": "https://a.example/" }]', []],
    ['{ "@vocab": "https://schema.org/" }', []],
    ['{ "@vocab": "https://other.example/" }', ['schema-org/context /@context']],
    ['["https://schema.org", "https://other.example"]', ['schema-org/context /@context']],
    ['{}', ['schema-org/context /@context']],
  ])('knows the context %s', (given, expected) => {
    expect(foundIn(`{ "@context": ${given}, "@graph": [{ "@id": "urn:x:1", "@type": "WebPage" }] }`)).toEqual(expected)
  })

  it('says where: line and column, and a pointer', () => {
    const [fault] = faults(
      '{\n  "@context": "https://schema.org",\n  "@graph": [\n    { "@id": "urn:x:1", "@type": "Fond" }\n  ]\n}\n',
    )
    expect(fault).toMatchObject({
      code: 'schema-org/unknown-class',
      severity: 'error',
      concern: 'schema',
      place: { file: 'x.jsonld', line: 4, column: 34, pointer: '/@graph/0/@type' },
    })
    expect(faults('{\n  "@context" 1')[0]).toMatchObject({ code: 'json/syntax', place: { line: 2, column: 14 } })
    expect(faults('')[0]).toMatchObject({ code: 'json/incomplete', place: { line: 1, column: 1 } })
  })

  it('counts faults beyond the first hundred', () => {
    const all = faults(
      JSON.stringify({ '@context': context, '@graph': Array(5_000).fill({ ...unit, provenance: 'a' }) }),
    )
    expect(all).toHaveLength(101)
    expect(all.at(-1)).toMatchObject({ code: 'json/more', severity: 'error', message: expect.stringContaining('4900') })
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        faults(text)
        faults(text.slice(0, -1))
        faults(`{"@context":{},"@graph":[${text}]}`)
        faults(`{"@context":{},"@graph":[{"@id":"a","@type":"WebPage","about":${text}}]}`)
      }),
    )
  })

  it('takes deep and long texts', () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"about":', '}'],
    ] as const)
      for (const depth of [20, 4_000, 200_000]) {
        const nested = `${open.repeat(depth)}1${close.repeat(depth)}`
        expect(faults(`{"@context":"https://schema.org","@graph":[${nested}]}`).length).toBeGreaterThan(0)
      }
  })
})

describe('recognition', () => {
  it('knows its own output, indented or not', () => {
    for (const indent of [true, false])
      expect(schemaOrg.recognise?.(written(mill, { indent }).text.slice(0, 2_000))).toMatchObject({
        certainty: 'certain',
      })
  })

  it('takes other JSON-LD with terms of schema.org as likely', () => {
    const text = '\uFEFF{ "@context": "https://schema.org", "@type": "Organization" }'
    expect(schemaOrg.recognise?.(text)).toMatchObject({ certainty: 'likely' })
  })

  it.each([
    '',
    '{}',
    '{"fonds":"1"}',
    '<ead/>',
    'see "@context": "https://schema.org"',
    '{"@context":"https://notschema.org/"}',
  ])('leaves %j to others', text => {
    expect(schemaOrg.recognise?.(text)).toBeUndefined()
  })
})

describe.skipIf(!shared)(`the table of terms and schema.org 30.0${shared ? '' : ` (${whySkipped})`}`, () => {
  const known = new Set<string>([...Object.keys(classes), ...plainKinds])
  const sorted = (names: readonly string[]) => names.filter(name => known.has(name)).sort()

  it('have the same classes', () => {
    const { parents } = published()
    for (const [name, above] of Object.entries(classes)) {
      expect(parents.has(name), name).toBe(true)
      expect([...above].sort(), name).toEqual([...(parents.get(name) ?? [])].sort())
    }
  })

  it('have the same domains and ranges', () => {
    const vocabulary = published()
    for (const [name, { on, takes }] of Object.entries(properties)) {
      const facts = vocabulary.properties.get(name)
      expect([...on].sort(), name).toEqual(sorted(facts?.on ?? []))
      expect([...takes].sort(), name).toEqual(sorted(facts?.takes ?? []))
    }
    expect(ancestors(vocabulary, 'ArchiveOrganization')).toContain('Place')
  })

  it('agree with the digest of the release, wherever that states something', () => {
    const all = digest()
    const [types, terms] = isMembers(all) ? [all.classes, all.properties] : []
    const plain = (value: unknown) => listOf(value).map(name => String(name).replace('schema:', ''))
    for (const [name, { on, takes }] of Object.entries(properties)) {
      const facts = isMembers(terms) ? terms[name] : undefined
      if (!isMembers(facts)) throw new Error(`${name} is not in the digest`)
      expect(facts.supersededBy, name).toEqual([])
      if (listOf(facts.domain).length > 0) expect([...on].sort(), name).toEqual(sorted(plain(facts.domain)))
      if (listOf(facts.range).length > 0) expect([...takes].sort(), name).toEqual(sorted(plain(facts.range)))
    }
    for (const name of Object.keys(classes)) expect(isMembers(types) && name in types, name).toBe(true)
  })

  it('have the same terms for addresses and dates in the context', () => {
    const theirs = publishedContext()
    const typeOf = (term: unknown) => (isMembers(term) ? term['@type'] : undefined)
    for (const [name, term] of Object.entries(contextOf(undefined)))
      if (!name.startsWith('@')) expect(typeOf(term), name).toBe(typeOf(theirs[name]))
  })
})
