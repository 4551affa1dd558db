import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convert, read as readAny } from '../../src/convert/api.ts'
import { crosswalkPage } from '../../src/formats/rico/crosswalk.ts'
import { read } from '../../src/formats/rico/read.ts'
import { controlReaders } from '../../src/formats/rico/reading/control-fields.ts'
import { unitReaders } from '../../src/formats/rico/reading/unit-fields.ts'
import { write } from '../../src/formats/rico/write.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { withIds } from '../../src/model/ids.ts'
import { collect, walk } from '../../src/model/tree.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { redact } from '../../src/report/redaction.ts'
import { maximal, maximalControl, maximalUnit } from '../maximal.ts'
import { findingAid } from '../model-arbitrary.ts'
import { vocabulary } from '../words-of.ts'

type Options = Parameters<typeof write>[2]

function written(aid: FindingAid, options: Options = {}): string {
  let text = ''
  const out = {
    write: (piece: string) => {
      text += piece
    },
    end() {},
  }
  walk(
    aid,
    withIds(
      redact(
        write(out, () => {}, options),
        () => {},
      ),
    ),
  )
  return text
}

function readBack(text: string) {
  const found: FindingAid[] = []
  const diagnostics: Diagnostic[] = []
  const input = read(
    collect(each => found.push(each)),
    diagnostic => diagnostics.push(diagnostic),
  )
  input.write(text)
  input.end()
  return { aid: found[0], found, diagnostics }
}

const modes = [
  ['URNs', {}],
  ['a base', { baseUri: 'https://example.org/fa' }],
  ['release 1.0', { rico: '1.0' }],
] as const

