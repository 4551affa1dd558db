/**
 * What makes a spreadsheet program take the text of a cell for a formula, possibly after apostrophes that were put there to
 * prevent it. Fullwidth signs count: some programs treat them like the others.
 *
 * Source: OWASP, CSV Injection.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/**
 * The text of a cell in a form that no spreadsheet program runs: an apostrophe stands before what looks like a formula.
 * {@link asWritten} takes it away again.
 *
 * @example harmless('=HYPERLINK("http://example.org")') // '\'=HYPERLINK("http://example.org")'
 */
export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/**
 * The text of a cell without the apostrophe that {@link harmless} put before it.
 *
 * @example asWritten("'-12 degrees") // '-12 degrees'
 */
export const asWritten = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text)
