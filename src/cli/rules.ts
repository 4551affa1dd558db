import type { Command } from 'commander'
import type { Severity } from '../report/diagnostic.ts'
import { type ExitCode, exitCode } from './exit.ts'
import { oneOf, profileHelp, profilesOption, repeated } from './options.ts'
import { paintFor, writeTo } from './terminal.ts'

interface Given {
  readonly profile?: readonly string[]
  readonly severity?: string
  readonly json?: boolean
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Adds `fonds rules`. */
export function rulesCommand(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('rules')
    .summary('list the rules of description')
    .description('Lists the rules of description, by what they are about. "fonds explain RULE" says more of one.')
    .option('--profile <names>', `${profileHelp} (all when absent)`, repeated)
    .option('--severity <severity>', 'only those of this severity: error, warning or info')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  fonds rules
  fonds rules --profile dacs --severity error
  fonds rules --profile archivesspace --json | jq -r '.[].id'`,
    )
    .action(async (given: Given) => done(await list(given)))
}

async function list({ profile, severity, json }: Given): Promise<ExitCode> {
  const { profileNames, ruleAreas, selectRules } = await import('../rules/index.ts')
  const only = severity === undefined ? undefined : oneOf('--severity', severities, severity)
  const given = profilesOption(profile)
  // Without a profile each rule has its usual severity; the gravest of all profiles would mislead.
  const chosen = new Map(
    (given ? selectRules(given) : Object.values(ruleAreas).flat()).map(rule => [rule.id, rule] as const),
  )
  const areas = Object.entries(ruleAreas).map(([area, rules]) => ({
    area,
    rules: rules.flatMap(({ id }) => {
      const rule = chosen.get(id)
      return rule && (only === undefined || rule.severity === only) ? [rule] : []
    }),
  }))
  if (json) {
    const all = areas.flatMap(({ area, rules }) =>
      rules.map(({ id, severity: grade, profiles, regraded, summary, why, fix, source }) => ({
        ...{ id, area, severity: grade, profiles: profileNames.filter(name => profiles.includes(name)) },
        ...(regraded && { regraded }),
        ...{ summary, why, fix, source },
      })),
    )
    await writeTo(process.stdout, `${JSON.stringify(all, null, 2)}\n`)
    return exitCode.fine
  }
  const paint = paintFor(process.stdout)
  const word: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }
  const width = Math.max(0, ...areas.flatMap(({ rules }) => rules.map(({ id }) => id.length)))
  const lines = areas
    .filter(({ rules }) => rules.length > 0)
    .flatMap(({ area, rules }, i) => [
      ...(i > 0 ? [''] : []),
      paint.strong(area),
      ...rules.map(
        ({ id, severity: grade, summary }) =>
          `  ${paint[grade](word[grade].padEnd(7))}  ${id.padEnd(width)}  ${summary}`,
      ),
    ])
  await writeTo(process.stdout, `${lines.join('\n')}${lines.length > 0 ? '\n' : ''}`)
  return exitCode.fine
}
