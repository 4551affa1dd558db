import { describe, expect, it } from 'vitest'
import { crosswalk } from '../../src/formats/text/crosswalk.ts'
import { profiles } from '../../src/formats/text/profiles.ts'
import { recogniser } from '../../src/formats/text/recognise.ts'
import { controlFields, unitFields } from '../../src/model/fields.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import { fixture, inShort, outline, readText } from './text-outline.ts'

interface Expected {
  readonly name: string
  readonly why: string
  /** The units, when they are not those every variant has. */
  readonly units?: readonly string[]
  /** Warnings and informations, without the three every variant has. */
  readonly says?: readonly string[]
  /** How many words of the source the report counts as left out of the units. */
  readonly wordsReported?: number
  /** Fields of the whole that the text does not have. */
  readonly without?: readonly (keyof UnitTree)[]
}

const area = 'collection area | Orrin Presidential Records: Staff Files'
const series = '  series | Harbor Office'
const fileUnit = '    file unit | Lighthouse (2020-2021) | 2020/2021 | OA/ID 5001'
const first = '      file | [Keeper and lamp] | 2021-05-14/2021-05-20 | Box 1'
const usual = [area, series, fileUnit, first, '      file | [Foghorn] | 2021-05-21 | Box 1']

const variants: readonly Expected[] = [
  { name: 'reordered', why: 'sections come in any order, the container list first' },
  {
    name: 'missing-labels',
    why: 'words under no label are reported; a box begins the list',
    without: ['physicalDescriptions', 'abstract', 'accessPoints', 'processing', 'notes'],
    says: ['info text/label-missing 11:1', 'warning text/not-understood 1:1'],
    wordsReported: 5,
  },
  {
    name: 'two-boxes',
    why: 'folders are in the box named last; a heading that is repeated goes on',
    units: [
      area,
      series,
      fileUnit,
      first,
      '    file unit | Signals | OA/ID 5002',
      '      file | [Foghorn] | 2021-05-21 | Box 2',
    ],
    says: ['info text/heading-repeated 47:1'],
    wordsReported: 3,
  },
  {
    name: 'no-brackets',
    why: 'numbers and dates are known without brackets',
    units: [
      area,
      series,
      fileUnit,
      '      file | Keeper and lamp | 2021-05-14/2021-05-20 | Box 1',
      '      file | Foghorn | 2021-05-21 | Box 1',
    ],
  },
  { name: 'tabs', why: 'labels and dates may stand in columns' },
  { name: 'crlf', why: 'lines end in CRLF' },
  {
    name: 'menu-lines',
    why: 'menus of the page are left out, and said to be',
    says: [
      'info text/navigation-skipped 1:1',
      'info text/navigation-skipped 27:1',
      'info text/navigation-skipped 61:1',
    ],
    wordsReported: 25,
  },
  { name: 'capitals', why: 'labels in capitals with colons' },
  {
    name: 'undated-folder',
    why: 'a folder without a date has none',
    units: [area, series, fileUnit, first, '      file | [Foghorn] | Box 1'],
  },
  {
    name: 'empty-container-list',
    why: 'a label with nothing under it is reported',
    units: [],
    without: ['notes'],
    says: ['warning text/empty-section 29:1'],
    wordsReported: 2,
  },
  { name: 'no-blank-lines', why: 'there are no blank lines' },
  { name: 'non-breaking-spaces', why: 'non-breaking spaces stand in labels, boxes, numbers and empty lines' },
]

const fields = [
  'title',
  'referenceCode',
  'dates',
  'physicalDescriptions',
  'abstract',
  'scopeContent',
  'accessPoints',
  'accessRestrictions',
  'processing',
  'notes',
] as const

const always = new Set(['text/reference-code-found', 'text/date-found', 'text/title-supplied'])

const words = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

