/**
 * What gives a value that is made when it is first asked for, and then always the same: a list of words that most finding
 * aids never need is not made for them.
 *
 * @example const usual = once(() => new Set(words.split(' ')))
 * @example usual().has(word)
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
