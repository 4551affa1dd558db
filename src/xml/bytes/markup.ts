import { codePointOf } from '../character-references.ts'
import { code } from '../characters.ts'
import {
  afterCharacter,
  afterSpace,
  beginsPlainName,
  byteKinds,
  doubtful,
  inPlainName,
  inWords,
  inXml,
  unfinished,
} from './kinds.ts'

/*
 * Each of these finds the end of what begins at an offset, in bytes that are not looked at from `end` on. They allow less
 * than XML does, and nothing that it does not.
 */

/** The end of text: the next "<", or the end of the bytes. */
export function afterWords(bytes: Uint8Array, from: number, end: number): number {
  let at = from
  for (;;) {
    let byte = bytes[at] ?? 0
    while (((byteKinds[byte] ?? 0) & inWords) !== 0) byte = bytes[++at] ?? 0
    if (byte === code.less || at >= end) return at
    if (byte >= 0x80) at = afterCharacter(bytes, at)
    else if (byte === code.ampersand) at = afterReference(bytes, at)
    else if (byte === code.closeBracket && !endsSection(bytes, at)) at++
    else return doubtful
    if (at < 0) return at
  }
}

const references = /^(?:amp|lt|gt|apos|quot|#\d{1,7}|#x[\dA-Fa-f]{1,6})$/
const longestReference = 10

/** The end of a reference to a character, by its number or by one of the five names that XML declares itself. */
export function afterReference(bytes: Uint8Array, at: number): number {
  let name = ''
  let to = at + 1
  for (; name.length <= longestReference; to++) {
    const byte = bytes[to] ?? 0
    if (byte === code.semicolon) break
    name += String.fromCharCode(byte)
  }
  if (!references.test(name)) return doubtful
  return name.startsWith('#') && codePointOf(`&${name};`) === undefined ? doubtful : to + 1
}

/** The end of a comment. */
export function afterComment(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from + 4; at < end; ) {
    if (bytes[at] === code.hyphen && bytes[at + 1] === code.hyphen)
      return at + 2 >= end ? unfinished : bytes[at + 2] === code.greater ? at + 3 : doubtful
    at = afterAny(bytes, at)
    if (at < 0) return at
  }
  return unfinished
}

/** The end of a CDATA section. */
export function afterSection(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from + 9; at < end; ) {
    if (bytes[at] === code.closeBracket && at + 2 < end && endsSection(bytes, at)) return at + 3
    at = afterAny(bytes, at)
    if (at < 0) return at
  }
  return unfinished
}

/** The end of a processing instruction. */
export function afterInstruction(bytes: Uint8Array, from: number, end: number): number {
  let at = from + 2
  if (((byteKinds[bytes[at] ?? 0] ?? 0) & beginsPlainName) === 0) return doubtful
  let target = ''
  for (; ((byteKinds[bytes[at] ?? 0] ?? 0) & inPlainName) !== 0; at++) target += String.fromCharCode(bytes[at] ?? 0)
  if (/^xml$/i.test(target) || (bytes[at] !== code.question && afterSpace(bytes, at) === at)) return doubtful
  if (bytes[at] === code.question && bytes[at + 1] !== code.greater) return at + 1 < end ? doubtful : unfinished
  while (at < end) {
    if (bytes[at] === code.question && bytes[at + 1] === code.greater) return at + 2 <= end ? at + 2 : unfinished
    at = afterAny(bytes, at)
    if (at < 0) return at
  }
  return unfinished
}

/** The end of any character of XML. */
function afterAny(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0
  if (byte >= 0x80) return afterCharacter(bytes, at)
  return ((byteKinds[byte] ?? 0) & inXml) === 0 ? doubtful : at + 1
}

/** Whether "]]>" stands here. */
function endsSection(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === code.closeBracket && bytes[at + 1] === code.closeBracket && bytes[at + 2] === code.greater
}
