import type { Severity } from '../report/diagnostic.ts'
import { type ProfileName, profileNames } from './profile.ts'
import type { Rule } from './rule.ts'

/** How a rule is graded, as `warning; error in dacs, isadg`. */
export function gradesInWords({ severity, regraded = {} }: Rule): string {
  const others = new Map<Severity, ProfileName[]>()
  for (const name of profileNames) {
    const grade = regraded[name]
    if (grade !== undefined && grade !== severity) others.set(grade, [...(others.get(grade) ?? []), name])
  }
  const parts = [...others].map(([grade, names]) => `${grade} in ${names.join(', ')}`)
  return [severity, ...parts].join('; ')
}

/** What there is to say of a rule, line by line, for a terminal. */
export function ruleText(rule: Rule): string[] {
  const { why, fix, source, profiles } = rule
  return [
    `Why       ${why}`,
    `To do     ${fix}`,
    `Source    ${source}`,
    `Severity  ${gradesInWords(rule)}`,
    `Profiles  ${profileNames.filter(name => profiles.includes(name)).join(', ')}`,
  ]
}
