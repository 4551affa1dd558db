import { describe, expect, it } from 'vitest'
import { detect } from '../../src/convert/detect.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import { ead3, ead2002, reading, unitOf } from './ead-reading.ts'

type Case = readonly [name: string, text: string, expected: Partial<UnitTree>]

const paragraph = (text: string) => ({ type: 'paragraph', content: [text] }) as const

const cases: readonly Case[] = [
  [
    'a date at the end of a title is a date and no part of the title',
    ead2002('<unittitle>Letters, <unitdate normal="1900/1910">1900-1910</unitdate></unittitle>'),
    {
      title: { text: 'Letters' },
      dates: [{ text: '1900-1910', begin: '1900', end: '1910', edtf: '1900/1910', normal: '1900/1910' }],
    },
  ],
  [
    'the first plain identifier is the reference code',
    ead2002('<unitid audience="internal">x9</unitid><unitid type="old">B</unitid><unitid countrycode="dk">A</unitid>'),
    {
      referenceCode: { text: 'A', countryCode: 'DK' },
      otherIdentifiers: [
        { text: 'x9', audience: 'internal' },
        { text: 'B', localType: 'old' },
      ],
    },
  ],
  [
    'an identifier that is a link as a whole is a persistent identifier',
    ead3('<unitid>A</unitid><unitid><ref href="https://n2t.example/a">ark:a</ref></unitid>'),
    {
      referenceCode: { text: 'A' },
      persistentUris: [{ text: 'ark:a', link: { href: 'https://n2t.example/a' } }],
    },
  ],
  [
    'a structured date and its words are one date',
    ead3(
      '<unitdatestructured unitdatetype="inclusive"><daterange><fromdate standarddate="1900">1900</fromdate><todate standarddate="1910">1910</todate></daterange></unitdatestructured><unitdate unitdatetype="inclusive">1900-1910</unitdate>',
    ),
    { dates: [{ text: '1900-1910', type: 'inclusive', begin: '1900', end: '1910', edtf: '1900/1910' }] },
  ],
  [
    'a structured date without words is put into words',
    ead3('<unitdatestructured><datesingle notbefore="1861" notafter="1864"/></unitdatestructured>'),
    { dates: [{ text: '', begin: '1861', end: '1864', certainty: ['alternative'] }] },
  ],
  [
    'a range that ends where it begins keeps both its words',
    ead3(
      '<unitdatestructured><daterange><fromdate standarddate="2003">2003</fromdate><todate standarddate="2003">2003</todate></daterange></unitdatestructured>',
    ),
    { dates: [{ text: '2003-2003', begin: '2003', end: '2003', edtf: '2003' }] },
  ],
  [
    'parts of an extent statement on lines of their own have no space before the comma',
    ead2002('<physdesc>\n <extent>many boxes</extent>\n <extent>one shelf</extent>\n</physdesc>'),
    { physicalDescriptions: [{ text: 'many boxes, one shelf' }] },
  ],
  [
    'a term beside the parts of an extent statement does not run into them, and a unit is not said twice',
    ead2002('<physdesc><extent unit="meters">2,30 meter</extent><genreform>deeds</genreform>25 numbers</physdesc>'),
    {
      physicalDescriptions: [
        {
          text: '2,30 meter, deeds 25 numbers',
          content: ['2,30 meter, ', { type: 'mention', of: 'genre', parts: [{ text: 'deeds' }] }, ' 25 numbers'],
          extents: [
            {
              text: '2,30 meter',
              quantity: 2.3,
              unit: 'linear metre',
              unitText: 'meter',
              kind: 'space',
              extra: { attributes: { unit: 'meters' } },
            },
          ],
        },
      ],
    },
  ],
  [
    'parts of an extent statement do not run together',
    ead2002('<physdesc><extent>3 boxes</extent><extent>(1 linear foot)</extent></physdesc>'),
    {
      physicalDescriptions: [
        {
          text: '3 boxes (1 linear foot)',
          extents: [
            { text: '3 boxes', quantity: 3, unit: 'box', unitText: 'boxes', kind: 'carrier' },
            {
              text: '1 linear foot',
              quantity: 1,
              unit: 'linear foot',
              unitText: 'linear foot',
              kind: 'space',
              relation: 'parallel',
            },
          ],
        },
      ],
    },
  ],
  [
    'words around a creator are its label',
    ead2002('<origination>Compiled by <persname role="compiler">Rivera, Ana</persname></origination>'),
    { creators: [{ type: 'person', text: 'Rivera, Ana', role: 'compiler', label: 'Compiled by' }] },
  ],
  [
    'words behind the only name belong to it, not to its label',
    ead2002('<origination>Author: <persname>Rivera, Ana, </persname>1841-1927.</origination>'),
    { creators: [{ type: 'person', text: 'Rivera, Ana, 1841-1927.', label: 'Author:' }] },
  ],
  [
    'a body behind a body is joined as it is written',
    ead2002('<repository><corpname><subarea>Map Library</subarea>, University of Lund</corpname></repository>'),
    {
      repository: [
        {
          type: 'corporateBody',
          text: 'Map Library, University of Lund',
          parts: [{ text: 'Map Library', localType: 'subarea' }, { text: ', University of Lund' }],
        },
      ],
    },
  ],
  [
    'a body that ends with a mark needs none before its department',
    ead2002('<repository><corpname>University. Library. <subarea>Maps.</subarea></corpname></repository>'),
    {
      repository: [
        {
          type: 'corporateBody',
          text: 'University. Library. Maps.',
          parts: [{ text: 'University. Library.' }, { text: 'Maps.', localType: 'subarea' }],
        },
      ],
    },
  ],
  [
    'a link without words in an address stands there by its address',
    ead2002(
      '<repository><corpname>Library</corpname><address><addressline>URL: <extptr xlink:href="https://lib.example/" xlink:title="Home"/></addressline></address></repository>',
    ),
    { repository: [{ type: 'corporateBody', text: 'Library', address: ['URL: https://lib.example/'] }] },
  ],
  [
    'a repository has its parts and its address',
    ead2002(
      '<repository><corpname>Library <subarea>Maps</subarea></corpname><address><addressline>Pier 3</addressline></address></repository>',
    ),
    {
      repository: [
        {
          type: 'corporateBody',
          text: 'Library, Maps',
          parts: [{ text: 'Library' }, { text: 'Maps', localType: 'subarea' }],
          address: ['Pier 3'],
        },
      ],
    },
  ],
  [
    'names of languages side by side are no sentence',
    ead2002(
      '<langmaterial><language langcode="fr">français</language><language langcode="la">latin</language></langmaterial>',
    ),
    {
      languages: [
        { code: 'fre', text: 'français' },
        { code: 'lat', text: 'latin' },
      ],
    },
  ],
  [
    'codes of languages win, and the sentence is kept',
    ead2002('<langmaterial>Chiefly in <language langcode="dan">Danish</language>.</langmaterial>'),
    {
      languages: [{ code: 'dan', text: 'Danish' }],
      languageNotes: [{ blocks: [paragraph('Chiefly in Danish.')] }],
    },
  ],
  [
    'a container has its type, its barcode and what it is in',
    ead2002('<container type="folder" label="Text [3114]" parent="b1">7</container>'),
    {
      containers: [{ text: '7', type: 'folder', indicator: '7', barcode: '3114', parent: 'b1', instance: 'Text' }],
    },
  ],
  [
    'a digital object outside did is one of the unit',
    ead2002('', '<dao xlink:href="a.jpg" xlink:title="View" xlink:show="new"/>'),
    { digitalObjects: [{ link: { href: 'a.jpg', title: 'View', show: 'new' } }] },
  ],
  [
    'what stands in a note and is a statement of its own is one',
    ead2002('', '<accessrestrict><p>Open.</p><legalstatus>Public</legalstatus></accessrestrict>'),
    {
      accessRestrictions: [{ blocks: [paragraph('Open.')] }],
      legalStatus: [{ blocks: [paragraph('Public')] }],
    },
  ],
  [
    'a group of notes is passed through, and its own prose is a note',
    ead2002('', '<descgrp type="admin"><head>Admin</head><p>See below.</p><acqinfo><p>Gift.</p></acqinfo></descgrp>'),
    {
      acquisition: [{ blocks: [paragraph('Gift.')] }],
      notes: [{ localType: 'admin', heading: ['Admin'], blocks: [paragraph('See below.')] }],
    },
  ],
  [
    'terms stand under their headings',
    ead2002('', '<controlaccess><head>People</head><persname>Ana</persname></controlaccess>'),
    { accessPoints: [{ type: 'person', text: 'Ana', under: ['People'] }] },
  ],
  [
    'a heading and an introduction to the components are a note',
    ead2002('', '<dsc><head>List</head><p>In order.</p><c level="file"><did><unittitle>A</unittitle></did></c></dsc>'),
    {
      notes: [{ localType: 'dsc', heading: ['List'], blocks: [paragraph('In order.')] }],
      units: [{ level: 'file', title: { text: 'A' } }],
    },
  ],
  [
    'elements in capitals and with any prefix are EAD',
    '<e:EAD xmlns:e="urn:isbn:1-931666-22-9"><e:ARCHDESC LEVEL="item"><e:DID><e:UNITTITLE>Map</e:UNITTITLE></e:DID></e:ARCHDESC></e:EAD>',
    { level: 'item', title: { text: 'Map' } },
  ],
  [
    'elements of other vocabularies are kept as they stood',
    ead2002('<unittitle>A</unittitle><x:shelf xmlns:x="urn:x" n="3">Top</x:shelf>'),
    {
      title: { text: 'A' },
      extra: { elements: [{ name: 'shelf', namespace: 'urn:x', attributes: { n: '3' }, children: ['Top'] }] },
    },
  ],
  [
    'a licence is a link, not a note',
    ead3('', '<userestrict><p><ref href="https://licence.example/">Free</ref></p></userestrict>'),
    { rightsUris: [{ text: 'Free', link: { href: 'https://licence.example/' } }] },
  ],
]

