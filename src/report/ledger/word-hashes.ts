/** Receives the words of a text, each as a number: the same word gives the same number, whatever its case. */
export type TakeWord = (hash: number) => void

/** Finds the words in text that comes in pieces. */
export interface WordHashes {
  /** A piece of text; a word may go on in the next. */
  text(piece: string): void
  /** Here a word ends: an element begins or ends, a value is complete. */
  boundary(): void
}

const NO_WORD = 0x811c9dc5

/** For each UTF-16 unit: 0 not looked at yet, 1 no part of a word, else what it adds to a word, plus 2. */
const kinds = new Uint32Array(0x10000)
const WORD = /[\p{L}\p{N}\p{M}]/u

/** Looks at a character once. Halves of characters beyond the Basic Multilingual Plane count as parts of words. */
function kindOf(code: number): number {
  const character = String.fromCharCode(code)
  const isWord = (code >= 0xd800 && code <= 0xdfff) || WORD.test(character)
  const kind = isWord ? (character.toLowerCase().codePointAt(0) ?? code) + 2 : 1
  kinds[code] = kind
  return kind
}

/**
 * Tells words from what stands between them: maximal runs of letters, digits and marks, the measure in every report of
 * loss. No string is made of them, because this runs over every character that is read and written.
 */
export function wordHashes(take: TakeWord): WordHashes {
  let hash = NO_WORD
  let inside = false
  return {
    text(piece) {
      let now = hash
      let within = inside
      for (let i = 0; i < piece.length; i++) {
        const code = piece.charCodeAt(i)
        const kind = kinds[code] || kindOf(code)
        if (kind > 1) {
          now = Math.imul(now ^ kind, 0x01000193)
          within = true
        } else if (within) {
          take(now)
          now = NO_WORD
          within = false
        }
      }
      hash = now
      inside = within
    },
    boundary() {
      if (!inside) return
      take(hash)
      hash = NO_WORD
      inside = false
    },
  }
}
