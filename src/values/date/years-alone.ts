import type { DateSpan } from '../../model/date.ts'
import { isFigure } from '../ascii.ts'

/** Nothing but years: a span whose every part is known. */
export type Years = Required<Pick<DateSpan, 'begin' | 'edtf' | 'end'>>

/**
 * The years of a statement that is one year or two with `sign` between them and nothing else, as most are: `1927`,
 * `1850-1950`. Undefined for all others, and for years that need a closer look: before 1000, after `latestYear`, the later
 * one first.
 *
 * @example yearsAlone('1850-1950', '-', 2100) // { begin: '1850', end: '1950', edtf: '1850/1950' }
 */
export function yearsAlone(text: string, sign: '-' | '/', latestYear: number): Years | undefined {
  const { length } = text
  if ((length !== 4 && length !== 9) || !isYearAt(text, 0)) return undefined
  if (length === 4) return Number(text) <= latestYear ? { begin: text, end: text, edtf: text } : undefined
  if (text[4] !== sign || !isYearAt(text, 5)) return undefined
  const begin = text.slice(0, 4)
  const end = text.slice(5)
  if (end < begin || Number(end) > latestYear) return undefined
  return { begin, end, edtf: begin === end ? begin : `${begin}/${end}` }
}

/** Whether a year from 1000 to 9999 stands at a place. */
function isYearAt(text: string, at: number): boolean {
  if (text.charCodeAt(at) === 0x30) return false
  for (let i = at; i < at + 4; i++) if (!isFigure(text.charCodeAt(i))) return false
  return true
}
