import type { IdentifierPool } from '../../model/identifier-pool.ts'
import { code } from '../characters.ts'
import { limits } from '../limits.ts'
import type { Schema } from '../schema.ts'
import { afterSpace, doubtful, unfinished } from './kinds.ts'
import { afterComment, afterInstruction, afterSection, afterWords } from './markup.ts'
import type { Meanings } from './meanings.ts'
import { nothing, numberedSchema, spaces, words } from './states.ts'
import { type ByteTag, byteTags } from './tags.ts'

/**
 * Looks at a document as bytes of UTF-8, to say that it is well-formed and valid if that is plain. It makes no text of them
 * and can say nothing of what is wrong: where it is in doubt, the document is to be read from its beginning by those who can.
 */
export interface SureCheck {
  /**
   * Looks at bytes from an offset on. Unless they are the last, `end` is where a "<" stands. The first begin with the start
   * tag of the root.
   *
   * @returns up to where they were looked at; {@link doubtful} when they were not wholly understood
   */
  look(bytes: Uint8Array, from: number, end: number): number
  /** Whether the document is complete with what was looked at. */
  complete(): boolean
}

/** `meanings` says what names stand for; `pool` is where identifiers are kept. */
export function sureCheck(schema: Schema, meanings: Meanings, pool: IdentifierPool): SureCheck {
  const numbered = numberedSchema(schema)
  const tags = byteTags(schema, numbered, meanings, pool)
  const tag: ByteTag = tags.tag
  const { names } = tags
  /** The name, the element, the state and the declared prefixes of what is open, outermost first. */
  const openNames = new Int32Array(limits.depth)
  const openElements = new Int32Array(limits.depth)
  const states = new Int32Array(limits.depth)
  const scopes = new Int32Array(limits.depth)
  let depth = 0
  let begun = false
  let mode = spaces
  /** Whether the run of text has a CDATA section already: its length would have to be watched. */
  let hasSection = false

  const start = (bytes: Uint8Array, from: number): number => {
    const isRoot = depth === 0
    if ((isRoot && begun) || depth >= limits.depth) return doubtful
    const end = tags.read(bytes, from, isRoot, isRoot ? 0 : (scopes[depth - 1] ?? 0))
    if (end < 0) return end
    const { element } = tag
    if (isRoot) begun = true
    else {
      const state = numbered.after(states[depth - 1] ?? 0, element)
      if (state < 0) return doubtful
      states[depth - 1] = state
    }
    hasSection = false
    const state = numbered.start(element)
    if (tag.empty) return numbered.ends(state) ? end : doubtful
    openNames[depth] = tag.name
    openElements[depth] = element
    states[depth] = state
    scopes[depth] = tag.scope
    depth += 1
    mode = numbered.mode(element)
    return end
  }

  const close = (bytes: Uint8Array, from: number): number => {
    if (depth === 0) return doubtful
    const length = names.lengthAt(openNames[depth - 1] ?? 0, bytes, from + 2)
    if (length < 0) return doubtful
    let at = from + 2 + length
    if (bytes[at] !== code.greater) at = afterSpace(bytes, at)
    if (bytes[at] !== code.greater || !numbered.ends(states[depth - 1] ?? 0)) return doubtful
    depth -= 1
    mode = depth === 0 ? spaces : numbered.mode(openElements[depth - 1] ?? 0)
    hasSection = false
    return at + 1
  }

  /** What begins with "<!". */
  const declaration = (bytes: Uint8Array, at: number, end: number): number => {
    if (bytes[at + 2] === code.hyphen && bytes[at + 3] === code.hyphen) return afterComment(bytes, at, end)
    if (depth === 0 || mode !== words || hasSection || !beginsSection(bytes, at)) return doubtful
    const after = afterSection(bytes, at, end)
    if (after >= 0) hasSection = true
    return after
  }

  const text = (bytes: Uint8Array, at: number, end: number): number => {
    if (mode === nothing) return doubtful
    const after = mode === words ? afterWords(bytes, at, end) : afterSpace(bytes, at)
    return after < 0 || bytes[after] === code.less || after === end ? after : doubtful
  }

  return {
    look(bytes, from, end) {
      let at = from
      while (at < end) {
        let after: number
        if (bytes[at] !== code.less) after = text(bytes, at, end)
        else {
          const next = bytes[at + 1]
          if (next === code.slash) after = close(bytes, at)
          else if (next === code.exclamation) after = declaration(bytes, at, end)
          else if (next === code.question) after = afterInstruction(bytes, at, end)
          else after = start(bytes, at)
        }
        if (after === unfinished) return at
        if (after < 0) return doubtful
        at = after
      }
      return at
    },
    complete: () => begun && depth === 0 && tags.allResolved(),
  }
}

const section = [...'<![CDATA['].map(letter => letter.charCodeAt(0))

function beginsSection(bytes: Uint8Array, at: number): boolean {
  return section.every((byte, i) => bytes[at + i] === byte)
}
