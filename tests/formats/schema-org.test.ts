import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gather } from '../../src/convert/gather.ts'
import { write } from '../../src/formats/schema-org/write.ts'
import { controlFields, unitFields } from '../../src/model/fields.ts'
import { walk } from '../../src/model/tree.ts'
import type { Unit, UnitTree } from '../../src/model/unit.ts'
import { cost } from '../growth.ts'
import { maximalControl, maximalUnit } from '../maximal.ts'
import { vocabulary } from '../words-of.ts'
import { mill } from './schema-org/mill.ts'
import { faults, isMembers, listOf, ofControl, ofUnit, written } from './schema-org/written.ts'

const note = (text: string) => [{ blocks: [{ type: 'paragraph' as const, content: [text] }] }]
const linked = (href: string, words = 'here') => [
  {
    blocks: [
      {
        type: 'paragraph' as const,
        content: ['See ', { type: 'reference' as const, link: { href }, content: [words] }],
      },
    ],
  },
]

describe('the records of a mill, at three levels', () => {
  it.each([
    ['urn', {}],
    ['base', { baseUri: 'https://archive.example/fa' }],
  ])('are written with ids of the kind: %s', async (kind, options) => {
    const { text, diagnostics } = written(mill, options)
    expect(faults(text)).toEqual([])
    await expect(text).toMatchFileSnapshot(`schema-org/mill.${kind}.jsonld.txt`)
    const said = diagnostics.map(
      each => `${each.severity} ${each.code} ${each.unit ?? '-'}: ${each.message} ${each.words}`,
    )
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(`schema-org/mill.${kind}.diagnostics.txt`)
  })

  it('say the same without indentation, one node on a line', () => {
    const compact = written(mill, { indent: false })
    expect(compact.document).toEqual(written(mill).document)
    expect(compact.text.trimEnd().split('\n')).toHaveLength(compact.graph.length + 2)
  })
})

describe('dates', () => {
  it.each([
    ['a year', { text: '1912', begin: '1912', end: '1912' }, '1912', undefined],
    ['a day', { text: '3 May 1912', begin: '1912-05-03', end: '1912-05-03' }, '1912-05-03', undefined],
    ['a year given by its beginning', { text: '1912', begin: '1912' }, '1912', undefined],
    ['a span', { text: '1900-1910', begin: '1900', end: '1910' }, undefined, '1900/1910'],
    [
      'about',
      { text: 'ca. 1905', begin: '1905', end: '1905', edtf: '1905~', certainty: ['approximate'] },
      '1905',
      undefined,
    ],
    ['open', { text: 'since 1990', begin: '1990', edtf: '1990/..', certainty: ['open'] }, undefined, '1990/..'],
    ['a limit', { text: 'before 1850', end: '1850', certainty: ['limit'] }, undefined, '../1850'],
    ['before the common era', { text: '44 BCE', begin: '-0043', end: '-0043' }, '-0043', undefined],
    ['several', { text: '1900, 1905', members: [{ begin: '1900' }, { begin: '1905' }] }, undefined, ['1900', '1905']],
    ['not dated', { text: 'undated', undated: 'all' }, undefined, undefined],
    ['only words', { text: 'in the spring' }, undefined, undefined],
    ['no such day', { text: '1999-02-30', begin: '1999-02-30', end: '1999-02-30' }, undefined, undefined],
    ['accumulation', { text: '1900', event: 'accumulation', begin: '1900', end: '1900' }, undefined, undefined],
  ] satisfies readonly (readonly [string, NonNullable<Unit['dates']>[number], unknown, unknown])[])(
    '%s',
    (_, date, created, coverage) => {
      const { node } = ofUnit({ dates: [date] })
      expect(node.dateCreated).toEqual(created)
      expect(node.temporalCoverage).toEqual(coverage)
    },
  )

  it('of publication, change and copyright have their own properties', () => {
    const at = (event: string) => ofUnit({ dates: [{ text: '1912', event, begin: '1912', end: '1912' }] }).node
    expect(at('publication').datePublished).toBe('1912')
    expect(at('modified').dateModified).toBe('1912')
    expect(at('copyright').copyrightYear).toBe(1912)
  })

  it('of the bulk are a sentence of the description', () => {
    const { node, diagnostics } = ofUnit({ dates: [{ text: '1905-1940', type: 'bulk', begin: '1905', end: '1940' }] })
    expect(node.description).toBe('Bulk dates: 1905-1940.')
    expect(diagnostics).toEqual([])
  })

  it('lose words only where the figures do not say them', () => {
    const lost = (date: NonNullable<Unit['dates']>[number]) =>
      ofUnit({ dates: [date] }).diagnostics.map(({ severity, words }) => [severity, words])
    expect(lost({ text: '1900-1910', begin: '1900', end: '1910' })).toEqual([])
    expect(lost({ text: 'May 1912', begin: '1912-05', end: '1912-05' })).toEqual([['info', 1]])
    expect(lost({ text: 'ca. 1912', begin: '1912', end: '1912', certainty: ['approximate'] })).toEqual([['warning', 1]])
    expect(lost({ text: 'undated', undated: 'all' })).toEqual([['warning', 1]])
  })
})

