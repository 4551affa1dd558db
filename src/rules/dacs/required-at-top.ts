import type { Control } from '../../model/control.ts'
import type { Unit } from '../../model/unit.ts'
import type { Severity } from '../../report/diagnostic.ts'
import type { ProfileName } from '../profile.ts'
import type { Example, Rule } from '../rule.ts'

/**
 * How much DACS asks for an element: at the least (`required`; `often left out` where other standards ask for less), at the
 * least when it is known, at the least but of the description itself, in a full description (`optimum`), or what a repository
 * may add (`added value`; of the finding aid when it is about the description itself).
 */
type Demand =
  | 'required'
  | 'required, often left out'
  | 'if known'
  | 'required of the finding aid'
  | 'optimum'
  | 'added value'
  | 'added value of the finding aid'

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
  /** Other ways of stating it. */
  readonly alsoValid?: readonly Example[]
}

/** The elements without which descriptions cannot be exchanged. ISAD(G) I.12. */
const essential = new Set(['3.1.1', '3.1.2', '3.1.3', '3.1.5', '3.2.1'])

interface Grades {
  readonly core?: Severity
  readonly dacs: Severity
  /** In the profiles of the minimum and the optimum, as far as it belongs to them. */
  readonly minimum?: Severity
  readonly optimum?: Severity
  readonly where: string
}

const minimum = 'single-level and multilevel minimum'

const grades: Readonly<Record<Demand, Grades>> = {
  required: { core: 'warning', dacs: 'error', minimum: 'error', where: minimum },
  'required, often left out': { core: 'info', dacs: 'error', minimum: 'error', where: minimum },
  'if known': { core: 'info', dacs: 'warning', minimum: 'warning', where: `${minimum}, if known` },
  'required of the finding aid': { core: 'info', dacs: 'warning', minimum: 'warning', where: minimum },
  optimum: { dacs: 'info', optimum: 'error', where: 'single-level and multilevel optimum' },
  'added value': { dacs: 'info', where: 'added value' },
  'added value of the finding aid': { core: 'info', dacs: 'warning', where: 'added value' },
}

/**
 * A rule of DACS chapter 1: the highest level of a description states a given element. Looked at when the top unit closes,
 * so that statements after the components count.
 */
export function requiredAtTop(requirement: Requirement): Rule {
  const { id, demand, dacs, isadg, why, fix, stated, valid, alsoValid = [] } = requirement
  const element = requirement.element.charAt(0).toLowerCase() + requirement.element.slice(1)
  const { core, dacs: inDacs, minimum: atLeast, optimum: atBest = atLeast, where } = grades[demand]
  const isEssential = isadg !== undefined && essential.has(isadg)
  const profiles: ProfileName[] = [
    ...(core ? (['minimum', 'core'] as const) : []),
    'dacs',
    ...(atLeast ? (['dacs-minimum'] as const) : []),
    ...(atBest ? (['dacs-optimum'] as const) : []),
    ...(isadg ? (['isadg'] as const) : []),
  ]
  const message = `Not stated: ${element} (DACS ${dacs}${isadg === undefined ? '' : `; ISAD(G) ${isadg}`}).`
  return {
    id,
    severity: core ?? inDacs,
    profiles,
    regraded: {
      dacs: inDacs,
      ...(atLeast && { 'dacs-minimum': atLeast }),
      ...(atBest && { 'dacs-optimum': atBest }),
      ...(isadg !== undefined && { isadg: isEssential && demand === 'required' ? 'error' : 'info' }),
    },
    summary: `The highest level of description states the ${element}.`,
    why,
    fix,
    source: `DACS ${dacs}; DACS chapter 1, ${where}${isadg === undefined ? '' : `; ISAD(G) ${isadg}${isEssential ? ', essential (I.12)' : ''}`}`,
    valid: [valid, ...alsoValid],
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
