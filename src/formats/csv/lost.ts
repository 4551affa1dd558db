import { modelTexts } from '../../model/words.ts'

const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** How many words of a value are not among the words of the cells it was written to. */
export function wordsMissing(value: unknown, cells: Iterable<string>): number {
  const there = new Map<string, number>()
  for (const cell of cells)
    for (const [word] of cell.matchAll(WORD)) {
      const key = word.toLowerCase()
      there.set(key, (there.get(key) ?? 0) + 1)
    }
  let missing = 0
  for (const text of modelTexts(value))
    for (const [word] of text.matchAll(WORD)) {
      const key = word.toLowerCase()
      const left = there.get(key) ?? 0
      if (left > 0) there.set(key, left - 1)
      else missing++
    }
  return missing
}

/** Whether a value of the model says all that another says; it may say more. Absent members and empty lists say nothing. */
export function saysAll(value: unknown, of: unknown): boolean {
  if (value === of || isNothing(of)) return true
  if (isNothing(value)) return false
  if (Array.isArray(of))
    return Array.isArray(value) && value.length === of.length && of.every((item, i) => saysAll(value[i], item))
  if (typeof value !== 'object' || typeof of !== 'object' || value === null || of === null) return false
  const said: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(value))
  for (const [member, inner] of Object.entries(of)) if (!saysAll(said[member], inner)) return false
  return true
}

const isNothing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0)
