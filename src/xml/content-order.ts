import { reachable, type State } from './automaton.ts'
import type { ElementRule } from './schema.ts'

const ahead = new WeakMap<State, ReadonlySet<string>>()

/**
 * Puts children into an order their parent's content model accepts, changing as little as possible.
 *
 * Takes the names of the children as the writer has them and gives their indexes in the order to write them. A child goes
 * ahead of those before it only when, left where it is, it or they could no longer come. Children the model has no room for
 * keep their order and come last, where the validator will find them.
 *
 * @example inSchemaOrder(elementOf(schema, 'c'), ['scopecontent', 'c', 'did']) // [2, 0, 1]
 */
export function inSchemaOrder(parent: ElementRule, names: readonly string[]): readonly number[] {
  const waiting = new Map<string, number[]>()
  for (const [index, name] of names.entries()) {
    const same = waiting.get(name)
    if (same === undefined) waiting.set(name, [index])
    else same.push(index)
  }
  for (const indexes of waiting.values()) indexes.reverse()
  const order: number[] = []
  let state: State | undefined = parent.start
  while (state !== undefined && waiting.size > 0) {
    const taken = choose(state, waiting)
    if (taken === undefined) break
    const [name, indexes] = taken
    const index = indexes.pop()
    if (index !== undefined) order.push(index)
    if (indexes.length === 0) waiting.delete(name)
    state = state.next.get(name)
  }
  return [...order, ...[...waiting.values()].flat().sort((a, b) => a - b)]
}

function choose(state: State, waiting: ReadonlyMap<string, number[]>): readonly [string, number[]] | undefined {
  const possible = [...waiting]
    .filter(([name]) => state.next.has(name))
    .map(([name, indexes]) => ({ name, indexes, shutsOut: shutOut(state.next.get(name), name, waiting) }))
  const least = Math.min(...possible.map(({ shutsOut }) => shutsOut))
  const best = possible
    .filter(({ shutsOut }) => shutsOut === least)
    .sort((a, b) => (a.indexes.at(-1) ?? 0) - (b.indexes.at(-1) ?? 0))[0]
  return best && [best.name, best.indexes]
}

function shutOut(after: State | undefined, taken: string, waiting: ReadonlyMap<string, readonly number[]>): number {
  if (after === undefined) return waiting.size
  let still = ahead.get(after)
  if (still === undefined) {
    still = reachable(after)
    ahead.set(after, still)
  }
  let count = 0
  for (const [name, indexes] of waiting) {
    const left = name === taken ? indexes.length - 1 : indexes.length
    if (left > 0 && !still.has(name)) count += 1
  }
  return count
}
