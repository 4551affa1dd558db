import type { CharacterSet } from './character-set.ts'
import { eastAsian, isEastAsian } from './east-asian.ts'
import { singleByte } from './single-byte.ts'
import { utf8, utf16 } from './unicode.ts'

/** The encodings fonds reads, by the names of the WHATWG Encoding Standard. */
export const encodings = [
  'UTF-8',
  'UTF-16LE',
  'UTF-16BE',
  'IBM866',
  'ISO-8859-2',
  'ISO-8859-3',
  'ISO-8859-4',
  'ISO-8859-5',
  'ISO-8859-6',
  'ISO-8859-7',
  'ISO-8859-8',
  'ISO-8859-8-I',
  'ISO-8859-10',
  'ISO-8859-13',
  'ISO-8859-14',
  'ISO-8859-15',
  'ISO-8859-16',
  'KOI8-R',
  'KOI8-U',
  'macintosh',
  'windows-874',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'x-mac-cyrillic',
  'GBK',
  'GB18030',
  'Big5',
  'EUC-JP',
  'Shift_JIS',
  'EUC-KR',
] as const

export type Encoding = (typeof encodings)[number]

/** Labels come in any case, with white space round them. */
const plain = (label: string): string =>
  label
    .replace(/^[\t\n\f\r ]+/, '')
    .replace(/[\t\n\f\r ]+$/, '')
    .toLowerCase()

/**
 * The encoding a label stands for, or `undefined` when fonds does not read it. WHATWG Encoding Standard, 4.2: a label of
 * ISO-8859-1 or ASCII stands for windows-1252, because that is what documents labelled so are in.
 *
 * @example encodingNamed('latin1') // 'windows-1252'
 */
export function encodingNamed(label: string): Encoding | undefined {
  const name = platformName(plain(label))
  return encodings.find(encoding => encoding.toLowerCase() === name)
}

function platformName(label: string): string | undefined {
  // Some platforms do not know this one; its table is ours.
  if (label === 'iso-8859-16') return label
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/** Whether a label that stands for UTF-16 leaves the order of the bytes open. */
export const leavesOrderOpen = (label: string): boolean =>
  encodingNamed(label) === 'UTF-16LE' && plain(label) !== 'utf-16le'

/** What a label stands for by its own standard, where that has no characters at some bytes that windows code pages use. */
export interface Narrower {
  readonly name: string
  /** The first and the last byte without a character. */
  readonly first: number
  readonly last: number
}

/** The standard behind a label that is read as a wider windows code page. */
export function narrower(label: string): Narrower | undefined {
  const encoding = encodingNamed(label)
  const known = plain(label)
  if (/^(?:windows-|cp125|x-cp|dos-)/.test(known)) return undefined
  if (encoding === 'windows-1252')
    return /ascii|^ansi/.test(known)
      ? { name: 'ASCII', first: 0x80, last: 0xff }
      : { name: 'ISO-8859-1', first: 0x80, last: 0x9f }
  if (encoding === 'windows-1254') return { name: 'ISO-8859-9', first: 0x80, last: 0x9f }
  if (encoding === 'windows-874') return { name: 'ISO-8859-11', first: 0x80, last: 0x9f }
  return undefined
}

/** How an encoding is read. */
export function characterSet(encoding: Encoding): CharacterSet {
  if (encoding === 'UTF-8') return utf8()
  if (encoding === 'UTF-16LE' || encoding === 'UTF-16BE') return utf16(encoding)
  if (isEastAsian(encoding)) return eastAsian(encoding)
  return singleByte(encoding)
}
