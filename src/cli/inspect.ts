import type { Command } from 'commander'
import { identify, readable } from '../convert/api.ts'
import { rulesForConversion } from '../convert/chosen-rules.ts'
import { openSource } from '../convert/source.ts'
import { openInput } from '../node/open-input.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import { redact } from '../report/redaction.ts'
import type { Paint } from '../report/text.ts'
import { counted, visible } from '../report/visible.ts'
import { watch } from '../rules/watch.ts'
import { account } from './account.ts'
import { thrownOf } from './attempt.ts'
import { type ExitCode, exitCode } from './exit.ts'
import { encodingOption, formatOption, profileHelp, profilesOption, repeated } from './options.ts'
import { addTableOptions, type TableGiven, tableOption } from './table-options.ts'
import { paintFor, writeTo } from './terminal.ts'
import { TEXT_PROFILE_HELP, textProfileOption } from './text-profile.ts'
import { type Survey, treeView } from './tree-view.ts'

interface Given extends TableGiven {
  readonly from?: string
  readonly encoding?: string
  readonly profile?: readonly string[]
  readonly textProfile?: string
}

/** Adds `fonds inspect`. */
export function inspectCommand(program: Command, done: (code: ExitCode) => void): void {
  const command = program
    .command('inspect')
    .summary('show the tree, the counts and what is missing')
    .description(
      'Shows the tree of a finding aid, counts its levels, dates and extents, and says what the standards would want. Internal material is not shown.',
    )
    .argument('<input>', 'a file, or - for standard input')
    .option('-f, --from <format>', 'the format of the input; told from its content when absent')
    .option('--encoding <name>', 'the encoding of the input, such as windows-1252; told from its bytes when absent')
    .option('--text-profile <profile>', TEXT_PROFILE_HELP)
    .option('--profile <names>', `${profileHelp} (minimum when absent)`, repeated)
  addTableOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  fonds inspect finding-aid.txt\n  fonds inspect finding-aid.xml --profile dacs',
    )
    .action(async (input: string, given: Given) => done(await inspect(input, given)))
}

async function inspect(path: string, given: Given): Promise<ExitCode> {
  const from = given.from === undefined ? undefined : formatOption(given.from)
  const encoding = encodingOption(given.encoding)
  const profiles = profilesOption(given.profile)
  const textProfile = await textProfileOption(given.textProfile)
  const table = await tableOption(given)
  const file = path === '-' ? '<stdin>' : path
  const paint = paintFor(process.stdout)
  const run = await account({
    command: 'inspect',
    stream: process.stderr,
    screen: 'text',
    files: [],
    failOn: 'error',
    quiet: true,
  })
  const found = run.file(file)
  const wanted: Diagnostic[] = []
  const held: Diagnostic[] = []
  try {
    const opened = await openSource(openInput(path), found.report, file, encoding, table?.sheet)
    const detected = await identify(
      opened,
      { file, ...(from && { from }), ...(textProfile && { textProfile }), ...(table && { table }) },
      found.report,
    )
    const format = detected && (await readable(detected.format, file, found.report))
    if (!detected || !format) {
      await found.done()
      return exitCode.findings
    }
    const view = treeView()
    const rules = await rulesForConversion(format, { ...(profiles && { profiles }) })
    const watched = watch(rules, view, diagnostic => wanted.push(diagnostic))
    const units = redact(watched, diagnostic => {
      held.push(diagnostic)
      watched.held(diagnostic)
    })
    await opened.feed(
      format.read(units, found.report, { file, ...(textProfile && { textProfile }), ...(table && { table }) }),
    )
    await found.done()
    if (view.survey().units === 0) return exitCode.findings
    const lines = [
      paint.strong(visible(`${file}: ${format.title}`)),
      paint.faint(visible(`taken for it because ${detected.because}`)),
      '',
      ...view.lines().map(visible),
      '',
      ...accountLines(view.survey(), wanted, held, paint),
    ]
    await writeTo(process.stdout, `${lines.join('\n')}\n`)
    return run.end(1)
  } catch (error) {
    await found.done()
    await run.thrown(file, thrownOf(error))
    return run.end(1)
  }
}

function accountLines(
  survey: Survey,
  wanted: readonly Diagnostic[],
  held: readonly Diagnostic[],
  paint: Paint,
): string[] {
  const { units, depth, levels, dates, extents, earliest, latest } = survey
  const lines = [
    paint.strong('Counts'),
    `  ${counted(units, 'unit')}, ${counted(depth, 'level')} deep: ${[...levels].map(([level, n]) => `${visible(level)} ${n}`).join(', ')}`,
    `  dates: ${dates.understood} understood, ${dates.undated} undated, ${dates.notUnderstood} not understood${earliest === undefined ? '' : `; from ${earliest} to ${latest ?? '…'}`}`,
    `  extents: ${extents.understood} understood, ${extents.notUnderstood} not understood`,
  ]
  const words = held.reduce((sum, diagnostic) => sum + (diagnostic.words ?? 0), 0)
  if (words > 0) lines.push(`  ${counted(words, 'internal word')} not shown`)
  if (wanted.length > 0) {
    lines.push('', paint.strong('What the standards would want'))
    for (const { message, related = [] } of wanted) {
      lines.push(`  - ${visible(message)}`)
      for (const other of related) lines.push(`      · ${visible(other.message)}`)
    }
  }
  return lines
}