describe('extents', () => {
  const feet = { text: '12.5 linear feet', quantity: 12.5, unit: 'linear foot', unitText: 'linear feet' } as const
  const photographs = { text: '200 photographs', quantity: 200, unit: 'photograph', unitText: 'photographs' } as const
  const of = (text: string, ...extents: NonNullable<NonNullable<Unit['physicalDescriptions']>[number]['extents']>) =>
    ofUnit({ level: 'series', physicalDescriptions: [{ text, extents }] }).node

  it('are quantities with a number', () => {
    expect(of('12.5 linear feet', feet).materialExtent).toEqual({
      '@type': 'QuantitativeValue',
      value: 12.5,
      unitText: 'linear feet',
    })
  })

  it('keep their words when these say more', () => {
    expect(listOf(of('12.5 linear feet of maps', feet).materialExtent)).toContain('12.5 linear feet of maps')
    const about = { ...photographs, text: 'about 200 photographs', approximate: true }
    expect(of('about 200 photographs', about).materialExtent).toBe('about 200 photographs')
    expect(ofUnit({ physicalDescriptions: [{ text: 'a few slips' }] }).node.materialExtent).toBe('a few slips')
  })

  it('count the items of a collection only when one number is stated for the whole', () => {
    expect(of('200 photographs', photographs).collectionSize).toBe(200)
    expect(of('12.5 linear feet', feet).collectionSize).toBeUndefined()
    const more = {
      ...photographs,
      text: '16 maps',
      quantity: 16,
      unit: 'map',
      unitText: 'maps',
      relation: 'additional',
    } as const
    expect(of('200 photographs and 16 maps', photographs, more).collectionSize).toBeUndefined()
    const item = ofUnit({
      level: 'item',
      physicalDescriptions: [{ text: '1 item', extents: [{ text: '1 item', quantity: 1, unit: 'item' }] }],
    })
    expect(item.node.collectionSize).toBeUndefined()
  })
})

describe('names', () => {
  const kinds = [
    ['person', 'Person', undefined],
    ['corporateBody', 'Organization', undefined],
    ['family', 'Organization', 'https://www.ica.org/standards/RiC/ontology#Family'],
    ['unknown', 'Organization', 'https://www.ica.org/standards/RiC/ontology#Agent'],
  ] as const

  it.each(kinds)('of a %s', (type, expected, kind) => {
    const { graph, node } = ofUnit({ creators: [{ type, text: 'Ostrander' }] })
    const agent = graph.find(each => each['@id'] === (isMembers(node.creator) ? node.creator['@id'] : ''))
    expect(agent).toMatchObject({ '@type': expected, name: 'Ostrander' })
    expect(agent?.additionalType).toBe(kind)
  })

  it.each([
    ['lcnaf', 'n 79007751', 'http://id.loc.gov/authorities/names/n79007751'],
    ['naf', 'n79-7751', 'http://id.loc.gov/authorities/names/n79007751'],
    ['VIAF', '102333412', 'http://viaf.org/viaf/102333412'],
    ['ulan', '500115493', 'http://vocab.getty.edu/ulan/500115493'],
    ['gnd', '118540238', 'https://d-nb.info/gnd/118540238'],
    ['wikidata', 'q42', 'http://www.wikidata.org/entity/Q42'],
    ['isni', '0000 0001 2103 2683', 'https://isni.org/isni/0000000121032683'],
    ['local', 'https://example.org/names/7', 'https://example.org/names/7'],
  ])('registered in %s have its URI as their id', (source, identifier, id) => {
    expect(ofUnit({ creators: [{ type: 'person', text: 'A', source, identifier }] }).node.creator).toEqual({
      '@id': id,
    })
  })

  it('registered elsewhere keep their number', () => {
    const { graph } = ofUnit({ creators: [{ type: 'person', text: 'A', source: 'local', identifier: '12 b' }] })
    expect(graph.at(-1)?.identifier).toEqual({ '@type': 'PropertyValue', propertyID: 'local', value: '12 b' })
  })

  it('that come often are one node', () => {
    const creators = [{ type: 'person', text: 'Haddad, Noor' }] as const
    const { graph } = written({ control: {}, unit: { creators, units: [{ creators }, { creators }] } })
    expect(graph.filter(node => node['@type'] === 'Person')).toHaveLength(1)
  })

  it('take the history when they are the only creator', () => {
    const [one, two] = [{ type: 'person', text: 'A' } as const, { type: 'person', text: 'B' } as const]
    const alone = ofUnit({ creators: [one], biogHist: note('Made paper.') })
    expect(alone.graph.at(-1)).toMatchObject({ name: 'A', description: 'Made paper.' })
    expect(alone.node.description).toBeUndefined()
    expect(ofUnit({ creators: [one, two], biogHist: note('Made paper.') }).node.description).toBe('Made paper.')
  })
})

