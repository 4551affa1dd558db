import { describe, expect, it } from 'vitest'
import { isUri } from '../../src/formats/dublin-core/element.ts'
import { isGenericTitle } from '../../src/formats/dublin-core/generic-title.ts'
import { codeOf } from '../../src/formats/dublin-core/identifiers.ts'
import { dcterms, oaiDc } from '../../src/formats/dublin-core/index.ts'
import { languageTagOf } from '../../src/formats/dublin-core/language-tag.ts'
import { typeOfGenre } from '../../src/formats/dublin-core/types.ts'
import { controlFields, unitFields } from '../../src/model/fields.ts'
import type { Unit } from '../../src/model/unit.ts'
import { growth } from '../growth.ts'
import { letters } from './dublin-core/letters.ts'
import { faults, formats, lastRecord, ofUnit, values, written, writtenBy } from './dublin-core/written.ts'

const note = (text: string) => [{ blocks: [{ type: 'paragraph' as const, content: [text] }] }]

describe('the papers of three levels', () => {
  for (const format of formats)
    for (const per of ['collection', 'unit'] as const)
      it(`are written as ${format.name} per ${per}`, async () => {
        const { text, diagnostics } = written(format, letters, { per, baseUri: 'https://archive.example/fa/' })
        expect(faults(format, text)).toEqual([])
        await expect(text).toMatchFileSnapshot(`dublin-core/letters.${per}.${format.extensions[0]}`)
        const said = diagnostics.map(each => `${each.severity} ${each.code} ${each.unit ?? '-'}: ${each.message}`)
        await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(`dublin-core/letters.${per}.${format.name}.txt`)
      })
})

describe('dates', () => {
  const dates: readonly (readonly [string, NonNullable<Unit['dates']>[number], readonly string[]])[] = [
    ['a year', { text: '1912', begin: '1912', end: '1912' }, ['1912']],
    ['a day', { text: '3 May 1912', begin: '1912-05-03', end: '1912-05-03' }, ['1912-05-03']],
    ['a span', { text: '1900-1910', begin: '1900', end: '1910' }, ['1900/1910']],
    ['a decade', { text: '1920s', begin: '1920', end: '1929' }, ['1920/1929']],
    [
      'about a year',
      { text: 'ca. 1905', begin: '1905', end: '1905', certainty: ['approximate'] },
      ['1905', 'ca. 1905'],
    ],
    ['since a year', { text: 'since 1990', begin: '1990', certainty: ['open'] }, ['since 1990']],
    ['before a year', { text: 'before 1850', end: '1850', certainty: ['limit'] }, ['before 1850']],
    [
      'one year or another',
      { text: '1905 or 1907', begin: '1905', end: '1907', certainty: ['alternative'] },
      ['1905 or 1907'],
    ],
    [
      'several',
      {
        text: '1900, 1905-1910',
        members: [
          { begin: '1900', end: '1900' },
          { begin: '1905', end: '1910' },
        ],
      },
      ['1900', '1905/1910'],
    ],
    [
      'several, one of them not certain',
      {
        text: '1900, 1905?',
        members: [
          { begin: '1900', end: '1900' },
          { begin: '1905', end: '1905', certainty: ['uncertain'] },
        ],
      },
      ['1900', '1905', '1900, 1905?'],
    ],
    ['none', { text: 'undated', undated: 'all' }, []],
    [
      'none for a part',
      { text: '1900, undated', begin: '1900', end: '1900', undated: 'part' },
      ['1900', '1900, undated'],
    ],
    ['words only', { text: 'in the spring of the flood' }, ['in the spring of the flood']],
    ['before the common era', { text: '44 BCE', begin: '-0043', end: '-0043' }, ['-0043']],
    [
      'a day that does not exist',
      { text: '30 February 1912', begin: '1912-02-30', end: '1912-02-30' },
      ['30 February 1912'],
    ],
    [
      'another calendar',
      { text: '5 Ramadan 1350', begin: '1932-01-13', end: '1932-01-13', calendar: 'hijri' },
      ['1932-01-13', '5 Ramadan 1350'],
    ],
  ]
  it.each(dates)('%s', (_, date, expected) => {
    expect(ofUnit(oaiDc, { dates: [date] }, 'dc:date')).toEqual(expected)
    const { text } = written(dcterms, { control: {}, unit: { dates: [date] } })
    expect([...values(text, 'dcterms:created'), ...values(text, 'dcterms:date')]).toEqual(expected)
    expect(faults(dcterms, text)).toEqual([])
  })

  it('bulk dates are described, not dated', () => {
    const dates: Unit['dates'] = [{ type: 'bulk', text: '1940-1950', begin: '1940', end: '1950' }]
    expect(ofUnit(oaiDc, { dates }, 'dc:date')).toEqual([])
    expect(ofUnit(oaiDc, { dates }, 'dc:description')).toEqual(['Bulk dates: 1940-1950'])
  })

  it('other events have their own terms', () => {
    const on = (event: string) => ({ dates: [{ text: '1950', begin: '1950', end: '1950', event }] })
    expect(ofUnit(dcterms, on('publication'), 'dcterms:issued')).toEqual(['1950'])
    expect(ofUnit(dcterms, on('copyright'), 'dcterms:dateCopyrighted')).toEqual(['1950'])
    expect(ofUnit(dcterms, on('modified'), 'dcterms:modified')).toEqual(['1950'])
    expect(ofUnit(dcterms, on('accumulation'), 'dcterms:date')).toEqual(['1950'])
    expect(ofUnit(dcterms, on('creation'), 'dcterms:created')).toEqual(['1950'])
  })

  it('a span is the date of creation of a single thing only', () => {
    const dates = [{ text: '1950-1951', begin: '1950', end: '1951' }]
    expect(ofUnit(dcterms, { level: 'item', dates }, 'dcterms:created')).toEqual(['1950/1951'])
    expect(ofUnit(dcterms, { level: 'series', dates }, 'dcterms:date')).toEqual(['1950/1951'])
  })
})