describe('reading EAD', () => {
  it.each(cases)('%s', (_, text, expected) => {
    const { level, ...rest } = unitOf(text)
    expect({ ...(expected.level && { level }), ...rest }).toEqual(expected)
  })

  it('reads what follows the components as said of the unit', () => {
    const unit = unitOf(
      ead2002('', '<dsc><c01><did/><c02><did/></c02><odd><p>Late.</p></odd></c01></dsc><odd><p>Last.</p></odd>'),
    )
    expect(unit.notes).toEqual([{ blocks: [paragraph('Last.')] }])
    expect(unit.units?.[0]?.notes).toEqual([{ blocks: [paragraph('Late.')] }])
  })

  it('reads the header of EAD 2002 as the control section', () => {
    const header = `<eadheader findaidstatus="done" langencoding="iso639-2b"><eadid countrycode="dk" mainagencycode="DK-H" url="https://h.example/1">h1</eadid>
      <filedesc><titlestmt><titleproper>Guide<num>H 1</num></titleproper></titlestmt><publicationstmt><publisher>Havn</publisher></publicationstmt></filedesc>
      <profiledesc><creation>By Ada<date normal="20000305">5 March 2000</date></creation><descrules>DACS</descrules></profiledesc>
      <revisiondesc><change><date>2005</date><item>List added</item></change></revisiondesc></eadheader>`
    const control = reading(ead2002('', '', header)).found[0]?.control
    expect(control).toMatchObject({
      recordId: 'h1',
      localStatus: 'done',
      otherRecordIds: [{ kind: 'representation', text: '', href: 'https://h.example/1' }],
      agency: { name: 'Havn', code: 'DK-H', countryCode: 'DK' },
      titles: [{ kind: 'proper', text: 'Guide H 1' }],
      conventions: [{ abbreviation: 'dacs', citation: 'DACS' }],
      encodings: { language: 'iso639-2b' },
      events: [
        {
          type: 'created',
          date: '2000-03-05',
          dateText: '5 March 2000',
          descriptions: [{ text: 'By Ada 5 March 2000' }],
        },
        { type: 'revised', dateText: '2005', descriptions: [{ text: 'List added' }] },
      ],
    })
  })

  it('reports loose words between structures', () => {
    const { diagnostics } = reading(ead2002('<unittitle>A</unittitle>', 'stray words here'))
    expect(diagnostics).toMatchObject([
      { code: 'ead/loose-text', concern: 'loss', words: 3, value: 'stray words here' },
    ])
  })

  it('counts comments and processing instructions once', () => {
    const { diagnostics } = reading(ead3('<!-- two words --><?style x?><unittitle>A</unittitle><!-- more -->'))
    expect(diagnostics).toMatchObject([
      { code: 'ead/comments-not-kept', words: 3, message: '2 comments and 1 processing instruction were not kept.' },
    ])
    const alone = reading(ead3('<?style x?><unittitle>A</unittitle>')).diagnostics
    expect(alone).toMatchObject([{ message: '1 processing instruction was not kept.' }])
  })

  it('says where in the hierarchy and in the text a finding is', () => {
    const { diagnostics } = reading(
      ead2002('', '<dsc>\n<c level="series"><did><unittitle>Letters</unittitle></did>loose</c></dsc>'),
    )
    expect(diagnostics[0]).toMatchObject({ unit: 'Series 1 "Letters"', place: { line: 2, column: 1 } })
  })
})

