import type { Control } from '../src/model/control.ts'
import type { FindingAid } from '../src/model/finding-aid.ts'
import type { Block } from '../src/model/prose.ts'
import type { Unit } from '../src/model/unit.ts'

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [text] })
const note = (heading: string, text: string) => [{ heading: [heading], blocks: [paragraph(text)] }]

/** A control section that states every field there is. The compiler says so when one is missing. */
export const maximalControl = {
  recordId: 'lighthouse-7',
  recordUrl: 'https://example.org/ead/lighthouse-7.xml',
  otherRecordIds: [
    { kind: 'identifier', text: 'LH-0007', localType: 'former' },
    { kind: 'representation', text: 'Guide to the lighthouse papers', href: 'https://example.org/fa/lighthouse-7' },
  ],
  agency: {
    name: 'Example Harbour Archive',
    code: 'XX-EHA',
    otherCodes: [{ text: 'eha.example', localType: 'domain' }],
    countryCode: 'PT',
    note: [paragraph('Run by the harbour council.')],
  },
  titles: [
    { kind: 'proper', text: 'Guide to the lighthouse papers' },
    { kind: 'subtitle', text: 'Keepers and storms' },
    { kind: 'filing', text: 'Lighthouse papers, guide to the' },
  ],
  authors: [{ text: 'Inês Marque' }],
  sponsors: [{ text: 'Friends of the Lantern' }],
  edition: [paragraph('Second edition')],
  publication: [
    { type: 'publisher', text: 'Example Harbour Archive' },
    { type: 'date', text: 'March 2004', normal: '2004-03' },
    { type: 'number', text: 'Guide 12' },
    { type: 'address', lines: [['Quay 4'], ['Example Harbour']] },
    { type: 'prose', blocks: [paragraph('Printed in two hundred copies.')] },
  ],
  series: [paragraph('Harbour guides, volume nine')],
  notes: [{ blocks: [paragraph('The first edition had errors in the box list.')] }],
  conventions: [
    {
      abbreviation: 'dacs',
      citation: 'Describing Archives: A Content Standard',
      href: 'https://example.org/dacs',
      note: [paragraph('Since 2010.')],
    },
  ],
  languages: [
    {
      code: 'eng',
      text: 'English',
      scriptCode: 'Latn',
      scriptText: 'Latin',
      note: [paragraph('Guide written in English.')],
    },
  ],
  rights: [
    {
      abbreviation: 'CC0',
      citation: 'Public domain dedication',
      href: 'https://creativecommons.org/publicdomain/zero/1.0/',
      note: [paragraph('Reuse freely.')],
    },
  ],
  events: [
    {
      type: 'created',
      dateText: '5 March 2000',
      date: '2000-03-05',
      agentType: 'human',
      agent: 'Inês Marque',
      descriptions: [{ text: 'First encoding' }],
    },
    {
      type: 'revised',
      dateText: 'June 2005',
      date: '2005-06',
      agentType: 'unknown',
      descriptions: [{ text: 'Box list added' }],
    },
  ],
  sources: [
    {
      entries: [{ text: 'Register of keepers' }],
      href: 'https://example.org/register',
      note: [paragraph('Seen on film.')],
    },
  ],
  status: 'revised',
  publicationStatus: 'published',
  localStatus: 'completed',
  detailLevel: 'full',
  localControls: [{ localType: 'cataloguer', term: 'desk three', identifier: 'd3', date: '2004' }],
  localTypes: [{ abbreviation: 'eha', citation: 'Local types of the harbour archive' }],
  encodings: {
    country: 'iso3166-1',
    date: 'iso8601',
    language: 'iso639-2b',
    repository: 'iso15511',
    script: 'iso15924',
    related: 'ISAD(G)',
  },
  language: 'eng',
  script: 'Latn',
  audience: 'external',
  extra: { attributes: { altrender: 'header' } },
} as const satisfies { readonly [Field in keyof Control]-?: Control[Field] }