describe('reading back what was written', () => {
  it.each(modes)('gives what is written as the same bytes again, with %s', (_, options) => {
    const first = written(maximal, options)
    const { aid, diagnostics } = readBack(first)
    expect(diagnostics).toEqual([])
    expect(aid && written(aid, options)).toBe(first)
  })

  /** The field in which the words of a field are read, as the reader declares it, and `notes` where the row says so. */
  const readAs = (reader: unknown, field: string, loses = ''): readonly string[] => {
    const other = typeof reader === 'object' && reader !== null && 'readAs' in reader ? String(reader.readAs) : field
    return /note/.test(loses) ? [other, 'notes'] : [other]
  }

  /** Words of a field that the document says and that are not in what was read, when the field is said by itself. */
  function missing(given: FindingAid, value: unknown, fields: readonly string[], part: 'control' | 'unit') {
    const text = written(given)
    const { aid, diagnostics } = readBack(text)
    expect(diagnostics).toEqual([])
    const said = wordsIn(JSON.parse(text))
    const there = wordsIn(Object.entries(aid?.[part] ?? {}).filter(([name]) => fields.includes(name)))
    expect(there.size).toBeGreaterThan(0)
    return [...wordsIn(value)].filter(word => said.has(word) && !there.has(word))
  }

  /** What else has to be said for a field to be said. */
  const with_: Readonly<Record<string, UnitTree>> = {
    level: { otherLevel: 'quire' },
    otherLevel: { level: 'otherlevel' },
    language: { title: { text: 'Logs' } },
    biogHist: { creators: [{ type: 'person', text: 'Ellis' }] },
    repository: { level: 'fonds' },
  }

  it.each(Object.entries(maximalUnit))('gives the words of a unit in their field: %s', (field, value) => {
    const reader = Object.entries(unitReaders).find(([name]) => name === field)?.[1]
    if (typeof reader === 'object' && 'nowhere' in reader) return
    const unit: UnitTree = { level: 'fonds', ...with_[field], [field]: value }
    if (field === 'language') expect(readBack(written({ control: {}, unit })).aid?.unit.language).toBe(value)
    else expect(missing({ control: {}, unit }, value, readAs(reader, field), 'unit')).toEqual([])
  })

  it.each(Object.entries(maximalControl))(
    'gives the words about the finding aid in their field: %s',
    (field, value) => {
      const reader = Object.entries(controlReaders).find(([name]) => name === field)?.[1]
      if (typeof reader === 'object' && 'nowhere' in reader) return
      const row = crosswalkPage.control[field]
      const control = { titles: maximalControl.titles, [field]: value }
      if (field === 'language') expect(readBack(written({ control, unit: {} })).aid?.control.language).toBe(value)
      else {
        const fields = readAs(reader, field, row && 'loses' in row ? row.loses : undefined)
        expect(missing({ control, unit: {} }, value, fields, 'control')).toEqual([])
      }
    },
  )

  it('gives fields as the kinds of things they are', () => {
    const given: FindingAid = {
      control: { recordId: 'ms1' },
      unit: {
        id: 'top',
        level: 'fonds',
        title: { text: 'Rivera family papers' },
        referenceCode: { text: 'MS 1', repositoryCode: 'US-xyz' },
        creators: [{ type: 'family', text: 'Rivera family', source: 'local', rules: 'dacs' }],
        dates: [
          { text: '1890-1960', begin: '1890', end: '1960', edtf: '1890/1960' },
          {
            text: 'bulk 1905-1940',
            type: 'bulk',
            begin: '1905',
            end: '1940',
            edtf: '1905/1940',
            certainty: ['approximate'],
          },
          { text: 'broadcast 1912', event: 'broadcast', begin: '1912', end: '1912', edtf: '1912' },
        ],
        languages: [{ code: 'spa', text: 'Castilian', scripts: [{ text: 'Latin' }] }],
        physicalDescriptions: [
          {
            text: '3 folders, about 53 pages',
            extents: [
              { text: '3 folders', quantity: 3, unit: 'folder', unitText: 'folders', kind: 'carrier' },
              {
                text: 'about 53 pages',
                quantity: 53,
                unit: 'page',
                unitText: 'pages',
                kind: 'material',
                approximate: true,
              },
            ],
          },
        ],
        accessPoints: [
          { type: 'subject', text: 'Tides', source: 'lcsh' },
          {
            type: 'person',
            text: 'Ellis, Mair',
            source: 'lcnaf',
            identifier: 'http://id.loc.gov/authorities/names/n79007751',
          },
          { type: 'genre', text: 'charts' },
          { type: 'function', text: 'gauging' },
          { type: 'place', text: 'Penmor', coordinates: { text: '52.1, -4.2', system: 'WGS84' } },
        ],
        containers: [{ type: 'Box', text: '1', indicator: '1', barcode: '3001', instance: 'mixed' }],
        rightsUris: [{ text: 'In copyright', link: { href: 'https://example.org/inc' } }],
        units: [
          { id: 'a', level: 'item', dates: [{ text: '1912' }] },
          {
            id: 'b',
            level: 'file',
            title: { text: 'Slips' },
            digitalObjects: [{ link: { href: 'https://example.org/1.jpg', title: 'Scan' } }],
          },
        ],
      },
    }
    expect(readBack(written(given)).aid).toEqual(given)
  })

  const paragraph = (text: string, href?: string) => ({
    type: 'paragraph' as const,
    content: href === undefined ? [text] : [{ type: 'reference' as const, link: { href }, content: [text] }],
  })

  /** Things that are said in a way that could be taken for another. */
  const awkward: readonly (readonly [string, FindingAid])[] = [
    [
      'an agency that holds, with its code',
      {
        control: { agency: { name: 'Quay House', code: 'XX-Q' } },
        unit: { repository: [{ type: 'corporateBody', text: 'Quay House' }] },
      },
    ],
    [
      'two codes of one agency',
      {
        control: { agency: { name: 'Quay House', code: 'XX-Q' } },
        unit: {
          referenceCode: { text: 'Q 1', repositoryCode: 'Q' },
          repository: [{ type: 'corporateBody', text: 'Quay House' }],
        },
      },
    ],
    [
      'a code of the repository alone',
      { control: {}, unit: { units: [{ referenceCode: { text: '', repositoryCode: 'XX-Q' } }] } },
    ],
    [
      'a language of what is neither record nor set',
      { control: {}, unit: { units: [{ languages: [{ code: 'cym' }, { code: 'eng', text: 'English' }] }] } },
    ],
    ['a container without words', { control: {}, unit: { units: [{ containers: [{ text: '' }] }] } }],
    [
      'addresses that no program follows',
      {
        control: { notes: [{ blocks: [paragraph('see', 'a b.pdf')] }] },
        unit: {
          otherFindingAids: [{ blocks: [paragraph('List', '/files/a list.pdf')] }],
          scopeContent: [{ blocks: [paragraph('there', '#c2')] }],
        },
      },
    ],
    [
      'a relation that has only an address and a role',
      {
        control: {},
        unit: {
          relations: [{ type: 'resourcerelation', link: { href: 'https://example.org/r' }, arcrole: 'translatorOf' }],
        },
      },
    ],
    [
      'a file that is an address alone',
      {
        control: {
          recordUrl: 'https://example.org/a.xml',
          otherRecordIds: [{ kind: 'representation', text: '', href: 'https://example.org/a' }],
        },
        unit: {},
      },
    ],
    [
      'one person of several names',
      {
        control: {},
        unit: {
          creators: [{ type: 'person', text: 'Ellis', identifier: 'https://example.org/p/1' }],
          units: ['M. Ellis', 'Mair Ellis', 'Ellis, Mair'].map((text, i) => ({
            id: `c${i}`,
            accessPoints: [{ type: 'person', text, identifier: 'https://example.org/p/1' }],
          })),
        },
      },
    ],
    [
      'agents in different parts',
      {
        control: {},
        unit: {
          level: 'series',
          creators: [
            { type: 'person', text: 'Collector', role: 'col' },
            { type: 'person', text: 'Author', role: 'aut' },
            { type: 'corporateBody', text: 'Office' },
          ],
          accessPoints: [
            { type: 'function', text: 'Gauging' },
            { type: 'genre', text: 'charts' },
            { type: 'place', text: 'Penmor' },
          ],
        },
      },
    ],
  ]

  it.each(awkward)('gives the same bytes again for %s', (_, aid) => {
    for (const [, options] of modes) {
      const first = written(aid, options)
      const back = readBack(first)
      expect(back.diagnostics).toEqual([])
      expect(back.aid && written(back.aid, options)).toBe(first)
    }
  })

  it('tells which rules for the name of one person it passes over', () => {
    const ellis = { type: 'person', text: 'Ellis', identifier: 'https://example.org/p/1' } as const
    const units = [{ accessPoints: [{ ...ellis, rules: 'aacr2' }] }, { accessPoints: [{ ...ellis, rules: 'rda' }] }]
    const { aid, diagnostics } = readBack(written({ control: {}, unit: { units } }))
    expect(aid?.unit.units?.map(({ accessPoints }) => accessPoints?.[0]?.rules)).toEqual(['aacr2', 'aacr2'])
    expect(diagnostics).toMatchObject([{ code: 'rico/not-read', value: 'isOrWasRegulatedBy', words: 1 }])
  })

  it('gives anything the model can hold in such a way that it is written the same again, but for odd addresses', () => {
    fc.assert(
      fc.property(findingAid, aid => {
        const { aid: first, diagnostics } = readBack(written(aid))
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
        if (!first) throw new Error('nothing was read')
        const second = readBack(written(first)).aid
        const shape = (unit: UnitTree): unknown => [
          unit.title?.text,
          unit.level,
          unit.dates?.length,
          unit.scopeContent,
          unit.accessRestrictions?.length,
          (unit.units ?? []).map(shape),
        ]
        expect(shape(second?.unit ?? {})).toEqual(shape(first.unit))
      }),
      { numRuns: 15 },
    )
  })
})