describe.each(variants)('$name: $why', ({ name, units = usual, says = [], without = [], wordsReported = 0 }) => {
  const source = fixture(`variants/${name}.txt`)
  const { findingAids, unit, diagnostics } = readText(source)

  it('has the units an archivist expects', () => {
    expect(outline(unit)).toEqual(units)
  })

  it('has what its sections say', () => {
    expect(fields.filter(field => unit[field] === undefined)).toEqual(without)
    expect(unit).toMatchObject({
      referenceCode: { text: '2033-0007-F' },
      dates: [{ text: 'May 2021', begin: '2021-05', end: '2021-05' }],
    })
    if (!without.includes('physicalDescriptions'))
      expect(unit.physicalDescriptions?.[0]?.extents).toMatchObject([
        { quantity: 2, unit: 'folder' },
        { quantity: 30, unit: 'page', approximate: true },
      ])
    if (!without.includes('processing'))
      expect(unit.processing?.[0]?.blocks).toEqual([{ type: 'paragraph', content: ['Tomás Brandvold, 2034.'] }])
  })

  it('says what it met', () => {
    expect(inShort(diagnostics.filter(({ code }) => !always.has(code)))).toEqual(says)
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(
      new Set([...always, ...says.map(said => said.split(' ')[1])]),
    )
  })

  it('has every word of the source in a unit or in the report', () => {
    const known = new Set(words(JSON.stringify(findingAids)))
    for (const { value = '' } of diagnostics) for (const word of words(value)) known.add(word)
    const labels = words(
      'Extent Summary Record Type Last Modified Date Container List EXTENT SUMMARY RECORD TYPE LAST MODIFIED DATE',
    )
    const reported = diagnostics.reduce((sum, { words: count = 0 }) => sum + count, 0)
    const missing = words(source).filter(word => !known.has(word) && !labels.includes(word))
    expect(reported).toBe(wordsReported)
    expect(missing.length).toBeLessThanOrEqual(name === 'menu-lines' ? wordsReported : 0)
  })

  it('is recognised', () => {
    expect(recogniser(profiles)(source)?.certainty).toBe(name === 'missing-labels' ? 'likely' : 'certain')
  })
})

