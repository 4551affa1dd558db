import { type CharacterSet, strictly } from './character-set.ts'

/** Stands in a table where a byte has no character: a code point that no text may hold. */
const NONE = '\uFFFF'
const none = 0xffff

/** The characters of consecutive bytes, from one on. */
type Run = readonly [from: number, characters: string]

/**
 * Where platforms are known to differ from the standard or from one another: control characters for the upper half of
 * windows-1252, private characters or others for bytes that have none, no table at all. WHATWG Encoding Standard, 9.1.
 */
const runs: { readonly [encoding: string]: readonly Run[] } = {
  'windows-1252': [[0x80, '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ']],
  'windows-1253': [[0xaa, NONE]],
  'windows-1255': [[0xca, '\u05ba']],
  'windows-874': [
    [0xdb, NONE.repeat(4)],
    [0xfc, NONE.repeat(4)],
  ],
  'KOI8-U': [
    [0xae, 'ў'],
    [0xbe, 'Ў'],
  ],
  'ISO-8859-16': [
    [0xa0, '\xa0ĄąŁ€„Š§š©Ș«Ź\xadźŻ'],
    [0xb0, '°±ČłŽ”¶·žčș»ŒœŸż'],
    [0xc0, 'ÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏ'],
    [0xd0, 'ĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚß'],
    [0xe0, 'àáâăäćæçèéêëìíîï'],
    [0xf0, 'đńòóôőöśűùúûüęțÿ'],
  ],
}

/** Encodings that differ from ISO-8859-1 in nothing but their runs, so that no platform need be asked. */
const ownTables: ReadonlySet<string> = new Set(['windows-1252', 'ISO-8859-16'])

/** The code unit of each byte; half of it is ASCII in every encoding here. */
function tableOf(encoding: string): Uint16Array {
  const table = Uint16Array.from({ length: 256 }, (_, byte) => byte)
  if (!ownTables.has(encoding)) {
    const text = strictly(encoding)
    for (let byte = 0x80; byte <= 0xff; byte++) table[byte] = (text(Uint8Array.of(byte)) ?? NONE).charCodeAt(0)
  }
  for (const [from, characters] of runs[encoding] ?? [])
    for (let i = 0; i < characters.length; i++) table[from + i] = characters.charCodeAt(i)
  return table
}

/** How this machine orders the bytes of a code unit. */
const nativeOrder = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 'utf-16le' : 'utf-16be'

/**
 * An encoding of one byte to a character.
 *
 * @param without bytes that are to have no character, although the standard lets them stand for control characters
 */
export function singleByte(encoding: string, without: readonly number[] = []): CharacterSet {
  const table = tableOf(encoding)
  for (const byte of without) table[byte] = none
  const complete = !table.includes(none)
  // Some three times faster than String.fromCharCode on pieces.
  const decode = strictly(nativeOrder)
  return {
    lengthAt: () => 1,
    whole: bytes => bytes.length,
    text(bytes) {
      const units = new Uint16Array(bytes.length)
      for (let i = 0; i < bytes.length; i++) units[i] = table[bytes[i] ?? 0] ?? 0
      return complete || !units.includes(none) ? decode(new Uint8Array(units.buffer)) : undefined
    },
  }
}
