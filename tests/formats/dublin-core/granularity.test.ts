import { describe, expect, it } from 'vitest'
import { dcterms, dctermsJsonLd, oaiDc } from '../../../src/formats/dublin-core/index.ts'
import { profileNames } from '../../../src/formats/dublin-core/profiles.ts'
import type { WriteOptions } from '../../../src/formats/format.ts'
import type { FindingAid } from '../../../src/model/finding-aid.ts'
import { faults, formats, values, written } from './written.ts'

const at = (href: string) => [{ link: { href } }]

/** A fonds of a dated series with an undated letter and a dated one, and of an undated series with a photograph online. */
const tower: FindingAid = {
  control: { recordId: 'tw' },
  unit: {
    id: 'tw',
    level: 'fonds',
    title: { text: 'Brandt tower records' },
    dates: [{ type: 'inclusive', text: '1901-1950', begin: '1901', end: '1950' }],
    units: [
      {
        id: 's1',
        level: 'series',
        title: { text: 'Signal books' },
        abstract: [{ text: 'Flags hoisted.' }],
        accessRestrictions: [{ blocks: [{ type: 'paragraph', content: ['Closed on Mondays.'] }] }],
        dates: [
          { text: 'circa 1910', begin: '1910', end: '1910', certainty: ['approximate'], edtf: '1910~' },
          { type: 'bulk', text: '1912' },
          { text: 'published 1930', begin: '1930', end: '1930', event: 'publication' },
        ],
        units: [
          { id: 'f1', level: 'file', title: { text: 'Storms seen' }, dates: [{ text: 'undated', undated: 'all' }] },
          { id: 'f2', level: 'file', title: { text: 'Wrecks' }, dates: [{ text: '1911', begin: '1911', end: '1911' }] },
        ],
      },
      {
        id: 's2',
        level: 'series',
        title: { text: 'Views' },
        units: [
          { id: 'i1', level: 'item', title: { text: 'The lamp' }, digitalObjects: at('https://tw.example/1.jpg') },
        ],
      },
      { id: 's3', level: 'series', title: { text: 'Bills' } },
    ],
  },
}

const titles = (per: WriteOptions['per']) => values(written(oaiDc, tower, { per }).text, 'dc:title')
const records = (options: WriteOptions): readonly string[] =>
  written(oaiDc, tower, options).text.split('<oai_dc:dc>').slice(1)
const recordOf = (title: string, options: WriteOptions): string =>
  records(options).find(record => record.includes(`<dc:title>${title}`)) ?? ''

describe('which units have a record', () => {
  it('the lowest and the whole', () => {
    expect(titles('leaf')).toEqual(['Storms seen', 'Wrecks', 'The lamp', 'Bills', 'Brandt tower records'])
  })

  it('those with digital objects, those above them, and the whole', () => {
    expect(titles('digital')).toEqual(['The lamp', 'Views', 'Brandt tower records'])
    const none = { ...tower, unit: { ...tower.unit, units: [{ title: { text: 'Bills' } }] } }
    expect(values(written(oaiDc, none, { per: 'digital' }).text, 'dc:title')).toEqual(['Brandt tower records'])
  })

  it.each(['leaf', 'digital'] as const)('and makes valid records of them by each profile: %s', per => {
    for (const format of formats)
      for (const dcProfile of profileNames) {
        const { text, diagnostics } = written(format, tower, { per, dcProfile, baseUri: 'https://tw.example/fa' })
        expect(faults(format, text)).toEqual([])
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      }
  })

  it('leaves no word of the others out without saying so', () => {
    const lost = (per: WriteOptions['per']) =>
      written(oaiDc, tower, { per }).diagnostics.find(({ message }) => message.includes('units '))
    expect(lost('leaf')).toMatchObject({ code: 'oai-dc/not-carried', words: expect.any(Number) })
    // What a part has from the series is in the record of the part: its conditions of access.
    expect(lost('leaf')?.message).toMatch(/^2 units between the whole and the lowest: /)
    expect(lost('leaf')?.words).toBe(
      'Signal books Flags hoisted circa 1910 1912 published 1930 Views'.split(' ').length,
    )
    expect(lost('digital')?.message).toMatch(/^4 units without digital objects: /)
  })

  it('names in the record of the whole the parts that have one', () => {
    const { text } = written(dcterms, tower, { per: 'digital', dcProfile: 'europeana-hierarchical' })
    expect(values(text, 'dcterms:hasPart')).toEqual(['The lamp', 'Views'])
    const graph: { '@graph': readonly { hasPart?: unknown }[] } = JSON.parse(
      written(dctermsJsonLd, tower, { per: 'digital', baseUri: 'https://tw.example/fa' }).text,
    )
    expect(graph['@graph'].map(({ hasPart }) => hasPart)).toEqual([undefined, { '@id': 'tw#i1' }, { '@id': 'tw#s2' }])
  })
})

