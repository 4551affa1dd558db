import { spaced, wordsIn } from '../lines.ts'
import type { Item } from './items.ts'

const CONTINUED = /[,:]?\s*\(?(?:cont\.|cont['’]?d|continued)\)?$/i

/** A heading without the word that says it goes on from another page. */
export const withoutContinued = (text: string): string => text.replace(CONTINUED, '')

/** Whether words are in capitals, numbers and signs aside. */
export const isCapitals = (text: string): boolean =>
  /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(withoutContinued(text))

/** Whether words are a sentence. */
export const isSentence = (text: string): boolean => /[.!?]$/.test(text) && wordsIn(text) > 9

/** The kind of number an outline has before its words: `I. Letters`, `A. Family`. */
export function outlineKind(text: string): string | undefined {
  const [, number] = /^(\p{Lu}{1,6}|\d{1,3}|\p{Ll}|[ivx]{1,5})[.)]\s+\p{L}/u.exec(text) ?? []
  if (number === undefined) return undefined
  if (/^\d/.test(number)) return 'arabic'
  if (/^[IVX]+$/.test(number)) return 'roman'
  if (/^\p{Lu}$/u.test(number)) return 'capital'
  return /^\p{Ll}/u.test(number) ? 'small' : undefined
}

const UNFINISHED = /(?:[,;:–—&-]|\b(?:of|and|the|to|for|in|on|by|with|from|a|an|at|or|de|du|la|der|und))$/i

/** How surely a line goes on with the one before it. */
export function goesOn(before: string, line: string): 'certain' | 'likely' | undefined {
  const text = spaced(line)
  const last = spaced(before)
  if (/^\(/.test(text) && !isOpen(last)) return 'likely'
  if (/^[\p{Ll}&),;]/u.test(text) || UNFINISHED.test(last) || isOpen(last)) return 'certain'
  return undefined
}

/** Whether a bracket or quotation is open at the end. */
function isOpen(text: string): boolean {
  const count = (letter: string): number => text.split(letter).length - 1
  return count('(') > count(')') || count('[') > count(']') || count('“') > count('”')
}

/** A line this long was probably broken because it was full. */
const FULL_LINE = 56

/** Whether a line is so long that the next may go on with it. */
export const isFull = ({ words, locator }: Item): boolean => words.length + (locator?.offset ?? 0) >= FULL_LINE
