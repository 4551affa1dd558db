import { type Line, spaced } from '../lines.ts'
import { asPattern } from '../phrases.ts'
import type { HeadingForm, LineLevel, ReportProfile } from '../profile.ts'

/** A line that is a heading, taken apart. */
export interface Heading {
  /** Tells headings of one kind from others; a further number, `1.2.3`, is a further kind. */
  readonly kind: string
  /** For a heading with a word, the place of its kind in the profile: lower is wider. */
  readonly rank?: number
  readonly level: LineLevel
  /** The number as written, `II` or `1.2`. */
  readonly number: string
  /** The word before it, in lower case. */
  readonly word?: string
  /** It is only a number: its title stands on the next line. */
  readonly bare: boolean
}

/** A heading longer than this is prose. */
export const LONGEST_HEADING = 200

/** Tells the headings of a report from its prose. It remembers the numbers before, to tell the roman `V` from the letter. */
export type FindHeading = (line: Line, next: Line | undefined) => Heading | undefined

const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** The kinds of heading a profile knows, as one function. */
export function headingFinder({ headings }: ReportProfile): FindHeading {
  const last = new Map<string, number>()
  const tries = headings.map((form, rank) => ('word' in form ? worded(form, rank) : numbered(form, last)))
  return (line, next) => {
    const text = spaced(line.text)
    if (text.length > LONGEST_HEADING) return undefined
    for (const attempt of tries) {
      const found = attempt(text)
      if (!found) continue
      if (!found.bare && !standsAlone(next, found)) return undefined
      return found
    }
    return undefined
  }
}

type Attempt = (text: string) => Heading | undefined

/** `Chapter I. The harbour`, `CHAPTER TWO`, `Section 3: Ferries`; not `Chapter II, Part C` and not `Chapter II says`. */
function worded({ word, level }: Extract<HeadingForm, { readonly word: string }>, rank: number): Attempt {
  const pattern = new RegExp(
    `^${asPattern(word)}\\s+([\\p{L}\\p{N}]{1,9}(?:[.-]\\p{N}{1,3})*)(?:[.:]|\\s*[–—-])?(?:\\s+(.*))?$`,
    'iu',
  )
  return text => {
    const [, number, title = ''] = pattern.exec(text) ?? []
    if (number === undefined || !isNumber(number)) return undefined
    if (title !== '' && !/^["'“‘([]?[\p{Lu}\p{N}]/u.test(title)) return undefined
    if (/[.;,]$/.test(title)) return undefined
    return { kind: word.toLowerCase(), rank, level, number, word: word.toLowerCase(), bare: title === '' }
  }
}

const isNumber = (number: string): boolean =>
  /^\d/.test(number) || ROMAN.test(number) || /^\p{Lu}$/u.test(number) || WORDS.includes(number.toLowerCase())

const marks = {
  '.': (number: string) => `^(${number})\\.\\s+(.+)$`,
  ')': (number: string) => `^(${number})\\)\\s*(.+)$`,
  '()': (number: string) => `^\\((${number})\\)\\s*(.+)$`,
} as const

const numerals = {
  roman: '[IVXLCDM]{1,7}',
  arabic: '\\d{1,3}(?:\\.\\d{1,3}){0,4}',
  capital: '\\p{Lu}',
  small: '\\p{Ll}|[ivx]{1,5}',
} as const

/** `D. The blockade`, `1. Response`, `2.1 Means`, `(a) Boats`. */
function numbered(form: Exclude<HeadingForm, { readonly word: string }>, last: Map<string, number>): Attempt {
  const { numbers, mark, level } = form
  const pattern = new RegExp(marks[mark](numerals[numbers]), 'u')
  // A number with points in it needs no mark after it.
  const pointed = numbers === 'arabic' && mark === '.' ? /^(\d{1,3}(?:\.\d{1,3}){1,4})\s+(.+)$/u : undefined
  return text => {
    const [, number, title = ''] = pattern.exec(text) ?? pointed?.exec(text) ?? []
    if (number === undefined || !isTitle(title)) return undefined
    const kind = `${numbers}${mark}${number.split('.').length > 1 ? number.split('.').length : ''}`
    const value = numberOf(numbers, number)
    if (numbers === 'roman' && !isRoman(number, value, last.get(kind))) return undefined
    last.set(kind, value)
    return { kind, level, number, bare: false }
  }
}

/** A title begins with a capital and ends as no sentence does. */
const isTitle = (title: string): boolean =>
  title.length <= 160 &&
  /^["'“‘([]?[\p{Lu}\p{N}]/u.test(title) &&
  !/[.;:,]$/.test(title.replace(/(?:etc|Inc|Ltd|Co)\.$/, ''))

/** A single letter is a roman number when it is the next one, or the first. */
const isRoman = (number: string, value: number, before: number | undefined): boolean =>
  ROMAN.test(number) && (number.length > 1 || value === 1 || value === (before ?? 0) + 1)

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

function numberOf(numbers: keyof typeof numerals, number: string): number {
  if (numbers === 'arabic') return Number(number.split('.').at(-1))
  if (numbers !== 'roman') return (number.toLowerCase().codePointAt(0) ?? 0) - 96
  const values = [...number].map(letter => romans[letter] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

/** A heading with a title stands between blank lines, or prose follows it on a long line. */
const standsAlone = (next: Line | undefined, { rank }: Heading): boolean => rank !== undefined || isBelow(next)

const NUMBERED = /^(?:\p{Lu}|\d{1,3}(?:\.\d{1,3}){0,4}|\(?(?:\p{Ll}|\d{1,3})\))[.)]?\s+["'“‘]?\p{Lu}/u

/** Whether a line can stand directly below a heading: after a blank line, a long line of prose, a further heading. */
export const isBelow = (next: Line | undefined): boolean =>
  next === undefined || next.afterBlank || next.text.length > LONGEST_HEADING / 2 || NUMBERED.test(next.text)
