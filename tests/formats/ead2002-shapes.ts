import { paragraph, type UnitCase } from './ead3-write.ts'

export const did = (inner: string): string => `<did>${inner}</did>`
const after = (inner: string): string => did('<unittitle/>') + inner

/** Units and what their descriptions become in EAD 2002. */
export const shapes: Record<string, UnitCase> = {
  'a unit of which nothing is said': { unit: {}, gives: did('<unittitle/>') },
  'names as words, with the body within a body': {
    unit: {
      creators: [
        { type: 'person', text: 'Solberg, Tor', label: 'Creator', role: 'compiler', source: 'viaf', identifier: '17' },
      ],
      repository: [
        {
          type: 'corporateBody',
          text: 'Fjord Archive, Maps',
          parts: [{ text: 'Fjord Archive' }, { text: 'Maps', localType: 'subarea' }],
          address: ['Quay 4'],
        },
      ],
    },
    gives: did(
      '<repository><corpname>Fjord Archive <subarea>Maps</subarea></corpname>' +
        '<address><addressline>Quay 4</addressline></address></repository>' +
        '<origination label="Creator"><persname source="viaf" authfilenumber="17" role="compiler">Solberg, Tor</persname>' +
        '</origination>',
    ),
  },
  'a holder that is a person, for which repository has no element': {
    unit: { repository: [{ type: 'person', text: 'Solberg, Tor' }] },
    gives: did('<repository><name>Solberg, Tor</name></repository>'),
  },
  'a code with a URI, and a persistent identifier': {
    unit: {
      referenceCode: { text: 'S-3', uri: 'https://example.org/s3', countryCode: 'NO' },
      persistentUris: [{ text: 'ark:/1/x', localType: 'ark', link: { href: 'https://n2t.net/ark:/1/x' } }],
    },
    gives: did(
      '<unitid countrycode="NO">S-3<extptr xlink:href="https://example.org/s3"/></unitid>' +
        '<unitid type="ark"><extref xlink:href="https://n2t.net/ark:/1/x">ark:/1/x</extref></unitid>',
    ),
  },
  'dates in words with their machine form': {
    unit: {
      dates: [
        { text: 'circa 1900-1910', begin: '1900', end: '1910', certainty: ['approximate'], type: 'inclusive' },
        { text: 'mostly 1905', begin: '1905', end: '1905', type: 'bulk', event: 'creation' },
        { text: 'before 1850', end: '1850', certainty: ['limit'] },
        { text: '', begin: '1911', end: '1913' },
      ],
    },
    gives: did(
      '<unitdate type="inclusive" normal="1900/1910" certainty="approximate">circa 1900-1910</unitdate>' +
        '<unitdate type="bulk" datechar="creation" normal="1905">mostly 1905</unitdate>' +
        '<unitdate>before 1850</unitdate>' +
        '<unitdate normal="1911/1913">1911-1913</unitdate>',
    ),
  },
  'extents in the words they were read from': {
    unit: {
      physicalDescriptions: [
        {
          text: '12.5 linear feet (25 boxes)',
          coverage: 'whole',
          extents: [
            { text: '12.5 linear feet', quantity: 12.5, unit: 'linear foot' },
            { text: '25 boxes', quantity: 25, unit: 'box', relation: 'parallel' },
          ],
          facets: [{ text: 'gelatin silver' }],
          dimensions: [{ text: '20 x 25', unit: 'cm' }],
        },
        { text: '', extents: [{ text: '', quantity: 3, unit: 'reel', unitText: 'reels' }] },
      ],
    },
    gives: did(
      '<physdesc altrender="whole"><extent>12.5 linear feet</extent> (<extent>25 boxes</extent>); ' +
        '<physfacet>gelatin silver</physfacet>; <dimensions unit="cm">20 x 25</dimensions></physdesc>' +
        '<physdesc><extent>3 reels</extent></physdesc>',
    ),
  },
  'languages in the sentence that names them': {
    unit: {
      languages: [
        { code: 'eng', text: 'English' },
        { code: 'rus', text: 'Russian', scripts: [{ code: 'Cyrl', text: 'Cyrillic' }] },
      ],
      languageNotes: [{ label: 'Language', blocks: [paragraph('Chiefly in English, some Russian.')] }],
    },
    gives: did(
      '<langmaterial label="Language">Chiefly in <language langcode="eng">English</language>, some ' +
        '<language langcode="rus" scriptcode="Cyrl">Russian</language>.</langmaterial>',
    ),
  },
  'languages beside a note that does not name them': {
    unit: {
      languages: [{ code: 'eng', text: 'English', scripts: [{ text: 'shorthand' }] }, { code: 'rus' }],
      languageNotes: [{ blocks: [paragraph('Hard to read.')] }],
    },
    gives: did(
      '<langmaterial><language langcode="eng">English</language> (shorthand), <language langcode="rus"/></langmaterial>' +
        '<langmaterial>Hard to read.</langmaterial>',
    ),
  },
  'containers with their barcodes': {
    unit: {
      containers: [
        { id: 'b1', text: '1', type: 'box', indicator: '1', barcode: '3114', instance: 'Mixed Materials' },
        { text: '3-5', type: 'OA/ID', parent: 'b1' },
      ],
    },
    gives: did(
      '<container id="b1" type="box" label="Mixed Materials [3114]">1</container>' +
        '<container type="OA-ID" parent="b1">3-5</container>',
    ),
  },
  'digital objects alone and in a group': {
    unit: {
      digitalObjects: [
        {
          link: { href: 'https://example.org/m', title: 'Map', show: 'new', actuate: 'onrequest' },
          note: [paragraph('View')],
        },
        { label: 'Views', members: [{ link: { href: 'a.jpg', role: 'image service' } }, { link: { href: 'b.jpg' } }] },
      ],
    },
    gives: did(
      '<dao xlink:href="https://example.org/m" xlink:title="Map" xlink:show="new" xlink:actuate="onRequest">' +
        '<daodesc><p>View</p></daodesc></dao>' +
        '<daogrp xlink:type="extended" xlink:title="Views">' +
        '<daoloc xlink:type="locator" xlink:href="a.jpg" xlink:role="image%20service"/>' +
        '<daoloc xlink:type="locator" xlink:href="b.jpg"/></daogrp>',
    ),
  },
  'a short note, and an abstract in a language': {
    unit: {
      shortNotes: [{ text: 'Stored off site.', label: 'Note' }],
      abstract: [{ text: 'Brev.', language: 'nor' }],
    },
    gives: did('<abstract langcode="nor">Brev.</abstract><note label="Note"><p>Stored off site.</p></note>'),
  },
  'the legal status within conditions of access': {
    unit: { legalStatus: [{ localType: 'public', blocks: [paragraph('Public record.'), paragraph('On loan.')] }] },
    gives: after(
      '<accessrestrict><legalstatus type="public">Public record.</legalstatus>' +
        '<legalstatus type="public">On loan.</legalstatus></accessrestrict>',
    ),
  },
  'the span of a restriction': {
    unit: { accessRestrictions: [{ begin: '2000', end: '2030', blocks: [paragraph('Closed.')] }] },
    gives: after(
      '<accessrestrict><p><date normal="2000" type="restriction-begin"/><date normal="2030" type="restriction-end"/></p>' +
        '<p>Closed.</p></accessrestrict>',
    ),
  },
  'a chronology with a span, and with events in two places': {
    unit: {
      biogHist: [
        {
          blocks: [
            {
              type: 'chronology',
              items: [
                { date: ['1920-1925'], from: '1920', to: '1925', events: [{ events: [{ content: ['Studied'] }] }] },
                {
                  date: ['1930'],
                  events: [
                    {
                      places: [{ type: 'mention', of: 'place', parts: [{ text: 'Oslo' }] }],
                      events: [{ content: ['Wrote'] }],
                    },
                    { events: [{ content: ['Died'] }] },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    gives: after(
      '<bioghist><chronlist><chronitem><date normal="1920/1925">1920-1925</date><event>Studied</event></chronitem>' +
        '<chronitem><date>1930</date><eventgrp><event><geogname>Oslo</geogname>: Wrote</event><event>Died</event>' +
        '</eventgrp></chronitem></chronlist></bioghist>',
    ),
  },
  'phrases that EAD 2002 calls otherwise, or has not': {
    unit: {
      scopeContent: [
        {
          blocks: [
            {
              type: 'paragraph',
              content: [
                { type: 'quote', content: ['Ahoy'] },
                ' and ',
                { type: 'foreign', language: 'nor', text: 'brev' },
                { type: 'footnote', blocks: [paragraph('Letters.')] },
                ' of ',
                { type: 'mention', of: 'subject', parts: [{ text: 'Ships' }, { text: 'Norway' }], source: 'lcsh' },
                ', see ',
                { type: 'reference', link: { target: 'u1' }, content: ['box 1'] },
              ],
            },
          ],
        },
      ],
      id: 'u1',
    },
    gives: after(
      '<scopecontent><p><emph render="doublequote">Ahoy</emph> and brev<note><p>Letters.</p></note> of ' +
        '<subject source="lcsh">Ships -- Norway</subject>, see <ref target="u1">box 1</ref></p></scopecontent>',
    ),
  },
  'lists by the types and numbers of EAD 2002': {
    unit: {
      notes: [
        {
          blocks: [
            { type: 'list', style: 'unordered', mark: 'none', items: [{ content: ['one'] }] },
            { type: 'list', style: 'ordered', numeration: 'upper-roman', items: [{ content: ['one'] }] },
            { type: 'list', style: 'unordered', mark: 'square', items: [{ content: ['one'] }] },
          ],
        },
      ],
    },
    gives: after(
      '<odd><list type="simple"><item>one</item></list><list type="ordered" numeration="upperroman"><item>one</item></list>' +
        '<list type="marked" mark="square"><item>one</item></list></odd>',
    ),
  },
  'blocks where EAD3 takes words only': {
    unit: {
      notes: [
        {
          blocks: [
            { type: 'address', lines: [['Quay 4'], ['Bergen']] },
            {
              type: 'list',
              items: [
                {
                  content: ['He said:'],
                  blocks: [{ type: 'quotation', blocks: [paragraph('The sea took the stairs.')] }],
                },
              ],
            },
          ],
        },
      ],
    },
    gives: after(
      '<odd><address><addressline>Quay 4</addressline><addressline>Bergen</addressline></address>' +
        '<list><item>He said:<blockquote><p>The sea took the stairs.</p></blockquote></item></list></odd>',
    ),
  },
  'access points under headings': {
    unit: {
      accessPoints: [
        { type: 'subject', text: 'Unions -- Mexico', source: 'lcsh', under: ['Subjects'] },
        { type: 'place', text: 'Cape', coordinates: { text: '38.7 -9.4', system: 'WGS84' } },
      ],
    },
    gives: after(
      '<controlaccess><controlaccess><head>Subjects</head><subject source="lcsh">Unions -- Mexico</subject></controlaccess>' +
        '<geogname>Cape (38.7 -9.4)</geogname></controlaccess>',
    ),
  },
  'a relation as related material': {
    unit: {
      relations: [
        { type: 'cpfrelation', entry: 'Coast Guard', link: { href: 'https://example.org/cg' }, date: '1900' },
      ],
    },
    gives: after(
      '<relatedmaterial type="cpfrelation"><p><extref xlink:href="https://example.org/cg">Coast Guard</extref>, 1900</p>' +
        '</relatedmaterial>',
    ),
  },
}
