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
  const alone = new Map<string, Result>()
  /** By what is said beside a statement, and then by the statement: keys of both together would have to be made each time. */
  const beside = new Map<string, Map<string, Result>>()
  let count = 0
  const statementsBeside = (said: string): Map<string, Result> => {
    const known = beside.get(said)
    if (known) return known
    const none = new Map<string, Result>()
    beside.set(detached(said), none)
    return none
  }
  return (statement, first, second, third) => {
    const said = besideOf(first, second, third)
    if (statement.length + (said?.length ?? 0) > longest) return read(statement, first, second, third)
    const found = (said === undefined ? alone : beside.get(said))?.get(statement)
    if (found !== undefined) return found
    if (count >= most) {
      alone.clear()
      beside.clear()
      count = 0
    }
    const kept = detached(statement)
    const result = read(kept, detached(first), detached(second), detached(third))
    ;(said === undefined ? alone : statementsBeside(said)).set(kept, result)
    count += 1
    return result
  }
}

/** What is said beside a statement as one word; `undefined` when nothing is. */
function besideOf(first?: string, second?: string, third?: string): string | undefined {
  if (third !== undefined) return `${part(first)}${part(second)}\u0000${third}`
  if (second !== undefined) return `${part(first)}\u0000${second}`
  return first
}

const part = (said: string | undefined): string => (said === undefined ? '\u0001' : `\u0000${said}`)

function detached(said: string): string
function detached(said: string | undefined): string | undefined
/** A copy that does not hold on to the text it was cut from, as engines' substrings do. */
function detached(said: string | undefined): string | undefined {
  return said && ` ${said}`.slice(1)
}
