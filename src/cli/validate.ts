import type { Command } from 'commander'
import { findInputs } from '../node/inputs.ts'
import { unpackedInputs } from '../node/unpacked-inputs.ts'
import { account } from './account.ts'
import { acceptedFindings } from './baseline-file.ts'
import { runChecks } from './checks.ts'
import type { ExitCode } from './exit.ts'
import { grading } from './grading.ts'
import { encodingOption, formatOption, profileHelp, profilesOrNone, releaseOption, repeated } from './options.ts'
import { refuseInputs } from './outputs.ts'
import { schemaOption } from './own-schemas.ts'
import { addReportOptions, type ReportOptions, reportWishes } from './report-options.ts'
import { searches } from './searches.ts'
import { addConfigOptions, type ConfigOptions, nothingLeft, settingsFor, withoutIgnored } from './settings.ts'
import { addTableOptions, type TableGiven, tableOption } from './table-options.ts'
import { TEXT_PROFILE_HELP, textProfileOption } from './text-profile.ts'
import { jobsOption } from './threads.ts'

interface Given extends ReportOptions, ConfigOptions, TableGiven {
  readonly from?: string
  readonly encoding?: string
  readonly textProfile?: string
  readonly release?: string
  readonly profile?: readonly string[]
  readonly schema?: readonly string[]
  readonly jobs?: string
}

/** Adds `fonds validate`. */
export function validateCommand(program: Command, done: (code: ExitCode) => void): void {
  const command = program
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
    .option('--text-profile <profile>', TEXT_PROFILE_HELP)
    .option(
      '--release <name>',
      'the release of EAD to check against: ead3-1.1.1, ead3-undeprecated, ead2002-20210412, ead2002-200804 or ead2002-dtd; told from the document when absent',
    )
    .option(
      '--profile <names>',
      `${profileHelp} (core, and ead3 or ead2002 for those formats, when absent); or none: the schema alone, several times as fast`,
      repeated,
    )
    .option(
      '--schema <file>',
      'a schema of your own to check against besides: .xsd, .rng, .rnc or .sch; what it imports must lie on this computer (may be repeated)',
      repeated,
    )
  command.option(
    '-j, --jobs <number>',
    'check this many files at a time; auto (the default): one for each core but one',
  )
  addTableOptions(command)
  addConfigOptions(addReportOptions(command, 'standard output'))
    .addHelpText(
      'after',
      `
Examples:
  fonds validate finding-aid.xml
  fonds validate holdings/ --quiet
  fonds validate "holdings/**/*.xml" --report json | jq .code
  fonds validate holdings/ --report sarif=fonds.sarif --report junit=fonds.xml
  fonds validate holdings/ --max-warnings 0
  fonds validate holdings/ --baseline accepted.json --write-baseline
  fonds validate holdings/ --baseline accepted.json
  fonds validate finding-aid.xml --profile dacs,publish
  fonds validate export.xml --profile none
  fonds validate --release ead2002-200804 finding-aid.xml
  fonds validate --schema apeEAD.xsd --schema house-rules.sch finding-aid.xml
  fonds validate --from xml --schema mods.xsd record.xml
  fonds validate --from xml anything.xml`,
    )
    .action(async (asked: string[], given: Given) => done(await validateAll(asked, given)))
}

async function validateAll(asked: readonly string[], given: Given): Promise<ExitCode> {
  const from = given.from === undefined ? undefined : formatOption(given.from)
  const settings = await settingsFor(asked, given)
  const { configuration } = settings
  const encoding = encodingOption(given.encoding ?? configuration.encoding)
  const textProfile = await textProfileOption(given.textProfile)
  const release = await releaseOption(given.release ?? configuration.release)
  const schemas = await schemaOption(given.schema)
  const table = await tableOption(given)
  const wishes = reportWishes(given, configuration)
  const profiles = profilesOrNone(given.profile ?? configuration.profiles)
  const found = await findInputs(asked)
  const unpacked = await unpackedInputs(found.inputs)
  const wanted = await withoutIgnored(unpacked.inputs, settings, given.baseline)
  const { inputs, tell } = await searches(wanted, () => from !== undefined)
  refuseInputs(inputs, wishes)
  const run = await account({
    ...wishes,
    command: 'validate',
    stream: process.stdout,
    grade: await grading(settings),
    accepted: await acceptedFindings(given, settings),
  })
  for (const { asked: name, reason } of [...found.missing, ...unpacked.missing])
    await run.failure(name, { code: 'file/missing', reason })
  await tell(run)
  const how = {
    ...(from && { from }),
    ...(encoding !== undefined && { encoding }),
    ...(textProfile && { textProfile }),
    ...(table && { table }),
    ...(release !== undefined && { release }),
    ...(profiles && { profiles }),
    schemas,
  }
  await runChecks(
    inputs.map(input => ({ input, ...how })),
    jobsOption(given.jobs),
    run,
  )
  unpacked.remove()
  return run.end(inputs.length, { next: nothingLeft(unpacked.inputs, wanted) })
}
