import Papa from 'papaparse'

/** How the cells of a table are kept apart. */
export interface Dialect {
  readonly delimiter: string
  readonly quote: string
  /** What ends a record; a carriage return before a line feed is taken off with it. */
  readonly newline: '\n' | '\r'
}

/** What the caller knows of the dialect; it overrules what the text shows. */
export interface DialectOptions {
  readonly delimiter?: string
  readonly quote?: string
}

/** How much of a text is looked at to tell its dialect, in characters. */
export const DIALECT_LOOKED_AT = 65_536

const DELIMITERS = [',', ';', '\t', '|'] as const
const ROWS_LOOKED_AT = 50

/** What the delimiters are called. */
export const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
}

/**
 * Tells the dialect of a table from its beginning: the delimiter that divides the most rows into the same number of cells,
 * more than one; quotation marks unless cells stand between apostrophes.
 *
 * @example detectDialect('id;title\n1;"Letters; private"\n') // { delimiter: ';', quote: '"', newline: '\n' }
 */
export function detectDialect(beginning: string, given: DialectOptions = {}): Dialect {
  const looked = beginning.slice(0, DIALECT_LOOKED_AT)
  const newline = /\r(?!\n)/.test(looked) && !looked.includes('\n') ? '\r' : '\n'
  const quote = given.quote ?? detectQuote(looked)
  if (given.delimiter !== undefined) return { delimiter: given.delimiter, quote, newline }
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ',', score: 0 }
  for (const delimiter of DELIMITERS) {
    const score = evenness(looked, { delimiter, quote, newline })
    if (score > best.score) best = { delimiter, score }
  }
  return { delimiter: best.delimiter, quote, newline }
}

/** How well a dialect divides a text into rows of the same width. */
function evenness(text: string, { delimiter, quote, newline }: Dialect): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, quoteChar: quote, newline, preview: ROWS_LOOKED_AT })
  const widths = data.filter(row => row.some(cell => cell.trim() !== '')).map(row => row.length)
  const [head] = widths
  if (head === undefined) return 0
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  let width = 0
  let rows = 0
  for (const [cells, count] of counts)
    if (count > rows || (count === rows && cells > width)) [width, rows] = [cells, count]
  if (width < 2) return 0
  // Rows of the usual width count for much, the width of the head for a little: a short row is no other dialect.
  return rows / widths.length + (head === width ? 0.5 : 0) + Math.min(width, 20) / 1000
}

function detectQuote(text: string): string {
  const between = (mark: string): number =>
    text.match(new RegExp(`(?:^|[,;\\t|\\n])${mark}[^${mark}\\n]*${mark}(?=[,;\\t|\\r\\n]|$)`, 'g'))?.length ?? 0
  return !text.includes('"') && between("'") > 1 ? "'" : '"'
}
