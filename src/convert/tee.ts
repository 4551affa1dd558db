import type { UnitSink } from '../model/sink.ts'

/** One sink in front of several: each receives everything, in the order given. */
export function tee(sinks: readonly UnitSink[]): UnitSink {
  const [only, ...others] = sinks
  if (only && others.length === 0) return only
  return {
    begin(control) {
      for (const sink of sinks) sink.begin(control)
    },
    open(unit) {
      for (const sink of sinks) sink.open(unit)
    },
    amend(more) {
      for (const sink of sinks) sink.amend(more)
    },
    close() {
      for (const sink of sinks) sink.close()
    },
    end() {
      for (const sink of sinks) sink.end()
    },
  }
}
