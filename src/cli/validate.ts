import type { Command } from 'commander'
import { validate } from '../convert/api.ts'
import { load } from '../formats/index.ts'
import { findInputs } from '../node/inputs.ts'
import { openInput } from '../node/open-input.ts'
import { failed, type Tally } from '../report/tally.ts'
import { visible } from '../report/text.ts'
import { type ExitCode, exitCode, worse } from './exit.ts'
import { sayFailure, sayThrown } from './failure.ts'
import { findings, summary } from './findings.ts'
import { encodingOption, failOns, formatOption, oneOf, releaseOption, reportForms } from './options.ts'
import { paintFor, progress, writeTo } from './terminal.ts'

interface Given {
  readonly from?: string
  readonly encoding?: string
  readonly release?: string
  readonly failOn: string
  readonly report: string
  readonly quiet?: boolean
}

/** Adds `fonds validate`. */
export function validateCommand(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('validate')
    .summary('check files against the schema of their format and the rules of description')
    .description(
      'Checks files against the published schema of their format and, where units can be read, the rules of description.',
    )
    .argument('<input...>', 'files, folders, patterns in quotes, or - for standard input')
    .option(
      '-f, --from <format>',
      'the format of the input; told from its content when absent. "xml" checks well-formedness alone',
    )
    .option('--encoding <name>', 'the encoding of the input, such as windows-1252; told from its bytes when absent')
    .option(
      '--release <name>',
      'the release of EAD to check against: ead3-1.1.1, ead3-undeprecated, ead2002-20210412, ead2002-200804 or ead2002-dtd; told from the document when absent',
    )
    .option('--fail-on <what>', 'exit with 1 on: error, loss (any error or loss of words), warning', 'error')
    .option('--report <form>', 'findings on standard error as text or json (one object a line)', 'text')
    .option('-q, --quiet', 'report errors only')
    .addHelpText(
      'after',
      `
Examples:
  fonds validate finding-aid.xml
  fonds validate "holdings/**/*.xml" --report json
  fonds validate --release ead2002-200804 finding-aid.xml
  fonds validate --from xml anything.xml`,
    )
    .action(async (asked: string[], given: Given) => done(await validateAll(asked, given)))
}

async function validateAll(asked: readonly string[], given: Given): Promise<ExitCode> {
  const from = given.from === undefined ? undefined : formatOption(given.from)
  const encoding = encodingOption(given.encoding)
  const release = await releaseOption(given.release)
  const failOn = oneOf('--fail-on', failOns, given.failOn)
  const form = oneOf('--report', reportForms, given.report)
  const quiet = given.quiet ?? false
  const { inputs, missing } = await findInputs(asked)
  const paint = paintFor(process.stderr)
  const line = progress(process.stderr, quiet)
  let code: ExitCode = exitCode.fine
  for (const { asked: name, reason } of missing) {
    await sayFailure(name, { code: 'file/missing', reason }, form)
    code = exitCode.files
  }
  const tallies: Tally[] = []
  for (const [i, input] of inputs.entries()) {
    line.at(i + 1, inputs.length, input.name)
    const name = input.path === '-' ? '<stdin>' : input.path
    const found = findings(name, form, quiet, paint)
    try {
      const { from: format, schema } = await validate(openInput(input.path), {
        file: name,
        ...(from && { from }),
        ...(encoding !== undefined && { encoding }),
        ...(release !== undefined && { release }),
        onDiagnostic: found.report,
      })
      line.clear()
      await found.print()
      if (form === 'text' && !quiet && format && found.tally().errors === 0)
        await writeTo(
          process.stderr,
          `${paint.strong(visible(name))}: valid ${schema ?? (await load[format]()).title}.\n`,
        )
    } catch (error) {
      line.clear()
      await found.print()
      code = worse(code, await sayThrown(name, error, form))
    }
    const tally = found.tally()
    tallies.push(tally)
    if (failed(tally, failOn)) code = worse(code, exitCode.findings)
  }
  if (form === 'text' && !quiet && inputs.length > 0)
    await writeTo(process.stderr, `${paint.strong(summary(inputs.length, tallies))}\n`)
  return code
}
