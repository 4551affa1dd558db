import type { Report } from '../../report/diagnostic.ts'
import type { Identity, Rule, Say } from '../rule.ts'

/** Looks at the finding aids of a run side by side. */
export interface AcrossRun {
  /** @param rules those of the profiles that the finding aid is looked at by */
  see(identity: Identity, rules: readonly Rule[], report: Report): void
}

/**
 * Begins a run. What the rules that look across finding aids find is reported of the later one, with the id of the rule.
 *
 * Holds for each finding aid what it is called; nothing of what is in it.
 */
export function acrossRun(): AcrossRun {
  const looks = new Map<string, (identity: Identity, say: Say) => void>()
  return {
    see(identity, rules, report) {
      for (const { id, severity, fix, across } of rules) {
        if (!across) continue
        const look = looks.get(id) ?? across()
        looks.set(id, look)
        look(identity, ({ message, value }) =>
          report({
            code: id,
            concern: 'rule',
            severity,
            message,
            ...(identity.place && { place: identity.place }),
            ...(value !== undefined && { value }),
            hint: fix,
          }),
        )
      }
    },
  }
}
