import { type CharacterSet, strictly } from './character-set.ts'

const between = (byte: number, first: number, last: number): boolean => byte >= first && byte <= last

const twoBytes = (lead: number): number => (between(lead, 0x81, 0xfe) ? 2 : 1)
const chinese = (lead: number, next: number): number =>
  twoBytes(lead) === 2 && between(next, 0x30, 0x39) ? 4 : twoBytes(lead)

/** How long a character is by its first two bytes, and which characters betray that the platform does not know the bytes. */
interface Scheme {
  readonly label: string
  readonly length: (lead: number, next: number) => number
  readonly unknown?: RegExp
}

const unmapped = /[\u0080-\u009f\ue000-\uf8ff]/

/** WHATWG Encoding Standard, 10 to 12; GBK is read as GB18030, which contains it (10.1.1). */
const schemes = {
  GBK: { label: 'gb18030', length: chinese },
  GB18030: { label: 'gb18030', length: chinese },
  Big5: { label: 'big5', length: twoBytes, unknown: unmapped },
  'EUC-KR': { label: 'euc-kr', length: twoBytes, unknown: unmapped },
  'EUC-JP': {
    label: 'euc-jp',
    length: lead => (lead === 0x8f ? 3 : lead === 0x8e || between(lead, 0xa1, 0xfe) ? 2 : 1),
    unknown: unmapped,
  },
  Shift_JIS: {
    label: 'shift_jis',
    length: lead => (between(lead, 0x81, 0x9f) || between(lead, 0xe0, 0xfc) ? 2 : 1),
    unknown: /[\u0080-\u009f]/,
  },
} satisfies { readonly [encoding: string]: Scheme }

type EastAsian = keyof typeof schemes

export const isEastAsian = (encoding: string): encoding is EastAsian => Object.hasOwn(schemes, encoding)

/**
 * An encoding of Chinese, Japanese or Korean. A character that the platform's table lacks is wrong, never a private
 * character or a control character in its place.
 */
export function eastAsian(encoding: EastAsian): CharacterSet {
  const { label, length, unknown }: Scheme = schemes[encoding]
  const decode = strictly(label)
  const controls = controlsOf(decode)
  const lengthAt = (bytes: Uint8Array, at: number) => length(bytes[at] ?? 0, bytes[at + 1] ?? 0)
  return {
    lengthAt,
    whole(bytes) {
      let at = 0
      while (at < bytes.length) {
        const next = at + lengthAt(bytes, at)
        if (next > bytes.length) break
        at = next
      }
      return at
    },
    text(bytes) {
      const text = decode(bytes)
      return text === undefined || unknown?.test(text) ? undefined : controls(text)
    },
  }
}

/** Some platforms exchange three control characters, after the custom of a maker of mainframes; this puts them back. */
function controlsOf(decode: (bytes: Uint8Array) => string | undefined): (text: string) => string {
  const right = '\x1a\x1c\x7f'
  const given = decode(Uint8Array.of(0x1a, 0x1c, 0x7f)) ?? right
  if (given === right) return text => text
  return text => text.replace(/\p{Cc}/gu, control => right[given.indexOf(control)] ?? control)
}
