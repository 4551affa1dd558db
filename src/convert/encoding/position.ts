import type { Place } from '../../report/diagnostic.ts'

/** How far a text has been read. */
export interface Position {
  pass(text: string): void
  /** Where the next character stands. */
  place(): Place
}

/** Counts lines and columns, whatever ends the lines. */
export function position(file: string | undefined): Position {
  let line = 1
  let column = 1
  let before = 0
  return {
    pass(text) {
      let start = -1
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i)
        if (unit === 0x0a || unit === 0x0d) {
          if (unit === 0x0d || before !== 0x0d) line++
          start = i + 1
        }
        before = unit
      }
      column = start < 0 ? column + text.length : text.length - start + 1
    },
    place: () => ({ ...(file !== undefined && { file }), line, column }),
  }
}
