import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convert, read as readAny } from '../../src/convert/api.ts'
import { read } from '../../src/formats/schema-org/read.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { collect } from '../../src/model/tree.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { maximal } from '../maximal.ts'
import { findingAid } from '../model-arbitrary.ts'
import { vocabulary } from '../words-of.ts'
import { mill } from './schema-org/mill.ts'
import { written } from './schema-org/written.ts'

function readBack(text: string) {
  const found: FindingAid[] = []
  const diagnostics: Diagnostic[] = []
  const input = read(
    collect(each => found.push(each)),
    diagnostic => diagnostics.push(diagnostic),
  )
  input.write(text)
  input.end()
  const [aid] = found
  return { aid, found, diagnostics }
}

const base = { baseUri: 'https://archive.example/fa' }

describe('reading back what was written', () => {
  const { aid, diagnostics } = readBack(written(mill, base).text)

  it.each([[base], [{}]])('keeps the ids of units and of the finding aid, with %j', options => {
    const persistent = [{ text: '', link: { href: 'https://archive.example/ark:/1/2' } }]
    const units = [{ id: 'u 1', units: [{ id: 'u1.1', persistentUris: persistent }] }, { id: 'u2' }]
    for (const control of [{ recordId: 'ms 7' }, {}]) {
      const back = readBack(written({ control, unit: { id: 'top', units } }, options).text).aid
      expect(back?.control.recordId).toBe(control.recordId)
      expect(back?.unit.id).toBe('top')
      expect(back?.unit.units?.map(({ id }) => id)).toEqual(['u 1', 'u2'])
      expect(back?.unit.units?.[0]?.units?.[0]?.id).toBe('u1.1')
    }
  })

  it('gives the finding aid, its units in order, and nothing to report', () => {
    expect(diagnostics).toEqual([])
    expect(aid?.control).toMatchObject({
      recordId: 'ostrander-mill',
      agency: { name: 'Tidewater Historical Library', code: 'US-tdw' },
      titles: [
        { kind: 'proper', text: 'Guide to the Ostrander Mill records' },
        { kind: 'subtitle', text: 'Four generations of papermakers' },
      ],
    })
    expect(aid?.unit.units?.map(({ title, level }) => [title?.text, level])).toEqual([
      ['Letters', 'series'],
      ['Loose slips', 'file'],
    ])
    expect(aid?.unit.units?.[0]?.units?.map(({ title }) => title?.text)).toEqual([
      'Rag merchants',
      'Clara Ostrander to her brother',
    ])
  })

  it('gives fields as the kinds of things they are', () => {
    expect(aid?.unit).toMatchObject({
      id: 'mill',
      level: 'fonds',
      referenceCode: { text: 'MS 88', repositoryCode: 'US-tdw' },
      creators: [{ type: 'family', text: 'Ostrander family' }],
      languages: [{ code: 'eng' }, { code: 'ger' }],
    })
    expect(aid?.unit.dates).toMatchObject([
      { text: '1890-1920', type: 'bulk' },
      { text: '1871/1952', begin: '1871', end: '1952' },
    ])
    expect(aid?.unit.units?.[0]?.units?.[0]?.containers).toMatchObject([
      { type: 'Box', text: '1' },
      { type: 'Folder', text: '3' },
    ])
    expect(aid?.unit.accessPoints?.map(({ type }) => type)).toContain('corporateBody')
  })

  it.each([
    ['the mill', mill],
    ['everything said', maximal],
  ])('loses no word: %s', (_, given) => {
    for (const options of [{}, base]) {
      const { text, graph } = written(given, options)
      const back = readBack(text)
      const there = vocabulary(JSON.stringify(back.found))
      expect(back.diagnostics).toEqual([])
      expect([...vocabulary(wordsIn(graph).join(' '))].filter(word => !there.has(word))).toEqual([])
    }
  })

  it('writes again the titles, dates and structure that were read, for anything the model can hold', async () => {
    await fc.assert(
      fc.property(findingAid, aid => {
        const first = readBack(written(aid, base).text)
        expect(first.found).toHaveLength(1)
        if (!first.aid) return
        const second = readBack(written(first.aid, base).text)
        const shape = (unit: FindingAid['unit']): unknown => [
          unit.title?.text,
          unit.level,
          unit.scopeContent?.length,
          (unit.units ?? []).map(shape),
        ]
        expect(shape(second.aid?.unit ?? {})).toEqual(shape(first.aid.unit))
      }),
      { numRuns: 60 },
    )
  })
})

/** Properties that say what sort of thing something is, repeat the structure, or count what stands in another. */
const NOT_WORDS = new Set(
  'additionalType propertyID archiveHeld relatedLink collectionSize position inLanguage inDefinedTermSet sameAs url'.split(
    ' ',
  ),
)

