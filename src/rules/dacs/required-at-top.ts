import type { Control } from '../../model/control.ts'
import type { Unit } from '../../model/unit.ts'
import type { Severity } from '../../report/diagnostic.ts'
import type { ProfileName } from '../profile.ts'
import type { Example, Rule } from '../rule.ts'

/**
 * How much DACS asks for an element: at the least (`required`; `often left out` where other standards ask for less), at the least when it is known, for the description of the
 * description (`added`), or at the best (`optimum`).
 */
type Demand = 'required' | 'required, often left out' | 'if known' | 'added' | 'optimum'

/** What varies between the rules that ask for a statement at the highest level. */
export interface Requirement {
  readonly id: string
  readonly demand: Demand
  /** The element as DACS names it. */
  readonly element: string
  /** The number of the DACS rule. */
  readonly dacs: string
  /** The number of the element in ISAD(G). */
  readonly isadg?: string
  readonly why: string
  readonly fix: string
  /** Whether the finding aid makes the statement. */
  readonly stated: (unit: Unit, control: Control) => boolean
  readonly valid: Example
}

/** The elements without which descriptions cannot be exchanged. ISAD(G) I.12. */
const essential = new Set(['3.1.1', '3.1.2', '3.1.3', '3.1.5', '3.2.1'])

const grades: Readonly<Record<Demand, { readonly core?: Severity; readonly dacs: Severity; readonly where: string }>> =
  {
    required: { core: 'warning', dacs: 'error', where: 'single-level and multilevel minimum' },
    'required, often left out': { core: 'info', dacs: 'error', where: 'single-level and multilevel minimum' },
    'if known': { core: 'info', dacs: 'warning', where: 'single-level and multilevel minimum, if known' },
    added: { core: 'info', dacs: 'warning', where: 'single-level and multilevel minimum' },
    optimum: { dacs: 'info', where: 'single-level and multilevel optimum' },
  }

/**
 * A rule of DACS chapter 1: the highest level of a description states a given element. Looked at when the top unit closes,
 * so that statements after the components count.
 */
export function requiredAtTop(requirement: Requirement): Rule {
  const { id, demand, dacs, isadg, why, fix, stated, valid } = requirement
  const element = requirement.element.charAt(0).toLowerCase() + requirement.element.slice(1)
  const { core, dacs: inDacs, where } = grades[demand]
  const isEssential = isadg !== undefined && essential.has(isadg)
  const profiles: ProfileName[] = [
    ...(core ? (['minimum', 'core'] as const) : []),
    'dacs',
    ...(isadg ? (['isadg'] as const) : []),
  ]
  const message = `Not stated: ${element} (DACS ${dacs}${isadg === undefined ? '' : `; ISAD(G) ${isadg}`}).`
  return {
    id,
    severity: core ?? inDacs,
    profiles,
    regraded: {
      dacs: inDacs,
      ...(isadg !== undefined && { isadg: isEssential && demand === 'required' ? 'error' : 'info' }),
    },
    summary: `The highest level of description states the ${element}.`,
    why,
    fix,
    source: `DACS ${dacs}; DACS chapter 1, ${where}${isadg === undefined ? '' : `; ISAD(G) ${isadg}${isEssential ? ', essential (I.12)' : ''}`}`,
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
