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
  /** By what is said beside a statement, and then by the statement: keys of both together would have to be made each time. */
  const shelves = new Map<string | undefined, Map<string, Result>>()
  let count = 0
  const shelfOf = (first?: string, second?: string, third?: string): Shelf<Result> => {
    const said = besideOf(first, second, third)
    return { first, second, third, said, length: said?.length ?? 0, statements: shelves.get(said) ?? new Map() }
  }
  /** What was asked last: the same is said beside most statements that follow. */
  let last = shelfOf()
  return (statement, first, second, third) => {
    if (last.first !== first || last.second !== second || last.third !== third) last = shelfOf(first, second, third)
    if (statement.length + last.length > longest) return read(statement, first, second, third)
    const found = last.statements.get(statement)
    if (found !== undefined) return found
    if (count >= most) {
      shelves.clear()
      count = 0
      last = shelfOf(first, second, third)
    }
    const { said, statements } = last
    const kept = detached(statement)
    const result = read(kept, detached(first), detached(second), detached(third))
    // Not before something is on it: what is said beside long statements alone would never be let go.
    if (statements.size === 0) shelves.set(detached(said), statements)
    statements.set(kept, result)
    count += 1
    return result
  }
}

/** The statements beside which the same was said. */
interface Shelf<Result> {
  readonly first: string | undefined
  readonly second: string | undefined
  readonly third: string | undefined
  /** The same as one word, and how long that is. */
  readonly said: string | undefined
  readonly length: number
  readonly statements: Map<string, Result>
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
