import type { Command } from 'commander'
import { meaningOf } from '../report/codes/index.ts'
import { visible } from '../report/visible.ts'
import { type ExitCode, exitCode, UsageError } from './exit.ts'
import { paintFor, writeTo } from './terminal.ts'

/** Adds `fonds explain`. */
export function explainCommand(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('explain')
    .summary('say what a code in a report means')
    .description(
      'Says what a code in a report means: of a rule of description its reasons, what to do, where it is written, and examples.',
    )
    .argument('<code...>', 'codes as they stand in reports')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  fonds explain date-outside-whole
  fonds explain ead/not-read schema/missing-element`,
    )
    .action(async (codes: string[], { json }: { readonly json?: boolean }) => done(await explain(codes, json ?? false)))
}

async function explain(codes: readonly string[], json: boolean): Promise<ExitCode> {
  const [{ rules }, { ruleText }, { exampleText }] = await Promise.all([
    import('../rules/index.ts'),
    import('../rules/in-words.ts'),
    import('../rules/example-text.ts'),
  ])
  const paint = paintFor(process.stdout)
  const found = codes.map(code => {
    const rule = rules.find(({ id }) => id === code)
    const meaning = meaningOf(code)
    if (!rule && meaning === undefined)
      throw new UsageError(
        unknown(
          code,
          rules.map(({ id }) => id),
        ),
      )
    return { code, rule, meaning }
  })
  if (json) {
    const all = found.map(({ code, rule, meaning }) => {
      if (!rule) return { code, meaning }
      const { id: _, check: __, ...said } = rule
      return { code, ...said }
    })
    await writeTo(process.stdout, `${JSON.stringify(all, null, 2)}\n`)
    return exitCode.fine
  }
  const parts = found.map(({ code, rule, meaning }) => {
    if (!rule) return [paint.strong(code), '', meaning ?? '']
    return [paint.strong(`${rule.id}: ${rule.summary}`), '', ...ruleText(rule), '', ...exampleText(rule)]
  })
  await writeTo(process.stdout, `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`)
  return exitCode.fine
}

function unknown(code: string, ids: readonly string[]): string {
  const words = code.toLowerCase().split(/[/-]/)
  const near = ids
    .map(id => ({ id, common: id.split('-').filter(word => words.includes(word)).length }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common)
    .slice(0, 3)
    .map(({ id }) => id)
  return `"${visible(code)}" is no code of fonds.${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ''} "fonds rules" lists the rules.`
}
