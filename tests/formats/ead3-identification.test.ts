import { describe, expect, it } from 'vitest'
import { canAskOracles, oracleFindings, titled } from './ead3-oracle.ts'
import { asEad3, fragment, paragraph, type UnitCase } from './ead3-write.ts'

const did = (inner: string): string => `<did>${inner}</did>`

const shapes: Record<string, UnitCase> = {
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
  'what the source says beyond the model': {
    unit: { title: { text: 'Log', extra: { attributes: { encodinganalog: '245', altrender: 'x' } } } },
    gives: did('<unittitle encodinganalog="245" altrender="x">Log</unittitle>'),
  },
}

describe('identification of a unit in EAD3', () => {
  it.each(Object.entries(shapes))('%s', (_, { unit, gives }) => {
    expect(fragment({ unit })).toBe(gives)
  })

  it.skipIf(!canAskOracles)(titled('is valid for jing and xmllint'), () => {
    expect(oracleFindings(Object.values(shapes).map(({ unit }) => asEad3({ control: {}, unit }).xml))).toBe('')
  })
})
