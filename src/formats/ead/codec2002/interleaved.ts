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
    .map(piece => ({ piece, at: isBlank(piece) ? -1 : text.indexOf(piece.words) }))
    .sort((a, b) => a.at - b.at)
  for (const { piece, at } of inOrder) {
    const found = at < 0 ? -1 : text.indexOf(piece.words, cursor)
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

const isBlank = ({ words }: Piece): boolean => words.trim() === ''

/** Whether every piece is in the statement, one after the other. */
export function saysAll(text: string, words: readonly string[]): boolean {
  let cursor = 0
  for (const each of words) {
    const at = each.trim() === '' ? -1 : text.indexOf(each, cursor)
    if (at < 0) return false
    cursor = at + each.length
  }
  return true
}
