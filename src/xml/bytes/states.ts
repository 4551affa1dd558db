import type { State } from '../automaton.ts'
import type { ElementRule, Schema } from '../schema.ts'
import { doubtful } from './kinds.ts'

/** What may stand between the children of an element. */
export const words = 0
export const spaces = 1
export const nothing = 2

/** The elements of a schema and the states of their contents, as numbers. They are looked up once, when first asked for. */
export interface NumberedSchema {
  /** The number of an element. */
  number(rule: ElementRule): number
  rule(element: number): ElementRule | undefined
  /** {@link words}, {@link spaces} or {@link nothing}. */
  mode(element: number): number
  /** The state in which the contents of an element begin. */
  start(element: number): number
  /** The state after an element; {@link doubtful} when it may not come. */
  after(state: number, element: number): number
  /** Whether an element may end in a state. */
  ends(state: number): boolean
}

/** Begins with nothing looked up. */
export function numberedSchema(schema: Schema): NumberedSchema {
  const width = schema.named.size + 1
  const rules: (ElementRule | undefined)[] = []
  const numbers = new Map<ElementRule, number>()
  const modes = new Uint8Array(width)
  const starts = new Int32Array(width)
  const states: State[] = []
  const known = new Map<State, number>()
  let complete = new Uint8Array(64)
  /** The state after each element, in a row for each state; 0 is not looked up yet. States are numbered from 1 on. */
  let next = new Int32Array(64 * width)

  const numberOf = (state: State): number => {
    const there = known.get(state)
    if (there !== undefined) return there
    states.push(state)
    const number = states.length
    known.set(state, number)
    if (number >= complete.length) {
      const moreComplete = new Uint8Array(number * 2)
      moreComplete.set(complete)
      complete = moreComplete
      const moreNext = new Int32Array(number * 2 * width)
      moreNext.set(next)
      next = moreNext
    }
    complete[number] = state.complete ? 1 : 0
    return number
  }
  const lookUp = (state: number, element: number): number => {
    const after = states[state - 1]?.next.get(rules[element]?.name ?? '')
    const number = after === undefined ? doubtful : numberOf(after)
    next[state * width + element] = number
    return number
  }

  return {
    number(rule) {
      const there = numbers.get(rule)
      if (there !== undefined) return there
      const number = rules.length
      rules.push(rule)
      numbers.set(rule, number)
      const onlySpaces = rule.content === 'elements' || rule.content === 'empty'
      modes[number] = !onlySpaces ? words : rule.spaces ? spaces : nothing
      starts[number] = numberOf(rule.start)
      return number
    },
    rule: element => rules[element],
    mode: element => modes[element] ?? nothing,
    start: element => starts[element] ?? 0,
    after(state, element) {
      const number = next[state * width + element] ?? 0
      return number === 0 ? lookUp(state, element) : number
    },
    ends: state => complete[state] === 1,
  }
}
