/** Whether a blank stands before the quotation mark with which a cell would begin. */
const isSetOff = (cell: string, quote: string): boolean => /^[ \t]/.test(cell) && cell.trimStart().startsWith(quote)

/**
 * The cells of a row as programs have them that pass over blanks before a quotation mark, as PHP and so AtoM does: what
 * delimiters divided up to the mark that closes is one cell again. None when there is no such cell, or one is not closed in
 * its row.
 *
 * @param raw the cells as RFC 4180 has them, with their blanks
 *
 * @example withoutBlanks(['1', ' "Letters', ' maps"'], ',', '"') // ['1', 'Letters, maps']
 */
export function withoutBlanks(raw: readonly string[], delimiter: string, quote: string): readonly string[] | undefined {
  if (quote === '' || !raw.some(cell => isSetOff(cell, quote))) return undefined
  const cells: string[] = []
  let pieces: string[] = []
  let marks = 0
  for (const cell of raw) {
    if (pieces.length === 0 && !isSetOff(cell, quote)) {
      cells.push(cell)
      continue
    }
    pieces.push(cell)
    marks += cell.split(quote).length - 1
    if (marks % 2 !== 0 || !cell.trimEnd().endsWith(quote)) continue
    cells.push(
      pieces
        .join(delimiter)
        .trim()
        .slice(quote.length, -quote.length)
        .replaceAll(quote + quote, quote),
    )
    pieces = []
    marks = 0
  }
  return pieces.length === 0 ? cells : undefined
}