describe('finding aids in wrappers', () => {
  const aid = (title: string) =>
    `<ead xmlns="urn:isbn:1-931666-22-9"><archdesc level="fonds"><did><unittitle>${title}</unittitle></did></archdesc></ead>`

  it('reads each of several in a harvest', () => {
    const { found, diagnostics } = reading(
      `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record><metadata>${aid('A')}</metadata></record><record><metadata>${aid('B')}</metadata></record></ListRecords></OAI-PMH>`,
    )
    expect(found.map(({ unit }) => unit.title?.text)).toEqual(['A', 'B'])
    expect(diagnostics).toEqual([])
  })

  it('reads one that forgot its namespace there', () => {
    const { found, diagnostics } = reading(
      '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ead><archdesc level="fonds"><did><unittitle>A</unittitle></did></archdesc></ead></OAI-PMH>',
    )
    expect(found[0]?.unit.title?.text).toBe('A')
    expect(diagnostics.map(({ code }) => code)).toEqual(['ead/unknown-namespace'])
  })

  it('reads one in METS, and says that the rest was not read', () => {
    const { found, diagnostics } = reading(
      `<mets xmlns="http://www.loc.gov/METS/"><name>Two words</name><xmlData>${aid('A')}</xmlData></mets>`,
    )
    expect(found).toHaveLength(1)
    expect(diagnostics).toMatchObject([{ code: 'ead/wrapper-not-read', words: 2 }])
  })
})

