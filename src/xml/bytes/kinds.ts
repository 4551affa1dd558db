import { code } from '../characters.ts'

/*
 * What a byte of UTF-8 may be, as bits. Bytes beyond ASCII have none, and are looked at by {@link afterCharacter}.
 */

/** Stands for itself between tags. */
export const inWords = 1
/** Stands for itself in the value of an attribute. */
export const inValue = 2
export const inSpace = 4
/** May go on with a name, the colon included. */
export const inName = 8
/** May go on with a name without a colon. */
export const inPlainName = 16
/** May begin a name without a colon. */
export const beginsPlainName = 32
/** A character of XML. */
export const inXml = 64

export const byteKinds: Uint8Array = classified()

function classified(): Uint8Array {
  const table = new Uint8Array(0x100)
  const add = (kind: number, from: number, to: number = from) => {
    for (let byte = from; byte <= to; byte++) table[byte] = (table[byte] ?? 0) | kind
  }
  const special: readonly number[] = [code.less, code.ampersand]
  for (let byte = 0x20; byte < 0x80; byte++) {
    add(inXml, byte)
    if (!special.includes(byte) && byte !== code.closeBracket) add(inWords, byte)
    if (!special.includes(byte) && byte !== code.quote && byte !== code.apostrophe) add(inValue, byte)
  }
  for (const byte of [code.tab, code.newline, 0xd]) add(inXml | inWords | inSpace, byte)
  add(inSpace, 0x20)
  const letter = inName | inPlainName | beginsPlainName
  add(letter, 0x41, 0x5a)
  add(letter, 0x61, 0x7a)
  add(letter, 0x5f)
  add(inName | inPlainName, 0x30, 0x39)
  add(inName | inPlainName, 0x2d, 0x2e)
  add(inName, code.colon)
  return table
}

/** What functions that look for an end give when something stands in the way that is wrong, or may be. */
export const doubtful = -1

/** What they give when the bytes end first and nothing is in the way so far. */
export const unfinished = -2

/** The end of the white space that begins here. Something else must follow: no end is looked for. */
export function afterSpace(bytes: Uint8Array, from: number): number {
  let at = from
  while (((byteKinds[bytes[at] ?? 0] ?? 0) & inSpace) !== 0) at++
  return at
}

/**
 * The end of the character beyond ASCII that begins here, if it is well-formed (Unicode, 3.9, table 3-7) and one of XML
 * (XML 1.0, 2.2).
 */
export function afterCharacter(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const second = bytes[at + 1] ?? 0
  if ((second & 0xc0) !== 0x80 || lead < 0xc2) return doubtful
  if (lead < 0xe0) return at + 2
  const third = bytes[at + 2] ?? 0
  if ((third & 0xc0) !== 0x80) return doubtful
  if (lead < 0xf0) {
    if (lead === 0xe0 && second < 0xa0) return doubtful
    if (lead === 0xed && second > 0x9f) return doubtful
    return lead === 0xef && second === 0xbf && third > 0xbd ? doubtful : at + 3
  }
  if (lead > 0xf4 || ((bytes[at + 3] ?? 0) & 0xc0) !== 0x80) return doubtful
  if (lead === 0xf0 && second < 0x90) return doubtful
  return lead === 0xf4 && second > 0x8f ? doubtful : at + 4
}
