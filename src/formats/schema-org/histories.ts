import type { Name } from '../../model/name.ts'
import type { Unit } from '../../model/unit.ts'
import type { Draft } from './node.ts'
import { isSaid } from './things.ts'

/**
 * Which unit tells the history of an agent: of the units of which it is the only creator, the one that opens first. It is the
 * one a reader of the document takes it to be.
 */
export interface Histories {
  /** Notes a unit that opens. */
  meet(unit: Unit, id: string): void
  /** The agent whose history the unit tells, if it tells one. */
  toldBy(unit: Unit, id: string): Name | undefined
  /** Notes that a unit told the history of an agent. */
  tell(agent: Draft, id: string): void
  /** The unit that told the history of an agent. */
  teller(agent: Draft): string | undefined
}

/**
 * No unit met yet.
 *
 * @param identify what tells an agent from others
 */
export function noHistories(identify: (name: Name) => string): Histories {
  const first = new Map<string, string>()
  const tellers = new WeakMap<Draft, string>()

  /** The agent that is the only creator, of which this is the first unit. */
  function historianOf({ creators = [] }: Unit, id: string): Name | undefined {
    const [maker, ...others] = creators.filter(isSaid)
    const key = maker && identify(maker)
    if (key === undefined || others.some(other => identify(other) !== key)) return undefined
    const known = first.get(key) ?? id
    first.set(key, known)
    return known === id ? maker : undefined
  }

  return {
    meet: historianOf,
    toldBy: historianOf,
    tell: (agent, id) => tellers.set(agent, id),
    teller: agent => tellers.get(agent),
  }
}
