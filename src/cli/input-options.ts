import type { Command } from 'commander'
import type { TableOptions, TextProfile } from '../formats/format.ts'
import { type FormatName, load } from '../formats/index.ts'
import { UsageError } from './exit.ts'
import { encodingOption, formatOption } from './options.ts'
import { type TableGiven, tableOption } from './table-options.ts'
import { TEXT_PROFILE_HELP, textProfileOption } from './text-profile.ts'

/** The options that say what an input is, as commander gives them. */
export interface InputGiven extends TableGiven {
  readonly from?: string
  readonly encoding?: string
  readonly textProfile?: string
}

/** What an input is, where it does not show it. Plain data, so that it can cross to another thread. */
export interface InputOptions {
  readonly from?: FormatName
  readonly encoding?: string
  readonly textProfile?: TextProfile
  readonly table?: TableOptions
}

/** Adds the options that say what an input is, but for those of tables. */
export const addInputOptions = (command: Command): Command =>
  command
    .option('-f, --from <format>', 'the format of the input; told from its content when absent')
    .option('--encoding <name>', 'the encoding of the input, such as windows-1252; told from its bytes when absent')
    .option('--text-profile <profile>', TEXT_PROFILE_HELP)

/** Checks them. @param encoding the encoding that the configuration names */
export async function inputOptions(given: InputGiven, encoding: string | undefined): Promise<InputOptions> {
  const from = given.from === undefined ? undefined : formatOption(given.from)
  if (from && !(await load[from]()).read)
    throw new UsageError(`${from} cannot be read. "fonds formats" lists what can.`)
  const named = encodingOption(given.encoding ?? encoding)
  const textProfile = await textProfileOption(given.textProfile)
  const table = await tableOption(given)
  return {
    ...(from && { from }),
    ...(named !== undefined && { encoding: named }),
    ...(textProfile && { textProfile }),
    ...(table && { table }),
  }
}