/** A unit that states every field there is. The compiler says so when one is missing. */
export const maximalUnit = {
  id: 'fonds-1',
  level: 'otherlevel',
  otherLevel: 'cabinet',
  audience: 'external',
  language: 'eng',
  script: 'Latn',
  referenceCode: { text: 'LH 7', countryCode: 'PT', repositoryCode: 'XX-EHA', identifier: 'lh7' },
  otherIdentifiers: [{ text: 'ACC 1931/4', localType: 'accession' }],
  persistentUris: [{ text: 'Permanent address', link: { href: 'https://example.org/ark:/99999/x7' } }],
  repository: [{ type: 'corporateBody', text: 'Example Harbour Archive', address: ['Quay 4', 'Example Harbour'] }],
  title: {
    text: 'Lighthouse keepers’ papers',
    content: ['Lighthouse ', { type: 'emphasis', render: 'italic', content: ['keepers’'] }, ' papers'],
  },
  otherTitles: [{ text: 'Papéis do farol', language: 'por', localType: 'parallel' }],
  dates: [
    {
      text: 'circa 1890-1931',
      type: 'inclusive',
      begin: '1890',
      end: '1931',
      edtf: '1890~/1931~',
      certainty: ['approximate'],
      normal: '1890/1931',
      statedCertainty: 'circa',
      calendar: 'gregorian',
      era: 'ce',
    },
    { text: 'mostly 1900-1910', type: 'bulk', begin: '1900', end: '1910', edtf: '1900/1910' },
    { text: 'gathered 1940', event: 'accumulation', begin: '1940', end: '1940', edtf: '1940' },
    {
      text: '1911, 1913',
      begin: '1911',
      end: '1913',
      edtf: '{1911,1913}',
      members: [
        { text: '1911', begin: '1911', end: '1911', edtf: '1911' },
        { text: '1913', begin: '1913', end: '1913', edtf: '1913' },
      ],
    },
    { text: 'undated', undated: 'all' },
  ],
  physicalDescriptions: [
    {
      text: '12.5 linear feet (25 boxes)',
      extents: [
        { text: '12.5 linear feet', quantity: 12.5, unit: 'linear foot', unitText: 'linear feet', kind: 'space' },
        { text: '25 boxes', quantity: 25, unit: 'box', unitText: 'boxes', kind: 'carrier', relation: 'parallel' },
      ],
      facets: [{ text: 'gelatin silver' }],
      dimensions: [{ text: '20 x 25', unit: 'cm' }],
      coverage: 'whole',
    },
    { text: 'some loose leaves' },
  ],
  materialSpecific: [{ text: 'Scale 1:5000', localType: 'scale' }],
  creators: [
    { type: 'family', text: 'Farol family', role: 'collector' },
    {
      type: 'person',
      text: 'Farol, Rui, 1850-1931',
      parts: [
        { text: 'Farol, Rui', localType: 'name' },
        { text: '1850-1931', localType: 'dates' },
      ],
      source: 'viaf',
      identifier: 'https://viaf.org/viaf/0000',
      rules: 'rda',
      normal: 'farol rui',
    },
  ],
  biogHist: [
    {
      heading: ['The keepers'],
      blocks: [
        paragraph('Three generations kept the light.'),
        {
          type: 'chronology',
          columns: [['When'], ['What']],
          items: [
            {
              date: ['1890'],
              from: '1890',
              to: '1890',
              events: [
                {
                  places: [{ type: 'mention', of: 'place', parts: [{ text: 'Lisbon' }] }],
                  events: [{ content: ['Rui trained'] }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  custodialHistory: note('Custody', 'Kept in the lamp room.'),
  acquisition: note('Acquired', 'Given by Rui Farol’s niece.'),
  abstract: [{ text: 'Logs and letters of keepers.' }],
  scopeContent: [
    {
      heading: ['Scope'],
      blocks: [
        {
          type: 'paragraph',
          content: [
            'Logs ',
            { type: 'reference', link: { href: 'https://example.org/logs', title: 'Logs' }, content: ['(online)'] },
            ' and ',
            { type: 'foreign', language: 'por', text: 'cartas' },
            '.',
          ],
        },
        {
          type: 'list',
          style: 'ordered',
          numeration: 'decimal',
          heading: ['Kinds'],
          items: [
            { content: ['logs'], blocks: [{ type: 'list', items: [{ content: ['storm logs'] }] }] },
            { content: ['letters'] },
          ],
        },
        {
          type: 'definitions',
          columns: [['Mark'], ['Sense']],
          items: [{ term: ['F'], definition: { content: ['fog'] } }],
        },
        {
          type: 'table',
          heading: ['Wrecks'],
          head: [[{ content: ['Ship'] }, { content: ['Year'] }]],
          rows: [[{ content: ['Aurora'] }, { content: ['1899'] }]],
        },
        { type: 'quotation', blocks: [paragraph('The sea took the stairs.')] },
        { type: 'heading', content: ['Gaps'] },
        {
          type: 'paragraph',
          content: [
            'None after ',
            { type: 'date', content: ['1930'], normal: '1930' },
            { type: 'footnote', blocks: [paragraph('Save one leaf.')] },
            '.',
          ],
        },
      ],
      parts: [{ heading: ['Within'], blocks: [paragraph('Maps too.')] }],
    },
  ],
  appraisal: note('Appraisal', 'Receipts were destroyed.'),
  accruals: note('Accruals', 'Nothing further expected.'),
  arrangement: note('Arrangement', 'By keeper.'),
  filePlan: note('File plan', 'Numbered by watch.'),
  fullText: note('Log', 'The lamp burned all night and nobody passed.'),
  accessRestrictions: [
    {
      ...note('Access', 'Open by appointment.')[0],
      blocks: [paragraph('Open by appointment.')],
      begin: '2000',
      end: '2030',
    },
  ],
  legalStatus: note('Legal status', 'Private property on loan.'),
  physicalAccess: note('Condition', 'Salt damaged; wear gloves.'),
  technicalAccess: note('Equipment', 'A wire recorder is needed.'),
  useRestrictions: note('Use', 'Heirs retain copyright.'),
  rightsUris: [{ text: 'In copyright', link: { href: 'https://rightsstatements.org/vocab/InC/1.0/' } }],
  languages: [
    { code: 'por', text: 'Portuguese', scripts: [{ code: 'Latn', text: 'Latin' }], share: 'main' },
    { code: 'eng', text: 'English', share: 'some' },
  ],
  languageNotes: [{ blocks: [paragraph('Mostly Portuguese, a few English telegrams.')] }],
  otherFindingAids: note('Other finding aids', 'A card index stands downstairs.'),
  originalsLocation: note('Originals', 'Glass plates are at the museum.'),
  copiesLocation: note('Copies', 'Microfilm reels exist.'),
  relatedMaterial: note('Related', 'Harbour master diaries.'),
  separatedMaterial: note('Separated', 'Lenses went to physics.'),
  publications: [
    {
      heading: ['Publications'],
      blocks: [{ type: 'citation', of: 'publication', content: ['Marque, Lanterns of the coast.'] }],
    },
  ],
  notes: note('General', 'Pages smell of oil.'),
  shortNotes: [{ text: 'Fragile binding' }],
  preferredCitation: note('Cite as', 'Keepers’ papers, LH 7.'),
  indexes: [
    {
      heading: ['Ships'],
      blocks: [],
      entries: [
        { terms: ['Aurora'], references: [{ type: 'reference', link: { target: 'fonds-1' }, content: ['box one'] }] },
      ],
    },
  ],
  processing: note('Processing', 'Cleaned by volunteers.'),
  accessPoints: [
    { type: 'person', text: 'Farol, Rui', role: 'keeper' },
    { type: 'family', text: 'Farol (family)' },
    { type: 'corporateBody', text: 'Harbour Board', source: 'lcnaf', identifier: 'n0000' },
    { type: 'unknown', text: 'The Lantern' },
    { type: 'subject', text: 'Lighthouses -- Portugal', source: 'lcsh', under: ['Subjects'] },
    { type: 'place', text: 'Cape Example', coordinates: { text: '38.7 -9.4', system: 'WGS84' } },
    { type: 'genre', text: 'logbooks', source: 'aat' },
    { type: 'function', text: 'lightkeeping' },
    { type: 'occupation', text: 'keepers of lights' },
    { type: 'title', text: 'Nautical almanac' },
  ],
  containers: [
    { text: '1', type: 'Box', indicator: '1', barcode: '3111', id: 'box1', instance: 'Mixed Materials' },
    { text: '3-5', type: 'Folder', indicator: '3-5', parent: 'box1' },
  ],
  physicalLocations: [{ text: 'Tower, shelf nine' }],
  digitalObjects: [
    {
      link: { href: 'https://example.org/img/1.jpg', title: 'First page' },
      kind: 'derived',
      note: [paragraph('One scan.')],
    },
    {
      members: [{ link: { href: 'https://example.org/a.tif' } }, { link: { href: 'https://example.org/b.tif' } }],
      note: [paragraph('Two plates.')],
    },
  ],
  relations: [
    {
      type: 'cpfrelation',
      entry: 'Coast Guard',
      link: { href: 'https://example.org/cg' },
      date: '1900-1910',
      place: 'Cape',
      note: [paragraph('Supervised keepers.')],
    },
  ],
  extra: { attributes: { altrender: 'top' } },
} as const satisfies { readonly [Field in keyof Unit]-?: Unit[Field] }

/** A finding aid that states everything the model can hold, three levels deep. */
export const maximal: FindingAid = {
  control: maximalControl,
  unit: {
    ...maximalUnit,
    units: [
      {
        id: 's1',
        level: 'series',
        title: { text: 'Correspondence' },
        units: [
          {
            level: 'item',
            referenceCode: { text: 'LH 7/1/1' },
            title: { text: 'Telegram about the storm' },
            dates: [{ text: '1899-12-24', begin: '1899-12-24', end: '1899-12-24', edtf: '1899-12-24' }],
          },
        ],
      },
      { level: 'file', dates: [{ text: '1905', begin: '1905', end: '1905', edtf: '1905' }] },
    ],
  },
}
