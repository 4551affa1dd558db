import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'
import { write } from '../../src/formats/rico/write.ts'
import type { UnitDate } from '../../src/model/date.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { withIds } from '../../src/model/ids.ts'
import { walk } from '../../src/model/tree.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { redact } from '../../src/report/redaction.ts'
import { maximal } from '../maximal.ts'
import { findingAid } from '../model-arbitrary.ts'
import { shared, whySkipped } from '../shared.ts'
import { ontology, wrongTriples } from './rico/published.ts'
import { countValues, expanded } from './schema-org/expanded.ts'
import { isMembers, listOf } from './schema-org/written.ts'

type Options = Parameters<typeof write>[2]

function written(aid: FindingAid, options: Options = {}) {
  const diagnostics: Diagnostic[] = []
  let text = ''
  const out = {
    write: (piece: string) => {
      text += piece
    },
    end() {},
  }
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic)
  walk(aid, withIds(redact(write(out, report, options), report)))
  const document: unknown = JSON.parse(text)
  const graph = isMembers(document) ? listOf(document['@graph']).filter(isMembers) : []
  return { text, document, graph, diagnostics }
}

const letters: FindingAid = {
  control: { recordId: 'ms1', titles: [{ kind: 'proper', text: 'Guide to the Rivera family papers' }] },
  unit: {
    level: 'fonds',
    title: { text: 'Rivera family papers' },
    referenceCode: { text: 'MS 1', repositoryCode: 'US-xyz' },
    repository: [{ type: 'corporateBody', text: 'Example Library' }],
    creators: [{ type: 'family', text: 'Rivera family' }],
    biogHist: [{ blocks: [{ type: 'paragraph', content: ['Printers in Mexico City.'] }] }],
    dates: [
      { text: '1890-1960', begin: '1890', end: '1960', edtf: '1890/1960' },
      { text: 'bulk 1905-1940', type: 'bulk', begin: '1905', end: '1940', edtf: '1905/1940' },
    ],
    languages: [{ code: 'spa' }, { code: 'eng', text: 'English' }],
    accessPoints: [
      { type: 'family', text: 'Rivera family' },
      { type: 'genre', text: 'letters' },
    ],
    units: [
      {
        id: 'c1',
        level: 'file',
        title: { text: 'Correspondence' },
        containers: [{ type: 'Box', text: '1' }],
        physicalDescriptions: [
          { text: '3 folders', extents: [{ text: '3 folders', quantity: 3, unit: 'folders', kind: 'carrier' }] },
        ],
      },
      {
        id: 'c2',
        level: 'item',
        title: { text: 'A letter' },
        languages: [{ code: 'spa' }],
        units: [{ title: { text: 'Seal' } }],
      },
      { id: 'c3', dates: [{ text: '1912' }] },
    ],
  },
}

