import { rules } from './all.ts'
import type { ProfileName } from './profile.ts'
import type { Rule } from './rule.ts'

/** What else has looked at a source, so that nothing is said twice. */
export interface Elsewhere {
  /** The areas of the codes under which it reports: `schema`, `date`, `extent` … */
  readonly said?: readonly string[]
}

const order = { info: 0, warning: 1, error: 2 } as const

/**
 * The rules of some profiles, each with the gravest severity that one of them gives it.
 *
 * @example selectRules(['core', 'dacs'])
 */
export function selectRules(names: readonly ProfileName[], { said = [] }: Elsewhere = {}): readonly Rule[] {
  const asked = `${names.join()} ${said.join()}`
  const before = selected.get(asked)
  if (before) return before
  const now = selection(names, said)
  selected.set(asked, now)
  return now
}

/** What was asked for before: the files of a run are looked at by the same rules. */
const selected = new Map<string, readonly Rule[]>()

function selection(names: readonly ProfileName[], said: readonly string[]): readonly Rule[] {
  return rules.flatMap(rule => {
    const grades = rule.profiles
      .filter(name => names.includes(name))
      .map(name => rule.regraded?.[name] ?? rule.severity)
    if (grades.length === 0 || rule.saidBy?.some(code => said.includes(code.slice(0, code.indexOf('/'))))) return []
    const severity = grades.reduce((worst, grade) => (order[grade] > order[worst] ? grade : worst))
    return [severity === rule.severity ? rule : { ...rule, severity }]
  })
}
