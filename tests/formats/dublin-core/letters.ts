import type { FindingAid } from '../../../src/model/finding-aid.ts'

/** A finding aid of three levels, made up: the papers of a lighthouse keeper's family. */
export const letters: FindingAid = {
  control: { recordId: 'ms7', recordUrl: 'https://archive.example/ead/ms7.xml' },
  unit: {
    id: 'top',
    level: 'fonds',
    language: 'eng',
    title: { text: 'Okafor family papers' },
    otherTitles: [{ text: 'Papiers de la famille Okafor', language: 'fre' }],
    referenceCode: { text: 'MS 7', countryCode: 'CA', repositoryCode: 'CA-EXM' },
    repository: [{ type: 'corporateBody', text: 'Example Museum. Archives' }],
    creators: [
      { type: 'family', text: 'Okafor family' },
      { type: 'person', text: 'Tremblay, Luc, 1901-1970', role: 'photographer' },
    ],
    dates: [
      { type: 'inclusive', text: '1890-1960', begin: '1890', end: '1960' },
      { type: 'bulk', text: '1940-1950', begin: '1940', end: '1950' },
    ],
    physicalDescriptions: [{ text: '2.5 metres of textual records (14 boxes)' }],
    languages: [{ code: 'eng' }, { code: 'fre' }],
    abstract: [{ text: 'Letters and photographs of a family of lighthouse keepers.' }],
    scopeContent: [
      {
        heading: ['Scope and content'],
        blocks: [
          {
            type: 'paragraph',
            content: ['Letters received, with ', { type: 'emphasis', content: ['many'] }, ' drafts.'],
          },
          { type: 'list', items: [{ content: ['logbooks'] }, { content: ['weather tables'] }] },
        ],
      },
    ],
    acquisition: [{ blocks: [{ type: 'paragraph', content: ['Gift of A. Okafor, 1971.'] }] }],
    accessRestrictions: [{ blocks: [{ type: 'paragraph', content: ['Open for research.'] }] }],
    useRestrictions: [
      {
        blocks: [
          {
            type: 'paragraph',
            content: [
              'In copyright: ',
              {
                type: 'reference',
                link: { href: 'https://rightsstatements.org/vocab/InC/1.0/' },
                content: ['see the statement'],
              },
              '.',
            ],
          },
        ],
      },
    ],
    units: [
      {
        id: 's1',
        level: 'series',
        title: { text: 'Letters' },
        referenceCode: { text: '/1' },
        units: [
          {
            id: 's1-f1',
            level: 'file',
            title: { text: 'Correspondence' },
            referenceCode: { text: '1' },
            dates: [
              { text: 'circa 1910-1912', begin: '1910', end: '1912', edtf: '1910~/1912~', certainty: ['approximate'] },
            ],
            physicalDescriptions: [{ text: '3 folders' }],
            accessPoints: [
              { type: 'genre', text: 'letters (correspondence)' },
              { type: 'place', text: 'Halifax (N.S.)', source: 'tgn' },
              { type: 'subject', text: 'Lighthouses -- Nova Scotia', source: 'lcsh' },
            ],
            containers: [{ text: 'Box 1', type: 'Box', indicator: '1' }],
          },
        ],
      },
    ],
  },
}