/** Members that hold no words of an archivist, in documents and in the model. */
const CODES = new Set('@id @type @context @language type of kind language script'.split(' '))

function wordsIn(value: unknown): ReadonlySet<string> {
  const words: string[] = []
  const pending: unknown[] = [value]
  while (pending.length > 0) {
    const next = pending.pop()
    if (typeof next === 'string') words.push(next)
    else if (typeof next === 'object' && next !== null)
      for (const [key, inner] of Object.entries(next)) if (!CODES.has(key)) pending.push(inner)
  }
  return vocabulary(words.join(' '))
}

const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url)), 'utf8')

describe('reading what others write', () => {
  const text = fixture('tide-tables/tables.rico.jsonld')

  it('takes the terms it knows, from either side, in any order, and reports the others with their places', () => {
    const { found, diagnostics } = readBack(text)
    expect(found).toMatchObject([
      {
        control: { titles: [{ kind: 'proper', text: 'Guide to the tide tables' }], language: 'eng' },
        unit: {
          level: 'collection',
          title: { text: 'Tide tables of the harbour of Penmor' },
          dates: [{ text: '1868 to 1931', begin: '1868', end: '1931' }],
          repository: [{ text: 'Harbour Office of Penmor' }],
          creators: [{ type: 'person', text: 'Ellis, Mair' }],
          biogHist: [{ blocks: [{ content: ['Kept the gauge for forty years.'] }] }],
          units: [
            {
              title: { text: 'Printed tables' },
              otherTitles: [{ text: 'Tablau printiedig', language: 'wel' }],
              dates: [{ text: '1868-1931', begin: '1868', end: '1931' }],
              units: [
                { level: 'item', title: { text: 'Table for the spring of 1870' }, dates: [{ begin: '1869-11-02' }] },
              ],
            },
            {
              level: 'series',
              title: { text: 'Gauge readings' },
              referenceCode: { text: 'TT 2' },
              scopeContent: [
                { blocks: [{ content: ['Readings of the gauge at the pier head.'] }] },
                { blocks: [{ content: ['Taken each hour.'] }, { content: ['In ink & pencil.'] }] },
              ],
            },
          ],
        },
      },
    ])
    const lineOf = (words: string) => text.slice(0, text.indexOf(words)).split('\n').length
    expect(diagnostics.map(({ code, value, place }) => [code, value, place?.line])).toEqual([
      ['rico/not-read', 'dc:format', lineOf('"http://purl.org/dc/elements/1.1/format"')],
      ['rico/not-read', 'https://tides.example/terms#Volume', lineOf('{\n      "id": "https://tides.example/set/1"')],
      ['rico/not-read', 'moonPhase', lineOf('"ric:moonPhase"')],
      ['rico/not-read', 'wave', lineOf('"wave"')],
    ])
  })

  it.each(['as it is', 'in the opposite order'])('takes the same from its expanded form, %s', async order => {
    const { expanded } = await import('./schema-org/expanded.ts')
    const whole: unknown = JSON.parse(fixture('harbour-union/finding-aid.rico.jsonld'))
    const nodes = await expanded(whole)
    const { found, diagnostics } = readBack(JSON.stringify(order === 'as it is' ? nodes : [...nodes].reverse()))
    expect(diagnostics).toEqual([])
    const plain = readBack(JSON.stringify(whole)).found
    const shape = (unit: UnitTree): unknown => [
      unit.id,
      unit.title,
      unit.level,
      unit.dates,
      (unit.units ?? []).map(shape),
    ]
    expect(found.map(({ unit }) => shape(unit))).toEqual(plain.map(({ unit }) => shape(unit)))
    if (order === 'as it is') expect(found).toEqual(plain)
  })

  it('says that a context was not loaded, and that its terms are not known', () => {
    const document = {
      '@context': ['https://contexts.example/ric.jsonld', { rico: 'https://www.ica.org/standards/RiC/ontology#' }],
      '@id': 'urn:a',
      '@type': 'rico:RecordSet',
      'rico:title': 'Ledgers',
      scope: 'Kept in ink.',
    }
    const { aid, diagnostics } = readBack(JSON.stringify(document, undefined, 2))
    expect(aid?.unit).toMatchObject({ title: { text: 'Ledgers' } })
    expect(diagnostics).toMatchObject([
      { code: 'rico/remote-context', value: 'https://contexts.example/ric.jsonld', place: { line: 2 } },
      { code: 'rico/not-read', value: 'scope', words: 3, place: { line: 11 } },
    ])
  })

  it('orders siblings by ranks, or as each follows another', () => {
    const rico = 'https://www.ica.org/standards/RiC/ontology#'
    const set = (id: string, more: object) => ({
      '@id': id,
      '@type': 'r:RecordSet',
      'r:title': id,
      'r:isOrWasPartOf': { '@id': 'urn:top' },
      ...more,
    })
    const top = { '@id': 'urn:top', '@type': 'r:RecordSet', 'r:title': 'Top' }
    const order = (...parts: readonly object[]) =>
      readBack(JSON.stringify({ '@context': { r: rico }, '@graph': [...parts, top] })).aid?.unit.units?.map(
        ({ title }) => title?.text,
      )
    expect(order(set('urn:b', { 'r:rankInSequence': 2 }), set('urn:a', { 'r:rankInSequence': '1' }))).toEqual([
      'urn:a',
      'urn:b',
    ])
    const follows = (id: string) => ({ 'r:directlyFollowsInSequence': { '@id': id } })
    expect(order(set('urn:c', follows('urn:b')), set('urn:b', follows('urn:a')), set('urn:a', {}))).toEqual([
      'urn:a',
      'urn:b',
      'urn:c',
    ])
    expect(order(set('urn:b', follows('urn:a')), set('urn:a', follows('urn:b')))).toEqual(['urn:b', 'urn:a'])
  })
})