describe('titles that stand alone', () => {
  it.each([
    'Correspondence',
    'General',
    'A–C',
    '1920',
    'Folder 3',
    'ca. 1910',
    'XIV',
    '',
    'General correspondence, 1910',
  ])('"%s" could stand anywhere', title => expect(isGenericTitle(title)).toBe(true))
  it.each([
    'Rivera family papers',
    'Letters to Ana Rivera',
    'Civil',
    'Lighthouse correspondence',
    'Reports of minutes, letters',
  ])('"%s" says something', title => expect(isGenericTitle(title)).toBe(false))

  const whole: Unit = { level: 'fonds', title: { text: 'Okafor family papers' } }
  const titleOf = (...path: Unit[]) => values(lastRecord(oaiDc, path), 'dc:title')
  it('a general one is followed by those above as far as one that says something', () => {
    expect(
      titleOf(
        whole,
        { title: { text: 'Weather station' } },
        { title: { text: 'Letters' } },
        { title: { text: 'General' } },
      ),
    ).toEqual(['General (Letters; Weather station; Okafor family papers)'])
  })
  it('one that says something stands by itself', () => {
    expect(titleOf(whole, { title: { text: 'Storm of 1926' } })).toEqual(['Storm of 1926'])
  })
  it('without one the dates stand for it, else level and number', () => {
    expect(titleOf(whole, { level: 'file', dates: [{ text: '1926' }] })).toEqual(['1926 (Okafor family papers)'])
    expect(titleOf(whole, { title: { text: 'Letters' } }, { level: 'file' })).toEqual([
      'File 1, Letters (Okafor family papers)',
    ])
    expect(titleOf({})).toEqual([])
  })
})

describe('types', () => {
  const typesOf = (unit: Unit, ...above: Unit[]) => values(lastRecord(oaiDc, [...above, unit]), 'dc:type')
  it('a thing without evidence has none', () => {
    expect(typesOf({ level: 'item' })).toEqual(['item'])
    expect(typesOf({})).toEqual([])
  })
  it('levels of groups are collections, and so is what has parts', () => {
    expect(typesOf({ level: 'series' })).toEqual(['Collection', 'series'])
    expect(ofUnit(oaiDc, { units: [{}] }, 'dc:type')).toEqual(['Collection'])
    expect(typesOf({ level: 'collection' })).toEqual(['Collection'])
    expect(typesOf({ level: 'otherlevel', otherLevel: 'Accession' })).toEqual(['Accession'])
  })
  it('genres are evidence for files and single things', () => {
    const accessPoints = [{ type: 'genre' as const, text: 'Black-and-white photographs' }]
    expect(typesOf({ level: 'item', accessPoints })).toEqual(['StillImage', 'Black-and-white photographs', 'item'])
    expect(typesOf({ level: 'file', accessPoints })).toEqual([
      'Collection',
      'StillImage',
      'Black-and-white photographs',
      'file',
    ])
    expect(typesOf({ level: 'series', accessPoints })).toEqual(['Collection', 'Black-and-white photographs', 'series'])
  })
  it.each([
    ['Maps', 'StillImage'],
    ['film negatives', 'StillImage'],
    ['Motion pictures (visual works)', 'MovingImage'],
    ['oral histories', 'Sound'],
    ['diaries', 'Text'],
    ['web sites', 'InteractiveResource'],
    ['pictures', 'Image'],
    ['scrapbooks', undefined],
  ])('%s: %s', (genre, type) => expect(typeOfGenre(genre)).toBe(type))
})

