import type { Thing } from '../../../linked-data/graph/thing.ts'
import type { NotRead } from './not-read.ts'

/** What is known of a document while its finding aids are read. */
export interface Reading {
  readonly unread: NotRead
  /** What was read of the things that units and pages lead to. */
  readonly read: Map<Thing, Set<string>>
  /** The agents, places and archives of which everything was told where they were first named. */
  readonly told: Set<Thing>
  /** The archives that hold units. */
  readonly holders: ReadonlySet<Thing>
  /** Who publishes finding aids. */
  readonly publishers: ReadonlySet<Thing>
  /** The wholes of finding aids that state no identifier: they are known by the code of the whole. */
  readonly unnamed: ReadonlySet<Thing>
  /** The unit that tells the history of an agent. */
  readonly historians: ReadonlyMap<Thing, Thing>
}
