/** How many statements are remembered at a time. */
const most = 16_384

/** Longer statements are not remembered: they are seldom said twice. */
const longest = 120

/** What a reading depends on: a statement, and up to three things said beside it. */
type Reading<Result> = (statement: string, first?: string, second?: string, third?: string) => Result

/**
 * Reads statements that are said over and over, such as the dates and containers of a long list, once each. `read` must
 * depend on its arguments alone; what it gives is shared, and so must not be changed.
 *
 * @example
 * const parse = remembered(text => parseExtent(text))
 * parse('3 boxes') === parse('3 boxes') // true
 */
export function remembered<Result>(read: Reading<Result>): Reading<Result> {
  const known = new Map<string, Result>()
  return (statement, first, second, third) => {
    const key = keyOf(statement, first, second, third)
    if (key.length > longest) return read(statement, first, second, third)
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size >= most) known.clear()
    const result = read(detached(statement), detached(first), detached(second), detached(third))
    known.set(detached(key), result)
    return result
  }
}

function keyOf(statement: string, first?: string, second?: string, third?: string): string {
  if (third !== undefined) return `${statement}${part(first)}${part(second)}\u0000${third}`
  if (second !== undefined) return `${statement}${part(first)}\u0000${second}`
  return first === undefined ? statement : `${statement}\u0000${first}`
}

const part = (said: string | undefined): string => (said === undefined ? '\u0001' : `\u0000${said}`)

function detached(said: string): string
function detached(said: string | undefined): string | undefined
/** A copy that does not hold on to the text it was cut from, as engines' substrings do. */
function detached(said: string | undefined): string | undefined {
  return said && ` ${said}`.slice(1)
}
