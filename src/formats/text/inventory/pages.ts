import { append } from '../../../model/append.ts'
import { type Line, spaced } from '../lines.ts'
import type { Say } from '../say.ts'

const PAGE_NUMBER = /^[-–—\s(]*(?:page\s+|p\.\s*|seite\s+)?\d{1,4}(?:\s*(?:of|\/|von)\s*\d{1,4})?[-–—\s)]*$/i
const MARKED_PAGE_NUMBER = /^(?:[-–—(]\s*\d{1,4}\s*[-–—)]|(?:page|p\.|seite)\s*\d{1,4}.*)$/i
const MOST_HEADER_LINES = 24

/** A line of which only letters are compared, so that a number of a page makes no difference. */
const bare = (text: string): string => spaced(text).toLowerCase().replace(/\d+/g, '#')

/**
 * Takes page headers and footers out of a list: numbers of pages, and the lines around them that stand on other pages too.
 * What they say stays where it stands first. Reports `text/page-furniture`, one diagnostic for each page.
 *
 * @param breaks the numbers of the lines that begin a page by a form feed
 */
export function withoutPages(lines: readonly Line[], breaks: ReadonlySet<number>, say: Say): Line[] {
  const pages = pagesOf(lines, breaks)
  if (pages.length < 2) return [...lines]
  const headers = repeated(pages.map(({ lines: own }) => own.slice(0, aboveList(own))))
  const footers = repeated(pages.map(({ lines: own }) => own.slice(-3)))
  const kept: Line[] = []
  for (const [i, { lines: own, number }] of pages.entries()) {
    const gone: Line[] = []
    let from = 0
    if (i > 0)
      for (const [n, line] of own.slice(0, MOST_HEADER_LINES).entries())
        if (headers.has(bare(line.text))) from = n + 1
        else if (n - from >= 2) break
    append(
      gone,
      own.slice(0, from).filter(({ text }) => headers.has(bare(text))),
    )
    append(
      kept,
      own.slice(0, from).filter(({ text }) => !headers.has(bare(text))),
    )
    let to = own.length
    while (to > from && to > own.length - 3 && footers.has(bare(own[to - 1]?.text ?? ''))) to--
    append(gone, own.slice(to))
    if (number) gone.push(number)
    append(kept, own.slice(from, to))
    const [first] = gone
    if (!first) continue
    const words = gone.map(({ text }) => spaced(text)).join(' / ')
    say(first, {
      code: 'text/page-furniture',
      severity: 'info',
      message: 'The header or footer of a page was left out; it stands on other pages too, or is a number of a page.',
      value: words,
      words,
    })
  }
  return kept
}

/** How many lines stand above the list of a page. */
function aboveList(lines: readonly Line[]): number {
  const first = lines.findIndex(({ text }) => LISTED.test(text))
  return Math.min(first < 0 ? lines.length : first, MOST_HEADER_LINES)
}

const LISTED = /^\d{1,4}\s?\/\s?\d|^(?:box|folder|carton)\s+\d/i

/** The lines that stand in the same place of half of the pages or more, and of two at least. */
function repeated(places: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const lines of places)
    for (const line of new Set(lines.map(({ text }) => bare(text)))) counts.set(line, (counts.get(line) ?? 0) + 1)
  const enough = Math.max(2, Math.ceil(places.length / 2))
  return new Set([...counts].filter(([, count]) => count >= enough).map(([line]) => line))
}

interface Page {
  readonly lines: Line[]
  number?: Line
}

function pagesOf(lines: readonly Line[], breaks: ReadonlySet<number>): Page[] {
  const pages: Page[] = [{ lines: [] }]
  const [one, two] = lines.map(({ text }) => bare(text))
  /** The first two lines of the whole come again: the header of a page whose number was lost. */
  const isTop = (line: Line, next: Line | undefined): boolean =>
    next !== undefined && bare(line.text) === one && bare(next.text) === two && !LISTED.test(line.text)
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    const page = pages.at(-1)
    if (!page) continue
    if ((breaks.has(line.line) || (i > 0 && isTop(line, next))) && (page.lines.length > 0 || page.number)) {
      pages.push({ lines: [line] })
      continue
    }
    const isNumber =
      MARKED_PAGE_NUMBER.test(line.text) ||
      (breaks.size > 0 && PAGE_NUMBER.test(line.text) && (next === undefined || breaks.has(next.line))) ||
      (PAGE_NUMBER.test(line.text) && next === undefined && line.column > 20) ||
      (PAGE_NUMBER.test(line.text) && line.afterBlank && next?.afterBlank !== false && line.column > 20)
    if (isNumber) {
      page.number = line
      pages.push({ lines: [] })
    } else page.lines.push(line)
  }
  return pages.filter(({ lines: own, number }) => own.length > 0 || number !== undefined)
}
