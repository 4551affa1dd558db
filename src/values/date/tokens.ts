import { isFigure } from '../ascii.ts'
import { fold } from '../fold.ts'
import { eraOfLetter, yearOfEra } from './era.ts'
import { figuresAt } from './figures.ts'
import { kanjiNumber, romanNumber } from './numbers.ts'
import { type PlainText, plainText } from './plain.ts'
import type { Token, TokenKind } from './token.ts'
import { longestPhrase, type Word, wordFor } from './words.ts'

/** What the reading of tokens depends on. */
export interface TokenOptions {
  readonly latestYear: number
  /** Whether `H9.4.1` is Heisei 9. */
  readonly eraLetters: boolean
}

const marks: Readonly<Record<string, TokenKind>> = {
  '-': 'dash',
  '/': 'slash',
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '+': 'plus',
  '?': 'question',
  '(': 'open',
  ')': 'close',
  '&': 'and',
  '~': 'approximate',
  '\u00a9': 'event',
}

/** Marks that never change what a date means. */
const silent = new Set([' ', '.', '"', "'", '*', '\u201c', '\u201d', '\u00ab', '\u00bb', '<', '>'])

const wordPattern = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/uy
const between = /[ .'/-]{0,3}/y
const initials = /^(?:[./] ?)?$/
const romanWord = /^([IVX]{1,6})(?:e|eme|ème|th|st|nd|rd)?$/
const eraDate = /([MTSHR])\.?(\d{1,2})(?:([./-])(\d{1,2})(?:\3(\d{1,2}))?)?(?![\d\p{L}])/uy
const dayMonthYear = /(\d{1,2})[/-]([\p{L}]{3,10})\.?[/-](\d{4}|\d{2})(?!\d)/uy
const romanMonth = /(\d{1,2})[. ]{1,2}([IVX]{1,4})[. ]{1,2}(\d{4})(?!\d)/y
const monthShortYear = /-(\d{2})(?![\d/]|-\d| ?[-.]? ?[\p{L}])/uy
const quarterOfYear = /Q\.?([1-4])(?!\d)/iy
const kanjiDigits = /([〇元一二三四五六七八九十]{1,5}) ?(?=[年月日世])/y

/** Reads a statement into tokens, in one pass from left to right. The statement is short: the caller sees to that. */
export function tokens(statement: string, options: TokenOptions): readonly Token[] {
  const plain = plainText(statement)
  const { text } = plain
  const found: Token[] = []
  const hasLongNumber = /\d{3}/.test(text)
  let at = 0

  const push = (part: Partial<Token> & Pick<Token, 'kind'>, from: number, to: number): void => {
    found.push({ value: 0, digits: 0, ...part, ...place(plain, from, to), tight: text.charAt(from - 1) !== ' ' })
  }

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }

  /** A number with 年, 月 or 日 after it, or the Japanese century 世紀. */
  const counted = (value: number, end: number): boolean => {
    const from = at
    const unit = text.charAt(end)
    const last = found.at(-1)
    if (unit === '年') {
      const year = last?.kind === 'era' ? yearOfEra(last.value, value) : value > 99 ? value : undefined
      if (year === undefined) return false
      if (last?.kind !== 'era' && text.charAt(end + 1) === '代' && value % 10 === 0) {
        push({ kind: 'decadeYears', value, digits: 4 }, from, end + 2)
        at = end + 2
        return true
      }
      const era = last?.kind === 'era' ? found.pop()?.value : undefined
      push({ kind: 'year', value: year, digits: 4, ...(era === undefined ? {} : { era }) }, from, end + 1)
    } else if (unit === '月') push({ kind: 'month', value }, from, end + 1)
    else if (unit === '日') push({ kind: 'day', value }, from, end + 1)
    else return false
    at = end + 1
    return true
  }

  const digits = (): void => {
    const named = threeFigures(text, at) ? null : (match(dayMonthYear) ?? match(romanMonth))
    if (named !== null) {
      const [all, day = '', name = '', year = ''] = named
      const word = wordFor(fold(name))
      const month = word?.kind === 'month' ? word.value : romanNumber(name)
      if (month !== undefined && month <= 12) {
        push({ kind: 'day', value: Number(day) }, at, at + day.length)
        push({ kind: 'month', value: month }, at, at + day.length + 1 + name.length)
        push(
          { kind: year.length === 2 ? 'shortYear' : 'year', value: Number(year), digits: year.length },
          at,
          at + all.length,
        )
        at += all.length
        return
      }
    }
    const { figures, end } = figuresAt(text, at, {
      afterMonth: found.at(-1)?.kind === 'month',
      latestYear: options.latestYear,
    })
    const only = figures.length === 1 ? figures[0] : undefined
    if (only !== undefined && (only.kind === 'number' || only.kind === 'year') && counted(only.value, end)) return
    for (const figure of figures) push(figure, at, end)
    at = end
  }

  /** The longest phrase of the lexicon that begins here. */
  const phrase = (first: string): { readonly word: Word; readonly end: number } | undefined => {
    let key = ''
    let end = at
    let allInitials = true
    let best: { readonly word: Word; readonly end: number } | undefined
    let next = first
    let gap = ''
    for (let count = 0; count < longestPhrase; count += 1) {
      allInitials = allInitials && next.length === 1 && initials.test(gap)
      key = key === '' ? fold(next) : `${key} ${fold(next)}`
      end += gap.length + next.length
      const word = wordFor(key)
      const initialsOnly = key.split(' ').every(part => part.length === 1 && part < '\u2000')
      if (word !== undefined && (count === 0 || !initialsOnly || allInitials)) best = { word, end }
      between.lastIndex = end
      gap = between.exec(text)?.[0] ?? ''
      wordPattern.lastIndex = end + gap.length
      const following = wordPattern.exec(text)
      if (following === null) break
      next = following[0]
    }
    return best
  }

  const letters = (first: string): void => {
    const era = options.eraLetters && first.length === 1 ? match(eraDate) : null
    const eraIndex = era === null ? undefined : eraOfLetter(era[1] ?? '')
    if (era !== null && eraIndex !== undefined) {
      const [all, , year, , month, day] = era
      const end = at + all.length
      push({ kind: 'year', value: yearOfEra(eraIndex, Number(year)) ?? 0, digits: 4, era: eraIndex }, at, end)
      if (month !== undefined) push({ kind: 'month', value: Number(month) }, at, end)
      if (day !== undefined) push({ kind: 'day', value: Number(day) }, at, end)
      at = end
      return
    }
    const quarter = match(quarterOfYear)
    if (quarter !== null) {
      push({ kind: 'quarter', value: Number(quarter[1]) }, at, at + quarter[0].length)
      at += quarter[0].length
      return
    }
    const inKanji = match(kanjiDigits)
    const counting = inKanji === null ? undefined : kanjiNumber(inKanji[1] ?? '')
    if (inKanji !== null && counting !== undefined && counted(counting, at + inKanji[0].length)) return
    const roman = romanWord.exec(first)
    const ordinal = roman === null ? undefined : romanNumber(roman[1] ?? '')
    if (ordinal !== undefined && (first.length > 1 || found.at(-1)?.kind === 'century')) {
      push({ kind: 'ordinal', value: ordinal }, at, at + first.length)
      at += first.length
      return
    }
    const known = phrase(first)
    const end = known?.end ?? at + first.length
    const from = at
    at = end
    if (known === undefined) push(abbreviated(first, found.at(-1), text.slice(end, end + 8)), from, end)
    else push(inPlace(known.word, fold(text.slice(from, end)), found.at(-1)), from, end)
    const year = known?.word.kind === 'month' ? match(monthShortYear) : null
    if (year === null || (hasLongNumber && Number(year[1]) <= 31)) return
    push({ kind: 'shortYear', value: Number(year[1]), digits: 2 }, at + 1, at + 3)
    at += year[0].length
  }

  while (at < text.length) {
    const char = text.charAt(at)
    const mark = marks[char]
    const word = mark === undefined && !silent.has(char) ? match(wordPattern) : null
    if (char >= '0' && char <= '9') digits()
    else if (word !== null) letters(word[0])
    else {
      const end = char === '-' ? dashEnd(text, at) : at + 1
      if (mark === 'event') push({ kind: 'event', event: 'copyright' }, at, end)
      else if (char === '~' && joinsYears(text, at)) push({ kind: 'dash' }, at, end)
      else if (mark !== undefined) push({ kind: mark }, at, end)
      else if (!silent.has(char)) push({ kind: 'other', word: char }, at, end)
      at = end
    }
  }
  return found
}

