import { ead3Namespace } from '../../src/formats/ead/ead3.grammar.ts'

/** A document up to its first component. */
export const beforeComponents = `<ead xmlns="${ead3Namespace}"><control><recordid>r</recordid><filedesc><titlestmt><titleproper>t</titleproper></titlestmt></filedesc><maintenancestatus value="new"/><maintenanceagency><agencyname>a</agencyname></maintenanceagency><maintenancehistory><maintenanceevent><eventtype value="created"/><eventdatetime/><agenttype value="human"/><agent/></maintenanceevent></maintenancehistory></control><archdesc level="fonds"><did><unitid>1</unitid></did><dsc>`

/** A phrase with an element that may carry the attribute. */
export function holderOf(attribute: string, value: string): string {
  const carried = `${attribute}="${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}"`
  if (attribute === 'lastdatetimeverified') {
    return `x</p></odd><relations><relation relationtype="cpfrelation" ${carried}/></relations><odd><p>y`
  }
  return attribute === 'arcrole' || attribute === 'show' ? `<ptr ${carried}/>` : `<emph ${carried}/>`
}

const dates = [
  ...[
    '1987',
    '0000',
    '-0001',
    '0001',
    '12345',
    '01234',
    '19870',
    '1987-06',
    '1987-13',
    '1987-00',
    '87',
    '+1987',
    '-1987-02',
  ],
  ...[
    '1987-06-05',
    '1987-02-29',
    '1988-02-29',
    '1900-02-29',
    '2000-02-29',
    '1987-06-31',
    '1987-6-5',
    '19870605',
    ' 1987 ',
  ],
  ...[
    '1987-06-05Z',
    '1987-06-05+14:00',
    '1987-06-05+14:01',
    '1987-06-05-15:00',
    '1987-06-05+5:00',
    '1987+01:00',
    '1987-06Z',
  ],
  ...['1987-06-05T10:00:00', '1987-06-05T24:00:00', '1987-06-05T24:00:01', '1987-06-05T10:60:00', '1987-06-05T10:00'],
  ...[
    '1987-06-05T10:00:00.123',

    '1987-06-05T10:00:00Z',
    '1987-06-05T25:00:00',
    '1987-06-05t10:00:00',
  ],
  ...[
    '2099',
    '2100',
    '2099Z',
    '2098Z',
    '2099+14:00',
    '2099-12',
    '2100-01',
    '2099-12Z',
    '2099-11Z',
    '2099-12-31',
    '2100-01-01',
  ],
  ...[
    '2099-12-31Z',
    '2099-12-30Z',
    '2099-12-31+14:00',
    '2099-12-31T23:59:59',
    '2099-12-31T23:59:59.5',
    '2099-12-31T24:00:00',
  ],
  ...['2099-12-31T23:59:59Z', '2099-12-31T09:59:58Z', '2099-12-31T09:59:59Z', '2099-12-31T10:00:00Z'],
  ...[
    '',
    'Z',
    '1987-',
    'nineteen',
    '1987/1988',
    '1987-06-05 10:00:00',
    '-2001-02-29',
    '-0005-02-29',
    '-0004-02-29',
    '20990',
    '-20990',
  ],
]
const addresses = [
  ...[
    '',
    ' ',
    'a',
    'a b',
    'http://example.org/',
    'http://example.org/%41',
    'http://example.org/%4',
    'x%zz',
    '%',
    '#',
    '#a',
    '#a#b',
  ],
  ...[
    '1a:b',
    ':a',
    'a:',
    'a+b:c',
    'a_b:c',
    'a/b:c',
    '?a:b',
    'urn:x',
    'é',
    'http://[::1',
    '<>',
    'a\\b',
    'http://é.org/ü',
    'a#b:c',
    '//x',
  ],
]
const names = [
  '',
  ' ',
  'a',
  'a b',
  '1',
  '-',
  '.',
  ':',
  'a:b',
  'é',
  'a\u00B7',
  'a/b',
  'a&b',
  '\u0301',
  '_',
  ' a ',
  'eng',
  '\u4E00',
  'a,b',
]
/** Values right and wrong, each with an attribute whose datatype they try. */
export const attributeValues: readonly (readonly [string, string])[] = [
  ...dates.map(value => ['lastdatetimeverified', value] as const),
  ...addresses.map(value => ['arcrole', value] as const),
  ...names.flatMap(value => [['lang', value] as const, ['id', value.replace(/^a$/, 'unique')] as const]),
  ...['new', ' new ', 'New', 'new embed', '', 'replace'].map(value => ['show', value] as const),
]
