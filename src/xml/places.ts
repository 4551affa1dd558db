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
  let text = ''

  const placed = (at: { readonly line: number; readonly column: number }): Place => ({
    ...(file !== undefined && { file }),
    line: at.line,
    column: at.column,
  })

  /** The place of a position at or after the beginning of the next token. */
  const located = (position: number): Place => {
    const from = reading.position - reading.recentStart
    const to = Math.max(from, Math.min(position - reading.recentStart, reading.recent.length))
    return placed(advanced(reading, reading.recent.slice(from, to)))
  }

  return {
    /** A token begins where the last one ended; `said` is its text if it is text. */
    begin(said = '') {
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
    /** Nothing was reported before the first tag, whose name has just been read: it begins so many characters back. */
    startsBack(length: number) {
      if (reading.position > 0) return
      const start = reading.recent.lastIndexOf('<', Math.max(0, parser.position - length))
      if (start < 0) return
      const at = advanced({ line: 1, column: 1 }, reading.recent.slice(0, start))
      reading.line = at.line
      reading.column = at.column
    },
    line: () => line,
    /** Where the current token begins; in text, its first character that is not white space. */
    current(): Place {
      const space = text === '' ? 0 : text.search(/[^ \t\n]/)
      return placed(space > 0 ? advanced({ line, column }, text.slice(0, space)) : { line, column })
    },
    ofNext: () => placed(reading),
    /** The character the parser stopped at. */
    character(): string {
      const at = parser.position - 1 - reading.recentStart
      const code = reading.recent.codePointAt(at)
      return code === undefined ? '' : String.fromCodePoint(code)
    },
    /** Where the parser stopped: at a character, or at the end of what it had. */
    ofCharacter: (said: string) => located(/^unclosed|end\.$|must contain/.test(said) ? Infinity : parser.position - 1),
    ofCharacterAfter: () => located(parser.position),
    back: (length: number) => located(parser.position - length),
    /** The first ampersand since the last token that begins no reference, if the last token does not explain it. */
    ofLooseAmpersand(): Place | undefined {
      const since = reading.recent.slice(reading.position - reading.recentStart)
      if (/^<(?:!|\?)/.test(since)) return undefined
      const at = since.search(/&(?!(?:#[0-9]+|#x[0-9a-fA-F]+|[^\s&;<>"'#]+);)/)
      return at < 0 ? undefined : placed(advanced(reading, since.slice(0, at)))
    },
    /** The end tag that was being read. */
    endTag(): string {
      const since = reading.recent.slice(reading.position - reading.recentStart)
      return /^<\/[^\s>]{0,80}/.exec(since)?.[0].concat('>') ?? ''
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
