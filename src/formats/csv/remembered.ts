const MOST = 5000

/**
 * The same function, which remembers what it gave: tables say the same of many rows. What it gives must not be changed.
 *
 * @param keyOf what the result depends on
 */
export function remembered<Given extends readonly unknown[], Result>(
  make: (...given: Given) => Result,
  keyOf: (...given: Given) => string,
): (...given: Given) => Result {
  const known = new Map<string, Result>()
  return (...given) => {
    const key = keyOf(...given)
    const had = known.get(key)
    if (had !== undefined) return had
    const made = make(...given)
    if (known.size >= MOST) known.clear()
    known.set(key, made)
    return made
  }
}
