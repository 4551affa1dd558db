/** A line and a column as an editor counts them: both from 1, the column in UTF-16 units. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/**
 * Finds lines and columns in a text. Asked in ascending order of offsets it reads the text once; a step back begins anew.
 * Lines end with LF, CR or both; a byte order mark is not a column.
 *
 * @example linesOf('{\n  "a": 1 }')(4) // { line: 2, column: 3 }
 */
export function linesOf(text: string): (offset: number) => LineColumn {
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const lineEnd = /\r\n?|\n/g
  let start = first
  let line = 1
  return offset => {
    if (offset < start) {
      start = first
      line = 1
    }
    lineEnd.lastIndex = start
    for (let end = lineEnd.exec(text); end && lineEnd.lastIndex <= offset; end = lineEnd.exec(text)) {
      start = lineEnd.lastIndex
      line++
    }
    return { line, column: Math.max(1, offset - start + 1) }
  }
}
