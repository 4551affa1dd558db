import type { Line } from './lines.ts'
import { spaced, wordsIn } from './lines.ts'

/** How far into a container list its introduction may reach, in lines. */
const LONGEST_INTRODUCTION = 12

/**
 * How many of the first lines of a container list introduce it: those up to a line that ends like a sentence or with a
 * colon, before the first of the lines that only a list has.
 */
export function introductionLength(lines: readonly Line[], ofTheList: (text: string) => boolean): number {
  let length = 0
  for (const [i, { text }] of lines.slice(0, LONGEST_INTRODUCTION).entries()) {
    const words = spaced(text)
    if (ofTheList(words)) break
    if (/[.:]$/.test(words)) length = i + 1
  }
  const introduction = lines.slice(0, length).map(({ text }) => text)
  return wordsIn(introduction.join(' ')) > 4 ? length : 0
}
