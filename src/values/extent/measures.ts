import { quantityAt } from './quantity.ts'
import type { Token } from './tokens.ts'

/** A measure of size that was read: the token after it, and the unit in which it is given. */
export interface Measure {
  readonly next: number
  readonly unit?: string
}

const LENGTHS: ReadonlyMap<string, string> = named({
  mm: ['millimetre', 'millimetres', 'millimeter', 'millimeters'],
  cm: ['centimetre', 'centimetres', 'centimeter', 'centimeters', 'zentimeter', 'centímetros'],
  dm: [],
  in: ['inch', 'inches', 'pouces', '"', '”', '″'],
})
const WIDER: ReadonlyMap<string, string> = named({ m: [], ft: ['feet', 'foot', "'", '’', '′'] })

function named(units: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  const found = new Map<string, string>()
  for (const [unit, words] of Object.entries(units)) for (const word of [unit, ...words]) found.set(word, unit)
  return found
}

const TIMES = new Set(['x', 'X', '×', 'by'])

/**
 * Reads height, width and depth, or a single length in a unit too small for shelves, from a token on: `94 x 145 cm`,
 * `8 × 10 in.`, `33 cm`, `19"`. These are dimensions and never an extent; `15 cm of textual records` is shelf space (RAD 1.5B).
 */
export function measureAt(list: readonly Token[], at: number): Measure | undefined {
  const first = quantityAt(list, at)
  if (first === undefined || first.word === true) return undefined
  let next = first.size ?? first.next
  let unit = lengthAt(list, next, false)
  if (unit !== undefined) next = unit.next
  let sides = 1
  while (sides < 4) {
    const wide = unit ?? lengthAt(list, next, true)
    const times = list[wide?.next ?? next]
    if (times === undefined || !TIMES.has(times.text)) break
    const side = quantityAt(list, (wide?.next ?? next) + 1)
    if (side === undefined || side.word === true) break
    next = side.next
    unit = lengthAt(list, next, true) ?? (wide === undefined ? undefined : { ...wide, next })
    next = unit?.next ?? next
    sides += 1
  }
  if (sides === 1 && (unit === undefined || holdsRecords(list, unit))) return undefined
  return unit?.unit === undefined ? { next } : { next, unit: unit.unit }
}

const OF = new Set(['of', 'de'])

/** Whether a single length in centimetres is one of shelves: what stands on them follows. */
const holdsRecords = (list: readonly Token[], { unit, next }: Measure): boolean =>
  unit === 'cm' && OF.has(list[next]?.text.toLowerCase() ?? '') && list[next + 1]?.type === 'word'

function lengthAt(list: readonly Token[], at: number, wider: boolean): Measure | undefined {
  const token = list[at]
  if (token === undefined) return undefined
  const word = token.text.toLowerCase()
  const unit = LENGTHS.get(word) ?? (wider ? WIDER.get(word) : undefined)
  if (unit === undefined) return undefined
  const point = list[at + 1]
  const stopped = point?.text === '.' && !point.spaced
  if (word === 'in' && !stopped && !endsThere(point)) return undefined
  return { unit, next: stopped && (word === 'in' || word === 'cm' || word === 'mm' || word === 'ft') ? at + 2 : at + 1 }
}

function endsThere(token: Token | undefined): boolean {
  return token === undefined || token.text === ')' || token.text === ',' || token.text === ';'
}

/** Reads a playing time written as a clock shows it: `00:40:00`, `3:45`. */
export function clockAt(
  list: readonly Token[],
  at: number,
): { readonly seconds: number; readonly next: number } | undefined {
  if (list[at + 1]?.text !== ':') return undefined
  const parts: number[] = []
  let next = at
  for (;;) {
    const token = list[next]
    if (token?.type !== 'number' || !/^\d{1,3}$/.test(token.text)) return undefined
    parts.push(Number(token.text))
    next += 1
    if (
      list[next]?.text !== ':' ||
      list[next]?.spaced === true ||
      list[next + 1]?.spaced === true ||
      parts.length === 3
    )
      break
    next += 1
  }
  const [a = 0, b = 0, c] = parts
  if (parts.length < 2 || b > 59 || (c ?? 0) > 59) return undefined
  return { seconds: c === undefined ? a * 60 + b : a * 3600 + b * 60 + c, next }
}
