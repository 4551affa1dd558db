import { isEastAsian } from '../convert/encoding/east-asian.ts'
import { introduction } from '../convert/encoding/introduction.ts'
import type { Encoding } from '../convert/encoding/labels.ts'
import type { Edit } from './mending.ts'

/** In what the bytes of a text are, as far as changing them in place needs it. */
export interface Encoded {
  readonly encoding: Encoding
  /** How long the byte order mark is. */
  readonly mark: number
}

/** How a text that can be decoded is encoded; `undefined` when its bytes cannot be changed in place. */
export function encodedAs(bytes: Uint8Array, said: string | undefined): Encoded | undefined {
  const found = introduction(bytes, true, said)
  if (!found || !('encoding' in found) || isEastAsian(found.encoding)) return undefined
  return { encoding: found.encoding, mark: found.mark }
}

/** How many bytes of UTF-8 a piece of text is. */
function utf8Length(text: string): number {
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) length += 1
    else if (code < 0x800) length += 2
    else if (code >= 0xd800 && code < 0xdc00) {
      length += 4
      i++
    } else length += 3
  }
  return length
}

/** How many bytes a piece of the source is. */
function lengthIn(encoding: Encoding, text: string): number {
  if (encoding === 'UTF-8') return utf8Length(text)
  return encoding === 'UTF-16LE' || encoding === 'UTF-16BE' ? text.length * 2 : text.length
}

/** A replacement in bytes; in encodings of one byte only ASCII can be written. */
function bytesIn(encoding: Encoding, text: string): Uint8Array | undefined {
  if (encoding === 'UTF-8') return new TextEncoder().encode(text)
  if (encoding === 'UTF-16LE' || encoding === 'UTF-16BE') {
    const bytes = new Uint8Array(text.length * 2)
    const view = new DataView(bytes.buffer)
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'UTF-16LE')
    return bytes
  }
  return isWritable(encoding, text) ? new TextEncoder().encode(text) : undefined
}

/** Whether a replacement can be written in an encoding. */
export const isWritable = (encoding: Encoding, text: string): boolean =>
  encoding === 'UTF-8' || encoding.startsWith('UTF-16') || /^[\x20-\x7e]*$/.test(text)

/**
 * The bytes with these changes of their text; every other byte is the one that was there.
 *
 * @param text what the bytes were decoded to
 * @param edits in order, none touching another
 * @returns `undefined` when a replacement cannot be written in the encoding
 */
export function editedBytes(
  bytes: Uint8Array,
  text: string,
  { encoding, mark }: Encoded,
  edits: readonly Edit[],
): Uint8Array | undefined {
  const pieces: Uint8Array[] = []
  let at = 0
  let offset = mark
  let begin = 0
  for (const { from, to, text: replacement } of edits) {
    const added = bytesIn(encoding, replacement)
    if (!added) return undefined
    offset += lengthIn(encoding, text.slice(at, from))
    pieces.push(bytes.subarray(begin, offset), added)
    offset += lengthIn(encoding, text.slice(from, to))
    begin = offset
    at = to
  }
  pieces.push(bytes.subarray(begin))
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let filled = 0
  for (const piece of pieces) {
    whole.set(piece, filled)
    filled += piece.length
  }
  return whole
}
