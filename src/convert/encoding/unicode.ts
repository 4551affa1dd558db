import { type CharacterSet, strictly } from './character-set.ts'

const utf8Length = (lead: number): number => (lead < 0xc0 || lead > 0xf7 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4)

/** UTF-8. Unicode, 3.9; RFC 3629. */
export function utf8(): CharacterSet {
  return {
    lengthAt: (bytes, at) => utf8Length(bytes[at] ?? 0),
    whole(bytes) {
      for (let back = 1; back <= 3 && back <= bytes.length; back++) {
        const byte = bytes[bytes.length - back] ?? 0
        if ((byte & 0xc0) !== 0x80) return utf8Length(byte) > back ? bytes.length - back : bytes.length
      }
      return bytes.length
    },
    text: strictly('utf-8'),
  }
}

/** UTF-16, without its byte order mark. Unicode, 3.9; RFC 2781. */
export function utf16(order: 'UTF-16LE' | 'UTF-16BE'): CharacterSet {
  const high = order === 'UTF-16BE' ? 0 : 1
  const surrogate = (byte: number | undefined, kind: 0xd8 | 0xdc) => byte !== undefined && (byte & 0xfc) === kind
  const lengthAt = (bytes: Uint8Array, at: number) =>
    surrogate(bytes[at + high], 0xd8) && (at + 4 > bytes.length || surrogate(bytes[at + 2 + high], 0xdc)) ? 4 : 2
  return {
    lengthAt,
    whole(bytes) {
      const even = bytes.length - (bytes.length % 2)
      return even > 0 && lengthAt(bytes, even - 2) === 4 ? even - 2 : even
    },
    text: strictly(order),
  }
}
