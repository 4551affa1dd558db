import type { IdentifierPool } from '../../model/identifier-pool.ts'
import { token } from '../datatypes.ts'
import { type Identifiers, identifiers } from '../identifiers.ts'
import type { AttributeRule, ElementRule } from '../schema.ts'
import { beginsPlainName, byteKinds, inPlainName } from './kinds.ts'

/** The value of an attribute as it stands in the bytes, between its quotes. */
export interface ByteValue {
  from: number
  to: number
  /** Of its bytes, made with {@link hashedValue}; of use only where `simple`. */
  hash: number
  /** Of ASCII, without white space but spaces, without references: what stands there is the value. */
  simple: boolean
  /** What all of its bytes may be. */
  kinds: number
}

/** Adds a byte to the hash of a value, which begins with {@link noValue}. */
export const hashedValue = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193)
export const noValue = 0x811c9dc5

/** Says of values whether the rules of their attributes take them. Identifiers, and what points at them, are kept. */
export interface ByteValues {
  accepts(element: ElementRule, rule: AttributeRule, slot: number, bytes: Uint8Array, value: ByteValue): boolean
  /** Whether every identifier that was pointed at is there. */
  allResolved(): boolean
}

const remembered = 4096
const longest = 24

/** Begins without identifiers. */
export function byteValues(pool: IdentifierPool): ByteValues {
  const ids: Identifiers<undefined> = identifiers(pool)
  /** Values that were accepted lately, at a place that their hash names; with the slot of the attribute, and their length. */
  const kept = new Uint8Array(remembered * longest)
  const slots = new Int32Array(remembered).fill(-1)
  const lengths = new Uint8Array(remembered)

  const isKept = (place: number, slot: number, bytes: Uint8Array, from: number, length: number): boolean => {
    if (slots[place] !== slot || lengths[place] !== length) return false
    const begin = place * longest
    for (let i = 0; i < length; i++) if (kept[begin + i] !== bytes[from + i]) return false
    return true
  }
  const acceptsPlain = (rule: AttributeRule, slot: number, bytes: Uint8Array, value: ByteValue): boolean => {
    const { from, to, hash } = value
    const length = to - from
    if (!value.simple || length > longest) return rule.type.accepts(textOf(bytes, value))
    const place = ((hash ^ (hash >>> 15)) + slot) & (remembered - 1)
    if (isKept(place, slot, bytes, from, length)) return true
    if (!rule.type.accepts(textOf(bytes, value))) return false
    slots[place] = slot
    lengths[place] = length
    kept.set(bytes.subarray(from, to), place * longest)
    return true
  }

  return {
    accepts(element, rule, slot, bytes, value) {
      const { kind, accepts } = rule.type
      if (accepts === token.accepts) return true
      if (kind === 'value') return acceptsPlain(rule, slot, bytes, value)
      if (kind === 'entity') return false
      const isPlain = isName(bytes, value)
      if (isPlain && kind === 'id') return ids.addAt(bytes, value.from, value.to)
      const text = textOf(bytes, value)
      if (!isPlain && !accepts(text)) return false
      if (kind === 'id') return ids.add(text)
      ids.point(kind, element.name, rule.name, text, () => undefined)
      return true
    },
    allResolved: () => ids.unresolved().length === 0,
  }
}

const decode = new TextDecoder('utf-8', { ignoreBOM: true })

/** A value as a tokenizer gives it. */
export function textOf(bytes: Uint8Array, { from, to, simple }: ByteValue): string {
  const written = bytes.subarray(from, to)
  if (!simple) return resolved(decode.decode(written))
  return written.length > longest ? decode.decode(written) : String.fromCharCode(...written)
}

/** Whether a value is a name of ASCII without a colon, which is an identifier by any rule. */
function isName(bytes: Uint8Array, { from, to, simple, kinds }: ByteValue): boolean {
  if (!simple || to === from || (kinds & inPlainName) === 0) return false
  return ((byteKinds[bytes[from] ?? 0] ?? 0) & beginsPlainName) !== 0
}

const characters: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&apos;', "'"],
  ['&quot;', '"'],
])

/** White space and references of a value resolved (XML 1.0, 2.11 and 3.3.3). The references are those of characters. */
function resolved(written: string): string {
  const spaced = written.replace(/\r\n|[\t\n\r]/g, ' ')
  return spaced.replace(/&[^;]*;/g, reference => {
    const character = characters.get(reference)
    if (character !== undefined) return character
    const point = reference.startsWith('&#x')
      ? Number.parseInt(reference.slice(3), 16)
      : Number.parseInt(reference.slice(2), 10)
    return String.fromCodePoint(point)
  })
}