describe('the dates of a unit that has none', () => {
  const dates = (title: string, options: WriteOptions) => values(recordOf(title, options), 'dc:date')

  it('are those of the nearest unit above that has some, marked as its own, where the lowest units have records', () => {
    expect(dates('Storms seen', { per: 'leaf' })).toEqual(['1910', 'circa 1910 (dates of Signal books)'])
    expect(dates('The lamp', { per: 'leaf' })).toEqual(['1901/1950', '1901-1950 (dates of Brandt tower records)'])
    expect(dates('The lamp', { per: 'digital' })).toEqual(['1901/1950', '1901-1950 (dates of Brandt tower records)'])
    expect(dates('Wrecks', { per: 'leaf' })).toEqual(['1911'])
  })

  it('are none where every unit has a record, or the unit has parts, or the profile has no room for them', () => {
    expect(dates('Storms seen', { per: 'unit' })).toEqual([])
    expect(dates('Views', { per: 'digital' })).toEqual([])
    expect(dates('Storms seen', { per: 'leaf', dcProfile: 'oai-minimal' })).toEqual([])
  })

  it('are in EDTF for whom takes that, and told in the report', () => {
    expect(dates('Storms seen', { per: 'leaf', dcProfile: 'dpla' })).toEqual([
      '1910~',
      'circa 1910 (dates of Signal books)',
    ])
    const { diagnostics } = written(oaiDc, tower, { per: 'leaf' })
    expect(diagnostics.find(({ code }) => code === 'oai-dc/inherited')?.message).toContain('dates in 3')
  })

  it('are no dates of creation in the DCMI terms', () => {
    const { text } = written(dcterms, tower, { per: 'leaf' })
    const [, storms = ''] = text.split('<record>')
    expect(values(storms, 'dcterms:date')).toEqual(['1910', 'circa 1910 (dates of Signal books)'])
    expect(storms).not.toContain('dcterms:created')
  })
})

describe('the addresses of units by a pattern of the user', () => {
  const options = { per: 'unit', baseUri: 'https://tw.example/', iriUnit: '{base}/item/{record}/{id}' } as const

  it('are identifiers, and in the links up and down', () => {
    expect(values(recordOf('Wrecks', options), 'dc:identifier')).toEqual(['https://tw.example/item/tw/f2'])
    const { text, diagnostics } = written(dcterms, tower, options)
    expect(values(text, 'dcterms:hasPart')).toContain('https://tw.example/item/tw/f2')
    expect(values(text, 'dcterms:isPartOf')).toContain('https://tw.example/item/tw/s1')
    expect(diagnostics.map(({ message }) => message).join()).not.toContain('Identifier within the finding aid')
  })

  it('need no base address, and are the ids of a graph', () => {
    const iriUnit = 'https://other.example/{+code}/{id}'
    expect(values(recordOf('Wrecks', { per: 'unit', iriUnit }), 'dc:identifier')).toEqual([
      'https://other.example/-/f2',
    ])
    expect(written(dctermsJsonLd, tower, { per: 'unit', iriUnit }).text).toContain(
      '"@id": "https://other.example/-/f2"',
    )
  })
})

describe('what a unit grows by', () => {
  const accruals = [{ heading: ['Accruals'], blocks: [{ type: 'paragraph', content: ['A box a year.'] }] }] as const
  const made = (level: 'fonds' | 'item') => written(dcterms, { control: {}, unit: { level, accruals } }).text

  it('is the policy of a collection, and a description of a single thing', () => {
    expect(values(made('fonds'), 'dcterms:accrualPolicy')).toEqual(['A box a year.'])
    expect(values(made('item'), 'dcterms:description')).toEqual(['Accruals: A box a year.'])
  })
})

it('gives the media type of a digital object where its link does', () => {
  const digitalObjects = ['image/jpeg', 'image-service'].map(role => ({ link: { href: 'https://tw.example/1', role } }))
  const unit = { level: 'item', digitalObjects } as const
  expect(values(written(oaiDc, { control: {}, unit }).text, 'dc:format')).toEqual(['image/jpeg'])
  expect(written(dcterms, { control: {}, unit }).text).toContain(
    '<dcterms:format xsi:type="dcterms:IMT">image/jpeg</dcterms:format>',
  )
})