describe('identifiers', () => {
  const code = (...codes: string[]) => {
    const composite = codeOf(codes.map(text => (text === '' ? {} : { referenceCode: { text } })))
    return composite && composite.before + composite.own
  }
  it('continues the code above when a code is only its continuation', () => {
    expect(code('MS 1', '/2')).toBe('MS 1/2')
    expect(code('MS 1', '2', '.3')).toBe('MS 1/2.3')
    expect(code('MS 1', '', '2')).toBe('MS 1/2')
    expect(code('1', '12')).toBe('1/12')
  })
  it('leaves a whole code alone', () => {
    expect(code('MS 1', 'MS 1/2')).toBe('MS 1/2')
    expect(code('MS 1', '590000')).toBe('590000')
    expect(code('MS 1', '2021-0712-F')).toBe('2021-0712-F')
    expect(code('MS 1', '')).toBeUndefined()
  })
  it('gives address, full code and other codes in this order', () => {
    const unit: Unit = {
      id: 'a',
      persistentUris: [{ text: 'ark:/1/2', link: { href: 'https://n2t.example/ark:/1/2' } }],
      referenceCode: { text: 'MS 1', countryCode: 'US', repositoryCode: 'xyz' },
      otherIdentifiers: [{ text: 'old 7' }],
    }
    expect(ofUnit(oaiDc, unit, 'dc:identifier', { baseUri: 'https://a.example/fa' })).toEqual([
      'https://n2t.example/ark:/1/2',
      'https://a.example/fa',
      'US-xyz MS 1',
      'old 7',
    ])
  })
  it('makes an address of anything', () => {
    const odd = { control: { recordId: 'MS 1/\ud800é' }, unit: { id: 'a b' } }
    const { text } = written(dcterms, odd, { baseUri: 'https://a.example/' })
    expect(values(text, 'dcterms:identifier')).toEqual(['https://a.example/MS%201%2F%EF%BF%BD%C3%A9'])
  })
})

describe('what the levels above say', () => {
  const above: Unit = {
    language: 'fre',
    repository: [{ type: 'corporateBody', text: 'Musée' }],
    creators: [{ type: 'person', text: 'Whole' }],
    accessRestrictions: note('Ouvert.'),
    useRestrictions: note('Libre.'),
    rightsUris: [{ text: '', link: { href: 'https://creativecommons.org/publicdomain/mark/1.0/' } }],
    languages: [{ code: 'fre' }],
    scopeContent: note('Everything.'),
    dates: [{ text: '1900', begin: '1900', end: '1900' }],
    physicalDescriptions: [{ text: '1 box' }],
    accessPoints: [{ type: 'subject', text: 'Harbours' }],
  }
  it('is said for a part that is silent: repository, creators, access, use, languages; nothing else', () => {
    const record = lastRecord(oaiDc, [above, {}, { title: { text: 'Storms' }, language: 'eng' }])
    expect(values(record, 'dc:publisher')).toEqual(['Musée'])
    expect(values(record, 'dc:creator')).toEqual(['Whole'])
    expect(values(record, 'dc:language')).toEqual(['fre'])
    expect(values(record, 'dc:rights')).toEqual([
      'Access: Ouvert.',
      'Use: Libre.',
      'https://creativecommons.org/publicdomain/mark/1.0/',
    ])
    for (const name of ['description', 'date', 'format', 'subject']) expect(values(record, `dc:${name}`)).toEqual([])
    expect(record).toContain('<dc:title xml:lang="en">Storms')
    expect(record).toContain('<dc:rights xml:lang="fr">Access: Ouvert.')
  })
  it('is the nearest, and stops where a level speaks for itself', () => {
    const nearest: Unit = { creators: [{ type: 'person', text: 'Series' }], accessRestrictions: note('Closed.') }
    const record = lastRecord(oaiDc, [above, nearest, {}])
    expect(values(record, 'dc:creator')).toEqual(['Series'])
    expect(values(record, 'dc:rights')[0]).toBe('Access: Closed.')
    expect(
      values(lastRecord(oaiDc, [above, nearest, { creators: [{ type: 'person', text: 'Own' }] }]), 'dc:creator'),
    ).toEqual(['Own'])
  })
  it('is counted in the report', () => {
    const { diagnostics } = written(oaiDc, { control: {}, unit: { ...above, units: [{}, {}] } }, { per: 'unit' })
    expect(diagnostics.find(({ code }) => code === 'oai-dc/inherited')).toMatchObject({ severity: 'info' })
    expect(diagnostics.find(({ code }) => code === 'oai-dc/inherited')?.message).toContain('2 records')
  })
  it('an empty list is as good as none', () => {
    expect(values(lastRecord(oaiDc, [above, { creators: [], repository: [] }]), 'dc:creator')).toEqual(['Whole'])
  })
})

