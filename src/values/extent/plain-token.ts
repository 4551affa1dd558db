import { isFigure, isLetter } from '../ascii.ts'

const APOSTROPHE = 0x27
const OPEN = 0x28
const COMMA = 0x2c
const HYPHEN = 0x2d
const POINT = 0x2e

/**
 * Where the plain word, number or sign ends that begins at a place: `boxes`, `12`, `;`. The same place when a closer look is
 * needed, because of an accent or because what follows may belong to it, as in `half-boxes`, `box(es)` and `1,750`.
 */
export function plainEnd(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (isLetter(first)) return endOfWord(text, at)
  if (isFigure(first)) return endOfNumber(text, at)
  const isSign = first < 0x80 && !(first === POINT && isFigure(text.charCodeAt(at + 1)))
  return isSign ? at + 1 : at
}

function endOfWord(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (isLetter(unit)) continue
    return unit > 0x7f || unit === APOSTROPHE || unit === HYPHEN || unit === OPEN ? at : end
  }
  return text.length
}

function endOfNumber(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (isFigure(unit)) continue
    if (unit > 0x7f) return at
    return (unit === COMMA || unit === POINT) && isFigure(text.charCodeAt(end + 1)) ? at : end
  }
  return text.length
}