describe('containers', () => {
  it.each([
    [
      'in one another by order',
      [
        { text: '1', type: 'Box' },
        { text: '3', type: 'folder' },
      ],
      'Box 1, Folder 3',
    ],
    [
      'in one another by reference',
      [
        { text: '1', type: 'Box', id: 'a' },
        { text: '2', type: 'Box', id: 'b' },
        { text: '3', type: 'Folder', parent: 'a' },
      ],
      ['Box 1, Folder 3', 'Box 2'],
    ],
    ['that name their kind', [{ text: 'Box 4', type: 'box' }], 'Box 4'],
    ['without a kind', [{ text: 'Map case 2' }], 'Map case 2'],
    ['of a kind of their own', [{ text: '590000', type: 'OA/ID', indicator: '590000' }], 'OA/ID 590000'],
  ])('%s', (_, containers, expected) => {
    expect(ofUnit({ containers }).node.itemLocation).toEqual(expected)
  })
})

describe('addresses', () => {
  const hostile = [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example/a',
    '../up',
    'https://',
    'http://a b',
    'https://example.org/"onload="x',
    'https://example.org/\u202Egpj.exe',
    '\ud800http://a/',
  ]

  it.each(hostile)('%j is never an id or an address', href => {
    const { text, graph, diagnostics } = ofUnit({
      persistentUris: [{ text: 'p', link: { href } }],
      rightsUris: [{ text: 'r', link: { href } }],
      digitalObjects: [{ link: { href } }],
      creators: [{ type: 'person', text: 'A', source: 'x', identifier: href }],
      relatedMaterial: linked(href),
      useRestrictions: linked(href),
      otherFindingAids: linked(href),
      copiesLocation: linked(href),
      relations: [{ type: 'otherrelationtype', link: { href } }],
    })
    expect(faults(text)).toEqual([])
    const addresses = new Set(['@id', 'url', 'sameAs', 'contentUrl', 'license', 'usageInfo', 'relatedLink'])
    const pending: (readonly [string, unknown])[] = graph.map(node => ['', node])
    for (let next = pending.pop(); next; next = pending.pop()) {
      const [name, value] = next
      if (typeof value === 'string' && addresses.has(name))
        expect(value).toMatch(/^(?:urn:x-findingaid:|https?:\/\/[a-z])/)
      else if (Array.isArray(value)) pending.push(...value.map(inner => [name, inner] as const))
      else if (isMembers(value)) pending.push(...Object.entries(value))
    }
    expect(diagnostics.filter(({ code }) => code === 'schema-org/address').length).toBeGreaterThan(5)
  })

  it('are files or pages by their ending', () => {
    const media = (href: string) => ofUnit({ digitalObjects: [{ link: { href } }] }).node.associatedMedia
    expect(media('https://a.example/1.JPG?x=1')).toMatchObject({
      '@type': 'ImageObject',
      contentUrl: expect.any(String),
    })
    expect(media('https://a.example/1.mp3')).toMatchObject({ '@type': 'AudioObject' })
    expect(media('https://a.example/1.mp4')).toMatchObject({ '@type': 'VideoObject' })
    expect(media('https://a.example/1.pdf')).toMatchObject({ '@type': 'MediaObject', contentUrl: expect.any(String) })
    expect(media('https://a.example/view/1')).toMatchObject({ '@type': 'MediaObject', url: expect.any(String) })
    expect(media('https://example.jpg')).toMatchObject({ '@type': 'MediaObject', url: 'https://example.jpg' })
  })

  it('of licences are licences, in a note of use too', () => {
    const href = 'https://creativecommons.org/licenses/by/4.0/'
    expect(ofUnit({ rightsUris: [{ text: href, link: { href } }] }).node.license).toBe(href)
    const { node } = ofUnit({ useRestrictions: linked(href, 'CC BY') })
    expect(node).toMatchObject({ license: href, usageInfo: { '@type': 'CreativeWork', text: 'See CC BY' } })
  })
})

