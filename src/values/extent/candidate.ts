import { numberWord } from './number-words.ts'
import { quantityAt } from './quantity.ts'
import type { Token } from './tokens.ts'
import { type UnitPhrase, unitAt } from './unit-phrase.ts'
import type { UnitLanguage } from './unit-table.ts'
import { unitNamed } from './units.ts'
import { ALSO, approximates, INCLUDING, LEADS } from './vocabulary.ts'

/** How the words before a quantity tie it to the quantity before. */
export type Tie = 'none' | 'list' | 'also' | 'measure' | 'including'

/** A quantity found at a place, not yet accepted as an extent. */
export interface Candidate {
  readonly tie?: Tie
  readonly approximate: boolean
  readonly value: number
  readonly phrase: UnitPhrase
  /** The first token of the extent's own words, the qualifier of the number included. */
  readonly from: number
  readonly ambiguous?: boolean
  readonly size?: number
  readonly footMark?: boolean
}

/** Why a number gave no extent. */
export type Refusal = 'range' | 'sequence' | 'no-unit'

const DASHES = new Set(['-', '–', '—', '‑', 'to'])
const FOOT_MARKS = new Set(["'", '’', '′'])
const HALVES = new Set(['half', 'one-half'])
const LONGEST_LEAD = 6

/** Reads one extent from a token on, with the words that lead to it. `label` is a unit named before a colon. */
export function candidateAt(
  list: readonly Token[],
  at: number,
  language?: UnitLanguage,
  label?: UnitPhrase,
): Candidate | Refusal | undefined {
  return mayBegin(list[at]) ? candidateInFull(list, at, language, label) : undefined
}

/** The same, whatever the token. */
export function candidateInFull(
  list: readonly Token[],
  at: number,
  language?: UnitLanguage,
  label?: UnitPhrase,
): Candidate | Refusal | undefined {
  const lead = leadAt(list, at)
  const number = lead.next
  if (glued(list, number, lead.approximate)) return undefined
  if (afterRoman(list, number)) return 'sequence'
  const half = halfAt(list, number, language)
  if (half !== undefined) return { ...lead, value: 0.5, phrase: half, from: lead.from }
  const quantity = quantityAt(list, number)
  if (quantity === undefined) return undefined
  const after = list[quantity.next]
  if (
    quantity.word !== true &&
    after !== undefined &&
    DASHES.has(after.text) &&
    list[quantity.next + 1]?.type === 'number'
  )
    return 'range'
  if (
    quantity.word !== true &&
    after?.text === ',' &&
    list[quantity.next + 1]?.type === 'number' &&
    label === undefined
  )
    return 'sequence'
  if (after?.text === 'of' && list[quantity.next + 1]?.type === 'number') return undefined
  const base = {
    ...lead,
    value: quantity.value,
    ...(quantity.ambiguous === undefined ? {} : { ambiguous: true }),
  }
  if (quantity.word !== true && after !== undefined && !after.spaced && FOOT_MARKS.has(after.text)) {
    if (list[quantity.next + 1]?.type === 'number') return undefined
    return { ...base, phrase: feet(quantity.next), footMark: label === undefined }
  }
  const start = quantity.size === undefined ? quantity.next : sizeEnd(list, quantity.size)
  const phrase = unitAt(list, start, language)
  if (phrase === undefined || (!phrase.known && label !== undefined)) {
    if (label !== undefined && quantity.word !== true) return { ...base, phrase: { ...label, next: quantity.next } }
    return quantity.word === true ? undefined : 'no-unit'
  }
  if (!phrase.known && (quantity.word === true || year(list[number]?.text ?? ''))) return undefined
  const parts = phrase.unit === 'linear metre' ? centimetres(list, phrase.next) : undefined
  if (parts !== undefined && Number.isInteger(quantity.value))
    return { ...base, value: quantity.value + parts, phrase: { ...phrase, next: phrase.next + 1 } }
  return { ...base, phrase, ...(quantity.size === undefined ? {} : { size: quantity.size }) }
}

