import type { FindingAid } from '../../../src/model/finding-aid.ts'

const note = (...paragraphs: readonly string[]) => [
  { blocks: paragraphs.map(text => ({ type: 'paragraph' as const, content: [text] })) },
]

/** The records of a paper mill, at three levels: what this format can say of archives, said once. */
export const mill: FindingAid = {
  control: {
    recordId: 'ostrander-mill',
    agency: { name: 'Tidewater Historical Library', code: 'US-tdw', countryCode: 'US' },
    titles: [
      { kind: 'proper', text: 'Guide to the Ostrander Mill records' },
      { kind: 'subtitle', text: 'Four generations of papermakers' },
    ],
    authors: [{ text: 'Noor Haddad' }],
    publication: [
      { type: 'publisher', text: 'Tidewater Historical Library' },
      { type: 'date', text: '2011-09', normal: '2011-09' },
    ],
    languages: [{ code: 'eng' }],
    rights: [{ citation: '', href: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
    events: [{ type: 'revised', date: '2019-04-02T09:00:00', dateText: '2019-04-02' }],
  },
  unit: {
    id: 'mill',
    level: 'fonds',
    referenceCode: { text: 'MS 88', repositoryCode: 'US-tdw' },
    title: { text: 'Ostrander Mill records' },
    repository: [
      { type: 'corporateBody', text: 'Tidewater Historical Library', address: ['9 Quay Street', 'Tidewater'] },
    ],
    dates: [
      { text: '1871-1952', begin: '1871', end: '1952', edtf: '1871/1952', type: 'inclusive' },
      { text: '1890-1920', begin: '1890', end: '1920', edtf: '1890/1920', type: 'bulk' },
    ],
    physicalDescriptions: [
      {
        text: '8.5 linear feet (17 boxes)',
        extents: [
          { text: '8.5 linear feet', quantity: 8.5, unit: 'linear foot', unitText: 'linear feet', kind: 'space' },
          { text: '17 boxes', quantity: 17, unit: 'box', unitText: 'boxes', kind: 'carrier', relation: 'parallel' },
        ],
      },
      {
        text: 'approximately 400 photographs',
        extents: [
          {
            text: 'approximately 400 photographs',
            quantity: 400,
            unit: 'photograph',
            unitText: 'photographs',
            kind: 'material',
            approximate: true,
          },
        ],
      },
    ],
    creators: [{ type: 'family', text: 'Ostrander family' }],
    biogHist: note('The Ostranders made paper on the Elk from 1871.', 'The mill closed in 1952.'),
    abstract: [{ text: 'Ledgers, letters and photographs of a paper mill.' }],
    scopeContent: note('The records show how a rural mill bought rags, sold paper and paid its hands.'),
    accessRestrictions: note('Open to readers by appointment.'),
    useRestrictions: note('Copyright is held by the Ostrander heirs.'),
    preferredCitation: note('Ostrander Mill records, MS 88, Tidewater Historical Library.'),
    languages: [{ code: 'eng', scripts: [{ code: 'Latn' }] }, { code: 'ger' }],
    accessPoints: [
      { type: 'subject', text: 'Paper industry', source: 'lcsh', identifier: 'sh85097632' },
      { type: 'subject', text: 'rag trade' },
      { type: 'corporateBody', text: 'Elk River Railroad' },
      { type: 'unknown', text: 'The Lantern' },
      { type: 'place', text: 'Tidewater', source: 'geonames', identifier: '5106292' },
      { type: 'genre', text: 'account books', source: 'aat' },
    ],
    units: [
      {
        id: 'letters',
        level: 'series',
        title: { text: 'Letters' },
        dates: [{ text: '1880-1940', begin: '1880', end: '1940', edtf: '1880/1940' }],
        creators: [{ type: 'person', text: 'Ostrander, Clara, 1858-1931', source: 'lcnaf', identifier: 'n 50000012' }],
        units: [
          {
            id: 'letters-1',
            level: 'file',
            title: { text: 'Rag merchants' },
            dates: [
              {
                text: '1884, 1886-1889',
                members: [
                  { begin: '1884', end: '1884' },
                  { begin: '1886', end: '1889' },
                ],
              },
            ],
            containers: [
              { text: '1', type: 'box', indicator: '1', id: 'b1' },
              { text: '3', type: 'folder', indicator: '3', parent: 'b1' },
            ],
          },
          {
            id: 'letters-2',
            level: 'item',
            persistentUris: [
              { text: 'https://n2t.net/ark:/99999/x2', link: { href: 'https://n2t.net/ark:/99999/x2' } },
            ],
            title: { text: 'Clara Ostrander to her brother' },
            dates: [{ text: '1899-12-24', begin: '1899-12-24', end: '1899-12-24', edtf: '1899-12-24' }],
            digitalObjects: [
              { link: { href: 'https://media.example.org/x2/1.jpg', title: 'First leaf' } },
              { link: { href: 'https://media.example.org/view/x2' } },
            ],
          },
        ],
      },
      { id: 'undated', level: 'file', title: { text: 'Loose slips' }, dates: [{ text: 'undated', undated: 'all' }] },
    ],
  },
}
