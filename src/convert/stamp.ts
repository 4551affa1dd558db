import type { MaintenanceEvent } from '../model/control.ts'
import type { UnitSink } from '../model/sink.ts'
import { version } from '../version.ts'

/** A conversion, as it is recorded in the history of a finding aid. */
export interface Stamp {
  /** When it was, ISO 8601 in UTC, such as `2031-05-04T12:00:00Z`. */
  readonly when: string
  /** What was converted into what, in the names people use. */
  readonly from: string
  readonly to: readonly string[]
}

/**
 * Adds one event to the history of every finding aid that passes: that it was derived by a machine from another form. The
 * only place where the time of a conversion comes into an output, and only when it is asked for.
 *
 * Source: EAD3 `maintenanceevent`; ISAD(G) 3.7.3; DACS 8.1.5.
 */
export function stampWith(next: UnitSink, { when, from, to }: Stamp): UnitSink {
  const event: MaintenanceEvent = {
    type: 'derived',
    date: when,
    dateText: when,
    agentType: 'machine',
    agent: `fonds ${version}`,
    descriptions: [{ text: `Converted from ${from} to ${to.join(', ')}.` }],
  }
  return { ...next, begin: control => next.begin({ ...control, events: [...(control.events ?? []), event] }) }
}
