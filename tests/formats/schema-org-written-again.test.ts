import { describe, expect, it } from 'vitest'
import { layouts } from '../../src/formats/schema-org/layout.ts'
import { type ConvertOptions, convert } from '../../src/index.ts'
import type { Control } from '../../src/model/control.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import { again, native } from './schema-org/again.ts'

const base = { baseUri: 'https://archive.example/fa' }

/** A finding aid of which that is said, and what its unit is once the document is read. */
async function readBack(control: Control, unit: UnitTree, options: ConvertOptions = base) {
  const { first, second, unread } = await again(native({ control, unit: { id: 'u', ...unit } }), options)
  expect(unread).toEqual([])
  expect(second).toBe(first)
  const { outputs } = await convert(first, { from: 'schema-org', to: 'json' })
  const back: FindingAid = JSON.parse(outputs[0]?.text ?? '')
  return back
}

const paragraph = (...content: readonly string[]) => ({ type: 'paragraph' as const, content })
const link = (href: string, ...content: readonly string[]) => ({ type: 'reference' as const, link: { href }, content })

describe('schema.org read and written again', { timeout: 60_000 }, () => {
  const units: readonly (readonly [string, UnitTree])[] = [
    [
      'an agent of an authority file without a number in it',
      { creators: [{ type: 'person', text: 'Ellis,  Ada', source: 'lcnaf' }] },
    ],
    [
      'terms of vocabularies with addresses',
      {
        accessPoints: [
          { type: 'subject', text: 'Fog', source: 'lcsh', identifier: 'sh85049636' },
          { type: 'genre', text: 'logs', source: 'aat' },
          { type: 'subject', text: 'Nevoeiro', source: 'https://example.org/terms' },
        ],
      },
    ],
    [
      'places between agents',
      {
        accessPoints: [
          { type: 'place', text: 'Cape Example' },
          { type: 'person', text: 'Ellis, Ada' },
        ],
      },
    ],
    [
      'a number of items',
      {
        level: 'fonds',
        physicalDescriptions: [
          {
            text: '25 photographs',
            extents: [{ text: '25 photographs', quantity: 25, unit: 'photograph', unitText: 'photographs' }],
          },
          { text: '2 boxes', extents: [{ text: '2 boxes', quantity: 2, unit: 'box', unitText: 'boxes' }] },
        ],
      },
    ],
    [
      'a number of some of the items',
      {
        level: 'fonds',
        physicalDescriptions: [
          {
            text: '25 maps',
            coverage: 'part',
            extents: [{ text: '25 maps', quantity: 25, unit: 'map', unitText: 'maps' }],
          },
        ],
      },
    ],
    ['several abstracts', { abstract: [{ text: 'Logs of a lighthouse.' }, { text: 'With letters.' }] }],
    [
      'scripts',
      {
        languages: [
          { code: 'srp', scripts: [{ code: 'Latn' }, { code: 'Cyrl' }] },
          { code: 'eng', scripts: [{ code: 'Latn' }] },
        ],
      },
    ],
    [
      'containers that are not in one another',
      {
        containers: [
          { type: 'Box', text: '1', id: 'a' },
          { type: 'Box', text: '2', id: 'b' },
          { type: 'Folder', text: '3', parent: 'b' },
        ],
      },
    ],
    [
      'containers in the plural',
      {
        containers: [
          { type: 'Box', text: '1' },
          { type: 'Folder', text: 'Folders 3-5' },
        ],
      },
    ],
    [
      'one date said twice',
      {
        dates: [
          { text: '1903', begin: '1903', end: '1903' },
          { text: '[1903]', begin: '1903', end: '1903' },
        ],
      },
    ],
    [
      'originals with a link',
      {
        originalsLocation: [
          { blocks: [paragraph('At the museum.'), { type: 'paragraph', content: [link('https://example.org/o')] }] },
        ],
      },
    ],
    [
      'conditions of use with links, one of them to nowhere',
      {
        useRestrictions: [
          {
            blocks: [
              {
                type: 'paragraph',
                content: ['See ', link('https://example.org/rights', 'the rules'), ' and ', link('rules.pdf', 'these')],
              },
            ],
          },
        ],
      },
    ],
    [
      'publications with links, headings and more than a line',
      {
        publications: [
          {
            blocks: [
              {
                type: 'paragraph',
                content: ['Guide, ', link('https://example.org/1', 'here'), ' and ', link('guide.pdf', 'there')],
              },
            ],
          },
          {
            blocks: [
              { type: 'heading', content: ['Maps'] },
              { type: 'quotation', blocks: [paragraph('One.'), paragraph('Two.')] },
            ],
          },
          { blocks: [{ type: 'paragraph', content: [link('https://example.org/2')] }] },
        ],
      },
    ],
    [
      'related works with what is said of them',
      {
        relatedMaterial: [
          {
            blocks: [
              {
                type: 'citation',
                of: 'publication',
                content: ['Telegram of ', { type: 'date', content: ['3 May 1902'], normal: '1902-05-03' }],
              },
              paragraph('On the loss of the boat.'),
              { type: 'citation', of: 'publication', content: [link('https://example.org/t', 'Logs')] },
            ],
          },
          { blocks: [paragraph('Harbour diaries.')] },
        ],
        relations: [
          { type: 'cpfrelation', entry: 'Coast Guard', link: { href: 'https://example.org/cg' } },
          { type: 'resourcerelation', link: { href: 'https://example.org/r' } },
        ],
      },
    ],
    [
      'media without an address',
      {
        digitalObjects: [
          { note: [paragraph('Two plates.')] },
          { link: { href: 'plates/1.jpg', title: 'Plate' }, identifier: 'p1' },
          { link: { href: 'https://example.org/2.jpg' }, identifier: 'p2' },
        ],
      },
    ],
    [
      'an archive known by two names and codes',
      {
        referenceCode: { text: 'MS 1', repositoryCode: 'XX-cape' },
        repository: [
          { type: 'corporateBody', text: 'Cape Archive' },
          { type: 'corporateBody', text: 'Cape Archive', source: 'local', identifier: 'c-1' },
        ],
        units: [
          {
            id: 'v',
            referenceCode: { text: 'MS 1/1', repositoryCode: 'XX-cape' },
            repository: [{ type: 'corporateBody', text: 'Maps' }],
          },
        ],
      },
    ],
    [
      'an archive whose parts give only its name',
      {
        referenceCode: { text: 'MS 1', repositoryCode: 'XX-cape' },
        repository: [{ type: 'corporateBody', text: 'Cape Archive' }],
        units: [{ id: 'v', repository: [{ type: 'corporateBody', text: 'Cape Archive' }] }],
      },
    ],
    [
      'a history told of one creator by two units',
      {
        creators: [{ type: 'person', text: 'Ellis, Ada' }],
        biogHist: [{ blocks: [paragraph('Kept the light.')] }],
        units: [
          {
            id: 'v',
            creators: [{ type: 'person', text: 'Ellis, Ada' }],
            biogHist: [{ blocks: [paragraph('Drew maps.')] }],
          },
          {
            id: 'w',
            creators: [
              { type: 'person', text: 'Ellis, Ada' },
              { type: 'person', text: 'Rui' },
            ],
          },
        ],
      },
    ],
    ['a unit known by a URI', { persistentUris: [{ text: '', link: { href: 'ark:/99999/x7' } }] }],
    [
      'codes of which none is the reference code',
      { otherIdentifiers: [{ text: 'ACC 9' }, { text: 'ACC 10', localType: 'accession' }] },
    ],
    [
      'rows of a table with empty cells',
      {
        scopeContent: [
          { blocks: [{ type: 'table', rows: [[{ content: ['Logs'] }, { content: [] }, { content: [] }]] }] },
        ],
      },
    ],
  ]

  const odd: readonly (readonly [string, UnitTree])[] = [
    [
      'codes without words, and kinds that are blank',
      {
        otherIdentifiers: [
          { text: '', localType: 'accession', label: 'Accession' },
          { text: 'A 1', localType: ' ', label: 'Shelf' },
          { text: 'A 2', localType: 'accession', label: 'Accession' },
        ],
      },
    ],
    [
      'an archive of which only the address is said',
      { repository: [{ type: 'corporateBody', text: '', address: ['Quay 4'] }] },
    ],
    ['a container named in short', { containers: [{ text: 'CASS RYN 0059' }] }],
    ['a persistent URI with a fragment', { persistentUris: [{ text: '', link: { href: 'https://example.org/a#b' } }] }],
    [
      'a name under a blank number',
      { creators: [{ type: 'person', text: 'Ellis', source: 'local', identifier: ' ' }] },
    ],
    [
      'a medium with a label and a blank title',
      { digitalObjects: [{ link: { href: 'https://example.org/1.jpg', title: ' ' }, label: 'Plate' }] },
    ],
  ]

  it.each([...units, ...odd])('is the same with %s', async (_, unit) => {
    for (const options of [base, {}]) await readBack({ recordId: 'ms1' }, unit, options)
    for (const layout of layouts)
      await readBack({ recordId: 'ms1' }, { units: [{ id: 'p' }, unit] }, { ...base, layout })
  })

  const parts: readonly (readonly [string, UnitTree])[] = [
    ['dates in words', { dates: [{ text: 'the twenties', begin: '1920', end: '1929' }] }],
    ['no more than a date without figures', { dates: [{ text: 'undated', undated: 'all' }] }],
    [
      'dates of which one is of the bulk',
      {
        dates: [
          { text: 'mostly 1920', type: 'bulk' },
          { text: 'c. 1918', begin: '1918' },
        ],
      },
    ],
    ['the code of an archive before its own', { referenceCode: { text: '1/1', repositoryCode: 'XX-cape' } }],
    ['a level', { level: 'series', title: { text: 'Logs' } }],
    ['a level of the institution’s own', { level: 'otherlevel', otherLevel: 'shelf', title: { text: 'Logs' } }],
    ['another level, not named', { level: 'otherlevel' }],
    ['two levels', { level: 'series', otherLevel: 'shelf' }],
  ]

  it.each(parts)('is the same with a unit of which is said: %s', async (_, part) => {
    const units = [{ id: 'p', ...part, units: [{ id: 'q', ...part }] }]
    for (const layout of layouts) {
      await readBack({ recordId: 'ms1' }, { title: { text: 'Lighthouse' }, units }, { ...base, layout })
      await readBack({ recordId: 'ms1' }, { title: { text: 'Lighthouse' }, units }, { layout })
    }
  })

  it('is the same with more parts than the whole names, and loses none of them', async () => {
    const units = Array.from({ length: 1002 }, (_, i) => ({
      id: `p${i}`,
      level: 'file' as const,
      title: { text: `Log ${i}` },
    }))
    for (const layout of ['per-unit', 'top-only'] as const) {
      const { unit } = await readBack({ recordId: 'ms1' }, { units }, { ...base, layout })
      expect(unit.units).toHaveLength(1002)
    }
  })

  const controls: readonly (readonly [string, Control, Control])[] = [
    [
      'the address of its publisher',
      {
        agency: { name: 'Cape Archive', code: 'XX-cape' },
        publication: [
          { type: 'date', text: '1950', normal: '1950' },
          { type: 'address', lines: [['Quay 4'], ['Cape Example']] },
          { type: 'publisher', text: 'Cape Archive' },
          { type: 'number', text: '12' },
        ],
      },
      {
        publication: [
          { type: 'address', lines: [['Quay 4'], ['Cape Example']] },
          { type: 'date', text: '1950', normal: '1950' },
          { type: 'number', text: '12' },
        ],
      },
    ],
    [
      'the address of a publisher that is not the agency',
      {
        agency: { name: 'Cape Archive' },
        publication: [
          { type: 'publisher', text: 'Harbour Press' },
          { type: 'address', lines: [['Quay 9']] },
          { type: 'publisher', text: 'Cape Friends' },
        ],
      },
      {
        publication: [
          { type: 'publisher', text: 'Harbour Press' },
          { type: 'address', lines: [['Quay 9']] },
          { type: 'publisher', text: 'Cape Friends' },
        ],
      },
    ],
    [
      'the address of an agency that publishes with others',
      {
        agency: { name: 'Cape Archive' },
        publication: [
          { type: 'publisher', text: 'Cape Archive' },
          { type: 'publisher', text: 'Cape Friends' },
          { type: 'address', lines: [['Quay 4']] },
        ],
      },
      {
        publication: [
          { type: 'publisher', text: 'Cape Archive' },
          { type: 'address', lines: [['Quay 4']] },
          { type: 'publisher', text: 'Cape Friends' },
        ],
      },
    ],
    [
      'other codes of the agency',
      { agency: { name: 'Cape Archive', code: 'XX-cape', otherCodes: [{ text: 'c-1', localType: 'local' }] } },
      { agency: { name: 'Cape Archive', code: 'XX-cape', otherCodes: [{ text: 'c-1', localType: 'local' }] } },
    ],
    ['the address of its file', { recordUrl: 'https://example.org/ms1.xml' }, {}],
    [
      'places where it can be had, and codes that lead there',
      {
        otherRecordIds: [
          { kind: 'representation', text: 'Guide', href: 'https://example.org/guide' },
          { kind: 'representation', text: 'https://example.org/pdf' },
          { kind: 'identifier', text: 'g-1', href: 'guide.html', localType: 'local' },
          { kind: 'identifier', text: '', href: 'ms1.xml' },
        ],
      },
      {
        otherRecordIds: [
          { kind: 'identifier', text: 'Guide', href: 'https://example.org/guide' },
          { kind: 'identifier', text: 'g-1', href: 'guide.html', localType: 'local' },
          { kind: 'identifier', text: '', href: 'ms1.xml' },
          { kind: 'representation', text: 'https://example.org/guide', href: 'https://example.org/guide' },
          { kind: 'representation', text: 'https://example.org/pdf', href: 'https://example.org/pdf' },
        ],
      },
    ],
    [
      'a script, and rights under an address no program should follow',
      { languages: [{ code: 'srp', scriptCode: 'Latn' }], rights: [{ citation: 'Rules', href: 'rules.pdf' }] },
      {
        languages: [{ code: 'srp', text: 'Serbian', scriptCode: 'Latn', scriptText: 'Latin' }],
        rights: [{ citation: 'Rules', href: 'rules.pdf' }],
      },
    ],
  ]

  it.each(controls)('is the same, and is read, with %s', async (_, control, expected) => {
    for (const options of [base, {}, { ...base, layout: 'per-unit' }] as const) {
      const back = await readBack({ recordId: 'ms1', ...control }, { units: [{ id: 'v' }] }, options)
      expect(back.control).toMatchObject(expected)
    }
  })

  it('tells the address of an archive that holds the material from that under which it publishes', async () => {
    const address = ['Tower 1', 'Cape Example']
    for (const layout of ['one-graph', 'per-unit'] as const) {
      const { control, unit } = await readBack(
        {
          recordId: 'ms1',
          agency: { name: 'Cape Archive' },
          publication: [{ type: 'address', lines: [['Quay 4']] }],
        },
        { units: [{ id: 't' }, { id: 'v', repository: [{ type: 'corporateBody', text: 'Cape Archive', address }] }] },
        { ...base, layout },
      )
      expect([control.publication, unit.units?.[1]?.repository?.[0]?.address]).toEqual([
        [{ type: 'address', lines: [['Quay 4']] }],
        address,
      ])
    }
  })

  it('tells the name by which an archive publishes from those of its departments', async () => {
    const department = (text: string, number: string): UnitTree => ({
      referenceCode: { text: number, repositoryCode: 'XX-cape' },
      repository: [{ type: 'corporateBody', text }],
    })
    for (const layout of ['one-graph', 'per-unit'] as const)
      for (const name of ['Cape Archive', 'Maps', 'Prints']) {
        const agency = { name, code: 'XX-cape' }
        const units = [{ id: 't' }, { id: 'v', ...department('Prints', 'MS 1/1') }]
        const back = await readBack(
          { recordId: 'ms1', agency },
          { ...department('Maps', 'MS 1'), units },
          { ...base, layout },
        )
        expect(back.control.agency, `${layout}, ${name}`).toEqual(agency)
      }
  })

  it('keeps what each unit tells of the history of one creator, on the page of the unit too', async () => {
    const creators = [{ type: 'person' as const, text: 'Ellis, Ada' }]
    const told = (text: string): UnitTree => ({ creators, biogHist: [{ blocks: [paragraph(text)] }] })
    for (const layout of ['one-graph', 'per-unit'] as const) {
      const units = [
        { id: 't', creators },
        { id: 'v', ...told('Drew maps.') },
      ]
      const { unit } = await readBack({ recordId: 'ms1' }, { ...told('Kept the light.'), units }, { ...base, layout })
      expect(unit.biogHist).toEqual([{ blocks: [paragraph('Kept the light.')] }])
      expect(unit.units?.[1]?.scopeContent).toEqual([{ blocks: [paragraph('Drew maps.')] }])
    }
  })

  it('reads the code of an archive apart from the rest of a reference code, and the finding aid known by it', async () => {
    const repository = [{ type: 'corporateBody' as const, text: 'Cape Archive' }]
    for (const referenceCode of [
      { text: 'MS 1', repositoryCode: 'XX-cape' },
      { text: 'XX-cape MS 1', repositoryCode: 'XX-cape' },
      { text: 'MS 1', countryCode: 'PT' },
    ]) {
      const { control, unit } = await readBack({}, { referenceCode, repository })
      expect([control.recordId, unit.referenceCode]).toEqual([undefined, referenceCode])
    }
    const referenceCode = { text: 'MS 1', repositoryCode: 'XX-cape' }
    const { unit } = await readBack({ recordId: 'ms1' }, { referenceCode }, {})
    expect(unit.referenceCode).toEqual(referenceCode)
  })

  it('keeps the IRIs of agents and places that are the same in all finding aids, whatever told them apart', async () => {
    const creators = [
      { type: 'person', text: 'Ellis, Ada' },
      { type: 'person', text: 'Ellis, Ada', role: 'solicitor' },
      { type: 'person', text: 'Ellis, Ada', source: 'lcnaf' },
      { type: 'person', text: 'Ellis, Ada', role: 'solicitor', identifier: '7' },
      { type: 'person', text: 'Ellis, Ada', role: 'painter', source: 'local', identifier: '7' },
    ] as const
    const accessPoints = [
      { type: 'place', text: 'Cape Example', role: 'birthplace' },
      { type: 'place', text: 'Cape Example', source: 'lcsh' },
      { type: 'family', text: 'Ellis family', role: 'collector' },
    ] as const
    for (const options of [base, {}]) {
      const merged = { ...options, mergeAgents: true }
      const { unit } = await readBack({ recordId: 'ms1' }, { creators, accessPoints }, merged)
      expect(new Set(unit.creators?.map(({ identifier }) => identifier)).size).toBe(4)
      const { outputs } = await convert(native({ control: { recordId: 'ms1' }, unit }), { ...merged, to: 'rico' })
      const iris = unit.creators?.flatMap(({ identifier = '' }) => (/^\d/.test(identifier) ? [] : [identifier])) ?? []
      for (const iri of iris) expect(outputs[0]?.text).toContain(`"@id": "${iri}"`)
    }
  })

  it('says of no thing that it was not read when another role of it was', async () => {
    const said = { type: 'person' as const, text: 'Ellis, Ada', source: 'viaf', identifier: '12' }
    const back = await readBack(
      { recordId: 'ms1' },
      {
        accessPoints: [said],
        units: [{ id: 'v', creators: [said], biogHist: [{ blocks: [paragraph('Kept the light.')] }] }],
      },
    )
    expect(back.unit.units?.[0]?.biogHist).toEqual([{ blocks: [paragraph('Kept the light.')] }])
  })
})
