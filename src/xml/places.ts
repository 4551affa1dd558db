import type { SaxesParser } from 'saxes'
import type { Place } from '../report/diagnostic.ts'

/** How far reading has come. `line`, `column` and `position` are where the next token begins. */
export interface Reading {
  readonly parser: SaxesParser<{ xmlns: true }>
  line: number
  column: number
  position: number
  /** The text since the slice in which the next token begins, and where it begins. Kept to look back at when there is a fault. */
  recent: string
  recentStart: number
}

/**
 * Keeps account of where tokens begin, and computes a place only when one is asked for.
 *
 * The parser reports a token when it has read it to the end; where a token begins is where the one before it ended.
 */
export function placesIn(reading: Reading, file: string | undefined) {
  const { parser } = reading
  let line = 1
  let column = 1
  let position = 0
  let text = ''

  const placed = (at: { readonly line: number; readonly column: number }): Place => ({
    ...(file !== undefined && { file }),
    line: at.line,
    column: at.column,
  })

  /** The place of a position near the beginning of the next token. */
  const located = (position: number): Place => {
    const from = reading.position - reading.recentStart
    const to = Math.min(position - reading.recentStart, reading.recent.length)
    return placed(
      to < from
        ? { line: reading.line, column: Math.max(1, reading.column + to - from) }
        : advanced(reading, reading.recent.slice(from, to)),
    )
  }
  const sinceNext = () => reading.recent.slice(reading.position - reading.recentStart)

  /** White space before the first token is not reported by the parser. */
  const skipSpace = () => {
    const space = /^[ \t\r\n]*/.exec(reading.recent)?.[0] ?? ''
    Object.assign(reading, advanced(reading, space))
    reading.position = space.length
  }

  return {
    /** A token begins where the last one ended; `said` is its text if it is text. */
    begin(said = '') {
      if (reading.position === 0 && said === '') skipSpace()
      position = reading.position
      line = reading.line
      column = reading.column
      text = said
    },
    /** A token has ended `beyond` characters after where the parser stands. */
    passed(beyond: number) {
      reading.line = parser.line
      reading.column = parser.columnIndex + beyond + 1
      reading.position = parser.position + beyond
    },
    line: () => line,
    /** Where the current token begins; in text, its first character that is not white space. */
    current(): Place {
      const space = text === '' ? 0 : text.search(/[^ \t\n]/)
      return placed(space > 0 ? advanced({ line, column }, text.slice(0, space)) : { line, column })
    },
    ofNext: () => placed(reading),
    /** Words that stand where none may: the last token, or what comes after it. */
    ofStrayWords(): Place {
      const since = sinceNext()
      if (since.startsWith('<![')) return placed(reading)
      return since.startsWith('<')
        ? this.current()
        : located(reading.position + Math.max(0, since.search(/[^ \t\r\n]/)))
    },
    /** The character the parser stopped at. */
    character(): string {
      const at = parser.position - 1 - reading.recentStart
      const code = reading.recent.codePointAt(at)
      return code === undefined ? '' : String.fromCodePoint(code)
    },
    /** Where the parser stopped. */
    ofCharacter: () => located(parser.position - 1),
    /** The end of all that has been read, or so many characters before it. */
    ofEnd: (before = 0) => located(reading.recentStart + reading.recent.length - before),
    /** How much has been read since the last token. */
    sinceLastToken: () => reading.recentStart + reading.recent.length - reading.position,
    /** So many characters before where the parser stands, on the same line. */
    back: (length: number) => placed({ line: parser.line, column: parser.columnIndex - length + 1 }),
    /** The first ampersand since the last token that begins no reference, if the last token does not explain it. */
    ofLooseAmpersand(): Place | undefined {
      const since = sinceNext()
      if (/^<(?:!|\?)/.test(since)) return undefined
      const at = since.search(/&(?!(?:#[0-9]+|#x[0-9a-fA-F]+|[^\s&;<>"'#]+);)/)
      return at < 0 ? undefined : placed(advanced(reading, since.slice(0, at)))
    },
    /** The end tag that was read last, or is being read. */
    endTag(read: boolean): string {
      const from = (read ? position : reading.position) - reading.recentStart
      return /^<\/[^\s>]{0,80}/.exec(reading.recent.slice(from, from + 100))?.[0].concat('>') ?? ''
    },
    /** An offset in the text of the document type declaration, which follows its first word. */
    inDoctype: (said: string, offset: number): Place =>
      placed(advanced({ line, column: column + '<!DOCTYPE'.length }, said.slice(0, offset))),
    /** So much more text is about to be read. */
    taken(slice: string) {
      reading.recent += slice
    },
    /** The slice has been read: what lies before the next token, in earlier slices, is not needed again. */
    settle(slice: string) {
      const start = reading.recentStart + reading.recent.length - slice.length
      if (reading.position < start) return
      reading.recent = slice
      reading.recentStart = start
    },
  }
}

function advanced(from: { readonly line: number; readonly column: number }, over: string) {
  let { line, column } = from
  let start = 0
  for (const newline of over.matchAll(/\r\n|\r|\n/g)) {
    line += 1
    start = newline.index + newline[0].length
    column = 1
  }
  return { line, column: column + over.length - start }
}