describe('input of any kind', () => {
  const context = { '@vocab': 'https://www.ica.org/standards/RiC/ontology#' }
  const codesOf = (document: unknown) =>
    readBack(typeof document === 'string' ? document : JSON.stringify(document)).diagnostics.map(({ code }) => code)

  it.each([
    ['{"@context":{}}', 'rico/no-finding-aid'],
    ['[]', 'rico/no-finding-aid'],
    ['7', 'rico/no-finding-aid'],
    ['{"@type":"https://www.ica.org/standards/RiC/ontology#Person"}', 'rico/no-finding-aid'],
    ['{"@graph":[', 'json/incomplete'],
    [`${'[{"@graph":'.repeat(400)}1${'}]'.repeat(400)}`, 'rico/too-deep'],
    [`${'{"a:b":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'json/too-deep'],
  ])('is refused in words: %.60s', (text, code) => {
    expect(codesOf(text)).toContain(code)
  })

  it('as deep as is taken does not end in an error of the stack', () => {
    const deep = `${'{"@type":"https://www.ica.org/standards/RiC/ontology#RecordSet","https://www.ica.org/standards/RiC/ontology#directlyIncludes":'.repeat(499)}"x"${'}'.repeat(499)}`
    const { found } = readBack(deep)
    let depth = 0
    for (let unit: UnitTree | undefined = found[0]?.unit; unit; unit = unit.units?.[0]) depth++
    expect(depth).toBe(499)
  })

  it('with parts that are in two wholes, in themselves or in a ring gives each unit once', () => {
    const node = (id: string, ...parts: readonly string[]) => ({
      '@id': id,
      '@type': 'RecordSet',
      title: id,
      directlyIncludes: parts.map(part => ({ '@id': part })),
    })
    const twice = {
      '@context': context,
      '@graph': [node('urn:a', 'urn:b', 'urn:c'), node('urn:b', 'urn:c'), node('urn:c', 'urn:c')],
    }
    const { found, diagnostics } = readBack(JSON.stringify(twice))
    expect(diagnostics.map(({ code }) => code)).toContain('rico/part-twice')
    expect(JSON.stringify(found).match(/"title":{"text":"urn:c"/g)).toHaveLength(1)
    expect(codesOf({ '@context': context, '@graph': [node('urn:a', 'urn:b'), node('urn:b', 'urn:a')] })).toContain(
      'rico/no-finding-aid',
    )
  })

  it('with one id for several things reads them as one', () => {
    const graph = [
      { '@id': 'urn:a', '@type': 'RecordSet', title: 'A' },
      { '@id': 'urn:a', '@type': 'RecordSet', title: 'A', scopeAndContent: 'More.' },
    ]
    const { found, diagnostics } = readBack(JSON.stringify({ '@context': context, '@graph': graph }))
    expect(diagnostics).toEqual([])
    expect(found).toMatchObject([
      { unit: { title: { text: 'A' }, scopeContent: [{ blocks: [{ content: ['More.'] }] }] } },
    ])
    expect(found[0]?.unit.otherTitles).toBeUndefined()
  })

  it('with values of the wrong kind, names of prototypes and odd contexts never throws', () => {
    const odd: readonly unknown[] = [
      null,
      true,
      7,
      '',
      'x',
      [],
      {},
      [[]],
      { '@id': 7 },
      { '@value': {} },
      { '@list': [1] },
      { '@id': '__proto__' },
    ]
    const properties = [
      'title',
      'identifier',
      'hasExtent',
      'hasOrHadSubject',
      'hasRecordSetType',
      'directlyIncludes',
      'hasOrHadHolder',
      '__proto__',
      'constructor',
      'toString',
      '@reverse',
      '@type',
      '@id',
      '@graph',
      '@included',
    ]
    for (const value of odd)
      for (const property of properties) {
        const node = JSON.parse(`{"@type":"RecordSet",${JSON.stringify(property)}:${JSON.stringify(value)}}`) as object
        expect(() =>
          readBack(JSON.stringify({ '@context': context, '@graph': [{ '@id': 'urn:z', title: 'Z', ...node }] })),
        ).not.toThrow()
        expect(() =>
          readBack(JSON.stringify({ '@context': [value, context, { [property]: value }], ...node })),
        ).not.toThrow()
      }
    const loop = { '@context': { a: 'b:c', b: 'a:d', rico: { '@id': 'rico:x' } }, '@type': 'a:e', 'rico:title': 'x' }
    expect(codesOf(loop)).toContain('rico/no-finding-aid')
  })

  it('in a long list of parts takes time in proportion', () => {
    const timeOf = (count: number): number => {
      const graph = Array.from({ length: count }, (_, i) => ({
        ...{ '@id': `urn:${i}`, '@type': 'RecordSet', title: `T${i}` },
        isDirectlyIncludedIn: { '@id': 'urn:top' },
        directlyFollowsInSequence: { '@id': `urn:${i - 1}` },
      }))
      const top = { '@id': 'urn:top', '@type': 'RecordSet', title: 'Top' }
      const text = JSON.stringify({ '@context': context, '@graph': [...graph, top] })
      const start = process.cpuUsage()
      expect(readBack(text).aid?.unit.units).toHaveLength(count)
      return process.cpuUsage(start).user
    }
    timeOf(500)
    expect(timeOf(6000) / timeOf(1000)).toBeLessThan(20)
  })
})

describe('a context that stands elsewhere', () => {
  it('leaves the usual prefix known', () => {
    const { found } = readBack(
      JSON.stringify({
        '@context': 'https://www.ica.org/standards/RiC/ontology#',
        '@type': 'rico:RecordSet',
        'rico:title': 'Ferry books',
        'rico:hasExtent': { '@type': 'rico:Extent', 'rico:extentKind': '3 boxes' },
      }),
    )
    expect(found[0]?.unit.title).toEqual({ text: 'Ferry books' })
    expect(found[0]?.unit.physicalDescriptions).toBeUndefined()
  })
})

describe('on the way to other formats', () => {
  it('is known as RiC-O, and not as schema.org, and becomes EAD3 that is valid', async () => {
    for (const name of ['tide-tables/tables.rico.jsonld', 'harbour-union/finding-aid.rico.jsonld']) {
      const { from, outputs, diagnostics } = await convert(fixture(name), { to: 'ead3' })
      expect(from).toBe('rico')
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      const before = await readAny(fixture(name))
      const after = await readAny(outputs[0]?.text ?? '')
      expect(after.findingAids[0]?.unit.title?.text).toBe(before.findingAids[0]?.unit.title?.text)
    }
    const other = await convert(fixture('inventory/list.schema-org.jsonld'), { to: 'ead3' })
    expect(other.from).toBe('schema-org')
  })

  it('shows nothing that was internal, neither in outputs nor in the report', async () => {
    const canary = 'Quetzalcanary'
    const inner = {
      ...maximalUnit,
      title: { text: canary },
      audience: 'internal',
      units: [{ title: { text: canary } }],
    } as const
    const text = written({ control: {}, unit: { title: { text: 'Open' }, units: [inner] } })
    const { outputs, diagnostics } = await convert(text, { to: ['ead3', 'rico', 'json'] })
    expect(JSON.stringify([outputs, diagnostics])).not.toMatch(/quetzalcanary/i)
  })
})
