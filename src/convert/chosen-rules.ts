import type { Format } from '../formats/format.ts'
import type { Diagnostic, Report } from '../report/diagnostic.ts'
import { isProfileName, type ProfileName, profileNames } from '../rules/profile.ts'
import type { Rule } from '../rules/rule.ts'

/** Which rules to look at. */
export interface RuleOptions {
  /**
   * The profiles whose rules are looked at. When absent: `minimum` in a conversion; `core` in a validation, with `ead3` or
   * `ead2002` for what is in that format. When empty: no rules, and a validation of what has a schema checks that alone.
   */
  readonly profiles?: readonly ProfileName[]
}

/** What the parsers of values say already when anything but JSON is read. */
const SAID_BY_READERS = ['date', 'extent', 'container', 'language']

/** The rules that a conversion looks at. The rules are loaded when they are asked for. */
export async function rulesForConversion(from: Format, { profiles }: RuleOptions): Promise<readonly Rule[]> {
  if (profiles?.length === 0) return []
  const { selectRules } = await import('../rules/select.ts')
  return selectRules(named(profiles) ?? ['minimum'], from.name === 'json' ? {} : { said: SAID_BY_READERS })
}

/** The rules that a validation looks at. */
export async function rulesForValidation({ name, check }: Format, options: RuleOptions): Promise<readonly Rule[]> {
  if (options.profiles?.length === 0) return []
  const { selectRules } = await import('../rules/select.ts')
  // Where a schema is checked, the parsers of values are not heard.
  const said = check ? [] : SAID_BY_READERS
  return selectRules(profilesForValidation(name, options), { said })
}

/** The profiles that a validation of a format looks at the rules of. */
export function profilesForValidation(name: string, { profiles }: RuleOptions): readonly ProfileName[] {
  return named(profiles) ?? (isProfileName(name) ? ['core', name] : ['core'])
}

function named(profiles: readonly ProfileName[] | undefined): readonly ProfileName[] | undefined {
  for (const name of profiles ?? [])
    if (!isProfileName(name))
      throw new TypeError(`"${name}" is not a profile of fonds; the profiles are ${profileNames.join(', ')}`)
  return profiles
}

/** Schema findings whose lines are remembered; of more, a rule may say the same once again. */
const MOST_REMEMBERED = 10_000

/**
 * Two reports for one source, one for its schema and one for the rules. What the schema said on a line, no rule says again
 * there under another code.
 */
export function schemaFirst(
  report: Report,
  rules: readonly Rule[],
): { readonly schema: Report; readonly rules: Report } {
  const sameAs = new Map(rules.flatMap(({ id, saidBy }) => (saidBy ? [[id, saidBy]] : [])))
  const told = new Set<string>()
  const at = (code: string, { place }: Diagnostic): string => `${code} ${place?.line}`
  return {
    schema(diagnostic) {
      if (diagnostic.place?.line !== undefined && told.size < MOST_REMEMBERED) told.add(at(diagnostic.code, diagnostic))
      report(diagnostic)
    },
    rules(diagnostic) {
      if (told.size > 0 && sameAs.get(diagnostic.code)?.some(code => told.has(at(code, diagnostic)))) return
      report(diagnostic)
    },
  }
}