describe('the lines of a container list', () => {
  const listed = (...lines: readonly string[]): { units: string[]; says: string[] } => {
    const { unit, diagnostics } = readText(['Extent', '', '1 folder', '', 'Container List', '', ...lines].join('\n'))
    return { units: outline(unit), says: inShort(diagnostics).filter(said => !said.includes('title-missing')) }
  }

  it('take a bracketed line after another file unit for its folder, not for a heading', () => {
    expect(listed('Mail', 'A [OA/ID 1]', '[a]', 'B [OA/ID 2]', '[b]').units).toEqual([
      'series | Mail',
      '  file unit | A | OA/ID 1',
      '    file | [a]',
      '  file unit | B | OA/ID 2',
      '    file | [b]',
    ])
  })

  it('keep the reversed order until the next heading', () => {
    expect(
      listed('Mail', '[a]', '11 [OA/ID 1]', '12 [OA/ID 1]', '[b]', '13 [OA/ID 2]', 'Cables', 'C [OA/ID 3]', '[c]')
        .units,
    ).toEqual([
      'series | Mail',
      '  heading | [a]',
      '    file | 11 | OA/ID 1',
      '    file | 12 | OA/ID 1',
      '  heading | [b]',
      '    file | 13 | OA/ID 2',
      'series | Cables',
      '  file unit | C | OA/ID 3',
      '    file | [c]',
    ])
  })

  it('report a bracketed line without a number among those that have one', () => {
    expect(listed('Mail', '[a]', '11 [OA/ID 1]', '[b]')).toEqual({
      units: ['series | Mail', '  heading | [a]', '    file | 11 | OA/ID 1', '  file | [b]'],
      says: ['warning text/order-uncertain 10:1'],
    })
  })

  it('take numbered lines with nothing under them for folders', () => {
    expect(
      listed('Box 3', 'Staff Files: Press', 'Photos [OA/ID 7; 8]', 'Drafts [1] [OA/ID 9] [undated]').units,
    ).toEqual([
      'collection area | Staff Files: Press',
      '  file | Photos | Box 3 | OA/ID 7 | OA/ID 8',
      '  file | Drafts [1] | undated | Box 3 | OA/ID 9',
    ])
  })

  it('take plain lines for folders and say so', () => {
    expect(listed('Box 1', 'Staff Files: Press', 'Speeches', 'Letters', 'Drafts')).toEqual({
      units: [
        'collection area | Staff Files: Press',
        '  series | Speeches',
        '    file | Letters | Box 1',
        '    file | Drafts | Box 1',
      ],
      says: ['warning text/level-uncertain 10:1'],
    })
  })

  it('keep a heading that stands before the box of its folders', () => {
    expect(listed('Box 1', 'Mail', '[a]', 'Cables', 'Box 2', '[c]').units).toEqual([
      'series | Mail',
      '  file | [a] | Box 1',
      'series | Cables',
      '  file | [c] | Box 2',
    ])
  })

  it('report a box with no folder', () => {
    expect(listed('Box 1', 'Mail', '[a]', 'Box 2').says).toEqual(['warning text/empty-box 10:1'])
  })

  it('give a date without a title a folder of its own, and say so', () => {
    expect(listed('Mail', '[05/21/1989]')).toEqual({
      units: ['file | Mail | 1989-05-21'],
      says: [],
    })
    expect(listed('[05/21/1989]')).toEqual({
      units: ['file | untitled | 1989-05-21'],
      says: ['warning text/date-without-title 7:1'],
    })
  })

  it('join a title in brackets that was broken over two lines', () => {
    expect(listed('Mail', '[Keeper and', 'lamp]').units).toEqual(['series | Mail', '  file | [Keeper and lamp]'])
  })

  it('take a sentence for a note on the unit before it', () => {
    const { unit } = readText(
      'Extent\n1 folder\nContainer List\nMail\n[a]\nThis folder holds the photographs of the year 1999.\n[b]\n',
    )
    expect(outline(unit)).toEqual(['series | Mail', '  file | [a]', '  file | [b]'])
    expect(unit.units?.[0]?.units?.[0]?.notes?.[0]?.blocks).toEqual([
      { type: 'paragraph', content: ['This folder holds the photographs of the year 1999.'] },
    ])
  })

  it('say which folders are kept from readers', () => {
    const { unit } = readText(
      [
        ...[
          'Extent',
          '5 folders',
          'Container List',
          'Mail',
          '[a] (Removed for review)',
          '[b] [OA/ID 7] [Closed in whole]',
        ],
        ...['[c]', '*Restricted*', '[d]', 'This folder was closed in part in the year 1999.', '[e] (1999)'],
      ].join('\n'),
    )
    const folders = unit.units?.[0]?.units ?? []
    expect(folders.map(({ title }) => title?.text)).toEqual(['[a]', '[b]', '[c]', '[d]', '[e] (1999)'])
    expect(folders.map(({ accessRestrictions = [] }) => accessRestrictions.flatMap(({ blocks }) => blocks))).toEqual(
      [
        '(Removed for review)',
        '[Closed in whole]',
        '*Restricted*',
        'This folder was closed in part in the year 1999.',
        '',
      ].map(text => (text === '' ? [] : [{ type: 'paragraph', content: [text] }])),
    )
  })

  it('number the parts of a folder, which stay in its title', () => {
    expect(listed('Mail', '[a] [1] [05/14/2021]', '[a] [2 of 3] [OA/ID 5]', 'b (3 of 3)', 'C [OA/ID 6]').units).toEqual(
      [
        'series | Mail',
        '  file | [a] [1] | 2021-05-14',
        '  file | [a] [2 of 3] | OA/ID 5',
        '  file | b (3 of 3)',
        '  file | C | OA/ID 6',
      ],
    )
  })

  it('may have a bare number, or one by another name', () => {
    expect(listed('Mail', 'A [590000]', 'B [OA 1234]', 'C [CF/OA 7; 8]', '9700658', '[d] [1998]').units).toEqual([
      'series | Mail',
      '  file | A | OA/ID 590000',
      '  file | B | OA 1234',
      '  file | C | CF/OA 7 | CF/OA 8',
      '  file unit | 9700658',
      '    file | [d] | 1998',
    ])
  })

  it('put a folder that goes on in the next box in both', () => {
    expect(listed('Box 1', 'Mail', '[a]', 'Box 2', '[a] (continued)', '[b]', 'Boxes 3-4', '[c]')).toEqual({
      units: ['series | Mail', '  file | [a] | Box 1 | Box 2', '  file | [b] | Box 2', '  file | [c] | Boxes 3-4'],
      says: ['info text/heading-repeated 11:1'],
    })
  })

  it('nest a collection area in another', () => {
    expect(
      listed(
        'Voss Records',
        'Voss Records: Staff',
        'Mail',
        '[a]',
        'Voss Records: Email',
        '[b]',
        'Other Papers: X',
        '[c]',
      ).units,
    ).toEqual([
      'collection area | Voss Records',
      '  collection area | Voss Records: Staff',
      '    series | Mail',
      '      file | [a]',
      '  collection area | Voss Records: Email',
      '    file | [b]',
      'collection area | Other Papers: X',
      '  file | [c]',
    ])
  })
})

