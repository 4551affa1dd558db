import type { State } from './automaton.ts'
import type { Whereabouts } from './finding.ts'
import type { ElementRule } from './schema.ts'
import type { XmlStart } from './sink.ts'

interface Missing {
  readonly names: readonly string[]
  readonly before: string
  readonly where: Whereabouts
}

/** One open element of a document that is checked. `rule` is undefined inside what the schema does not know. */
export interface Frame {
  rule: ElementRule | undefined
  /** Inside a wildcard, where anything but the schema's own elements may stand. */
  foreign: boolean
  state: State
  previous: string | undefined
  /** Its number among the units of its parent; 0 when it is not a unit. */
  number: number
  /** Its start tag, which says its level; undefined when it is not a unit. */
  tag: XmlStart | undefined
  units: number
  internal: boolean
  saidText: boolean
  /** What was skipped and may still turn up too late. */
  missing: Missing[]
  /** States in which something wrong stood, perhaps in the stead of what is missing there. */
  readonly excuses: Set<State>
}

/** Where nothing may come and nothing need come. */
export const nowhere: State = { complete: true, next: new Map() }

/** An element of which nothing is known yet. */
export function emptyFrame(): Frame {
  return {
    rule: undefined,
    foreign: false,
    state: nowhere,
    previous: undefined,
    number: 0,
    tag: undefined,
    units: 0,
    internal: false,
    saidText: false,
    missing: [],
    excuses: new Set(),
  }
}

/** Whether something wrong stood where the missing element belongs: then that was the fault, and it has been told. */
export function excused(frame: Frame, missing: string): boolean {
  for (const state of frame.excuses) {
    if (state.next.has(missing)) return frame.excuses.delete(state)
  }
  return false
}
