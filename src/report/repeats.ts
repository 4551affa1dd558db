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
  const kinds: Kind[] = []
  const byCode = new Map<string, Map<string, Kind>>()
  const apart = (code: string): Map<string, Kind> => {
    const known = byCode.get(code)
    if (known) return known
    const none = new Map<string, Kind>()
    byCode.set(code, none)
    return none
  }
  /** Those of one code that came when so many kinds were kept apart already. */
  const rest = new Map<string, Kind>()
  return {
    say(code, kind, make) {
      const ofCode = kinds.length < kindsApart ? apart(code) : byCode.get(code)
      const known = ofCode?.get(kind) ?? (kinds.length < kindsApart ? undefined : rest.get(code))
      if (known === undefined) {
        const first = { told: 1, first: make() }
        if (kinds.length < kindsApart) ofCode?.set(kind, first)
        else rest.set(code, first)
        kinds.push(first)
        report(first.first)
        return
      }
      known.told += 1
      if (known.told <= toldOfEach) report(make())
    },
    finish() {
      for (const { told, first } of kinds) {
        const left = told - toldOfEach
        if (left <= 0) continue
        const { place: _, unit: __, value: ___, ...common } = first
        report({ ...common, more: left - 1 })
      }
      kinds.length = 0
      byCode.clear()
      rest.clear()
    },
  }
}
