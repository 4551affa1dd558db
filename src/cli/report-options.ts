import type { Command } from 'commander'
import type { Configuration } from '../config/configuration.ts'
import type { FailOn } from '../report/tally.ts'
import { UsageError } from './exit.ts'
import { failOns, notEmpty, oneOf, repeated } from './options.ts'
import { type ReportForm, reportForms } from './printer.ts'

/** The options about findings that commands over many files share, as commander gives them. */
export interface ReportOptions {
  readonly failOn?: string
  readonly maxWarnings?: string
  readonly report?: readonly string[]
  readonly reportFile?: string
  readonly baseline?: string
  readonly writeBaseline?: boolean
  readonly quiet?: boolean
}

/** Them, checked. */
export interface ReportWishes {
  /** The form on the screen. */
  readonly screen: ReportForm
  readonly files: readonly { readonly form: ReportForm; readonly path: string }[]
  readonly failOn: FailOn
  readonly maxWarnings?: number
  readonly quiet: boolean
}

/** Adds them to a command. @param where the stream on which the report is shown */
export function addReportOptions(command: Command, where: string): Command {
  return command
    .option('--fail-on <what>', 'exit with 1 on: error (the default), loss (any error or loss of words), warning')
    .option('--max-warnings <number>', 'exit with 1 when there are more warnings than this')
    .option(
      '--report <form>',
      `findings on ${where} as ${reportForms.join(', ')}; form=file writes that form to a file besides (may be repeated)`,
      repeated,
    )
    .option('--report-file <file>', 'write the report to this file instead; the screen shows the text form')
    .option('--baseline <file>', 'accept the findings in this file, and report only those that are new')
    .option('--write-baseline', 'accept the findings of this run: write them into the file of --baseline')
    .option('-q, --quiet', 'report errors only')
}

/** Checks them; what is not given is as the configuration says. */
export function reportWishes(given: ReportOptions, configuration: Configuration): ReportWishes {
  const screens: ReportForm[] = []
  const files: { form: ReportForm; path: string }[] = []
  for (const word of given.report ?? []) {
    const [name = '', path] = word.split(/=(.*)/s)
    const form = oneOf('--report', reportForms, name)
    notEmpty('--report', path)
    if (path === undefined || path === '-') screens.push(form)
    else files.push({ form, path })
  }
  if (screens.length > 1)
    throw new UsageError(
      `The screen shows one form, not both ${screens.join(' and ')}; write the others to files: --report ${screens[1]}=FILE.`,
    )
  notEmpty('--report-file', given.reportFile)
  if (given.reportFile !== undefined && given.reportFile !== '-')
    files.push({ form: screens.pop() ?? 'text', path: given.reportFile })
  const paths = files.map(({ path }) => path)
  const twice = paths.find((path, i) => paths.indexOf(path) !== i)
  if (twice !== undefined) throw new UsageError(`Two reports cannot go to the same file, "${twice}".`)
  notEmpty('--baseline', given.baseline)
  const maxWarnings =
    given.maxWarnings === undefined ? configuration.maxWarnings : wholeNumber('--max-warnings', given.maxWarnings)
  return {
    screen: screens[0] ?? (files.length > 0 ? 'text' : oneOf('report', reportForms, configuration.report ?? 'text')),
    files,
    failOn: oneOf('--fail-on', failOns, given.failOn ?? configuration.failOn ?? 'error'),
    ...(maxWarnings !== undefined && { maxWarnings }),
    quiet: given.quiet ?? false,
  }
}

function wholeNumber(option: string, given: string): number {
  if (!/^\d{1,15}$/.test(given)) throw new UsageError(`${option} takes a whole number, such as 0, not "${given}".`)
  return Number(given)
}
