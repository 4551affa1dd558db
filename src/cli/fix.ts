import type { Command } from 'commander'
import { repairNames, repairs } from '../fix/mending.ts'
import { findInputs, shownName } from '../node/inputs.ts'
import { counted } from '../report/visible.ts'
import { account } from './account.ts'
import { thrownOf } from './attempt.ts'
import { type ExitCode, exitCode, UsageError } from './exit.ts'
import { encodingOption, formatOption, oneOf } from './options.ts'
import { searches } from './searches.ts'
import { addConfigOptions, type ConfigOptions, nothingLeft, settingsFor, withoutIgnored } from './settings.ts'
import { showsColours, writeTo } from './terminal.ts'

interface Given extends ConfigOptions {
  readonly write?: boolean
  readonly only?: string
  readonly from?: string
  readonly encoding?: string
  readonly includeInternal?: boolean
  readonly quiet?: boolean
}

/** Adds `fonds fix`. */
export function fixCommand(program: Command, done: (code: ExitCode) => void): void {
  const command = program
    .command('fix')
    .summary('make the safe mechanical repairs in EAD files')
    .description(
      'Makes the repairs of EAD that are safe and mechanical, in the text of the file itself, and shows them as a unified diff. Nothing is written without --write, no word of the description is touched, and every other byte stays as it is.',
    )
    .argument('<input...>', 'files, folders, patterns in quotes, or - for standard input')
    .option('--write', 'write the files; of standard input, the mended text to standard output')
    .option('--only <repairs>', `these repairs, separated by commas: ${repairNames.join(', ')}`)
    .option('-f, --from <format>', 'the format of the input; told from its content when absent')
    .option('--encoding <name>', 'the encoding of the input; told from its bytes when absent')
    .option('--include-internal', 'show changes and context in material that is marked internal')
    .option('-q, --quiet', 'show no diff and no summary')
  addConfigOptions(command)
    .addHelpText(
      'after',
      `
Repairs:
${repairNames.map(name => `  ${name.padEnd(14)}  ${repairs[name]}`).join('\n')}

Exit codes: 0 nothing to mend, or mended; 1 there is something to mend, or a file cannot be mended.

Examples:
  fonds fix finding-aid.xml
  fonds fix finding-aid.xml --write
  fonds fix holdings/ --only country-code,id --write
  fonds fix holdings/ --include-internal > repairs.patch`,
    )
    .action(async (asked: string[], given: Given) => done(await fixAll(asked, given)))
}

async function fixAll(asked: readonly string[], given: Given): Promise<ExitCode> {
  const settings = await settingsFor(asked, given)
  const encoding = encodingOption(given.encoding ?? settings.configuration.encoding)
  const from = given.from === undefined ? undefined : formatOption(given.from)
  if (from !== undefined && from !== 'ead3' && from !== 'ead2002') throw new UsageError('--from takes ead3 or ead2002.')
  const only = given.only?.split(',').map(word => oneOf('--only', repairNames, word.trim()))
  const quiet = given.quiet ?? false
  const { fixFile } = await import('./fix-file.ts')
  const { inputs: found, missing } = await findInputs(asked)
  const wanted = await withoutIgnored(found, settings)
  const { inputs, tell } = await searches(wanted, () => from !== undefined)
  const run = await account({
    command: 'fix',
    stream: process.stderr,
    screen: 'text',
    files: [],
    failOn: 'error',
    quiet,
  })
  for (const { asked: name, reason } of missing) await run.failure(name, { code: 'file/missing', reason })
  await tell(run)
  const written: string[] = []
  let mended = 0
  let repaired = 0
  for (const [i, input] of inputs.entries()) {
    run.at({ files: i, ofFiles: inputs.length, bytes: i, ofBytes: inputs.length, errors: 0, name: input.name })
    const name = shownName(input)
    const file = run.file(name)
    try {
      const outcome = await fixFile(
        {
          input,
          ...(from && { from }),
          ...(encoding !== undefined && { encoding }),
          ...(only && { only }),
          write: given.write ?? false,
          includeInternal: given.includeInternal ?? false,
          colours: showsColours(process.stdout),
        },
        file.report,
      )
      await file.done()
      if (outcome.repairs > 0) mended++
      repaired += outcome.repairs
      if (outcome.written) written.push(name)
      if (outcome.output) await writeTo(process.stdout, outcome.output)
      else if (!quiet) await writeTo(process.stdout, outcome.diff)
    } catch (error) {
      await file.done()
      await run.thrown(name, thrownOf(error))
    }
  }
  const isLeft = repaired > 0 && given.write !== true
  if (isLeft) run.worsen(exitCode.findings)
  const what = `${counted(repaired, 'repair')} in ${counted(mended, 'file')}`
  return run.end(inputs.length, {
    written,
    next: [
      ...nothingLeft(found, wanted),
      ...(isLeft ? [`"fonds fix --write" makes ${what}.`] : repaired > 0 ? [`Made ${what}.`] : []),
    ],
  })
}
