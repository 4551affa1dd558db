import type { Particle } from './grammar.ts'

/** The name that stands for "one element from outside the schema". */
export const foreignName = '*'

/** Where one has come to among the children of an element. Compare states by identity. */
export interface State {
  /** Whether the element may end here. */
  readonly complete: boolean
  /** Where each element that may come next leads, in the order in which the content model names them. */
  readonly next: ReadonlyMap<string, State>
}

/**
 * Turns a content model into a deterministic automaton and gives its first state.
 *
 * Each place of the model where an element is named is a position; a state is the set of positions an element just read may
 * have been at (Glushkov). States are made as they are first looked at, so that a document pays for those it visits.
 *
 * @example automaton(seq('head', many('p'))).next.has('p') // false
 */
export function automaton(model: Particle): State {
  const positions: string[] = []
  const follow: Set<number>[] = []
  const whole = trace(model, positions, follow)
  const known = new Map<string, State>()

  const stateAfter = (after: ReadonlySet<number>, complete: boolean): State => {
    const ordered = [...after].sort((a, b) => a - b)
    const key = `${complete} ${ordered.join(' ')}`
    const made = known.get(key)
    if (made !== undefined) return made
    const state = new LazyState(complete, () => successors(ordered))
    known.set(key, state)
    return state
  }

  const successors = (ordered: readonly number[]): Map<string, State> => {
    const byName = new Map<string, number[]>()
    for (const position of ordered) {
      const name = positions[position] ?? foreignName
      const same = byName.get(name)
      if (same === undefined) byName.set(name, [position])
      else same.push(position)
    }
    const next = new Map<string, State>()
    for (const [name, at] of byName) {
      const after = new Set<number>()
      for (const position of at) for (const later of follow[position] ?? []) after.add(later)
      next.set(
        name,
        stateAfter(
          after,
          at.some(position => whole.last.has(position)),
        ),
      )
    }
    return next
  }

  return stateAfter(whole.first, whole.nullable)
}

/** A class, because objects with getters of their own are each of another shape to an engine, and slow to look at. */
class LazyState implements State {
  readonly complete: boolean
  readonly #successors: () => ReadonlyMap<string, State>
  #next: ReadonlyMap<string, State> | undefined

  constructor(complete: boolean, successors: () => ReadonlyMap<string, State>) {
    this.complete = complete
    this.#successors = successors
  }

  get next(): ReadonlyMap<string, State> {
    this.#next ??= this.#successors()
    return this.#next
  }
}

interface Part {
  readonly nullable: boolean
  readonly first: ReadonlySet<number>
  readonly last: ReadonlySet<number>
}

const nothing: Part = { nullable: true, first: new Set(), last: new Set() }

function trace(model: Particle, positions: string[], follow: Set<number>[]): Part {
  if (typeof model === 'string') return place(model, positions, follow)
  switch (model.kind) {
    case 'foreign':
      return place(foreignName, positions, follow)
    case 'sequence':
      return model.parts.map(part => trace(part, positions, follow)).reduce((a, b) => inOrder(a, b, follow), nothing)
    case 'choice': {
      const parts = model.parts.map(part => trace(part, positions, follow))
      return {
        nullable: parts.some(part => part.nullable),
        first: new Set(parts.flatMap(part => [...part.first])),
        last: new Set(parts.flatMap(part => [...part.last])),
      }
    }
    case 'repeat': {
      const part = trace(model.part, positions, follow)
      if (model.more) connect(part.last, part.first, follow)
      return { ...part, nullable: part.nullable || model.atLeast === 0 }
    }
  }
}

function place(name: string, positions: string[], follow: Set<number>[]): Part {
  const position = new Set([positions.length])
  positions.push(name)
  follow.push(new Set())
  return { nullable: false, first: position, last: position }
}

function inOrder(a: Part, b: Part, follow: Set<number>[]): Part {
  connect(a.last, b.first, follow)
  return {
    nullable: a.nullable && b.nullable,
    first: a.nullable ? new Set([...a.first, ...b.first]) : a.first,
    last: b.nullable ? new Set([...a.last, ...b.last]) : b.last,
  }
}

function connect(from: ReadonlySet<number>, to: ReadonlySet<number>, follow: Set<number>[]): void {
  for (const position of from) for (const later of to) follow[position]?.add(later)
}

/**
 * The shortest list of elements that would have to come first before `name` may come; undefined when it can never come
 * from here. Empty when it may come at once.
 */
export function missingBefore(state: State, name: string): readonly string[] | undefined {
  return shortest(state, candidate => candidate.next.has(name))
}

/** The shortest list of elements without which the element cannot end here. Empty when it may end. */
export function missingAtEnd(state: State): readonly string[] {
  return shortest(state, candidate => candidate.complete) ?? []
}

function shortest(from: State, found: (state: State) => boolean): readonly string[] | undefined {
  const seen = new Set([from])
  let front: { readonly state: State; readonly path: readonly string[] }[] = [{ state: from, path: [] }]
  while (front.length > 0) {
    const hit = front.find(({ state }) => found(state))
    if (hit !== undefined) return hit.path
    const further: typeof front = []
    for (const { state, path } of front) {
      for (const [name, next] of state.next) {
        if (seen.has(next)) continue
        seen.add(next)
        further.push({ state: next, path: [...path, name] })
      }
    }
    front = further
  }
  return undefined
}

/** Every element that may still come, now or later, from this state. */
export function reachable(from: State): ReadonlySet<string> {
  const names = new Set<string>()
  const seen = new Set([from])
  for (const state of seen) {
    for (const [name, next] of state.next) {
      names.add(name)
      seen.add(next)
    }
  }
  return names
}
