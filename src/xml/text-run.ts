import type { Place } from '../report/diagnostic.ts'
import { endOfSpace } from './characters.ts'
import type { Lines } from './places.ts'

/** A run of text between two tags, gathered until it is complete. */
export interface TextRun {
  isOpen(): boolean
  length(): number
  begin(offset: number): void
  add(text: string): void
  /** The run is complete, and ends at this offset. */
  close(offset: number): string
  /** The piece is left at an offset before the run is complete; it goes on at `goesOnAt` of the next. */
  carry(piece: string, offset: number, goesOnAt: number): void
  /** Where the run that was closed last begins: its first character that is not white space. */
  place(piece: string): Place
}

/** `lines` is where places come from. */
export function textRun(lines: Lines): TextRun {
  let open = false
  let text = ''
  let from = 0
  let to = 0
  /** Where it begins, if in an earlier piece. */
  let earlier: Place | undefined
  /** Whether `earlier` is the place of white space. */
  let blank = false

  const firstWord = (piece: string, end: number): number => Math.min(endOfSpace(piece, from), end)
  return {
    isOpen: () => open,
    length: () => text.length,
    begin(offset) {
      open = true
      text = ''
      from = offset
      earlier = undefined
    },
    add(more) {
      text = text === '' ? more : text + more
    },
    close(offset) {
      open = false
      to = offset
      return text
    },
    carry(piece, offset, goesOnAt) {
      if (earlier === undefined || blank) {
        const word = firstWord(piece, offset)
        blank = word === offset
        if (!blank || earlier === undefined) earlier = lines.place(blank ? from : word)
      }
      from = goesOnAt
    },
    place(piece) {
      if (earlier !== undefined && !blank) return earlier
      const word = firstWord(piece, to)
      return word < to ? lines.place(word) : (earlier ?? lines.place(from))
    },
  }
}