describe('what is not EAD', () => {
  it.each([
    ['EAD 4', '<ead xmlns="https://standards.openpreservation.org/ead/v4"><control/></ead>'],
    ['EAC-CPF', '<eac-cpf xmlns="urn:isbn:1-931666-33-4"/>'],
    ['OAI-PMH', '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><error/></OAI-PMH>'],
  ])('refuses %s by name', (name, text) => {
    const { found, diagnostics } = reading(text)
    expect(found).toEqual([])
    expect(diagnostics).toMatchObject([{ code: 'ead/not-this-vocabulary', severity: 'error' }])
    expect(diagnostics[0]?.message).toContain(name)
    expect(diagnostics[0]?.hint).toBeTruthy()
  })

  it('gives one error for what is not well-formed, and does not end the finding aid', () => {
    const { found, diagnostics } = reading(ead3('<unittitle>A</unittitl>'))
    expect(found).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toEqual(['xml/not-well-formed'])
  })
})

describe('recognising EAD', () => {
  it.each([
    ['ead3', ead3('')],
    ['ead3', '<ead xmlns="http://ead3.archivists.org/schema/undeprecated/"/>'],
    ['ead3', '<ead><control><recordid>1</recordid></control></ead>'],
    ['ead3', '<ead xmlns="https://archivists.org/ns/ead/v4"/>'],
    ['ead2002', ead2002('')],
    ['ead2002', '<ead xmlns="http://www.loc.gov/ead"/>'],
    ['ead2002', '<!DOCTYPE ead SYSTEM "ead.dtd"><ead><eadheader/></ead>'],
    ['ead2002', '<EAD><EADHEADER/></EAD>'],
    ['ead2002', `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><metadata>${ead2002('')}</metadata></OAI-PMH>`],
  ])('takes for %s: %s', async (format, text) => {
    expect((await detect(text))?.format).toBe(format)
  })
})