describe('people', () => {
  it('are what their role makes them', () => {
    const creators = ['', 'cre', 'Collector', 'pht', 'Editor', 'http://id.loc.gov/vocabulary/relators/pbl', 'ctb'].map(
      (role, index) => ({ type: 'person' as const, text: `Name ${index}`, role }),
    )
    expect(ofUnit(oaiDc, { creators }, 'dc:creator')).toEqual(['Name 0', 'Name 1', 'Name 2'])
    expect(ofUnit(oaiDc, { creators }, 'dc:contributor')).toEqual(['Name 3', 'Name 4', 'Name 6'])
    expect(ofUnit(oaiDc, { creators }, 'dc:publisher')).toEqual(['Name 5'])
  })
  it('are subjects as access points, unless they have a role in the material', () => {
    const accessPoints = [
      { type: 'person' as const, text: 'Subject' },
      { type: 'person' as const, text: 'Maker', role: 'pht' },
    ]
    expect(ofUnit(oaiDc, { accessPoints }, 'dc:subject')).toEqual(['Subject'])
    expect(ofUnit(oaiDc, { accessPoints }, 'dc:contributor')).toEqual(['Maker'])
  })
})

describe('what comes after the parts', () => {
  for (const format of formats)
    it(`is in the record of the unit: ${format.name}`, () => {
      const { text, diagnostics } = writtenBy(
        format,
        sink => {
          sink.begin({})
          sink.open({ title: { text: 'Whole' } })
          sink.open({ title: { text: 'Part' } })
          sink.close()
          sink.amend({
            relatedMaterial: note('Belated'),
            accessRestrictions: note('Closed.'),
            title: { text: 'Again' },
          })
          sink.close()
          sink.end()
        },
        { per: 'unit' },
      )
      expect(text).toContain('Belated')
      expect(text).toMatch(/<(?:dc:title|dcterms:alternative)>Again</)
      const codes = diagnostics.filter(({ severity }) => severity === 'warning').map(({ code }) => code)
      expect(codes).toEqual([`${format.name}/late-context`])
      expect(faults(format, text)).toEqual([])
    })
})

describe('the address of a licence named in a note', () => {
  it('stands by itself, without the punctuation of the sentence', () => {
    const useRestrictions = note('See (https://creativecommons.org/licenses/by/4.0/). Not http://example.org/terms.')
    expect(ofUnit(dcterms, { useRestrictions }, 'dcterms:license')).toEqual([
      'https://creativecommons.org/licenses/by/4.0/',
    ])
    expect(ofUnit(oaiDc, { useRestrictions }, 'dc:rights')).toHaveLength(2)
  })
})

describe('hostile text', () => {
  const hostile = [
    'A &amp; B',
    ']]>',
    '<dc:title>',
    '&#65; &foo;',
    'a\u0000b',
    'a\ud800b',
    '\uffff',
    '\u{1F600}',
    '"q" \'r\'',
  ]
  for (const format of formats)
    it.each(hostile)(`reads back as it was: ${format.name} %j`, title => {
      const { text, diagnostics } = written(format, { control: {}, unit: { title: { text: title } } })
      const [value] = values(text, format.name === 'dcterms' ? 'dcterms:title' : 'dc:title')
      const plain = [...title].map(character =>
        /\p{Surrogate}|\uffff/u.test(character) || character < ' ' ? '\uFFFD' : character,
      )
      expect(value).toBe(plain.join(''))
      expect(diagnostics.some(({ code }) => code === 'xml/character-not-allowed')).toBe(plain.includes('\uFFFD'))
      expect(faults(format, text)).toEqual([])
    })

  it.each(['.', ' ', 'https://creativecommons.org/', '&', 'a b '])('takes no longer than its length for %j', piece => {
    const take = (length: number): void => {
      const text = piece.repeat(Math.ceil(length / piece.length))
      const unit: Unit = {
        title: { text },
        referenceCode: { text },
        dates: [{ text, begin: text, end: text }],
        useRestrictions: note(text),
        scopeContent: [
          {
            blocks: Array.from({ length: length / 100 }, () => ({ type: 'paragraph', content: [text.slice(0, 100)] })),
          },
        ],
        creators: [{ type: 'person', text, role: text }],
        language: text,
        accessPoints: [{ type: 'genre', text, source: text }],
      }
      written(
        dcterms,
        { control: { recordId: text }, unit: { ...unit, units: [unit] } },
        { per: 'unit', baseUri: text },
      )
    }
    expect(growth(take, 100_000)).toBeLessThan(1.6)
  })
})

