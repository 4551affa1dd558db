import { code, kinds, nameFirst } from './characters.ts'
import type { XmlStart } from './sink.ts'

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

/** What a prefix stands for at the place reading has come to; undefined when it stands for nothing. */
export interface Binding {
  readonly prefix: string
  namespace: string | undefined
}

/** A name as it is written in a document, taken apart once. The same name is the same object as long as it is remembered. */
export interface WrittenName {
  readonly written: string
  /** The local name; empty when the name is not one of namespaces, such as `a:b:c`. */
  readonly local: string
  readonly binding: Binding
  /** What an attribute of this name declares, if it declares a namespace. */
  readonly declares: Binding | undefined
  /** The start tag without attributes that was handed over last, to be handed over again. */
  bare: XmlStart | undefined
}

/** The names of one document. */
export interface WrittenNames {
  /** The name between two offsets of a text; `hash` is made by {@link hashed} of its code units. */
  at(text: string, from: number, to: number, hash: number): WrittenName
  named(written: string): WrittenName
  binding(prefix: string): Binding
}

/** Adds a code unit to the hash of a name, which begins with 0. */
export const hashed = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0

const slots = 4096
const tries = 4

/**
 * Remembers names, so that each is made a string once however often it occurs. So many names are remembered as documents
 * have; of more, which only an attack has, the older make room.
 */
export function writtenNames(): WrittenNames {
  const known = new Array<WrittenName | undefined>(slots).fill(undefined)
  const bindings = new Map<string, Binding>()

  const binding = (prefix: string): Binding => {
    const there = bindings.get(prefix)
    if (there !== undefined) return there
    const made: Binding = { prefix, namespace: boundAlways(prefix) }
    bindings.set(prefix, made)
    return made
  }
  const made = (written: string): WrittenName => {
    const colon = written.indexOf(':')
    const prefix = colon < 0 ? '' : interned(written.slice(0, colon))
    const local = colon < 0 ? written : interned(localPart(written, colon))
    return {
      written,
      local,
      binding: binding(prefix),
      declares:
        colon < 0 ? (written === 'xmlns' ? binding('') : undefined) : prefix === 'xmlns' ? binding(local) : undefined,
      bare: undefined,
    }
  }
  const at = (text: string, from: number, to: number, hash: number): WrittenName => {
    const slot = hash ^ (hash >>> 15)
    let free = slot & (slots - 1)
    for (let n = 0; n < tries; n++) {
      const place = (slot + n) & (slots - 1)
      const name = known[place]
      if (name === undefined) {
        free = place
        break
      }
      if (isAt(name.written, text, from, to)) return name
    }
    const name = made(interned(text.slice(from, to)))
    known[free] = name
    return name
  }

  return {
    at,
    named(written) {
      let hash = 0
      for (let i = 0; i < written.length; i++) hash = hashed(hash, written.charCodeAt(i))
      return at(written, 0, written.length, hash)
    },
    binding,
  }
}

function boundAlways(prefix: string): string | undefined {
  return prefix === '' ? '' : prefix === 'xml' ? xmlNamespace : undefined
}

/** What follows the colon; empty when that, or what comes before it, is no name (Namespaces in XML 1.0, 3). */
function localPart(written: string, colon: number): string {
  const local = written.slice(colon + 1)
  const begins = colon > 0 && ((kinds[local.charCodeAt(0)] ?? 0) & nameFirst) !== 0
  return begins && local.charCodeAt(0) !== code.colon && !local.includes(':') ? local : ''
}

function isAt(name: string, text: string, from: number, to: number): boolean {
  if (name.length !== to - from) return false
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}

/**
 * The same text as the engine keeps it for the names of properties: a copy of its own that holds on to no larger text, and
 * that is compared by identity with names in programs.
 */
export function interned(text: string): string {
  const before = internedBefore.get(text)
  if (before !== undefined) return before
  const made = Object.keys({ [text]: true })[0] ?? text
  if (internedBefore.size < slots && text.length <= longestInterned) internedBefore.set(made, made)
  return made
}

/** The names of EAD, mostly, which every file of a run has again. */
const internedBefore = new Map<string, string>()
const longestInterned = 64
