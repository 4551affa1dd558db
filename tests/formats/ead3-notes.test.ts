import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/model/prose.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import { canAskOracles, oracleFindings, titled } from './ead3-oracle.ts'
import { asEad3, fragment, paragraph, type UnitCase } from './ead3-write.ts'

const note = (blocks: readonly Block[]): UnitTree => ({ notes: [{ blocks }] })
const odd = (inner: string): string => `<did><unittitle/></did><odd>${inner}</odd>`

const shapes: Record<string, UnitCase> = {
  'a chronology': {
    unit: {
      biogHist: [
        {
          blocks: [
            {
              type: 'chronology',
              columns: [['Date'], ['Event']],
              items: [
                { date: ['1900'], from: '1900', to: '1900', events: [{ events: [{ content: ['Born'] }] }] },
                {
                  date: ['1920-1925'],
                  from: '1920',
                  to: '1925',
                  events: [
                    {
                      places: [{ type: 'mention', of: 'place', parts: [{ text: 'Tromsø' }] }],
                      events: [{ content: ['Studied'] }, { content: ['Married'] }],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    gives:
      '<did><unittitle/></did><bioghist><chronlist><listhead><head01>Date</head01><head02>Event</head02></listhead>' +
      '<chronitem><datesingle standarddate="1900">1900</datesingle><event>Born</event></chronitem>' +
      '<chronitem><daterange><fromdate standarddate="1920">1920-1925</fromdate><todate standarddate="1925"/></daterange>' +
      '<chronitemset><geogname><part>Tromsø</part></geogname><event>Studied</event><event>Married</event></chronitemset>' +
      '</chronitem></chronlist></bioghist>',
  },
  'links, citations and titles': {
    unit: {
      relatedMaterial: [
        {
          blocks: [
            {
              type: 'paragraph',
              content: [
                {
                  type: 'reference',
                  link: { href: 'https://example.org/x y', title: 'Other', show: 'new' },
                  content: ['Other papers'],
                },
                { type: 'reference', link: { href: 'z' }, content: [] },
              ],
            },
            {
              type: 'citation',
              of: 'archival material',
              content: [{ type: 'reference', link: { href: 'https://example.org/y' }, content: ['Sister collection'] }],
            },
            {
              type: 'citation',
              of: 'publication',
              content: ['Lund, B. ', { type: 'mention', of: 'title', parts: [{ text: 'History' }] }],
            },
          ],
        },
      ],
    },
    gives:
      '<did><unittitle/></did><relatedmaterial><p><ref href="https://example.org/x y" linktitle="Other" show="new">Other papers</ref>' +
      '<ptr href="z"/></p><archref><ref href="https://example.org/y">Sister collection</ref></archref>' +
      '<bibref>Lund, B. <title><part>History</part></title></bibref></relatedmaterial>',
  },
  'a citation where none may stand': {
    unit: note([{ type: 'citation', of: 'publication', content: ['Lund 1999'] }]),
    gives: odd('<p>Lund 1999</p>'),
  },
  'lists within lists, and a table': {
    unit: note([
      {
        type: 'list',
        style: 'ordered',
        numeration: 'upper-roman',
        items: [
          {
            content: ['one'],
            blocks: [{ type: 'list', style: 'unordered', mark: 'none', items: [{ content: ['two'] }] }],
          },
        ],
      },
      {
        type: 'definitions',
        columns: [['Term'], ['Meaning'], ['a'], ['b']],
        items: [{ term: ['a'], definition: { content: ['b'] } }],
      },
      { type: 'table', head: [[{ content: ['h1'] }, { content: ['h2'] }]], rows: [[{ content: ['1'] }]] },
    ]),
    gives: odd(
      '<list listtype="ordered" numeration="upper-roman"><item>one<list listtype="unordered" mark="none"><item>two</item></list></item></list>' +
        '<list listtype="deflist"><listhead><head01>Term</head01><head02>Meaning</head02><head03>a | b</head03></listhead>' +
        '<defitem><label>a</label><item>b</item></defitem></list>' +
        '<table><tgroup cols="2"><thead><row><entry>h1</entry><entry>h2</entry></row></thead>' +
        '<tbody><row><entry>1</entry></row></tbody></tgroup></table>',
    ),
  },
  'blocks in a list item': {
    unit: note([
      {
        type: 'list',
        items: [
          {
            content: ['Letters'],
            blocks: [
              paragraph('In two bundles.'),
              { type: 'quotation', blocks: [paragraph('Burn these.')] },
              { type: 'table', rows: [[{ content: ['1901'] }, { content: ['12'] }]] },
              { type: 'address', lines: [['Quay 4'], ['Bergen']] },
            ],
          },
        ],
      },
    ]),
    gives: odd(
      '<list><item>Letters<lb/>In two bundles.<lb/><quote>Burn these.</quote>' +
        '<list><item>1901 | 12</item></list>Quay 4<lb/>Bergen</item></list>',
    ),
  },
  'quotations within quotations': {
    unit: note([{ type: 'quotation', blocks: [paragraph('a'), { type: 'quotation', blocks: [paragraph('b')] }] }]),
    gives: odd('<blockquote><p>a</p><p>b</p></blockquote>'),
  },
  'headings within a note': {
    unit: {
      scopeContent: [
        {
          heading: ['Scope'],
          blocks: [
            paragraph('All.'),
            { type: 'heading', content: ['Letters'] },
            paragraph('Many.'),
            { type: 'heading', content: ['Maps'] },
          ],
          parts: [{ heading: ['Other'], blocks: [] }],
        },
      ],
    },
    gives:
      '<did><unittitle/></did><scopecontent><head>Scope</head><p>All.</p><scopecontent><head>Letters</head><p>Many.</p>' +
      '</scopecontent><scopecontent><head>Maps</head><p/></scopecontent><scopecontent><head>Other</head><p/></scopecontent>' +
      '</scopecontent>',
  },
  'a note that says nothing': {
    unit: { accruals: [{ blocks: [] }] },
    gives: '<did><unittitle/></did><accruals><p/></accruals>',
  },
  'a labelled note': {
    unit: { processing: [{ label: 'Processed', blocks: [paragraph('1999')] }] },
    gives: '<did><unittitle/></did><processinfo><head>Processed</head><p>1999</p></processinfo>',
  },
  'mark-up that may not stand in a heading': {
    unit: {
      notes: [
        {
          heading: [
            'On ',
            { type: 'mention', of: 'person', parts: [{ text: 'Ida' }, { text: '1901' }] },
            { type: 'quote', content: [' said'] },
            { type: 'footnote', blocks: [paragraph('in '), paragraph('1901')] },
          ],
          blocks: [],
        },
      ],
    },
    gives: odd('<head>On Ida, 1901<emph render="doublequote"> said</emph> (in 1901)</head><p/>'),
  },
  'a footnote within emphasis, and a link within a link': {
    unit: note([
      {
        type: 'paragraph',
        content: [
          { type: 'emphasis', content: ['a', { type: 'footnote', blocks: [paragraph('b')] }, 'c'] },
          {
            type: 'reference',
            link: { href: 'x' },
            content: ['d', { type: 'reference', link: { href: 'y' }, content: ['e'] }],
          },
        ],
      },
    ]),
    gives: odd('<p><emph>a c</emph><footnote><p>b</p></footnote><ref href="x">d e<ptr href="y"/></ref></p>'),
  },
  'the span of a restriction': {
    unit: { accessRestrictions: [{ begin: '1990', end: '2040-12-31', blocks: [paragraph('Closed.')] }] },
    gives:
      '<did><unittitle/></did><accessrestrict><p><date normal="1990" localtype="restriction-begin"/>' +
      '<date normal="2040-12-31" localtype="restriction-end"/></p><p>Closed.</p></accessrestrict>',
  },
  'notes that have no element of their own': {
    unit: {
      physicalAccess: [{ blocks: [paragraph('Fragile.')] }],
      rightsUris: [{ text: 'CC0', link: { href: 'https://creativecommons.org/publicdomain/zero/1.0/' } }],
    },
    gives:
      '<did><unittitle/></did><phystech localtype="physicalaccess"><p>Fragile.</p></phystech><userestrict><p>' +
      '<ref href="https://creativecommons.org/publicdomain/zero/1.0/">CC0</ref></p></userestrict>',
  },
  'access points under headings': {
    unit: {
      accessPoints: [
        { type: 'unknown', text: 'Ida' },
        { type: 'subject', text: 'Whaling -- Norway', source: 'lcsh', under: ['Subjects'] },
        {
          type: 'place',
          text: 'Bergen',
          under: ['Subjects', 'Places'],
          coordinates: { text: '60.39, 5.32', system: 'WGS84' },
        },
        { type: 'genre', text: 'Logs', under: ['Forms'] },
      ],
    },
    gives:
      '<did><unittitle/></did><controlaccess><name><part>Ida</part></name><controlaccess><head>Subjects</head>' +
      '<subject source="lcsh"><part>Whaling -- Norway</part></subject><controlaccess><head>Places</head><geogname>' +
      '<part>Bergen</part><geographiccoordinates coordinatesystem="WGS84">60.39, 5.32</geographiccoordinates></geogname>' +
      '</controlaccess></controlaccess><controlaccess><head>Forms</head><genreform><part>Logs</part></genreform>' +
      '</controlaccess></controlaccess>',
  },
  'the heading of the identification': {
    unit: { notes: [{ localType: 'did', heading: ['Summary'], blocks: [] }, { blocks: [paragraph('Fragile.')] }] },
    gives: '<did><head>Summary</head><unittitle/></did><odd><p>Fragile.</p></odd>',
  },
  'access points all under one heading': {
    unit: {
      accessPoints: [
        { type: 'subject', text: 'Whaling', under: ['Search terms', 'Subjects'] },
        { type: 'genre', text: 'Logs', under: ['Search terms'] },
      ],
    },
    gives:
      '<did><unittitle/></did><controlaccess><head>Search terms</head><controlaccess><head>Subjects</head><subject>' +
      '<part>Whaling</part></subject></controlaccess><genreform><part>Logs</part></genreform></controlaccess>',
  },
  'an index': {
    unit: {
      id: 'top',
      indexes: [
        {
          heading: ['Names'],
          blocks: [],
          entries: [
            {
              terms: [
                { type: 'mention', of: 'person', parts: [{ text: 'Halvorsen' }] },
                ', ',
                { type: 'mention', of: 'subject', parts: [{ text: 'Ships' }] },
              ],
              references: [{ type: 'reference', link: { target: 'top' }, content: ['Box 1'] }, 'Box 2'],
              note: [paragraph('both')],
            },
          ],
        },
        { blocks: [], entries: [] },
      ],
    },
    gives:
      '<did><unittitle/></did><index><head>Names</head><indexentry><namegrp><persname><part>Halvorsen</part></persname>' +
      '<subject><part>Ships</part></subject></namegrp><ptrgrp><ref target="top">Box 1</ref><ref>Box 2</ref>' +
      '<ref><footnote><p>both</p></footnote></ref></ptrgrp></indexentry></index>' +
      '<index><indexentry><namegrp><name><part/></name></namegrp></indexentry></index>',
  },
  relations: {
    unit: {
      relations: [
        {
          type: 'otherrelationtype',
          link: { href: 'https://example.org/r' },
          arcrole: 'see also',
          entry: 'Ship',
          date: '1901',
          place: 'Bergen',
        },
      ],
    },
    gives:
      '<did><unittitle/></did><relations><relation relationtype="otherrelationtype" otherrelationtype="unspecified" ' +
      'arcrole="see%20also" href="https://example.org/r"><relationentry>Ship</relationentry>' +
      '<datesingle standarddate="1901">1901</datesingle><geogname><part>Bergen</part></geogname></relation></relations>',
  },
  'levels, languages and audience of units': {
    unit: {
      units: [
        {
          level: 'otherlevel',
          language: 'nor',
          script: 'Latn',
          audience: 'external',
          units: [{ otherLevel: 'bundle' }],
        },
      ],
    },
    gives:
      '<did><unittitle/></did><dsc><c audience="external" lang="nor" script="Latn" level="otherlevel" otherlevel="unspecified">' +
      '<did><unittitle/></did><c level="otherlevel" otherlevel="bundle"><did><unittitle/></did></c></c></dsc>',
  },
}

describe('notes, access points and parts of a unit in EAD3', () => {
  it.each(Object.entries(shapes))('%s', (_, { unit, gives }) => {
    expect(fragment({ unit })).toBe(gives)
  })

  it.skipIf(!canAskOracles)(titled('is valid for jing and xmllint'), () => {
    expect(oracleFindings(Object.values(shapes).map(({ unit }) => asEad3({ control: {}, unit }).xml))).toBe('')
  })
})
