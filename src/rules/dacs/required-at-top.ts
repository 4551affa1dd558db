import type { Control } from '../../model/control.ts'
import type { Unit } from '../../model/unit.ts'
import type { Severity } from '../../report/diagnostic.ts'
import type { Example, Rule } from '../rule.ts'

/** What varies between the rules that ask for a statement at the highest level. */
export interface Requirement {
  readonly id: string
  readonly severity: Severity
  /** The element as DACS names it. */
  readonly element: string
  /** The number of the DACS rule. */
  readonly dacs: string
  readonly why: string
  readonly fix: string
  /** Whether the finding aid makes the statement. */
  readonly stated: (unit: Unit, control: Control) => boolean
  readonly valid: Example
}

/**
 * A rule of DACS chapter 1: the highest level of a description states a given element. Looked at when the top unit closes,
 * so that statements after the components count.
 */
export function requiredAtTop(requirement: Requirement): Rule {
  const { id, severity, element, dacs, why, fix, stated, valid } = requirement
  const message = `Not stated: ${element.charAt(0).toLowerCase()}${element.slice(1)} (DACS ${dacs}).`
  return {
    id,
    severity,
    profiles: ['core', 'dacs'],
    summary: `The highest level of description states the ${element.charAt(0).toLowerCase()}${element.slice(1)}.`,
    why,
    fix,
    source: `DACS ${dacs}; DACS chapter 1, single-level minimum`,
    valid: [valid],
    invalid: [{ unit: {}, says: [message] }],
    check(say) {
      let control: Control = {}
      return {
        begin(given) {
          control = given
        },
        close(unit, path) {
          if (path.length === 1 && !stated(unit, control)) say({ message })
        },
      }
    },
  }
}