/** Whether a quantity, or words that lead to one, may begin with a token. With most words and signs none can. */
export function mayBegin(token: Token | undefined): boolean {
  if (token === undefined) return false
  const { type, text, folded } = token
  return (
    type === 'number' ||
    text === '[' ||
    ALSO.has(folded) ||
    LEADS.has(folded) ||
    INCLUDING.has(folded) ||
    HALVES.has(folded) ||
    approximates(folded) ||
    (type === 'word' && numberWord(text) !== undefined)
  )
}

interface Lead {
  readonly next: number
  readonly from: number
  readonly approximate: boolean
  readonly tie?: Tie
}

function leadAt(list: readonly Token[], at: number): Lead {
  let tie: Tie | undefined
  let approximate = false
  let from = -1
  let next = at
  for (let words = 0; words < LONGEST_LEAD; words += 1) {
    const token = list[next]
    if (token === undefined || token.type === 'number') break
    const word = token.folded
    if (approximates(word)) {
      approximate = true
      if (from === -1) from = next
    } else if (INCLUDING.has(word)) tie = 'including'
    else if (ALSO.has(word)) tie = tie ?? 'also'
    else if (LEADS.has(word)) tie = tie === 'including' ? tie : 'measure'
    else if (!(token.text === '.' && next > at) && !(word === 'de' && approximate)) break
    next += 1
  }
  return { next, from: from === -1 ? next : from, approximate, ...(tie === undefined ? {} : { tie }) }
}

/** A number written together with what stands before it is a mark or a code, unless that is the name of a unit. */
function glued(list: readonly Token[], at: number, led: boolean): boolean {
  const token = list[at]
  const before = list[at - 1]
  if (token?.type !== 'number' || token.spaced || before === undefined || led) return false
  if (before.type === 'word') return unitNamed(before.text) === undefined
  return before.type === 'number' || /[-–/#$€£°@_*]/u.test(before.text)
}

/** `half a linear foot` and `one half linear foot` are half of one; `one half manuscript box` is one box. */
function halfAt(list: readonly Token[], at: number, language?: UnitLanguage): UnitPhrase | undefined {
  const first = list[at]?.folded ?? ''
  const hasTwo = (first === 'one' || first === 'a') && list[at + 1]?.folded === 'half'
  let next = HALVES.has(first) ? at + 1 : hasTwo ? at + 2 : -1
  if (next === -1) return undefined
  const article = list[next]?.folded
  if (article === 'a' || article === 'an' || article === 'of') next += 1
  const phrase = unitAt(list, next, language)
  return phrase?.known === true && (phrase.kind === 'space' || phrase.kind === 'duration') ? phrase : undefined
}

/** Centimetres behind metres, as in French: `2 m 30`. */
function centimetres(list: readonly Token[], at: number): number | undefined {
  const token = list[at]
  const after = list[at + 1]
  const stands = token?.type === 'number' && token.spaced && /^\d\d$/.test(token.text)
  return stands && (after === undefined || (after.type === 'sign' && !after.text.match(/[x×"'/-]/)))
    ? Number(token.text) / 100
    : undefined
}

function feet(at: number): UnitPhrase {
  return { unit: 'linear foot', kind: 'space', known: true, language: 'en', words: [at, at + 1], next: at + 1 }
}

/** After a size such as `1/4"`: three tokens of the fraction, one of the mark. */
function sizeEnd(list: readonly Token[], size: number): number {
  const fraction = quantityAt(list, size)
  return (fraction?.next ?? size) + 1
}

function year(text: string): boolean {
  return /^(?:1[4-9]|20)\d\d$/.test(text)
}

/** Preliminary pages counted in Roman numerals before the rest: `iv, 17 p.` */
function afterRoman(list: readonly Token[], at: number): boolean {
  if (list[at]?.type !== 'number' || list[at - 1]?.text !== ',') return false
  const word = list[at - 2]
  return word !== undefined && /^[ivxlc]+$/.test(word.text)
}
