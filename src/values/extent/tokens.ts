import { isBlank, isFigure, isLetter } from '../ascii.ts'
import { fold } from '../fold.ts'
import { remembered } from '../remembered.ts'
import { plainEnd } from './plain-token.ts'
import { unitNamed } from './units.ts'

/** A number, a word or a sign in a statement of extent, with its place in the text. */
export interface Token {
  readonly type: 'number' | 'word' | 'sign'
  readonly text: string
  /** The same as it is compared, without case and accents. */
  readonly folded: string
  readonly start: number
  readonly end: number
  /** Whether white space stands before it. */
  readonly spaced: boolean
  /** Two words written without a space between them were parted here. */
  readonly parted?: boolean
}

// Each alternative consumes at least one character and none can match the same text in two ways: one pass.
/** The whole grammar of tokens. Plain ones are told without it. */
export const TOKEN =
  /(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|\d{1,3}(?:\.\d{3})+,\d{1,2}(?![\d,.])|\d{1,3}(?:\.\d{3}){2,}(?![\d,])|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+[.,]\d+|\d+|\.\d+)|(?<fraction>[¼-¾⅐-⅞])|(?<word>\p{L}[\p{L}\p{M}]*(?:['’‐‑·-]\p{L}[\p{L}\p{M}]*)*(?:\((?:s|es|x|n|en|e)\))?)|(?<sign>[^\s])/gu

/**
 * Splits a statement of extent into numbers, words and signs. Words that were run together when the parts of a statement
 * were joined (`feetin`, `itemLocated`, `2pages`) are parted where the first part is the name of a unit.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (isBlank(unit)) {
      at += 1
      continue
    }
    const end = isCubic(text, at) ? at + 2 : plainEnd(text, at)
    if (end > at) {
      if (isLetter(unit)) addWord(text, at, end, found)
      else found.push(plain(isFigure(unit) ? 'number' : 'sign', text, at, end))
      at = end
      continue
    }
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    if (match === null) break
    at = match.index + match[0].length
    if (match.groups?.word !== undefined) addWord(text, match.index, at, found)
    else found.push(plain(match.groups?.sign === undefined ? 'number' : 'sign', text, match.index, at))
  }
  return found
}

/** Whether cubic metres stand at a place: `m3`. */
const isCubic = (text: string, at: number): boolean =>
  text[at] === 'm' && (text[at + 1] === '3' || text[at + 1] === '³') && !/[\p{L}\p{N}]/u.test(text[at + 2] ?? '')

function plain(type: 'number' | 'sign', text: string, start: number, end: number): Token {
  const own = text.slice(start, end)
  return { type, text: own, folded: fold(own), start, end, spaced: isSpaced(text, start) }
}

function isSpaced(text: string, at: number): boolean {
  if (at === 0) return true
  const before = text.charCodeAt(at - 1)
  return before > 0x7f ? /\s/u.test(text.charAt(at - 1)) : isBlank(before)
}

function addWord(text: string, start: number, end: number, to: Token[]): void {
  const word = text.slice(start, end)
  const { folded, cut } = looked(word)
  const whole: Token = { type: 'word', text: word, folded, start, end, spaced: isSpaced(text, start) }
  if (cut === 0) {
    to.push(whole)
    return
  }
  const [first, second] = [word.slice(0, cut), word.slice(cut)]
  const middle = start + cut
  to.push(
    { ...whole, text: first, folded: fold(first), end: middle },
    { ...whole, text: second, folded: fold(second), start: middle, spaced: true, parted: true },
  )
}

/** What is to be known of a word wherever it stands: how it is compared, and where it is parted. */
const looked = remembered(word => ({ folded: fold(word), cut: joint(word) }))

const CAMEL = /\p{Ll}(?=\p{Lu}\p{Ll})/u

function joint(word: string): number {
  if (word.length > 60 || unitNamed(word) !== undefined) return 0
  const camel = CAMEL.exec(word)
  if (camel !== null && unitNamed(word.slice(0, camel.index + 1)) !== undefined) return camel.index + 1
  const preposition = /(?:in|on)$/.test(word) ? word.length - 2 : 0
  return preposition > 2 && unitNamed(word.slice(0, preposition))?.language === 'en' ? preposition : 0
}

/** The closing parenthesis of each opening one that has one. */
export function brackets(list: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (let i = 0; i < list.length; i += 1) {
    const text = list[i]?.text
    if (text === '(') open.push(i)
    else if (text === ')') {
      const start = open.pop()
      if (start !== undefined) pairs.set(start, i)
    }
  }
  return pairs
}
