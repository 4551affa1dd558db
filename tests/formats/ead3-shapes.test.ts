import { describe, expect, it } from 'vitest'
import type { Control } from '../../src/model/control.ts'
import type { Block } from '../../src/model/prose.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import { canAskOracles, oracleFindings } from './ead3-oracle.ts'
import { asEad3, fragment } from './ead3-write.ts'

const paragraph = (...words: string[]): Block => ({ type: 'paragraph', content: words })

interface UnitCase {
  readonly unit: UnitTree
  /** What stands in the top unit's description. */
  readonly gives: string
}

const did = (inner: string): string => `<did>${inner}</did>`
const note = (blocks: readonly Block[]): UnitTree => ({ notes: [{ blocks }] })
const odd = (inner: string): string => `<did><unittitle/></did><odd>${inner}</odd>`

const units: Record<string, UnitCase> = {
  'a unit of which nothing is said': { unit: {}, gives: did('<unittitle/>') },
  'a reference code with its institution': {
    unit: { referenceCode: { text: 'HFP-3', countryCode: 'NO', repositoryCode: 'NO-Bg', identifier: 'hfp3' } },
    gives: did('<unitid countrycode="NO" repositorycode="NO-Bg" identifier="hfp3">HFP-3</unitid>'),
  },
  'a code with a URI, and a persistent identifier': {
    unit: {
      referenceCode: { text: 'HFP-3', uri: 'https://example.org/hfp3' },
      persistentUris: [{ text: 'ark:/1/x', localType: 'ark', link: { href: 'https://n2t.net/ark:/1/x' } }],
    },
    gives: did(
      '<unitid>HFP-3<ptr href="https://example.org/hfp3"/></unitid>' +
        '<unitid localtype="ark"><ref href="https://n2t.net/ark:/1/x">ark:/1/x</ref></unitid>',
    ),
  },
  'a creator with a role, and a repository with an address': {
    unit: {
      creators: [
        {
          type: 'person',
          text: 'Halvorsen, Ida',
          label: 'Creator',
          role: 'compiler',
          source: 'viaf',
          identifier: '17',
          rules: 'dacs',
        },
      ],
      repository: [
        {
          type: 'corporateBody',
          text: 'Fjord Archive, Maps',
          parts: [{ text: 'Fjord Archive' }, { text: 'Maps', localType: 'subarea' }],
          address: ['Quay 4', 'Bergen'],
        },
      ],
    },
    gives: did(
      '<repository><corpname><part>Fjord Archive</part><part localtype="subarea">Maps</part></corpname>' +
        '<address><addressline>Quay 4</addressline><addressline>Bergen</addressline></address></repository>' +
        '<origination label="Creator"><persname source="viaf" identifier="17" rules="dacs" relator="compiler">' +
        '<part>Halvorsen, Ida</part></persname></origination>',
    ),
  },
  'a repository without a name': {
    unit: { repository: [{ type: 'unknown', text: '', address: [] }] },
    gives: did('<repository><name><part/></name></repository>'),
  },
  'an approximate span of dates': {
    unit: {
      dates: [{ text: 'circa 1900-1910', begin: '1900', end: '1910', certainty: ['approximate'], type: 'inclusive' }],
    },
    gives: did(
      '<unitdatestructured unitdatetype="inclusive" certainty="approximate"><daterange>' +
        '<fromdate standarddate="1900">1900</fromdate><todate standarddate="1910">1910</todate></daterange>' +
        '</unitdatestructured><unitdate unitdatetype="inclusive" normal="1900/1910">circa 1900-1910</unitdate>',
    ),
  },
  'several dates in one statement': {
    unit: {
      dates: [
        {
          text: '1827, 1952-1978',
          begin: '1827',
          end: '1978',
          type: 'bulk',
          members: [
            { begin: '1827', end: '1827', text: '1827' },
            { begin: '1952', end: '1978', text: '1952-1978' },
          ],
        },
      ],
    },
    gives: did(
      '<unitdatestructured unitdatetype="bulk"><dateset><datesingle standarddate="1827">1827</datesingle><daterange>' +
        '<fromdate standarddate="1952">1952</fromdate><todate standarddate="1978">1978</todate></daterange></dateset>' +
        '</unitdatestructured><unitdate unitdatetype="bulk" normal="1827/1978">1827, 1952-1978</unitdate>',
    ),
  },
  'a date between two years, one before a year, one without an end, none': {
    unit: {
      dates: [
        { text: 'between 1861 and 1864', begin: '1861', end: '1864', certainty: ['alternative'] },
        { text: 'before 1850', end: '1850', certainty: ['limit'] },
        { text: '1970-', begin: '1970', certainty: ['open'] },
        { text: 'undated', undated: 'all' },
      ],
    },
    gives: did(
      '<unitdatestructured><datesingle notbefore="1861" notafter="1864">between 1861 and 1864</datesingle>' +
        '</unitdatestructured><unitdate normal="1861/1864">between 1861 and 1864</unitdate>' +
        '<unitdatestructured><datesingle notafter="1850">before 1850</datesingle></unitdatestructured>' +
        '<unitdate>before 1850</unitdate>' +
        '<unitdatestructured><daterange><fromdate standarddate="1970">1970</fromdate></daterange></unitdatestructured>' +
        '<unitdate>1970-</unitdate><unitdate>undated</unitdate>',
    ),
  },
  'two measures of the same material': {
    unit: {
      physicalDescriptions: [
        {
          text: '12.5 linear feet (25 boxes)',
          extents: [
            { text: '12.5 linear feet', quantity: 12.5, unit: 'linear foot', unitText: 'linear feet', kind: 'space' },
            { text: '25 boxes', quantity: 25, unit: 'box', unitText: 'boxes', kind: 'carrier', relation: 'parallel' },
          ],
        },
      ],
    },
    gives: did(
      '<physdescset parallel="true"><physdescstructured coverage="whole" physdescstructuredtype="spaceoccupied">' +
        '<quantity>12.5</quantity><unittype>linear feet</unittype></physdescstructured>' +
        '<physdescstructured coverage="whole" physdescstructuredtype="carrier"><quantity>25</quantity>' +
        '<unittype>boxes</unittype></physdescstructured></physdescset>' +
        '<physdesc>12.5 linear feet (25 boxes)</physdesc>',
    ),
  },
  'an approximate count with technique and size': {
    unit: {
      physicalDescriptions: [
        {
          text: 'circa 200 photographs, gelatin silver, 20 x 25 cm',
          extents: [
            {
              text: 'circa 200 photographs',
              quantity: 200,
              unitText: 'photographs',
              kind: 'material',
              approximate: true,
            },
          ],
          facets: [{ text: 'gelatin silver' }],
          dimensions: [{ text: '20 x 25 cm', unit: 'cm' }],
          coverage: 'part',
        },
      ],
    },
    gives: did(
      '<physdescstructured coverage="part" physdescstructuredtype="materialtype">' +
        '<quantity approximate="true">200</quantity><unittype>photographs</unittype><physfacet>gelatin silver</physfacet>' +
        '<dimensions unit="cm">20 x 25 cm</dimensions></physdescstructured>' +
        '<physdesc>circa 200 photographs, gelatin silver, 20 x 25 cm</physdesc>',
    ),
  },
  'an extent that was not understood': {
    unit: { physicalDescriptions: [{ text: 'a few boxes', extents: [{ text: 'a few boxes', unit: 'box' }] }] },
    gives: did('<physdesc>a few boxes</physdesc>'),
  },
  'languages with scripts and a note': {
    unit: {
      languages: [
        { code: 'eng', text: 'English' },
        { code: 'rus', text: 'Russian', scripts: [{ code: 'Cyrl', text: 'Cyrillic' }] },
      ],
      languageNotes: [{ label: 'Language', blocks: [paragraph('Chiefly in English, some Russian.')] }],
    },
    gives: did(
      '<langmaterial label="Language"><language langcode="eng">English</language><languageset>' +
        '<language langcode="rus">Russian</language><script scriptcode="Cyrl">Cyrillic</script></languageset>' +
        '<descriptivenote><p>Chiefly in English, some Russian.</p></descriptivenote></langmaterial>',
    ),
  },
  'a language note alone': {
    unit: { languageNotes: [{ blocks: [paragraph('No words.')] }] },
    gives: did('<langmaterial><language/><descriptivenote><p>No words.</p></descriptivenote></langmaterial>'),
  },
  'containers in containers': {
    unit: {
      containers: [
        { id: 'c1', text: '1', type: 'box', indicator: '1', instance: 'Mixed Materials', barcode: '3114' },
        { id: 'c2', text: '3-5', type: 'folder', parent: 'c1' },
      ],
    },
    gives: did(
      '<container id="c1" localtype="box" containerid="3114" label="Mixed Materials">1</container>' +
        '<container id="c2" localtype="folder" parent="c1">3-5</container>',
    ),
  },
  'short notes, and a footnote in a title': {
    unit: {
      title: {
        text: 'Letters (Sorted by the family.)',
        content: ['Letters', { type: 'footnote', blocks: [paragraph('Sorted by the family.')] }],
      },
      shortNotes: [{ text: 'Stored off site.', label: 'Note' }],
    },
    gives: did(
      '<unittitle>Letters<footnote><p>Sorted by the family.</p></footnote></unittitle>' +
        '<didnote label="Note">Stored off site.</didnote>',
    ),
  },
  'a set of digital objects, a set with one file, a single file': {
    unit: {
      digitalObjects: [
        {
          members: [{ link: { href: 'a.jpg', role: 'image service' } }, { link: { href: 'b.jpg' } }],
          note: [paragraph('Two views')],
          coverage: 'whole',
        },
        { label: 'Pages', members: [{ link: { href: 'c.pdf' }, kind: 'derived' }] },
        { kind: 'otherdaotype', link: { href: 'd', title: 'Map online', show: 'new', actuate: 'onrequest' } },
      ],
    },
    gives: did(
      '<daoset coverage="whole"><dao daotype="unknown" href="a.jpg" linkrole="image%20service"/>' +
        '<dao daotype="unknown" href="b.jpg"/><descriptivenote><p>Two views</p></descriptivenote></daoset>' +
        '<dao label="Pages" daotype="derived" href="c.pdf"/>' +
        '<dao daotype="otherdaotype" otherdaotype="unspecified" href="d" linktitle="Map online" show="new" actuate="onrequest"/>',
    ),
  },
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
    gives: odd('<p><emph>ac</emph><footnote><p>b</p></footnote><ref href="x">de<ptr href="y"/></ref></p>'),
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
  'what the source says beyond the model': {
    unit: { title: { text: 'Log', extra: { attributes: { encodinganalog: '245', altrender: 'x' } } } },
    gives: did('<unittitle encodinganalog="245" altrender="x">Log</unittitle>'),
  },
}

