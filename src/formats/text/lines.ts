/** One line of a text that has something on it, without the white space around it. */
export interface Line {
  readonly text: string
  /** Counted from 1, as an editor counts. */
  readonly line: number
  /** Where the words begin, counted from 1. */
  readonly column: number
  /** A blank line, or the beginning of the text, comes before it. */
  readonly afterBlank: boolean
}

const LINE_END = /\r\n|\n|\r/g

/**
 * The lines of a text that are not blank, whatever ends them: LF, CRLF or CR. Non-breaking spaces count as white space at
 * the ends of a line.
 */
export function* linesOf(text: string): Generator<Line> {
  let line = 0
  let from = 0
  while (text.charCodeAt(from) === 0xfeff) from++
  let afterBlank = true
  const ends = text.matchAll(LINE_END)
  for (;;) {
    const found = ends.next()
    const end = found.done ? text.length : found.value.index
    line++
    const whole = text.slice(from, end)
    const words = whole.trim()
    if (words === '') afterBlank = true
    else {
      yield { text: words, line, column: 1 + whole.length - whole.trimStart().length, afterBlank }
      afterBlank = false
    }
    if (found.done) return
    from = end + found.value[0].length
  }
}

/** The line and column of a character. */
export function positionAt(text: string, index: number): { readonly line: number; readonly column: number } {
  let line = 1
  let from = 0
  for (const end of text.slice(0, index).matchAll(LINE_END)) {
    line++
    from = end.index + end[0].length
  }
  return { line, column: index - from + 1 }
}

const UNEVEN = /[^\S ]| {2}/

/** The words of a line as labels and lists are compared: every run of white space, non-breaking or not, is one space. */
export const spaced = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim()

/** How many words, counted by the spaces between them. */
export const wordsIn = (text: string): number => spaced(text).split(' ').length
