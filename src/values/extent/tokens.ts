import { unitNamed } from './units.ts'

/** A number, a word or a sign in a statement of extent, with its place in the text. */
export interface Token {
  readonly type: 'number' | 'word' | 'sign'
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether white space stands before it. */
  readonly spaced: boolean
  /** Two words written without a space between them were parted here. */
  readonly parted?: boolean
}

// Each alternative consumes at least one character and none can match the same text in two ways: one pass.
const TOKEN =
  /(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+[.,]\d+|\d+|\.\d+)|(?<fraction>[¼-¾⅐-⅞])|(?<word>\p{L}[\p{L}\p{M}]*(?:['’‐‑-]\p{L}[\p{L}\p{M}]*)*(?:\((?:s|es|x|n|en|e)\))?)|(?<sign>[^\s])/gu

/**
 * Splits a statement of extent into numbers, words and signs. Words that were run together when the parts of a statement
 * were joined (`feetin`, `itemLocated`, `2pages`) are parted where the first part is the name of a unit.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    const spaced = start === 0 || /\s/u.test(text.charAt(start - 1))
    if (match.groups?.word !== undefined) found.push(...parted(match[0], start, spaced))
    else if (match.groups?.sign !== undefined)
      found.push({ type: 'sign', text: match[0], start, end: start + match[0].length, spaced })
    else found.push({ type: 'number', text: match[0], start, end: start + match[0].length, spaced })
  }
  return found
}

function parted(word: string, start: number, spaced: boolean): Token[] {
  const whole: Token = { type: 'word', text: word, start, end: start + word.length, spaced }
  const cut = joint(word)
  if (cut === 0) return [whole]
  const middle = start + cut
  return [
    { ...whole, text: word.slice(0, cut), end: middle },
    { ...whole, text: word.slice(cut), start: middle, spaced: true, parted: true },
  ]
}

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
  list.forEach((token, index) => {
    if (token.text === '(') open.push(index)
    else if (token.text === ')') {
      const start = open.pop()
      if (start !== undefined) pairs.set(start, index)
    }
  })
  return pairs
}
