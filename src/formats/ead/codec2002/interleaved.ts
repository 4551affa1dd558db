import type { Emit } from '../emit.ts'

/** Words of a statement that have an element of their own. */
export interface Piece {
  readonly words: string
  write(): void
}

/**
 * Writes a statement with the pieces that were read from it in their places, so that its words are said once; pieces that are
 * not in it follow, each after `between`.
 *
 * @example interleaved('12 feet (25 boxes)', [feet, boxes], to, '; ') // <extent>12 feet</extent> (<extent>25 boxes</extent>)
 */
export function interleaved(text: string, pieces: readonly Piece[], to: Emit, between: string): void {
  const rest: Piece[] = []
  let cursor = 0
  const inOrder = pieces
    .map(piece => ({ piece, at: isBlank(piece) ? -1 : wholeWords(piece.words, text, 0) }))
    .sort((a, b) => a.at - b.at)
  for (const { piece, at } of inOrder) {
    const found = at < 0 ? -1 : wholeWords(piece.words, text, cursor)
    if (found < 0) {
      rest.push(piece)
      continue
    }
    to.text(text.slice(cursor, found))
    piece.write()
    cursor = found + piece.words.length
  }
  to.text(text.slice(cursor))
  for (const [i, piece] of rest.entries()) {
    if (i > 0 || text.trim() !== '') to.text(between)
    piece.write()
  }
}

/** Where words stand in a text, not counting where they are only a part of a word. */
function wholeWords(words: string, text: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = isInWord(text.charAt(at - 1)) && isInWord(words.charAt(0))
    const after = isInWord(text.charAt(at + words.length)) && isInWord(words.charAt(words.length - 1))
    if (!before && !after) return at
  }
  return -1
}

const isInWord = (character: string): boolean => /^[\p{L}\p{N}\p{M}]$/u.test(character)

const isBlank = ({ words }: Piece): boolean => words.trim() === ''

/** Whether every piece is in the statement, one after the other. */
export function saysAll(text: string, words: readonly string[]): boolean {
  let cursor = 0
  for (const each of words) {
    const at = each.trim() === '' ? -1 : wholeWords(each, text, cursor)
    if (at < 0) return false
    cursor = at + each.length
  }
  return true
}
