/** The lines of a text, counted from 1. */
export interface Lines {
  readonly count: number
  /** Where a line begins; for one after the last, the end of the text. */
  start(line: number): number
  /** The line that an offset lies on. */
  lineOf(offset: number): number
  offsetOf(line: number, column: number): number
}

/** @param end what ends a line: LF, CR or both for editors; `patch` knows LF only */
export function linesOf(text: string, end = /\r\n|\n|\r/g): Lines {
  const starts = [0]
  for (const { 0: mark, index } of text.matchAll(end)) starts.push(index + mark.length)
  if (starts.length > 1 && starts.at(-1) === text.length) starts.pop()
  return {
    count: starts.length,
    start: line => starts[line - 1] ?? text.length,
    lineOf(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = Math.ceil((low + high) / 2)
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return low + 1
    },
    offsetOf: (line, column) => (starts[line - 1] ?? text.length) + column - 1,
  }
}
