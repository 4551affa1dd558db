import type { IdentifierPool } from '../../model/identifier-pool.ts'
import { code } from '../characters.ts'
import { ruleFor, type Schema } from '../schema.ts'
import { numberedAttributes } from './attributes.ts'
import { byteDeclarations, declaresNamespace } from './declarations.ts'
import { afterCharacter, afterSpace, byteKinds, doubtful, inName, inSpace, inValue } from './kinds.ts'
import { afterReference } from './markup.ts'
import type { Meanings } from './meanings.ts'
import { type ByteNames, byteNames, hashedByte, mostNames } from './names.ts'
import type { NumberedSchema } from './states.ts'
import { type ByteValue, byteValues, hashedValue, noValue, textOf } from './values.ts'

/** A start tag that was read. */
export interface ByteTag {
  /** The number of its written name. */
  name: number
  /** The number of its element. */
  element: number
  empty: boolean
  /** The bits of the prefixes that are declared in it or around it, below the root. */
  scope: number
}

/** Reads start tags into `tag`, one after the other, and checks what is in them. */
export interface ByteTags {
  readonly tag: ByteTag
  /** The written names of elements. */
  readonly names: ByteNames
  /**
   * The end of the tag that begins at an offset; {@link doubtful} when it is not plainly valid. `scope` has the bits of the
   * prefixes that are declared around it.
   */
  read(bytes: Uint8Array, from: number, isRoot: boolean, scope: number): number
  /** Whether every identifier that was pointed at is there. */
  allResolved(): boolean
}

/** On the root these are left to the tokenizer and the validator, which read it as well. */
const onRootAlone = /^xmlns$|^xmlns:|^xsi:/

export function byteTags(schema: Schema, elements: NumberedSchema, meanings: Meanings, pool: IdentifierPool): ByteTags {
  const names = byteNames()
  const declarations = byteDeclarations(meanings)
  const attributes = numberedAttributes(schema, elements, declarations)
  const values = byteValues(pool)
  /** The element of each name, one more than its number; 0 is not looked up yet. */
  const elementOf = new Int16Array(mostNames)
  const needed = new Int32Array(schema.named.size + 1)
  const tag: ByteTag = { name: 0, element: 0, empty: false, scope: 0 }
  const value: ByteValue = { from: 0, to: 0, hash: 0, simple: true, kinds: 0 }
  /** The tag in which each attribute was met last. */
  const metIn = new Float64Array(attributes.most)
  /** The same of declarations of namespaces, by the numbers of their names. */
  const declaredIn = new Float64Array(mostNames)
  /** The bits of the prefixes that may be used in this tag, and of those that it uses. */
  let declared = 0
  let used = 0
  let count = 0
  /** How many attributes the element still needs. */
  let lacking = 0

  const lookUp = (name: number): number => {
    const meaning = meanings.ofElement(names.written(name))
    const rule = meaning && ruleFor(schema, { ...meaning, prefix: '', attributes: [] })
    if (rule === undefined) return doubtful
    const element = elements.number(rule)
    needed[element] = rule.required.length
    elementOf[name] = element + 1
    return element
  }

  /** The end of the value whose quotation mark stands before the offset. */
  const readValue = (bytes: Uint8Array, from: number, quote: number): number => {
    let hash = noValue
    let kinds = 0xff
    let simple = true
    let at = from
    for (;;) {
      const byte = bytes[at] ?? 0
      const kind = byteKinds[byte] ?? 0
      if ((kind & inValue) !== 0) {
        hash = hashedValue(hash, byte)
        kinds &= kind
        at++
        continue
      }
      if (byte === quote) break
      simple = false
      if (byte >= 0x80) at = afterCharacter(bytes, at)
      else if (byte === code.ampersand) at = afterReference(bytes, at)
      else if (byte === code.quote || byte === code.apostrophe || (kind & inSpace) !== 0) at++
      else return doubtful
      if (at < 0) return at
    }
    value.from = from
    value.to = at
    value.hash = hash
    value.kinds = kinds
    value.simple = simple
    return at + 1
  }

  /** Takes in what is no attribute of the element: the declaration of a namespace, once in a tag. */
  const declare = (name: number, bytes: Uint8Array): boolean => {
    const written = attributes.names.written(name)
    if (!declaresNamespace(written) || declaredIn[name] === count || !value.simple) return false
    declaredIn[name] = count
    const bit = declarations.declare(written, textOf(bytes, value))
    if (bit === undefined) return false
    declared |= bit
    return true
  }

  /** The end of the attribute that begins here. */
  const readAttribute = (bytes: Uint8Array, from: number, element: number, isRoot: boolean): number => {
    let hash = 0
    let at = from
    let byte = bytes[at] ?? 0
    while (((byteKinds[byte] ?? 0) & inName) !== 0) {
      hash = hashedByte(hash, byte)
      byte = bytes[++at] ?? 0
    }
    const name = attributes.names.at(bytes, from, at, hash)
    if (name < 0) return doubtful
    if (byte !== code.equals) {
      at = afterSpace(bytes, at)
      if (bytes[at] !== code.equals) return doubtful
    }
    byte = bytes[++at] ?? 0
    if (byte !== code.quote && byte !== code.apostrophe) {
      at = afterSpace(bytes, at)
      byte = bytes[at] ?? 0
      if (byte !== code.quote && byte !== code.apostrophe) return doubtful
    }
    const after = readValue(bytes, at + 1, byte)
    if (after < 0 || (isRoot && onRootAlone.test(attributes.names.written(name)))) return after
    const slot = attributes.slot(element, name)
    if (slot < 0) return declare(name, bytes) ? after : doubtful
    if (metIn[slot] === count) return doubtful
    metIn[slot] = count
    used |= attributes.bit(name)
    if (attributes.isRequired(slot)) lacking -= 1
    if (attributes.isFree(slot)) return after
    const owner = elements.rule(element)
    const rule = attributes.rule(slot)
    return owner && rule && values.accepts(owner, rule, slot, bytes, value) ? after : doubtful
  }

  return {
    tag,
    names,
    allResolved: values.allResolved,
    read(bytes, from, isRoot, scope) {
      let hash = 0
      let at = from + 1
      let byte = bytes[at] ?? 0
      while (((byteKinds[byte] ?? 0) & inName) !== 0) {
        hash = hashedByte(hash, byte)
        byte = bytes[++at] ?? 0
      }
      const name = names.at(bytes, from + 1, at, hash)
      if (name < 0) return doubtful
      let element = (elementOf[name] ?? 0) - 1
      if (element < 0) {
        element = lookUp(name)
        if (element < 0) return doubtful
      }
      tag.name = name
      tag.element = element
      count += 1
      declared = scope
      used = 0
      lacking = needed[element] ?? 0
      for (;;) {
        if (byte === code.greater || byte === code.slash) break
        if (((byteKinds[byte] ?? 0) & inSpace) === 0) return doubtful
        at = afterSpace(bytes, at)
        byte = bytes[at] ?? 0
        if (byte === code.greater || byte === code.slash) break
        at = readAttribute(bytes, at, element, isRoot)
        if (at < 0) return at
        byte = bytes[at] ?? 0
      }
      if (lacking !== 0 || (used & ~declared) !== 0) return doubtful
      tag.scope = declared
      tag.empty = byte === code.slash
      if (!tag.empty) return at + 1
      return bytes[at + 1] === code.greater ? at + 2 : doubtful
    },
  }
}
