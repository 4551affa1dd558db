import { ead2002Namespace } from '../../src/formats/ead/ead2002.grammar.ts'
import { languages, scripts } from '../../src/values/language/code-lists.generated.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const before = `<ead xmlns="${ead2002Namespace}" xmlns:xlink="http://www.w3.org/1999/xlink"><eadheader><eadid>e</eadid><filedesc><titlestmt><titleproper>t</titleproper></titlestmt></filedesc></eadheader><archdesc level="fonds"><did><unitid>1</unitid></did><odd>`

const holders: Readonly<Record<string, (attribute: string) => string>> = {
  normal: attribute => `<date ${attribute}>x</date>`,
  rules: attribute => `<name ${attribute}>x</name>`,
  audience: attribute => `<name ${attribute}>x</name>`,
  id: attribute => `<name ${attribute}>x</name>`,
  langcode: attribute => language(attribute),
  scriptcode: attribute => language(attribute),
  countrycode: attribute => archref(`<unitid ${attribute}>x</unitid>`),
  repositorycode: attribute => archref(`<unitid ${attribute}>x</unitid>`),
}

function archref(content: string): string {
  return `<archref xlink:type="simple">${content}</archref>`
}

function language(attribute: string): string {
  return archref(`<langmaterial><language ${attribute}>x</language></langmaterial>`)
}

/** A document with one value a line, each on an element that may carry its attribute. */
export function documentOf(values: readonly (readonly [string, string])[]): string {
  const lines = values.map(([name, value]) => {
    const attribute = `${name}="${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}"`
    const holder = holders[name] ?? (link => `<ptr ${name === 'xlink:type' ? '' : 'xlink:type="simple" '}${link}/>`)
    return `<p>${holder(attribute)}</p>`
  })
  return `${before}\n${lines.join('\n')}\n</odd></archdesc></ead>`
}

const dates = [
  ...[
    '1987',
    '987',
    '19870',
    '0000',
    '2999',
    '3000',
    '-0044',
    '+1987',
    '1987-06',
    '1987-6',
    '1987-13',
    '1987-00',
    '198706',
  ],
  ...[
    '19870605',
    '1987-06-05',
    '1987-0605',
    '198706-05',
    '1987-02-31',
    '1987-06-32',
    '1987-06-00',
    '1987-06-5',
    '1987-6-05',
  ],
  ...['1987/1990', '1987-06/1990', '19870605/1990-01', '-0100/-0044', '1990/1987', '1987/', '/1987', '1987/1988/1989'],
  ...[
    '1987 /1988',
    '1987/ 1988',
    ' 1987 ',
    '1987  ',
    '',
    ' ',
    '1987-1990',
    '1987--1990',
    'nineteen',
    '1987?',
    '[1987]',
  ],
  ...['1987-06-05T10:00', '1987/open', '1987..1990', '٢٠٠١', '1987\u00A0', '1987,1988', '1928/13302'],
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
  ],
  ...[
    '#a#b',
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
    'a#b:c',
    '//x',
    'a?b[c]=d',
    'a#[x]',
    'a[b]',
    'a|b',
    'a^{b}',
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
  '\u4E00',
  'a,b',
]
const links = [
  ...[
    ['xlink:type', 'simple', ' simple ', 'Simple', 'extended', ''],
    ['xlink:show', 'new', ' new ', 'New', 'embed', 'none', ''],
  ],
  ...[
    ['xlink:actuate', 'onLoad', 'onload', 'onRequest', 'other', ' other', ''],
    ['xlink:role', 'a b', '%zz', ''],
  ],
  ...[['audience', 'internal', ' internal ', 'Internal', 'internal external', '']],
]

type Value = readonly [string, string]

/** Values right and wrong, each with an attribute whose datatype they try. */
export const valuesOfBoth: readonly Value[] = [
  ...dates.map((value): Value => ['normal', value]),
  ...addresses.map((value): Value => ['xlink:href', value]),
  ...names.flatMap((value): Value[] => [
    ['rules', value],
    ['id', value.replace(/^a$/, 'unique')],
  ]),
  ...links.flatMap(([name = '', ...values]) => values.map((value): Value => [name, value])),
]

const agencies = [
  ...[
    'US',
    'US-',
    'US-a',
    'US-DLC',
    'us-DLC',
    'ZZ-a',
    'AN-a',
    'CS-a',
    'RS-a',
    'SS-a',
    'U-a',
    'u-a',
    'USA-a',
    'usab-a',
    'usabc-a',
  ],
  ...[
    '12-a',
    'US-a b',
    ' US-a ',
    'US-12345678901',
    'US-123456789012',
    'US-a:/-',
    'US-é',
    'US--',
    'OCLC-a',
    '-a',
    'DE-2174',
    'US_a',
  ],
]

/** All there could be of two or three letters. */
export const twoLetters = letters.flatMap(a => letters.map(b => a + b))
export const threeLetters = twoLetters.flatMap(two => letters.map(c => two + c))

const languageCodes = [
  ...languages.split('\n').flatMap(line => line.split('|', 2).filter(code => code !== '')),
  ...['mol', 'scc', 'scr', 'jaw', 'mul', 'und', 'qaa', 'en', 'ENG', ' eng ', 'eng fre', 'qaa-qtz', ''],
  ...threeLetters.filter((_, index) => index % 61 === 0),
]
const scriptCodes = [
  ...scripts.split('\n').map(line => line.slice(0, 4)),
  ...['Qaaa', 'Qaab', 'Qabx', 'latn', 'LATN', 'Latin', '', ' Latn '],
]
const countryCodes = [...twoLetters.map(code => code.toUpperCase()), 'us', ' US ', 'USA', '']

/** Codes of languages, scripts, countries and repositories. */
export const codes: readonly Value[] = [
  ...languageCodes.map((value): Value => ['langcode', value]),
  ...scriptCodes.map((value): Value => ['scriptcode', value]),
  ...countryCodes.map((value): Value => ['countrycode', value]),
  ...agencies.map((value): Value => ['repositorycode', value]),
]
