import { type Line, linesOf } from './lines.ts'
import { asPattern } from './phrases.ts'
import type { Row } from './profile.ts'

/** A line of this length or more may be a page that lost its line breaks. */
const SHORTEST_PAGE = 400
const FEWEST_LABELS = 3
/** So many places further in the form a label may stand than the one before it. */
const NEAR = 4

/** What divides a text without line breaks besides its labels. */
export interface Dividers {
  readonly rows: readonly Row[]
  /** Labels that divide only with a colon after them. */
  readonly within?: readonly Row[]
  /** The word before the number of a box. */
  readonly box?: string
  /** Dates in words divide too. */
  readonly dates?: true
}

/**
 * The lines of a text. Where a whole page was flattened to one line, that line is divided again: before and after its
 * labels, before a box, between groups in square brackets. Each piece keeps its place in the source.
 */
export function* linesApart(text: string, dividers: Dividers): Generator<Line> {
  let divide: ((line: Line) => Iterable<Line>) | undefined
  for (const line of linesOf(text)) {
    if (line.text.length < SHORTEST_PAGE) yield line
    else {
      divide ??= divider(dividers)
      yield* divide(line)
    }
  }
}

/** Whether some line of a text is such a page. */
export function isFlattened(text: string, dividers: Dividers): boolean {
  const divide = divider(dividers)
  for (const line of linesOf(text)) {
    if (line.text.length < SHORTEST_PAGE) continue
    let pieces = 0
    for (const _ of divide(line)) if (++pieces > 1) return true
  }
  return false
}

const SENTENCE_END = /[.!?:)\]"”’\d]\s*$/
const MENU_END = /(?:expand all|collapse all|skip to (?:main )?content|print|share)\s*$/i
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const DATE = `(?:${MONTHS})\\s+\\d{1,2},\\s+\\d{4}|\\d{1,2}\\s+(?:${MONTHS})\\s+\\d{4}`

const DATES = new RegExp(`(?<![\\p{L}\\d])(?:${DATE})(?= \\p{Lu})`, 'gu')

interface Mark {
  readonly at: number
  readonly length: number
}

function divider({ rows, within = [], box, dates }: Dividers): (line: Line) => Iterable<Line> {
  const find = labelMarks(rows)
  const heads = within.length === 0 ? undefined : colonLabels(within)
  const boxes =
    box === undefined ? undefined : new RegExp(`(?<=\\s)${asPattern(box)} \\d{1,4}(?: of \\d{1,4})?(?=\\s|$)`, 'gu')
  return function* (line) {
    const { text } = line
    const labels = find(text)
    if (labels.length < FEWEST_LABELS) {
      yield line
      return
    }
    const breaks = new Set<number>()
    for (const { at, length } of labels) breaks.add(at).add(at + length)
    const list = labels.at(-1)
    const from = list ? list.at + list.length : 0
    if (boxes)
      for (const found of text.matchAll(boxes))
        if (found.index > from) breaks.add(found.index).add(found.index + found[0].length)
    if (box !== undefined) for (const at of bracketBreaks(text, from)) breaks.add(at)
    const body = labels[0]?.at ?? 0
    if (heads) for (const found of text.slice(0, body).matchAll(heads)) breaks.add(found.index)
    if (dates)
      for (const found of text.matchAll(DATES)) {
        const before = text.slice(Math.max(0, found.index - 24), found.index)
        const begins =
          (found.index < 200 && (before === '' || MENU_END.test(before))) ||
          labels.some(({ at, length }) => at < found.index && text.slice(at + length, found.index).trim() === '')
        const inList = found.index > body && !/[\p{L}\d,] ?$/u.test(before)
        if (begins || inList) breaks.add(found.index).add(found.index + found[0].length)
      }
    yield* pieces(
      line,
      [...breaks].sort((a, b) => a - b),
    )
  }
}

/** The first place of each label that can be one, in the order of the text. */
function labelMarks(rows: readonly Row[]): (text: string) => readonly Mark[] {
  const all = rows.flatMap(({ labels }, row) => labels.map(label => ({ label, row })))
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${all
      .map(({ label }) => label)
      .sort((a, b) => b.length - a.length)
      .map(asPattern)
      .join('|')})(?=:?\\s+[\\p{Lu}\\p{N}\\[("“‘']|:?\\s*$)`,
    'gu',
  )
  const rowOf = new Map(all.map(({ label, row }) => [label.replace(/\s+/g, ' '), row]))
  return text => {
    const seen = new Set<number>()
    const marks: Mark[] = []
    let end = 0
    let last = 0
    for (const found of text.matchAll(pattern)) {
      const [label] = found
      const row = rowOf.get(label.replace(/\s+/g, ' '))
      const before = text.slice(Math.max(0, found.index - 24), found.index)
      const after = text.slice(found.index + label.length, found.index + label.length + 3)
      const several = /\s/.test(label)
      /** The label that comes next in the form, or soon after, needs no end of a sentence before it. */
      const isNext = row !== undefined && row > last && row - last <= NEAR
      const stands =
        isNext ||
        before === '' ||
        found.index === end ||
        SENTENCE_END.test(before) ||
        MENU_END.test(before) ||
        /^:?\s*\d/.test(after)
      if (row === undefined || seen.has(row) || !(several || stands)) continue
      seen.add(row)
      last = row
      const length = label.length + (text[found.index + label.length] === ':' ? 1 : 0)
      marks.push({ at: found.index, length })
      end = found.index + length + 1
    }
    return marks
  }
}

const colonLabels = (rows: readonly Row[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${rows.flatMap(({ labels }) => labels.map(asPattern)).join('|')}):`, 'gu')

/** Between groups in square brackets, and after the last of those that follow one another. */
function bracketBreaks(text: string, from: number): number[] {
  const breaks: number[] = []
  for (let at = text.indexOf('[', from); at >= 0; at = text.indexOf('[', at + 1)) {
    const close = text.indexOf(']', at)
    if (close < 0) break
    const belongs = /^\[(?:[A-Z]{1,4}(?:\/[A-Z]{1,4})?\s*#?\d|\d{1,3}\]|\d{4,7}\])/.test(text.slice(at, at + 24))
    if (!belongs) breaks.push(at)
    breaks.push(close + 1)
    at = close
  }
  // What follows a group directly belongs to it when it is a number, so the break comes after that.
  return breaks.filter(
    at => !/^\s*\[(?:[A-Z]{1,4}(?:\/[A-Z]{1,4})?\s*#?\d|\d{1,3}\]|\d{4,7}\])/.test(text.slice(at, at + 26)),
  )
}

function* pieces(line: Line, breaks: readonly number[]): Generator<Line> {
  let from = 0
  for (const to of [...breaks, line.text.length]) {
    const piece = line.text.slice(from, to)
    const words = piece.trim()
    if (words !== '')
      yield {
        text: words,
        line: line.line,
        column: line.column + from + piece.length - piece.trimStart().length,
        afterBlank: true,
      }
    from = to
  }
}
