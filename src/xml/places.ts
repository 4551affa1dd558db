import type { Place } from '../report/diagnostic.ts'

/**
 * Keeps account of lines while a document passes in pieces. Line ends are counted as reading goes on, columns only when a
 * place is asked for.
 */
export interface Lines {
  /** The next piece begins at this offset of another text, which stands at `at` of the text so far. */
  turn(text: string, at: number, offset: number): void
  /** The line of an offset; offsets may only grow. */
  line(offset: number): number
  /** The place of an offset that is not before the last one given to `line`. */
  place(offset: number): Place
}

/** Begins on the first line. */
export function linesOf(file: string | undefined): Lines {
  let text = ''
  let line = 1
  /** Where the line begins, perhaps before the text: then below 0. */
  let begins = 0
  /** The first line end from where lines have been counted. */
  let ends = -1

  const advance = (offset: number) => {
    if (ends < 0) ends = endOfLine(text, Math.max(begins, 0))
    while (ends < offset) {
      line += 1
      begins = ends + 1
      ends = endOfLine(text, begins)
    }
    return line
  }
  return {
    turn(next, at, offset) {
      advance(at)
      begins += offset - at
      text = next
      ends = -1
    },
    line: advance,
    place(offset) {
      let row = line
      let start = begins
      if (ends < 0) ends = endOfLine(text, Math.max(begins, 0))
      for (let end = ends; end < offset; end = endOfLine(text, start)) {
        row += 1
        start = end + 1
      }
      const column = offset - start + 1
      return file === undefined ? { line: row, column } : { file, line: row, column }
    },
  }
}

/** Greater than any offset. */
const beyond = 0x3fffffff

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? beyond : at
}
