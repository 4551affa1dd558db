/** Receives the words of a text, each as a number: the same word gives the same number, whatever its case. */
export type TakeWord = (hash: number) => void

/** Finds the words in text that comes in pieces. */
export interface WordHashes {
  /** A piece of text; a word may go on in the next. */
  text(piece: string): void
  /** Here a word ends: an element begins or ends, a value is complete. */
  boundary(): void
  /** A whole value by itself, such as that of an attribute: the same as its text between two boundaries, but faster. */
  value?(text: string): void
}

/** FNV-1a, as an integer of 32 bits with a sign: others are slower to reckon with. */
const NO_WORD = 0x811c9dc5 | 0
const FACTOR = 0x01000193

/** For each UTF-16 unit: 0 not looked at yet, 1 no part of a word, else what it adds to a word, plus 2. */
const kinds = new Int32Array(0x10000)
const WORD = /[\p{L}\p{N}\p{M}]/u

/** Looks at a character once. Halves of characters beyond the Basic Multilingual Plane count as parts of words. */
function kindOf(code: number): number {
  const character = String.fromCharCode(code)
  const isWord = (code >= 0xd800 && code <= 0xdfff) || WORD.test(character)
  const kind = isWord ? (character.toLowerCase().codePointAt(0) ?? code) + 2 : 1
  kinds[code] = kind
  return kind
}

/** Texts of at least so many characters are looked at as bytes if they are in ASCII, which is faster. */
const LONG = 48
const bytes = new Uint8Array(8_192)
const encoder = new TextEncoder()

/** Whether a text is in ASCII, and is now in `bytes`. */
function isInBytes(piece: string): boolean {
  if (piece.length < LONG || piece.length > bytes.length) return false
  const { read, written } = encoder.encodeInto(piece, bytes)
  return read === piece.length && written === read
}

/** So many short values are kept with the words in them, since the attributes of a document say the same over and over. */
const MOST_VALUES = 500
const SHORT = 32

/**
 * Tells words from what stands between them: maximal runs of letters, digits and marks, the measure in every report of
 * loss. No string is made of them, because this runs over every character that is read and written.
 */
export function wordHashes(take: TakeWord): Required<WordHashes> {
  let hash = NO_WORD
  let inside = false
  const values = new Map<string, readonly number[]>()

  /** The same as `text`, of what is in `bytes`. */
  const textInBytes = (length: number): void => {
    let now = hash
    let within = inside
    for (let i = 0; i < length; i++) {
      const code = bytes[i] ?? 0
      const kind = kinds[code] || kindOf(code)
      if (kind > 1) {
        now = Math.imul(now ^ kind, FACTOR)
        within = true
      } else if (within) {
        take(now)
        now = NO_WORD
        within = false
      }
    }
    hash = now
    inside = within
  }

  const text = (piece: string): void => {
    if (isInBytes(piece)) {
      textInBytes(piece.length)
      return
    }
    let now = hash
    let within = inside
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i)
      const kind = kinds[code] || kindOf(code)
      if (kind > 1) {
        now = Math.imul(now ^ kind, FACTOR)
        within = true
      } else if (within) {
        take(now)
        now = NO_WORD
        within = false
      }
    }
    hash = now
    inside = within
  }
  const boundary = (): void => {
    if (!inside) return
    take(hash)
    hash = NO_WORD
    inside = false
  }

  return {
    text,
    boundary,
    value(whole) {
      boundary()
      const known = whole.length <= SHORT ? values.get(whole) : undefined
      if (known !== undefined) for (const one of known) take(one)
      else if (whole.length <= SHORT && values.size < MOST_VALUES) {
        const found = wordsOf(whole)
        values.set(whole, found)
        for (const one of found) take(one)
      } else {
        text(whole)
        boundary()
      }
    },
  }
}

function wordsOf(text: string): readonly number[] {
  const found: number[] = []
  const words = wordHashes(hash => found.push(hash))
  words.text(text)
  words.boundary()
  return found
}
