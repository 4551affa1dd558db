import { isXmlCharacter } from './character-references.ts'
import { code, kinds, nameFirst, nameNext } from './characters.ts'
import { ampersandAlone, Fault, noCharacter } from './faults.ts'
import { limits } from './limits.ts'

/** A reference that was read: to a character, or to an entity by name. */
export interface Reference {
  /** Where what follows it begins. */
  end: number
  /** The character, for a reference by number or to one of XML's own entities; else empty. */
  character: string
  /** The name of the entity, if it is not one of XML's own; else empty. */
  entity: string
}

/** The entities XML itself declares (XML 1.0, 4.6). */
const predefined: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['apos', "'"],
  ['quot', '"'],
])

/**
 * Reads the reference that begins with the ampersand at an offset (XML 1.0, 4.1) into `found`.
 *
 * @returns false when the text ends before the reference does and nothing is wrong so far
 */
export function readReference(text: string, at: number, found: Reference): boolean {
  return text.charCodeAt(at + 1) === code.hash ? numbered(text, at, found) : named(text, at, found)
}

function named(text: string, at: number, found: Reference): boolean {
  let end = at + 1
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    const wanted = end === at + 1 ? nameFirst : nameNext
    if (((kinds[unit] ?? 0) & wanted) === 0 || unit === code.colon) break
  }
  if (end - at > limits.name + 1) throw new Fault(at, ampersandAlone())
  if (end >= text.length) return false
  if (text.charCodeAt(end) !== code.semicolon || end === at + 1) throw new Fault(at, ampersandAlone())
  const name = text.slice(at + 1, end)
  const character = predefined.get(name)
  found.end = end + 1
  found.character = character ?? ''
  found.entity = character === undefined ? name : ''
  return true
}

function numbered(text: string, at: number, found: Reference): boolean {
  const hexadecimal = text.charCodeAt(at + 2) === code.lowerX
  const base = hexadecimal ? 16 : 10
  const from = hexadecimal ? at + 3 : at + 2
  let point = 0
  let end = from
  for (; end < text.length; end++) {
    const digit = digitOf(text.charCodeAt(end))
    if (digit >= base) break
    point = Math.min(point * base + digit, 0x110000)
  }
  if (end >= text.length) return false
  if (text.charCodeAt(end) !== code.semicolon || end === from || !isXmlCharacter(point)) {
    throw new Fault(at, noCharacter())
  }
  found.end = end + 1
  found.character = String.fromCodePoint(point)
  found.entity = ''
  return true
}

function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30
  const letter = unit | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 99
}
