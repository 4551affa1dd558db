import { code, endOfSpace, kinds, nameFirst, nameNext, stopsValue, whiteSpace } from './characters.ts'
import {
  cannotGoOn,
  Fault,
  lessInValue,
  nameTooLong,
  noQualifiedName,
  noQuotes,
  noValue,
  strayInTag,
  tooManyAttributes,
  valueTooLong,
} from './faults.ts'
import { limits } from './limits.ts'
import { type Reference, readReference } from './references.ts'
import { hashed, type WrittenName, type WrittenNames } from './written-names.ts'

/** A start tag as it is written, before namespaces are resolved. The lists are used again for the next tag. */
export interface StartTag {
  name: WrittenName
  /** Whether it ends in "/>". */
  empty: boolean
  /** How many of the lists below count, declarations of namespaces included. */
  count: number
  readonly names: WrittenName[]
  readonly values: string[]
  /** Where each attribute begins. */
  readonly offsets: number[]
}

/** Reads start tags into `tag`, one after the other. */
export interface StartTags {
  readonly tag: StartTag
  /**
   * Reads the start tag whose "<" is at an offset.
   *
   * @returns the offset behind it; -1 when the text ends before it does and nothing is wrong so far
   */
  read(text: string, from: number): number
}

/** `entity` gives what an entity stands for in the value of an attribute; `at` is where it is used. */
export function startTags(names: WrittenNames, entity: (name: string, at: number) => string): StartTags {
  const tag: StartTag = { name: names.named('none'), empty: false, count: 0, names: [], values: [], offsets: [] }
  const reference: Reference = { end: 0, character: '', entity: '' }
  let name = tag.name
  let value = ''

  /** The end of the name that begins here; its first character has been looked at. */
  const readName = (text: string, from: number): number => {
    let hash = 0
    let at = from
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (((kinds[unit] ?? 0) & nameNext) === 0) break
      hash = hashed(hash, unit)
    }
    if (at - from > limits.name) throw new Fault(from, nameTooLong())
    if (at === text.length) return -1
    name = names.at(text, from, at, hash)
    if (name.local === '') throw new Fault(from, noQualifiedName(name.written))
    return at
  }

  /** The end of the value that begins here, which is where its quote is. White space and references are resolved (3.3.3). */
  const readValue = (text: string, from: number, quote: number): number => {
    let start = from
    let before = ''
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (((kinds[unit] ?? 0) & stopsValue) === 0) continue
      if (unit === quote) {
        value = before === '' ? text.slice(start, at) : before + text.slice(start, at)
        if (value.length > limits.attributeValue) throw new Fault(from, valueTooLong())
        return at
      }
      if (unit === code.less) throw new Fault(at, lessInValue())
      if (unit === code.ampersand) {
        if (!readReference(text, at, reference)) return -1
        const { end } = reference
        before += text.slice(start, at)
        before += reference.entity === '' ? reference.character : entity(reference.entity, at)
        if (before.length > limits.attributeValue) throw new Fault(from, valueTooLong())
        start = end
        at = end - 1
      } else if (unit !== code.quote && unit !== code.apostrophe) {
        before += `${text.slice(start, at)} `
        start = at + 1
      }
    }
    if (text.length - from > limits.attributeValue + limits.run) throw new Fault(from, valueTooLong())
    return -1
  }

  /** The end of the attribute that begins here. */
  const readAttribute = (text: string, from: number): number => {
    if (tag.count >= limits.attributes) throw new Fault(from, tooManyAttributes())
    let at = readName(text, from)
    if (at < 0) return -1
    tag.names[tag.count] = name
    at = endOfSpace(text, at)
    if (at === text.length) return -1
    if (text.charCodeAt(at) !== code.equals) throw new Fault(from, noValue())
    at = endOfSpace(text, at + 1)
    if (at === text.length) return -1
    const quote = text.charCodeAt(at)
    if (quote !== code.quote && quote !== code.apostrophe) throw new Fault(at, noQuotes(text.charAt(at)))
    at = readValue(text, at + 1, quote)
    if (at < 0) return -1
    tag.values[tag.count] = value
    tag.offsets[tag.count] = from
    tag.count += 1
    return at + 1
  }

  const read = (text: string, from: number): number => {
    tag.count = 0
    let at = readName(text, from + 1)
    if (at < 0) return -1
    tag.name = name
    for (;;) {
      const unit = text.charCodeAt(at)
      if (unit === code.greater) {
        tag.empty = false
        return at + 1
      }
      if (unit === code.slash) {
        if (at + 1 === text.length) return -1
        if (text.charCodeAt(at + 1) !== code.greater) throw new Fault(at, strayInTag('/'))
        tag.empty = true
        return at + 2
      }
      if (((kinds[unit] ?? 0) & whiteSpace) === 0) {
        throw new Fault(at, tag.count === 0 ? cannotGoOn(characterAt(text, at)) : strayInTag(characterAt(text, at)))
      }
      at = endOfSpace(text, at)
      if (at === text.length) return -1
      const next = text.charCodeAt(at)
      if (next === code.greater || next === code.slash) continue
      if (!beginsName(next)) throw new Fault(at, strayInTag(characterAt(text, at)))
      at = readAttribute(text, at)
      if (at < 0 || at === text.length) return -1
    }
  }

  return { tag, read }
}

/** Whether a name may begin with this code unit. */
export function beginsName(unit: number): boolean {
  return ((kinds[unit] ?? 0) & nameFirst) !== 0
}

/** The whole character at an offset, which may be two code units. */
export function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at)
  return point === undefined ? '' : String.fromCodePoint(point)
}