describe('a finding aid in RiC-O', () => {
  const { graph } = written(letters, { baseUri: 'https://example.org/fa' })
  const node = (id: string) => graph.find(each => each['@id'] === id)

  it('is a record that describes the fonds', () => {
    expect(node('ms1')).toMatchObject({
      '@type': 'rico:Record',
      'rico:title': 'Guide to the Rivera family papers',
      'rico:describesOrDescribed': { '@id': 'ms1#u-ms-1' },
    })
    expect(node('ms1#u-ms-1')).toMatchObject({
      '@type': 'rico:RecordSet',
      'rdfs:label': 'Rivera family papers',
      'rico:identifier': 'US-xyz MS 1',
      'rico:isOrWasDescribedBy': { '@id': 'ms1' },
      'rico:directlyIncludes': [{ '@id': 'ms1#c1' }, { '@id': 'ms1#c2' }],
      'rico:hasDirectPart': { '@id': 'ms1#c3' },
    })
  })

  it('says of inclusive and bulk dates whose they are', () => {
    expect(node('ms1#u-ms-1')?.['rico:hasOrHadAllMembersWithCreationDate']).toMatchObject({
      'rico:expressedDate': '1890-1960',
      'rico:normalizedDateValue': { '@value': '1890/1960', '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' },
    })
    expect(node('ms1#u-ms-1')?.['rico:hasOrHadMostMembersWithCreationDate']).toMatchObject({
      'rico:expressedDate': 'bulk 1905-1940',
    })
  })

  it('makes no date of nothing', () => {
    const said = (date: UnitDate) =>
      written({ control: {}, unit: { dates: [date] } }).graph.flatMap(each =>
        listOf(each['rico:hasOrHadAllMembersWithCreationDate']),
      )
    expect(said({ text: ' ', normal: '', edtf: '' })).toEqual([])
    expect(said({ text: '', begin: '1912', normal: '' })).toMatchObject([{ 'rdfs:label': '1912' }])
  })

  it('makes no rule of an empty citation', () => {
    const empty = { citation: '', note: [{ type: 'citation', of: 'publication', content: [] }] } as const
    const { graph } = written({ control: { conventions: [empty] }, unit: {} })
    expect(graph.filter(each => each['@type'] === 'rico:Rule')).toEqual([])
  })

  it('makes no language of a blank code', () => {
    const { graph } = written({ control: { languages: [{ code: ' ' }] }, unit: { languages: [{ code: '' }] } })
    expect(graph.filter(each => each['@type'] === 'rico:Language')).toEqual([])
  })

  it('names an agent once, with its history, whatever its part', () => {
    const families = graph.filter(each => each['@type'] === 'rico:Family')
    expect(families).toHaveLength(1)
    expect(families[0]).toMatchObject({ 'rico:history': 'Printers in Mexico City.' })
    const link = { '@id': families[0]?.['@id'] }
    expect(node('ms1#u-ms-1')).toMatchObject({ 'rico:hasAccumulator': link, 'rico:hasOrHadSubject': link })
  })

  it('has an instantiation only where one says something', () => {
    const instantiations = graph.filter(each => each['@type'] === 'rico:Instantiation')
    expect(instantiations.map(each => each['@id'])).toEqual(['ms1#c1!instantiation1'])
    const bare = written({
      control: {},
      unit: { units: [{ containers: [{ text: '' }], languages: [{ code: 'eng' }] }] },
    })
    expect(bare.text).not.toMatch(/nstantiation|rico:Language/)
    expect(instantiations[0]).toMatchObject({
      'rico:hasOrHadIdentifier': { 'rico:textualValue': 'Box 1' },
      'rico:hasExtent': { '@type': 'rico:CarrierExtent', 'rico:quantity': { '@value': '3' } },
    })
  })

  it('says the order of siblings', () => {
    expect(node('ms1#c2')).toMatchObject({
      'rico:directlyFollowsInSequence': { '@id': 'ms1#c1' },
      'rico:rankInSequence': { '@value': '2' },
    })
  })

  it('keeps apart what RiC-O has one property for', () => {
    const { graph: said } = written({
      control: {
        recordUrl: 'https://example.org/ms1.xml',
        rights: [{ citation: 'CC0', href: 'https://example.org/cc0' }],
      },
      unit: {
        technicalAccess: [{ blocks: [{ type: 'paragraph', content: ['A reel player is needed.'] }] }],
        physicalDescriptions: [
          {
            text: '2 reels',
            extents: [{ text: '2 reels', quantity: 2, unit: 'reel', unitText: 'reels', kind: 'carrier' }],
            facets: [{ text: 'acetate' }],
          },
        ],
        rightsUris: [{ text: 'In copyright', link: { href: 'https://example.org/inc' } }],
        accessPoints: [{ type: 'subject', text: 'Tides', source: 'lcsh' }],
        units: [{ accessPoints: [{ type: 'genre', text: 'charts' }] }],
      },
    })
    const all = JSON.stringify(said)
    for (const part of [
      '"rico:conditionsOfUse":"A reel player is needed."',
      '"rico:physicalCharacteristicsNote":"acetate"',
      '"rico:unitOfMeasurement":"reels"',
    ])
      expect(all).toContain(part)
    const top = said.find(each => 'rico:isOrWasDescribedBy' in each)
    expect(top?.['rico:isOrWasRegulatedBy']).toMatchObject({
      '@type': 'rico:Rule',
      'rico:title': 'In copyright',
      'rdfs:seeAlso': { '@id': 'https://example.org/inc' },
    })
    const guide = said.find(each => 'rico:describesOrDescribed' in each)
    expect(guide).toMatchObject({
      'rico:hasOrHadDigitalInstantiation': { 'rdfs:seeAlso': { '@id': 'https://example.org/ms1.xml' } },
      'rico:isOrWasRegulatedBy': { 'rico:title': 'CC0', 'rdfs:seeAlso': { '@id': 'https://example.org/cc0' } },
    })
    const named = (label: string) => said.find(each => each['rdfs:label'] === label)
    expect(named('Tides')).toMatchObject({ 'rico:isOrWasRegulatedBy': { '@id': named('lcsh')?.['@id'] } })
    expect(said.find(each => 'rico:isRelatedTo' in each)).toMatchObject({
      'rico:isRelatedTo': { '@id': named('charts')?.['@id'] },
    })
  })

  it('leaves out a quantity that is no number', () => {
    const extents = [{ text: 'some boxes', quantity: Number.NaN }]
    const { text } = written({ control: {}, unit: { physicalDescriptions: [{ text: 'some boxes', extents }] } })
    expect(text).toContain('some boxes')
    expect(text).not.toContain('rico:quantity')
  })

  it('in release 1.0 has nothing of what release 1.1 added', () => {
    const { text } = written(maximal, { rico: '1.0' })
    expect(text).not.toMatch(
      /"rico:(?:note|rankInSequence|hasTitleType|hasAccumulationDate|recordResourceSourceOfInformation)"/,
    )
  })
})