describe('a page that was flattened to one line', () => {
  const { findingAids, unit, diagnostics } = readText(fixture('variants/flattened.txt'))

  it('is divided at its labels, each with its place', () => {
    expect(unit.physicalDescriptions?.[0]?.extents).toMatchObject([
      { quantity: 61, unit: 'folder' },
      { quantity: 1208, unit: 'page' },
    ])
    expect(unit.abstract?.[0]?.text).toBe(
      'This collection consists of records on the lighthouse at Orrin. Access to the island was by boat.',
    )
    expect(unit.accessRestrictions?.[0]?.blocks).toEqual([
      { type: 'paragraph', content: ['Collection is open to all researchers.'] },
    ])
    expect(unit.dates).toMatchObject([{ begin: '2021-05' }])
    expect(inShort(diagnostics)).toEqual(
      expect.arrayContaining(['warning text/flattened 1:1', 'info text/reference-code-found 1:207']),
    )
  })

  it('has a list divided at its brackets and boxes', () => {
    expect(outline(unit)).toEqual([
      'collection area | Orrin Presidential Records: Staff Files',
      '  file | [Keeper and lamp] [1] | 2021-05-14/2021-05-20 | Box 1 | OA/ID 5001',
      '  file | [Keeper and lamp] [2] | Box 1 | OA/ID 5001',
      '  file | [Foghorn] | 2021-05-21 | Box 2',
      '  file | 9700658 | Box 2 | OA/ID 1600',
    ])
  })

  it('loses no word', () => {
    const known = new Set(words(JSON.stringify({ findingAids, diagnostics })))
    const labels = words('Last Modified Date')
    expect(words(fixture('variants/flattened.txt')).filter(word => !known.has(word) && !labels.includes(word))).toEqual(
      [],
    )
  })
})

describe('the crosswalk page', () => {
  it('has a row for every field, from the labels of the profile', () => {
    expect(Object.keys(crosswalk.unit)).toEqual(Object.keys(unitFields))
    expect(Object.keys(crosswalk.control)).toEqual(Object.keys(controlFields))
    expect(crosswalk.unit.custodialHistory).toEqual({ at: 'presidential library finding aid: "Provenance"' })
    expect(crosswalk.control.events).toEqual({
      at: 'presidential library finding aid: "Last Modified Date". record of a diplomatic document: "Original Uploaded Date"',
    })
    expect(crosswalk.unit.fullText).toEqual({
      at: 'record of a diplomatic document: "Full Text"; the document. chapter of a report: the prose under a heading',
    })
    expect(crosswalk.unit.appraisal).toEqual({ nowhere: 'no text profile has a place for it' })
  })
})

