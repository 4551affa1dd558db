import { isFigure } from '../ascii.ts'
import { isTen, numberWord } from './number-words.ts'
import type { Token } from './tokens.ts'

/** A number as read: its value and the token after it. */
export interface Quantity {
  readonly value: number
  readonly next: number
  /** Written as a word: only a number when the name of a unit follows. */
  readonly word?: boolean
  /** The place of a fraction that is a size of the thing counted and not part of the number, as in `1 1/4" reel`. */
  readonly size?: number
  /** A full stop before three digits, which may part thousands or decimals. */
  readonly ambiguous?: boolean
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])
const SIZE_MARKS = new Set(['"', '”', '″', 'inch', 'inches', 'mm', 'cm'])
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 're', 'e', 'eme', 'ème', 'o', 'a'])

/**
 * Reads the number that begins at a token: digits with a decimal point or comma, thousands, fractions and mixed numbers,
 * a number in square brackets, words.
 *
 * @example `1 1/2` is 1.5, `0,5` is 0.5, `1,750` is 1750, `1.314,20` is 1314.2, `twenty two` is 22
 */
export function quantityAt(list: readonly Token[], at: number): Quantity | undefined {
  const first = list[at]
  if (first === undefined) return undefined
  if (first.type === 'word') return wordsAt(list, at, first)
  if (first.text === '[') {
    const inner = list[at + 1]?.type === 'number' ? quantityAt(list, at + 1) : undefined
    return inner !== undefined && list[inner.next]?.text === ']' ? { ...inner, next: inner.next + 1 } : undefined
  }
  if (first.type !== 'number') return undefined
  const only = FRACTIONS.get(first.text)
  if (only !== undefined) return { value: only, next: at + 1 }
  const slash = fractionAt(list, at)
  if (slash !== undefined) return slash
  const after = list[at + 1]
  if (after?.type === 'word' && !after.spaced && ORDINALS.has(after.text)) return undefined
  const whole = numeral(first.text)
  if (whole === undefined) return undefined
  const vulgar = after === undefined ? undefined : FRACTIONS.get(after.text)
  if (vulgar !== undefined) return { value: whole.value + vulgar, next: at + 2 }
  const fraction = after?.spaced === true ? fractionAt(list, at + 1) : undefined
  if (fraction !== undefined && Number.isInteger(whole.value)) {
    return SIZE_MARKS.has(list[fraction.next]?.text ?? '')
      ? { ...whole, next: at + 1, size: at + 1 }
      : { value: whole.value + fraction.value, next: fraction.next }
  }
  const groups = thousandsAt(list, at)
  return groups ?? { ...whole, next: at + 1 }
}

/** A number as it is written. Few have more than figures in them. */
function numeral(text: string): Numeral | undefined {
  return isPlainNumber(text) ? { value: Number(text) } : numeralInFull(text)
}

interface Numeral {
  readonly value: number
  readonly ambiguous?: boolean
}

/** No number of fewer figures than this is too great to be exact. */
const LONGEST_PLAIN = 15

/** Whether a text is a short run of figures. */
export function isPlainNumber(text: string): boolean {
  if (text.length > LONGEST_PLAIN) return false
  for (let i = 0; i < text.length; i += 1) if (!isFigure(text.charCodeAt(i))) return false
  return text.length > 0
}

/** The same, with points, commas and blanks between the figures. */
export function numeralInFull(text: string): Numeral | undefined {
  if (/[\u00a0\u2009\u202f]/u.test(text)) return { value: Number(text.replace(/[^\d,.]/g, '').replace(',', '.')) }
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(text) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(text))
    return { value: Number(text.replaceAll('.', '').replace(',', '.')) }
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return { value: Number(text.replaceAll(',', '')) }
  if (text.includes(',')) return /,\d{1,2}$/.test(text) ? { value: Number(text.replace(',', '.')) } : undefined
  const value = Number(text)
  if (!Number.isFinite(value) || value > Number.MAX_SAFE_INTEGER) return undefined
  return /^[1-9]\d{0,2}\.\d{3}$/.test(text) ? { value, ambiguous: true } : { value }
}

function fractionAt(list: readonly Token[], at: number): Quantity | undefined {
  const slash = list[at + 1]
  if (slash?.text !== '/' || slash.spaced) return undefined
  const above = list[at]
  const below = list[at + 2]
  if (above?.type !== 'number' || below?.type !== 'number' || below.spaced) return undefined
  if (!/^\d{1,2}$/.test(above.text) || !/^\d{1,2}$/.test(below.text)) return undefined
  const n = Number(above.text)
  const d = Number(below.text)
  return n > 0 && d > n ? { value: n / d, next: at + 3 } : undefined
}

/** Three figures; behind the last three there may be decimals. */
const LAST_GROUP = /^\d{3}(?:[.,]\d{1,2})?$/

/** Thousands parted by plain spaces, as in French: `12 000 pièces`. */
function thousandsAt(list: readonly Token[], at: number): Quantity | undefined {
  const head = list[at]
  const group = list[at + 1]
  if (
    head === undefined ||
    group?.type !== 'number' ||
    !/^[1-9]\d{0,2}$/.test(head.text) ||
    !LAST_GROUP.test(group.text)
  )
    return undefined
  let digits = head.text
  let next = at + 1
  for (
    let token = list[next];
    token?.type === 'number' && LAST_GROUP.test(token.text) && digits.length < 12;
    token = list[++next]
  ) {
    digits += token.text.replace(',', '.')
    if (token.text.length > 3) return { value: Number(digits), next: next + 1 }
  }
  return { value: Number(digits), next }
}

function wordsAt(list: readonly Token[], at: number, first: Token): Quantity | undefined {
  const value = numberWord(first.text)
  if (value === undefined || value === 0) return undefined
  const second = list[at + 1]
  if (isTen(first.text) && second?.type === 'word') {
    const ones = numberWord(second.text)
    if (ones !== undefined && ones > 0 && ones < 10) return { value: value + ones, next: at + 2, word: true }
  }
  return { value, next: at + 1, word: true }
}