describe('expanded by jsonld.js in safe mode, with nothing loaded', () => {
  it.each([
    ['URNs', {}],
    ['a base', { baseUri: 'https://example.org/fa' }],
    ['release 1.0', { rico: '1.0' }],
  ] as const)('drops nothing, with %s', async (_, options) => {
    const { document, graph } = written(maximal, options)
    expect(countValues(await expanded(document))).toBe(countValues(graph))
  })
})

describe.skipIf(!shared)(`measured by the published ontology${shared ? '' : ` (${whySkipped})`}`, () => {
  const given = shared ? ontology() : undefined
  const judged = async (aid: FindingAid, options: Options = {}) =>
    given ? wrongTriples(await expanded(written(aid, options).document), given) : []

  it('uses terms that exist, within domain and range, and labels every node', async () => {
    expect(await judged(maximal)).toEqual([])
    expect(await judged(letters, { baseUri: 'https://example.org/fa' })).toEqual([])
    await fc.assert(
      fc.asyncProperty(findingAid, async aid => {
        expect(await judged(aid)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('finds what is wrong when something is', async () => {
    const node = { '@id': 'urn:a', '@type': ['https://www.ica.org/standards/RiC/ontology#Place'] }
    const wrong = { ...node, 'https://www.ica.org/standards/RiC/ontology#scopeAndContent': [{ '@value': 'x' }] }
    expect(given && wrongTriples([wrong], given)).toEqual(['Place without a label', 'scopeAndContent of Place'])
  })

  it('does so for real finding aids', async () => {
    const folder = join(shared ?? '', 'corpora/an-rico-converter-tests')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.xml'))
    let seen = 0
    for (const file of files.slice(0, 40)) {
      const { outputs } = await convert(readFileSync(join(folder, file)), { to: 'rico' })
      for (const { text } of outputs) {
        seen++
        expect(given && wrongTriples(await expanded(JSON.parse(text)), given), file).toEqual([])
      }
    }
    expect(seen).toBeGreaterThan(10)
  })
})
