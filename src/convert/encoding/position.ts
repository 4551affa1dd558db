import type { Place } from '../../report/diagnostic.ts'

/** How far a text has been read. */
export interface Position {
  pass(text: string): void
  /** Where the next character stands. */
  place(): Place
}

/** Counts lines and columns, whatever ends the lines: LF, CR LF or CR. */
export function position(file: string | undefined): Position {
  let line = 1
  let column = 1
  let afterReturn = false
  return {
    pass(text) {
      if (text === '') return
      // Searching is some ten times faster than looking at each character.
      let start = 0
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
        line++
        start = at + 1
      }
      for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
        if (text[at + 1] !== '\n') line++
        if (at >= start) start = at + 1
      }
      if (afterReturn && text.startsWith('\n')) line--
      afterReturn = text.endsWith('\r')
      column = start === 0 ? column + text.length : text.length - start + 1
    },
    place: () => ({ ...(file !== undefined && { file }), line, column }),
  }
}
