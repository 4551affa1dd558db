/** Bits of {@link kinds}. */
export const nameFirst = 1
export const nameNext = 2
/** May not simply be copied from between the quotes of an attribute. */
export const stopsValue = 4
export const whiteSpace = 8

/** Code units that are looked at by number. */
export const code = {
  tab: 0x9,
  newline: 0xa,
  exclamation: 0x21,
  quote: 0x22,
  hash: 0x23,
  ampersand: 0x26,
  apostrophe: 0x27,
  hyphen: 0x2d,
  slash: 0x2f,
  colon: 0x3a,
  semicolon: 0x3b,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
  openBracket: 0x5b,
  closeBracket: 0x5d,
  lowerX: 0x78,
} as const

/** Ranges of characters a name may begin with (XML 1.0 fifth edition, 2.3 [4]); the last is of leading surrogates. */
const first: readonly (readonly [number, number])[] = [
  [0x3a, 0x3a],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0xd800, 0xdb7f],
]

/** Ranges of characters a name may go on with besides (2.3 [4a]); the last is of trailing surrogates. */
const more: readonly (readonly [number, number])[] = [
  [0x2d, 0x2e],
  [0x30, 0x39],
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
  [0xdc00, 0xdfff],
]

/**
 * What each UTF-16 code unit may be, as bits. Halves of surrogate pairs are told apart by their leading half, so that text
 * in which every half has its other half is judged exactly.
 */
export const kinds: Uint8Array = classified()

function classified(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [from, to] of first) table.fill(nameFirst | nameNext, from, to + 1)
  for (const [from, to] of more) table.fill(nameNext, from, to + 1)
  for (const space of [0x9, 0xa, 0xd, 0x20]) table[space] = whiteSpace
  for (const special of [0x9, 0xa, 0xd, code.quote, code.apostrophe, code.ampersand, code.less]) {
    table[special] = (table[special] ?? 0) | stopsValue
  }
  return table
}

/** Whatever may be no character of XML (2.2), halves of pairs included: a cheap look before the exact one. */
const doubtful = /[^\t\n\r -\uD7FF\uE000-\uFFFD]/
const forbidden = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

/** Where the first character stands that XML does not allow; -1 when there is none. */
export function firstForbidden(text: string): number {
  return doubtful.test(text) ? text.search(forbidden) : -1
}

/** The end of the white space that begins here. */
export function endOfSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Whether a code unit is white space (2.3 [3]). */
export const isSpace = (unit: number): boolean => ((kinds[unit] ?? 0) & whiteSpace) !== 0

/** Whether a text is white space only. */
export function isWhiteSpace(text: string): boolean {
  return endOfSpace(text, 0) === text.length
}