/** The words of all properties, without ids and classes. */
function wordsIn(graph: unknown): readonly string[] {
  const words: string[] = []
  const pending: unknown[] = [graph]
  while (pending.length > 0) {
    const next = pending.pop()
    if (typeof next === 'string' || typeof next === 'number') words.push(String(next))
    else if (typeof next === 'object' && next !== null)
      for (const [key, inner] of Object.entries(next))
        if (!key.startsWith('@') && !NOT_WORDS.has(key)) pending.push(inner)
  }
  return words
}

describe('reading what others write', () => {
  const foreign = {
    '@context': 'https://schema.org',
    '@type': 'ArchiveComponent',
    name: 'Papers of the Aldermere ferry',
    identifier: 'MS 7',
    temporalCoverage: '1901/1950',
    holdingArchive: { '@type': 'ArchiveOrganization', name: 'Example Archive', address: { streetAddress: '1 Quay' } },
    aggregateRating: { ratingValue: 5 },
    hasPart: [
      { '@type': 'ArchiveComponent', name: 'Logs', itemLocation: 'Reading room' },
      { '@type': ['schema:ArchiveComponent'], 'schema:name': 'Tickets', about: 'ferries' },
    ],
  }

  it('takes the terms it knows, nested or not, and reports the others', () => {
    const { aid, diagnostics } = readBack(JSON.stringify(foreign, undefined, 2))
    expect(aid?.unit).toMatchObject({
      title: { text: 'Papers of the Aldermere ferry' },
      referenceCode: { text: 'MS 7' },
      dates: [{ begin: '1901', end: '1950' }],
      repository: [{ text: 'Example Archive', address: ['1 Quay'] }],
      units: [
        { title: { text: 'Logs' }, physicalLocations: [{ text: 'Reading room' }] },
        { title: { text: 'Tickets' }, accessPoints: [{ type: 'subject', text: 'ferries' }] },
      ],
    })
    expect(diagnostics).toMatchObject([{ code: 'schema-org/not-read', value: 'aggregateRating', place: { line: 14 } }])
  })

  it('reads places and counts that are things, and reports what of things it does not read', () => {
    const { aid, diagnostics } = readBack(
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': ['Collection', 'ArchiveComponent'],
        name: 'Logs',
        collectionSize: 40,
        itemLocation: { '@type': 'Place', name: 'Tower', address: { streetAddress: '1 Quay' } },
        creator: { '@type': 'Person', name: 'Ellis, Ada', url: 'https://example.org/ada', jobTitle: 'keeper' },
        holdingArchive: {
          '@type': 'ArchiveOrganization',
          name: 'Cape Archive',
          address: [{ '@type': 'PostalAddress', streetAddress: '4 Quay', telephone: '555' }, '9 Pier'],
        },
        about: { '@type': 'DefinedTerm', name: 'Fog', sameAs: 'https://example.org/fog' },
      }),
    )
    expect(aid?.unit).toMatchObject({
      physicalDescriptions: [{ text: '40 items', extents: [{ quantity: 40, unit: 'item' }] }],
      physicalLocations: [{ text: 'Tower, 1 Quay' }],
      repository: [{ address: ['4 Quay'] }, { address: ['9 Pier'] }],
      accessPoints: [{ text: 'Fog', identifier: 'https://example.org/fog' }],
    })
    expect(diagnostics.map(({ code, value, words }) => [code, value, words])).toEqual([
      ['schema-org/not-read', 'url', 4],
      ['schema-org/not-read', 'jobTitle', 1],
      ['schema-org/not-read', 'telephone', 1],
    ])
  })

  it.each([
    [{ isPartOf: 'Smith papers' }, 'isPartOf', 2],
    [{ isPartOf: { '@id': 'urn:x:0' } }, 'isPartOf', 0],
    [{ isPartOf: { '@type': 'CreativeWork', name: 'Smith papers' } }, 'isPartOf', 2],
    [{ hasPart: 'Log of 1900' }, 'hasPart', 3],
    [{ hasPart: [{ '@id': 'urn:x:1' }, { '@id': 'urn:x:2' }] }, 'hasPart', 0],
    [{ position: 'third' }, 'position', 1],
    [{ url: 'see the desk' }, 'url', 3],
    [{ sameAs: 'Log A' }, 'sameAs', 2],
    [{ mainEntityOfPage: { '@type': 'WebPage', name: 'On the log' } }, 'mainEntityOfPage', 3],
    [{ subjectOf: { '@type': 'WebPage', name: 'On it', text: 'Long text' } }, 'subjectOf', 4],
  ])('says what of the structure it cannot read: %j', (said, value, words) => {
    const { aid, diagnostics } = readBack(
      JSON.stringify({ '@context': 'https://schema.org', '@type': 'ArchiveComponent', name: 'Log', ...said }),
    )
    expect(aid?.unit).toEqual({ title: { text: 'Log' } })
    expect(diagnostics).toMatchObject([{ code: 'schema-org/not-read', value, words }])
  })

  it('reads a part of any class by its name, and one of two wholes in the first', () => {
    const whole = (name: string) => ({ '@id': `urn:x:${name}`, '@type': 'Collection', name })
    const part = { '@type': 'ArchiveComponent', name: 'Log', isPartOf: [whole('Smith'), whole('Jones')] }
    const context = { '@context': 'https://schema.org' }
    const twice = readBack(JSON.stringify({ ...context, ...part, hasPart: { '@type': 'Book', name: 'Index' } }))
    expect(twice.aid?.unit).toMatchObject({
      title: { text: 'Smith' },
      units: [{ units: [{ title: { text: 'Index' } }] }],
    })
    expect(twice.diagnostics.map(({ code }) => code)).toEqual(['schema-org/part-twice'])
  })

  it('takes expanded documents, and units that only say what they are part of', () => {
    const graph = [
      {
        '@id': 'urn:b',
        '@type': ['http://schema.org/ArchiveComponent'],
        'http://schema.org/name': [{ '@value': 'B' }],
        'http://schema.org/isPartOf': [{ '@id': 'urn:a' }],
        'http://schema.org/position': [{ '@value': 2 }],
      },
      {
        '@id': 'urn:c',
        '@type': ['http://schema.org/ArchiveComponent'],
        'http://schema.org/name': [{ '@value': 'C' }],
        'http://schema.org/isPartOf': [{ '@id': 'urn:a' }],
        'http://schema.org/position': [{ '@value': 1 }],
      },
      { '@id': 'urn:a', '@type': ['http://schema.org/Collection'], 'http://schema.org/name': [{ '@value': 'A' }] },
    ]
    const { found } = readBack(JSON.stringify(graph))
    expect(found).toMatchObject([
      { unit: { title: { text: 'A' }, units: [{ title: { text: 'C' } }, { title: { text: 'B' } }] } },
    ])
  })

  it.each([
    ['{"@context":"https://schema.org","@type":"Recipe","name":"Soup"}', 'schema-org/no-finding-aid'],
    ['{"@context":"https://schema.org"', 'json/incomplete'],
    [`${'{"@type":"Collection","hasPart":'.repeat(1500)}1${'}'.repeat(1500)}`, undefined],
    [`${'[{"@graph":'.repeat(1500)}1${'}]'.repeat(1500)}`, 'schema-org/too-deep'],
  ])('refuses in words what is no finding aid: %.60s', (text, code) => {
    const { diagnostics } = readBack(text)
    expect(diagnostics.find(({ severity }) => severity === 'error')?.code).toBe(code)
  })

  it('takes an author for the creator, and for the same when both are said', () => {
    const person = { '@type': 'Person', name: 'Rivera, Ana' }
    const read = (said: object) =>
      readBack(JSON.stringify({ '@context': 'https://schema.org', '@type': 'ArchiveComponent', name: 'Log', ...said }))
    for (const said of [{ author: person }, { author: person, creator: person }]) {
      const { found, diagnostics } = read(said)
      expect(found[0]?.unit.creators).toEqual([{ type: 'person', text: 'Rivera, Ana' }])
      expect(diagnostics.map(({ code }) => code)).not.toContain('schema-org/not-read')
    }
  })

  it('reads a part of two wholes, or of itself, once', () => {
    const node = { '@id': 'urn:a', '@type': 'Collection', name: 'A', hasPart: [{ '@id': 'urn:b' }, { '@id': 'urn:b' }] }
    const other = { '@id': 'urn:b', '@type': 'Collection', name: 'B', hasPart: { '@id': 'urn:b' } }
    const { found, diagnostics } = readBack(JSON.stringify({ '@graph': [node, other] }))
    expect(found).toMatchObject([{ unit: { title: { text: 'A' }, units: [{ title: { text: 'B' } }] } }])
    expect(diagnostics.map(({ code }) => code)).toContain('schema-org/part-twice')
  })

  it('becomes EAD3 that is valid', async () => {
    const { outputs, diagnostics } = await convert(JSON.stringify(foreign), { to: 'ead3' })
    expect(outputs).toHaveLength(1)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect((await readAny(outputs[0]?.text ?? '')).findingAids[0]?.unit.title?.text).toBe(
      'Papers of the Aldermere ferry',
    )
  })
})
