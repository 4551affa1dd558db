import type { FindingAid } from '../../model/finding-aid.ts'
import type { Note } from '../../model/note.ts'
import { anyOf, internalLabels } from '../../values/internal-words.ts'
import { type Line, linesOf, spaced } from './lines.ts'
import type { Say } from './say.ts'

const WORDS = anyOf(internalLabels)

/** A glance that nearly every text passes. */
const MAYBE = /intern|staff|not (?:for|to be) |do not publish|öffentlich|publicatie|openbaar/iu

const LABEL = new RegExp(`^[*•–(\\[-]?\\s*${WORDS}\\s*[:\\])]+:?\\s*(.*)$`, 'isu')
/** A single word does so only before words on its line; else it may be a heading of a list. */
const WORD = /^[*•–([-]?\s*intern(?:al|e)?\s*:\s*\S/iu

const OPENS_OR_LINE_ENDS = new RegExp(`\\[\\s*(?:internal|intern|interne|${WORDS})\\s*:|\\r\\n|\\n|\\r`, 'giu')

/** In so many lines the end of a bracket is looked for, and no further than its paragraph. */
const LINES_IN_BRACKETS = 8

/** What begins a line of a list or another section, so that it does not go on with what stands above. */
const BEGINS =
  /^(?:[\p{Lu}\d][\p{L}\d .'’-]{0,40}:|\(?[\divxlc]{1,6}[.):]|\d|[*•–[-]|(?:box|folder|series|file|item|vol)\b)/iu

/** Lines shorter than this end because the sentence does. */
const WRAPPED = 55

/** A text in which blanks stand for what it marks internal, and those passages. */
interface Apart {
  readonly text: string
  readonly passages: readonly Line[]
}

/**
 * Sets apart what a text marks as not for readers: a paragraph after a label such as `Internal note:`, and what stands in
 * brackets as `[internal: …]`. In its place are blanks, so that all else stands where it stood.
 *
 * @example `Internal note: ask the donor` becomes blank; `Letters [internal: fragile]` becomes `Letters`.
 */
export function apart(text: string): Apart {
  if (!MAYBE.test(text)) return { text, passages: [] }
  const passages: Line[] = []
  const hidden = new Set<number>()
  let last: { readonly line: Line; readonly isLabel: boolean } | undefined
  for (const line of linesOf(text)) {
    const label = LABEL.exec(line.text)
    if (label) last = { line, isLabel: (label[1] ?? '') === '' }
    else if (WORD.test(line.text)) last = { line, isLabel: false }
    else if (last && goesOn(last, line)) last = { line, isLabel: false }
    else last = undefined
    if (!last) continue
    hidden.add(line.line)
    passages.push(line)
  }
  const open = withoutBrackets(blanked(text, hidden), passages)
  return passages.length === 0 ? { text, passages } : { text: open, passages }
}

/** The text with blanks for what stands in brackets and is not for readers, which goes to the passages. */
function withoutBrackets(text: string, passages: Line[]): string {
  let result = ''
  let line = 1
  let begin = 0
  let at = 0
  for (const { 0: found, index } of text.matchAll(OPENS_OR_LINE_ENDS)) {
    if (!found.startsWith('[')) {
      line++
      begin = index + found.length
    } else if (index >= at) {
      const end = endOfBrackets(text, index)
      const passage = text.slice(index, end)
      passages.push({ text: passage, line, column: index - begin + 1, afterBlank: true })
      result += text.slice(at, index) + passage.replace(/[^\r\n]/g, ' ')
      at = end
    }
  }
  return result + text.slice(at)
}

/**
 * Where the bracket that begins here is closed, brackets within it being closed before. One that is not closed in its
 * paragraph ends before the first line that begins something else.
 */
function endOfBrackets(text: string, from: number): number {
  let depth = 0
  let lines = 0
  let unclosed: number | undefined
  let at = from
  for (; at < text.length; at++) {
    const sign = text[at]
    if (sign === '[') depth++
    else if (sign === ']') {
      depth--
      if (depth === 0) return at + 1
    } else if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) {
      const next = text.slice(at + 1, at + 80).trimStart()
      if (BEGINS.test(next)) unclosed ??= at
      lines++
      if (lines === LINES_IN_BRACKETS || /^[ \t]*(?:\r|\n|$)/.test(text.slice(at + 1, at + 80))) break
    }
  }
  return unclosed ?? at
}

const begins = ({ text }: Line): boolean => LABEL.test(text) || WORD.test(text)

function goesOn(before: { readonly line: Line; readonly isLabel: boolean }, line: Line): boolean {
  if (before.isLabel) return line.line - before.line.line <= 2
  if (line.afterBlank) return false
  const indented = line.column > before.line.column
  return indented || /^\p{Ll}/u.test(line.text) || (before.line.text.length >= WRAPPED && !BEGINS.test(line.text))
}

/** The text with blanks for the words of some lines. */
function blanked(text: string, hidden: ReadonlySet<number>): string {
  if (hidden.size === 0) return text
  let line = 0
  return text.replace(/([^\r\n]*)(\r\n|\n|\r|$)/g, (_, words: string, end: string) => {
    line++
    return `${hidden.has(line) ? ' '.repeat(words.length) : words}${end}`
  })
}

/** The finding aid with what was set apart as an internal note of the whole; each passage is told, not quoted. */
export function withInternal(findingAid: FindingAid, passages: readonly Line[], say: Say): FindingAid {
  if (passages.length === 0) return findingAid
  const paragraphs: string[] = []
  let before: Line | undefined
  for (const line of passages) {
    const continues = before !== undefined && line.line === before.line + 1 && !line.afterBlank && !begins(line)
    if (continues) paragraphs.push(`${paragraphs.pop() ?? ''} ${spaced(line.text)}`)
    else {
      paragraphs.push(spaced(line.text))
      say(line, {
        code: 'text/internal',
        severity: 'info',
        message: 'This passage is marked as not for readers; it is an internal note of the whole.',
      })
    }
    before = line
  }
  const note: Note = {
    audience: 'internal',
    blocks: paragraphs.map(content => ({ type: 'paragraph', content: [content] })),
  }
  const { unit } = findingAid
  return { ...findingAid, unit: { ...unit, notes: [...(unit.notes ?? []), note] } }
}