describe('ids', () => {
  it('are made from the agency, the finding aid and the unit', () => {
    const { graph } = written({ control: { recordId: 'ms 1/a', agency: { code: 'US-x' } }, unit: { id: 's1' } })
    expect(graph[0]?.['@id']).toBe('urn:x-findingaid:US-x:ms%201%2Fa:s1')
  })

  it('never stand for two things', () => {
    const uri = 'https://n2t.net/ark:/99999/x'
    const twin = { persistentUris: [{ text: uri, link: { href: uri } }] }
    const creators = [{ type: 'person', text: 'A', identifier: uri }] as const
    const { graph } = written({ control: {}, unit: { units: [twin, twin, { creators }] } })
    const ids = graph.map(node => node['@id'])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => id === uri)).toHaveLength(1)
  })

  it('that a source gives twice are told apart, and reported', () => {
    const { graph, diagnostics } = written({ control: {}, unit: { id: 'a', units: [{ id: 'a' }, { id: 'a' }] } })
    expect(new Set(graph.map(node => node['@id'])).size).toBe(graph.length)
    expect(diagnostics.filter(({ code }) => code === 'schema-org/repeated-id')).toHaveLength(2)
  })

  it('fall back to URNs when the base address is none', () => {
    for (const baseUri of ['', 'fa', 'javascript:x', 'https://a.example/?q', 'https://a.example/#x']) {
      const { text, diagnostics } = written(mill, { baseUri })
      expect(diagnostics[0]).toMatchObject({ code: 'schema-org/base-uri', severity: 'error' })
      expect(text).not.toContain('@base')
    }
  })

  it('are the same with and without a slash after the base address', () => {
    expect(written(mill, { baseUri: 'https://a.example/fa/' })).toEqual(
      written(mill, { baseUri: 'https://a.example/fa' }),
    )
  })
})

describe('the page', () => {
  it('links what is related, from every level and after the parts', () => {
    const out = gather()
    const sink = write(out, () => {})
    sink.begin({ recordId: 'x' })
    sink.open({ id: 'a' })
    sink.open({ id: 'b', relatedMaterial: linked('https://a.example/1') })
    sink.close()
    sink.amend({ separatedMaterial: linked('https://a.example/2'), scopeContent: note('Said late.') })
    sink.close()
    sink.end()
    expect(JSON.parse(out.text() ?? '')['@graph']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ '@type': 'WebPage', relatedLink: ['https://a.example/1', 'https://a.example/2'] }),
        expect.objectContaining({ description: 'Said late.' }),
      ]),
    )
  })

  it('is published by the archive that holds the records, when it is the same', () => {
    const { graph } = written(mill)
    const archives = graph.filter(node => node['@type'] === 'ArchiveOrganization')
    expect(archives).toHaveLength(1)
    expect(graph.find(node => node['@type'] === 'WebPage')?.publisher).toEqual({ '@id': archives[0]?.['@id'] })
  })

  it('says nothing about dates nobody stated', () => {
    expect(Object.keys(ofControl({}).node)).toEqual(['@id', '@type', 'identifier', 'mainEntity'])
  })
})