/** Whether more figures stand at a place than a day has. */
const threeFigures = (text: string, at: number): boolean =>
  isFigure(text.charCodeAt(at + 1)) && isFigure(text.charCodeAt(at + 2))

/** `1920~1930`, as Chinese, Japanese and Korean write a range; a sign before one year alone is `circa`. */
const joinsYears = (text: string, at: number): boolean =>
  /\d ?$/.test(text.slice(Math.max(0, at - 2), at)) && /^ ?\d/.test(text.slice(at + 1, at + 3))

/** Any number of dashes is one dash. */
function dashEnd(text: string, from: number): number {
  let end = from
  while (text.charAt(end) === '-') end += 1
  return end
}

/** `c` after an ordinal is a century, anywhere else circa. */
function inPlace(word: Word, folded: string, before: Token | undefined): Partial<Token> & Pick<Token, 'kind'> {
  if (folded === 'c' && before?.kind === 'ordinal') return { kind: 'century' }
  return { ...word, word: folded }
}

/** Words of one letter that only mean something beside a number: `XIXe s.`, `s. XIX`, `v. 1850`. */
function abbreviated(word: string, before: Token | undefined, after: string): Partial<Token> & Pick<Token, 'kind'> {
  const folded = fold(word)
  if (folded === 's' && (before?.kind === 'ordinal' || /^[. ]{0,2}[IVX]/.test(after))) return { kind: 'century' }
  if (folded === 'v' && /^[. ]{0,2}\d/.test(after)) return { kind: 'approximate', word: folded }
  return { kind: 'other', word: folded }
}

function place(plain: PlainText, from: number, to: number): Pick<Token, 'from' | 'to' | 'supplied'> {
  let supplied = false
  for (let i = from; i < to; i += 1) if (plain.supplied(i)) supplied = true
  return { from: plain.at(from), to: plain.at(to - 1) + 1, supplied }
}