const emptyHistory =
  '<maintenancehistory><maintenanceevent><eventtype value="derived"/><eventdatetime/><agenttype value="machine"/><agent/>' +
  '</maintenanceevent></maintenancehistory>'

const controls: Record<string, { readonly control: Control; readonly gives: string }> = {
  nothing: {
    control: {},
    gives:
      '<control><recordid/><filedesc><titlestmt><titleproper/></titlestmt></filedesc><maintenancestatus value="derived"/>' +
      `<maintenanceagency><agencyname/></maintenanceagency>${emptyHistory}</control>`,
  },
  'a full section': {
    control: {
      recordId: 'hfp',
      recordUrl: 'https://example.org/hfp.xml',
      otherRecordIds: [
        { kind: 'representation', text: 'Guide', href: 'https://example.org/hfp' },
        { kind: 'identifier', text: 'hfp-2002', localType: 'identifier' },
      ],
      titles: [
        { kind: 'subtitle', text: 'A box list' },
        { kind: 'proper', text: 'Guide to the Halvorsen papers' },
        { kind: 'filing', text: 'Halvorsen papers' },
      ],
      authors: [{ text: 'Britt Lund' }],
      edition: [paragraph('Second')],
      publication: [
        { type: 'publisher', text: 'Fjord Archive' },
        { type: 'date', text: '1999', normal: '1999' },
        { type: 'address', lines: [['Quay 4']] },
        { type: 'prose', blocks: [paragraph('Free to copy.')] },
      ],
      notes: [{ blocks: [paragraph('Partial guide.')] }],
      status: 'revised',
      publicationStatus: 'published',
      agency: { name: 'Fjord Archive', code: 'NO-Bg', countryCode: 'NO' },
      languages: [{ code: 'eng', text: 'English', scriptCode: 'Latn' }],
      conventions: [{ abbreviation: 'dacs', citation: 'Describing Archives' }],
      rights: [{ citation: 'CC0', href: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
      localStatus: 'completed',
      encodings: { language: 'ISO639-2b', date: 'EDTF' },
      events: [
        {
          type: 'created',
          dateText: '5 March 2000',
          date: '2000-03-05',
          agent: 'B. Lund',
          agentType: 'human',
          descriptions: [{ text: 'Typed' }],
        },
        { type: 'revised', dateText: 'spring', date: 'spring' },
      ],
      sources: [{ entries: [{ text: 'Accession file' }] }],
    },
    gives:
      '<control langencoding="iso639-2b" dateencoding="otherdateencoding">' +
      '<recordid instanceurl="https://example.org/hfp.xml">hfp</recordid>' +
      '<otherrecordid localtype="identifier">hfp-2002</otherrecordid>' +
      '<representation href="https://example.org/hfp">Guide</representation><filedesc><titlestmt>' +
      '<titleproper>Guide to the Halvorsen papers</titleproper><titleproper localtype="filing">Halvorsen papers</titleproper>' +
      '<subtitle>A box list</subtitle><author>Britt Lund</author></titlestmt><editionstmt><edition>Second</edition></editionstmt>' +
      '<publicationstmt><publisher>Fjord Archive</publisher><date normal="1999">1999</date><address>' +
      '<addressline>Quay 4</addressline></address><p>Free to copy.</p></publicationstmt><notestmt><controlnote>' +
      '<p>Partial guide.</p></controlnote></notestmt></filedesc><maintenancestatus value="revised"/>' +
      '<publicationstatus value="published"/><maintenanceagency countrycode="NO"><agencycode>NO-Bg</agencycode>' +
      '<agencyname>Fjord Archive</agencyname></maintenanceagency><languagedeclaration><language langcode="eng">English' +
      '</language><script scriptcode="Latn"/></languagedeclaration><conventiondeclaration><abbr>dacs</abbr>' +
      '<citation>Describing Archives</citation></conventiondeclaration><conventiondeclaration localtype="dateencoding">' +
      '<citation>EDTF</citation></conventiondeclaration><rightsdeclaration>' +
      '<citation href="https://creativecommons.org/publicdomain/zero/1.0/">CC0</citation></rightsdeclaration>' +
      '<localcontrol localtype="findaidstatus"><term>completed</term></localcontrol><maintenancehistory><maintenanceevent>' +
      '<eventtype value="created"/><eventdatetime standarddatetime="2000-03-05">5 March 2000</eventdatetime>' +
      '<agenttype value="human"/><agent>B. Lund</agent><eventdescription>Typed</eventdescription></maintenanceevent>' +
      '<maintenanceevent><eventtype value="revised"/><eventdatetime>spring</eventdatetime><agenttype value="unknown"/><agent/>' +
      '</maintenanceevent></maintenancehistory><sources><source><sourceentry>Accession file</sourceentry></source></sources>' +
      '</control>',
  },
}

describe('EAD3 shapes', () => {
  it.each(Object.entries(units))('%s', (_, { unit, gives }) => {
    expect(fragment({ unit })).toBe(gives)
  })

  it.each(Object.entries(controls))('control with %s', (_, { control, gives }) => {
    expect(fragment({ control })).toBe(gives)
  })

  it.skipIf(!canAskOracles)('are valid for jing and xmllint', () => {
    const documents = [
      ...Object.values(units).map(({ unit }) => asEad3({ control: {}, unit }).xml),
      ...Object.values(controls).map(({ control }) => asEad3({ control, unit: {} }).xml),
    ]
    expect(oracleFindings(documents)).toBe('')
  })
})