describe('nothing is lost in silence', () => {
  const there = (text: string) => vocabulary(text.slice(text.indexOf('"@graph"')))

  it.each(Object.keys(unitFields))('%s of a unit', field => {
    const value = Object.entries(maximalUnit).find(([name]) => name === field)?.[1]
    const { text, diagnostics } = ofUnit({ [field]: value })
    const missing = [...vocabulary(JSON.stringify(textsOf(value)))].filter(word => !there(text).has(word))
    const reported = diagnostics
      .filter(({ concern }) => concern === 'loss')
      .reduce((sum, { words = 0 }) => sum + words, 0)
    expect(reported, missing.join(' ')).toBeGreaterThanOrEqual(missing.length)
  })

  it.each(Object.keys(controlFields))('%s of the finding aid', field => {
    const value = Object.entries(maximalControl).find(([name]) => name === field)?.[1]
    const { text, diagnostics } = ofControl({ [field]: value })
    const missing = [...vocabulary(JSON.stringify(textsOf(value)))].filter(word => !there(text).has(word))
    const reported = diagnostics
      .filter(({ concern }) => concern === 'loss')
      .reduce((sum, { words = 0 }) => sum + words, 0)
    expect(reported, missing.join(' ')).toBeGreaterThanOrEqual(missing.length)
  })

  /** The words of statements and prose, without codes. */
  function textsOf(value: unknown): readonly string[] {
    if (Array.isArray(value)) return value.flatMap(inner => (typeof inner === 'string' ? [inner] : textsOf(inner)))
    if (!isMembers(value)) return []
    return Object.entries(value).flatMap(([name, inner]) =>
      ['text', 'entry', 'citation', 'name', 'term', 'label', 'title', 'role'].includes(name) &&
      typeof inner === 'string'
        ? [inner]
        : ['members', 'extents', 'certainty'].includes(name)
          ? []
          : textsOf(inner),
    )
  }
})

describe('hostile text', () => {
  it('is well-formed Unicode in the output, and reported', () => {
    const { text, node, diagnostics } = ofUnit({ id: 'u\ud800', title: { text: 'half \ud83d and \udc00, whole 😀' } })
    expect(node.name).toBe('half \ufffd and \ufffd, whole 😀')
    expect(text).not.toMatch(/\\ud[89a-f]/i)
    expect(diagnostics.map(({ code }) => code)).toEqual(['schema-org/half-character'])
  })

  it('keeps a backslash before words that look like half a character', () => {
    expect(ofUnit({ title: { text: 'C:\\ud800' } }).node.name).toBe('C:\\ud800')
  })

  it('cannot end the script element of a page', () => {
    const { text, node } = ofUnit({ title: { text: '</script><!--<script>' } })
    expect(text).not.toMatch(/<[/!]/)
    expect(node.name).toBe('</script><!--<script>')
  })

  it('is JSON whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, id) => {
        const { text, node } = ofUnit({ id, title: { text: title }, accessPoints: [{ type: 'place', text: title }] })
        expect(faults(text)).toEqual([])
        expect(node['@type']).toBeDefined()
      }),
    )
  })

  it('costs no more than its length', () => {
    const long = [
      ' '.repeat(100_000),
      '<'.repeat(100_000),
      '\\'.repeat(100_000),
      '{\n'.repeat(50_000),
      '1,'.repeat(50_000),
    ]
    const write = (): void => {
      for (const text of long)
        ofUnit({
          title: { text },
          dates: [{ text, begin: text, event: text }],
          physicalDescriptions: [{ text }],
          persistentUris: [{ text, link: { href: `https://a/${text}` } }],
          accessPoints: [{ type: 'place', text, coordinates: { text, system: text }, source: text, identifier: text }],
        })
    }
    expect(cost(write)).toBeLessThan(2_000)
  })
})

describe('size', () => {
  it('5,000 levels need no deep stack', () => {
    let unit: UnitTree = { title: { text: 'Innermost' } }
    for (let i = 0; i < 5_000; i++) unit = { id: `level-${i}`, units: [unit] }
    const { text, graph } = written({ control: { recordId: 'deep' }, unit })
    expect(graph).toHaveLength(5_002)
    expect(faults(text)).toEqual([])
  })

  it('20,000 units side by side are written one by one, each once', () => {
    const units = Array.from({ length: 20_000 }, (_, i) => ({
      id: `c${i}`,
      level: 'file' as const,
      title: { text: `Letters ${i}` },
      dates: [{ text: '1900-1910', begin: '1900', end: '1910' }],
      accessPoints: [{ type: 'person' as const, text: `Person ${i % 50}` }],
    }))
    let longest = 0
    let nodes = 0
    const out = {
      write(text: string) {
        nodes++
        if (!text.includes('hasPart')) longest = Math.max(longest, text.length)
      },
      end() {},
    }
    const wide = (): void =>
      walk(
        { control: { recordId: 'wide' }, unit: { units } },
        write(out, () => {}),
      )
    expect(cost(wide)).toBeLessThan(5_000)
    expect(nodes).toBe(20_000 + 1 + 1 + 50 + 2)
    expect(longest).toBeLessThan(2_000)
  })
})
