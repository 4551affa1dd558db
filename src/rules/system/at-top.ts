import type { Control } from '../../model/control.ts'
import type { Unit } from '../../model/unit.ts'
import type { Severity } from '../../report/diagnostic.ts'
import type { ProfileName } from '../profile.ts'
import type { Example, Rule } from '../rule.ts'

/** What varies between the rules of what a system demands of the whole. */
interface Demand {
  readonly id: string
  readonly system: ProfileName
  readonly severity: Severity
  readonly summary: string
  readonly why: string
  readonly fix: string
  readonly source: string
  /** Whether the finding aid has it. */
  readonly has: (unit: Unit, control: Control) => boolean
  readonly message: string
  readonly valid: Example
  readonly invalid: Example
}

/** A rule of what a system asks of the whole or of the finding aid, looked at when the whole is complete. */
export function atTop({ id, system, severity, summary, why, fix, source, has, message, valid, invalid }: Demand): Rule {
  return {
    ...{ id, severity, profiles: [system], summary, why, fix, source },
    valid: [valid],
    invalid: [{ ...invalid, says: [message] }],
    check(say) {
      let control: Control = {}
      return {
        begin(given) {
          control = given
        },
        close(unit, path) {
          if (path.length === 1 && !has(unit, control)) say({ message })
        },
      }
    },
  }
}