describe('the crosswalk', () => {
  it.each(formats)('has a row for every field: $name', ({ crosswalk }) => {
    expect(Object.keys(crosswalk?.unit ?? {}).sort()).toEqual(Object.keys(unitFields).sort())
    expect(Object.keys(crosswalk?.control ?? {}).sort()).toEqual(Object.keys(controlFields).sort())
  })
  it.each(formats)('writes no element its grammar does not have: $name', ({ crosswalk, name }) => {
    const known = name === 'dcterms' ? /^dcterms:[A-Za-z]+$/ : /^dc:[a-z]+$/
    for (const row of Object.values(crosswalk?.unit ?? {}))
      if ('at' in row && row.at !== 'the record as a whole')
        for (const at of row.at.split(', ')) expect(at).toMatch(known)
  })
})

describe('recognition', () => {
  it.each(formats)('knows its own: $name', format => {
    for (const per of ['collection', 'unit'] as const) {
      const { text } = written(format, letters, { per })
      for (const other of formats)
        expect(other.recognise?.(`<!-- <x> -->\n${text}`) !== undefined, other.name).toBe(other === format)
    }
    expect(format.recognise?.('<ead xmlns="http://ead3.archivists.org/schema/">')).toBeUndefined()
    expect(format.recognise?.('')).toBeUndefined()
  })
})

describe('language tags', () => {
  it.each([
    ['eng', undefined, 'en'],
    ['fre', undefined, 'fr'],
    ['srp', 'Latn', 'sr-Latn'],
    ['pt-BR', undefined, 'pt-BR'],
    ['English, mostly', undefined, undefined],
    ['', undefined, undefined],
  ])('%s %s: %s', (language, script, tag) => expect(languageTagOf(language, script)).toBe(tag))
})

it('is laid out for reading unless told otherwise', () => {
  const tight = (text: string) => text.replaceAll(/>\n *</g, '><')
  for (const format of formats) {
    const laid = written(format, letters, { per: 'unit' }).text
    const plain = written(format, letters, { per: 'unit', indent: false }).text
    expect(tight(plain)).toBe(tight(laid))
    expect(plain.trim().split('\n')).toHaveLength(2)
  }
})

it.each(formats.map(format => [format.name, format] as const))(
  'gives each record of %s a document of its own where that is asked for, and says the same',
  (_, format) => {
    const alone = new Map<string, string>()
    const options = { per: 'unit', baseUri: 'https://archive.example/fa' } as const
    const { text } = written(format, letters, {
      ...options,
      eachRecord: unit => {
        const pieces: string[] = []
        return {
          write: piece => pieces.push(piece),
          end: () => alone.set(unit.id ?? '', pieces.join('')),
        }
      },
    })
    expect(text).toBe('')
    expect(alone.size).toBeGreaterThan(2)
    for (const record of alone.values()) expect(faults(format, record)).toEqual([])
    const statements = (xml: string) => xml.match(/<(dc|dcterms):.*>/g)
    expect([...alone.values()].flatMap(statements)).toEqual(statements(written(format, letters, options).text))
  },
)

describe('addresses', () => {
  it.each([
    ['https://example.org/fa/ms1#s1', true],
    ['https://[2001:db8::7]:8080/a', true],
    ['urn:isbn:0451450523', true],
    ['https://example.org/fa?f[id][]=1', false],
    ['https://[2001:db8::7', false],
    ['https://[x]/a', false],
    ['https:', false],
    ['no address', false],
  ])('%s: %s', (text, expected) => expect(isUri(text)).toBe(expected))
})