describe('the language of the description', () => {
  const header = (usage: string) =>
    `<eadheader><eadid>r</eadid><filedesc><titlestmt><titleproper>T</titleproper></titlestmt></filedesc><profiledesc><langusage>${usage}</langusage></profiledesc></eadheader>`
  const languages = (usage: string) =>
    reading(ead2002('<unittitle>T</unittitle>', '', header(usage))).found[0]?.control.languages

  it.each([
    ['rédigé en <language>Français</language>', 'fre'],
    ['Written in <language> English.</language>', 'eng'],
    ['Written in <language langcode="fre">English</language>', 'fre'],
  ])('has the code of the only language named: %s', (usage, code) => {
    expect(languages(usage)?.map(language => language.code)).toEqual([code])
  })

  it('has no note where languages stand side by side', () => {
    const side = '<language langcode="eng">English</language><language langcode="fre">French</language>'
    expect(languages(side)).toEqual([
      { code: 'eng', text: 'English' },
      { code: 'fre', text: 'French' },
    ])
  })

  it.each([
    ['eng fre', [{ code: 'eng' }, { code: 'fre' }], undefined],
    ['en', [{ code: 'eng' }], undefined],
    ['en français et en anglais', [{ code: 'fre' }, { code: 'eng' }], ['en français et en anglais']],
    ['', undefined, undefined],
  ])(
    'takes langmaterial="%s" of archdesc, as EAD 1.0 has it, for the languages of the material',
    (value, languages, note) => {
      const source = ead2002('<unittitle>Papers</unittitle>').replace(
        '<archdesc ',
        `<archdesc langmaterial="${value}" `,
      )
      const { found, diagnostics } = reading(source)
      expect(found[0]?.unit.languages?.map(({ code }) => ({ code }))).toEqual(languages)
      expect(found[0]?.unit.languageNotes?.map(({ blocks }) => JSON.stringify(blocks))).toEqual(
        note?.map(words => expect.stringContaining(words)),
      )
      expect(found[0]?.unit.extra).toBeUndefined()
      expect(diagnostics.filter(({ concern }) => concern === 'loss')).toEqual([])
    },
  )

  it('has no code where the words name none, or several', () => {
    expect(languages('In <language>the vernacular</language>')?.[0]?.code).toBeUndefined()
    expect(languages('In <language>French and English</language>')?.[0]?.code).toBeUndefined()
  })
})

describe('elements of EAD 1.0', () => {
  const { found, diagnostics } = reading(
    '<ead><eadheader><eadid>r</eadid></eadheader><archdesc level="fonds"><did><unittitle>T</unittitle></did>' +
      '<organization><p>By year</p></organization><admininfo><custodhist><p>Kept by the union</p></custodhist></admininfo>' +
      '<add><bibliography><p>A book</p></bibliography></add></archdesc></ead>',
  )

  it('are read as what they are called now, which is said', () => {
    expect(found[0]?.unit).toMatchObject({
      arrangement: [{ blocks: [paragraph('By year')] }],
      custodialHistory: [{ blocks: [paragraph('Kept by the union')] }],
      publications: [{ blocks: [paragraph('A book')] }],
    })
    expect(diagnostics.filter(({ code }) => code === 'ead/of-version-1').map(({ message }) => message)).toEqual([
      'organization is of EAD 1.0; it was read as arrangement.',
      'admininfo is of EAD 1.0; it was read as descgrp.',
      'add is of EAD 1.0; it was read as descgrp.',
    ])
  })
})

describe('a line of an address', () => {
  const addressed = (line: string) =>
    reading(
      ead2002(`<repository><corpname>L</corpname><address><addressline>${line}</addressline></address></repository>`),
    )

  it('tells of a link that its words do not show', () => {
    const { diagnostics } = addressed('<extref xlink:href="https://lib.example/">Our site</extref>')
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'ead/attribute-not-kept', value: 'https://lib.example/' }),
    )
  })

  it('keeps words of different elements apart', () => {
    const { found } = addressed('Port<subject>Ferries</subject>')
    expect(found[0]?.unit.repository?.[0]?.address).toEqual(['Port Ferries'])
  })

  it('does not show the address of an internal link', () => {
    const said = JSON.stringify(addressed('URL: <extptr audience="internal" xlink:href="https://staff.example/"/>'))
    expect(said).not.toContain('staff.example')
  })
})

describe('what stands in a structured date and is no part of one', () => {
  it.each([
    '<daterange><fromdate>1900</fromdate><head>Ferry words</head></daterange>',
    '<daterange><fromdate>1900</fromdate><fromdate>Ferry words</fromdate></daterange>',
    '<dateset><datesingle>1900</datesingle><dateset><datesingle>Ferry words</datesingle></dateset></dateset>',
  ])('is told: %s', parts => {
    const { diagnostics } = reading(ead3(`<unitdatestructured>${parts}</unitdatestructured>`))
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'ead/not-read', words: 2 }))
  })
})