describe('the prose', () => {
  it('keeps a short line that may be an unknown label as a heading, and says so', () => {
    const { unit, diagnostics } = readText(
      'Extent\n\n1 folder\n\nProvenance\n\nGift of the crew.\n\nHarbor Dues\n\nPaid in full.\n',
    )
    expect(unit.custodialHistory?.[0]?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph'])
    expect(inShort(diagnostics)).toContain('warning text/unknown-label 9:1')
  })

  it('leaves a table of contents out, and says so', () => {
    const { unit, diagnostics } = readText('Extent\nProvenance\n\nExtent\n1 folder\nProvenance\nGift of the crew.\n')
    expect(unit.custodialHistory).toHaveLength(1)
    expect(inShort(diagnostics).filter(said => said.includes('navigation'))).toEqual([
      'info text/navigation-skipped 1:1',
      'info text/navigation-skipped 2:1',
    ])
  })

  it('keeps a date of revision that is no date, and says so', () => {
    const { findingAids, diagnostics } = readText('Extent\n1 folder\nLast Modified Date\nlast spring\n')
    expect(findingAids[0]?.control.events).toEqual([
      { type: 'revised', dateText: 'last spring', descriptions: [{ text: 'Last Modified Date' }] },
    ])
    expect(inShort(diagnostics)).toContain('warning text/date-not-understood 4:1')
  })

  it('reports that it names several FOIA numbers', () => {
    const { unit, diagnostics } = readText(
      'Extent\n1 folder\nSummary\nSee FOIA 2033-0001-F.\nScope and Content Note\nThis is FOIA 2033-0007-F.\n',
    )
    expect(unit.referenceCode?.text).toBe('2033-0007-F')
    expect(inShort(diagnostics)).toContain('warning text/reference-code-ambiguous 6:14')
  })
})

describe('a list with folders numbered in their boxes', () => {
  const { unit, diagnostics } = readText(`Title: Alma Ferry Company records
Dates: 1885-1940
Quantity: 4.5 linear feet (9 boxes)
Creator: Alma Ferry Company
Languages: English
Access: Open for research.

Container List

Series I. Correspondence, 1885-1930
Subseries A. Captains
Box 1
Folder 1    Letters, 1885-1890
Folder 2    Letters to the harbor board, May 3, 1891
Subseries B. Passengers
Box 2
Folder 1    Complaints
Series II. Ledgers
Box 3
Folders 2-3 Ledger B, 1900-1910
`)

  it('has series, folders and both their containers', () => {
    expect(outline(unit)).toEqual([
      'series | Series I. Correspondence, 1885-1930',
      '  subseries | Subseries A. Captains',
      '    file | Letters, 1885-1890 | 1885/1890 | Box 1 | Folder 1',
      '    file | Letters to the harbor board, May 3, 1891 | 1891-05-03 | Box 1 | Folder 2',
      '  subseries | Subseries B. Passengers',
      '    file | Complaints | Box 2 | Folder 1',
      'series | Series II. Ledgers',
      '  file | Ledger B, 1900-1910 | 1900/1910 | Box 3 | Folders 2-3',
    ])
    expect(diagnostics.map(({ code }) => code)).not.toContain('text/empty-box')
  })

  it('has its quantity apart from its dates', () => {
    expect(unit.dates?.map(({ text }) => text)).toEqual(['1885-1940'])
    expect(unit.physicalDescriptions?.map(({ text }) => text)).toEqual(['4.5 linear feet (9 boxes)'])
  })
})
