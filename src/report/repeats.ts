import type { Diagnostic, Report } from './diagnostic.ts'

/** So many findings of one kind are told one by one; the rest are counted. */
export const toldOfEach = 1_000

/** So many kinds are kept apart; what comes after counts by its code alone. */
const kindsApart = 1_000

interface Kind {
  told: number
  readonly first: Diagnostic
}

/** A report that a damaged file of any size cannot flood. */
export interface Repeats {
  /** Tells a finding, or counts it. `kind` is what findings have in common that are told together; `make` may not be called. */
  say(code: string, kind: string, make: () => Diagnostic): void
  /** Tells how many more there were of each kind. */
  finish(): void
}

/**
 * Tells the first thousand findings of a kind one by one and counts the rest, without making their messages. They are told
 * at the end as one finding of that kind, without a place, whose `more` says how many others it stands for.
 */
export function repeats(report: Report): Repeats {
  const kinds = new Map<string, Kind>()
  return {
    say(code, kind, make) {
      const key = `${code} ${kind}`
      const known = kinds.get(key) ?? (kinds.size < kindsApart ? undefined : kinds.get(code))
      if (known === undefined) {
        const first = make()
        kinds.set(kinds.size < kindsApart ? key : code, { told: 1, first })
        report(first)
        return
      }
      known.told += 1
      if (known.told <= toldOfEach) report(make())
    },
    finish() {
      for (const { told, first } of kinds.values()) {
        const left = told - toldOfEach
        if (left <= 0) continue
        const { place: _, unit: __, value: ___, ...common } = first
        report({ ...common, more: left - 1 })
      }
      kinds.clear()
    },
  }
}
