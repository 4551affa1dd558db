import { isFigure } from '../ascii.ts'
import type { Figure } from './figures.ts'

/** How many figures stand from a place on. */
function run(text: string, at: number): number {
  let end = at
  while (isFigure(text.charCodeAt(end))) end += 1
  return end - at
}

/** What ends a number for good: the end of the statement, a comma, a semicolon, a parenthesis. */
const closing = ',;)'

/**
 * The year of four figures, or the number of one or two, that begins at a place, when nothing that follows could make
 * something else of it: `1850-1950`, `12 May 1850,`. Undefined for all that needs a closer look.
 */
export function plainFigure(text: string, at: number): Figure | undefined {
  const digits = run(text, at)
  if (digits !== 4 && digits !== 1 && digits !== 2) return undefined
  const after = text.charAt(at + digits)
  const ends = closing.includes(after) || (digits === 4 ? leavesYear(text, at + 4) : after === ' ')
  if (!ends) return undefined
  return { kind: digits === 4 ? 'year' : 'number', value: Number(text.slice(at, at + digits)), digits }
}

/** Whether what stands at a place after a year leaves it one: another year, a doubt, a full stop, a blank. */
function leavesYear(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (mark === '-' || mark === '/') return run(text, at + 1) === 4
  if (mark === '.') return !isFigure(text.charCodeAt(at + 1))
  // Not the blank of an ending, as in `1850 's`.
  return mark === '?' || (mark === ' ' && !/['s\u017f]/i.test(text.charAt(at + 1)))
}
