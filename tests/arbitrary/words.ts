import fc from 'fast-check'
import type { Link, Rendering } from '../../src/model/prose.ts'
import type { Audience, Extra } from '../../src/model/statement.ts'

/** Optional members, each there or not, never `undefined`. */
export function shape<T extends object, K extends keyof T & string>(
  members: { readonly [M in keyof T]-?: fc.Arbitrary<NonNullable<T[M]>> },
  required: readonly K[] = [],
): fc.Arbitrary<T> {
  const record: fc.Arbitrary<unknown> = fc.record<Record<string, unknown>>(members, { requiredKeys: [...required] })
  const isWhole = (value: unknown): value is T =>
    typeof value === 'object' && value !== null && required.every(key => key in value)
  return record.filter(isWhole)
}

export const list = <T>(one: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> => fc.array(one, { maxLength })

/** A word that hardly comes twice. */
export const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéßжあ'),
  minLength: 5,
  maxLength: 9,
})

const oddWords = fc.constantFrom(
  '',
  ' ',
  '\n\t ',
  '&<>"\'',
  ']]>',
  '\u0000\u0001\u000B\uFFFE',
  '\uD800',
  '\uDC00x\uD83D',
  '😀',
  '\u00A0',
  'a\r\nb',
  '-',
)

/** A run of words, now and then an odd one. */
export const words: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map(found => found.join(' ')) },
  { weight: 1, arbitrary: oddWords },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
)

/** A code as sources have them: right, wrong, empty, with blanks. */
export const code = fc.oneof(
  word,
  fc.constantFrom('eng', 'Latn', 'US', '', ' ', 'en us', 'circa, perhaps', '1:2', '(x)', 'é'),
)

/** Identifiers that meet each other, many of them no names in XML. */
export const id = fc.constantFrom('a', 'b', 'c-1', 'a b', 'a_b', '1x', 'x:y', 'é', '', ' ', 'MS 1/2', 'a-2', '😀', '·b')

export const uri = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    '',
    'a b.jpg',
    '%',
    '%zz',
    '#a#b',
    'ä',
    'C:\\scans\\1.tif',
    '1:2',
    ':x',
    'x:',
    '//[',
    '{}|^`',
    '\uD800',
  ),
)

const isoDate = fc.constantFrom('1984', '1984-02', '1984-02-29', '-0043', '0000', '2030-12-31')
export const anyDate = fc.oneof(
  { weight: 5, arbitrary: isoDate },
  fc.constantFrom('', '19840101', '1984-13', 'undated', '35375', '12000'),
)

export const audience: fc.Arbitrary<Audience> = fc.constantFrom('external', 'internal')

export const extra: fc.Arbitrary<Extra> = shape<Extra, never>({
  attributes: fc.dictionary(
    fc.constantFrom(
      'altrender',
      'encodinganalog',
      'type',
      'calendar',
      'entityref',
      'base',
      'xml:lang',
      'href',
      'cols',
      'id',
    ),
    words,
    { maxKeys: 2 },
  ),
  elements: list(fc.record({ name: fc.constantFrom('colspec', 'runner', 'x:y'), children: list(words, 2) }), 1),
})

export const marks = {
  id,
  audience,
  language: code,
  script: code,
  extra,
}

export const statement = { ...marks, label: words, localType: fc.oneof(word, fc.constantFrom('', 'a b')) }

export const rendering: fc.Arbitrary<Rendering> = fc.constantFrom('altrender', 'bold', 'italic', 'super', 'doublequote')

export const link: fc.Arbitrary<Link> = shape<Link, never>({
  href: uri,
  target: id,
  title: words,
  role: fc.oneof(word, uri),
  show: fc.constantFrom('new', 'replace', 'embed', 'other', 'none'),
  actuate: fc.constantFrom('onload', 'onrequest', 'other', 'none'),
})

export const accessPointType = fc.constantFrom(
  'person',
  'family',
  'corporateBody',
  'unknown',
  'subject',
  'place',
  'genre',
  'function',
  'occupation',
  'title',
)

/** Arbitraries that are made once for each depth. */
export function atDepth<T>(make: (depth: number) => fc.Arbitrary<T>): (depth: number) => fc.Arbitrary<T> {
  const made = new Map<number, fc.Arbitrary<T>>()
  return depth => {
    const known = made.get(depth)
    if (known) return known
    const fresh = make(depth)
    made.set(depth, fresh)
    return fresh
  }
}

/** An arbitrary value for each member of a type. */
export type Arbitraries<Of> = { readonly [Field in keyof Of]-?: fc.Arbitrary<NonNullable<Of[Field]>> }
