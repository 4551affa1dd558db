import { Command, CommanderError } from 'commander'
import { failedPath, fileFailure } from '../node/failure.ts'
import { visible } from '../report/visible.ts'
import { version } from '../version.ts'
import { commandsFor } from './commands.ts'
import { type ExitCode, exitCode, UsageError } from './exit.ts'
import { faultAdvice, faultOf } from './failure.ts'

/** Runs one command line and gives its exit code. Never throws. */
export async function main(words: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = exitCode.fine
  const done = (given: ExitCode): void => {
    code = given
  }
  const program = new Command('fonds')
    .description(
      'Archival finding aids: read once, written in every form, with an account of whatever could not be carried over.',
    )
    .version(version, '-v, --version')
    .exitOverride()
    .showHelpAfterError('See "fonds --help".')
    .addHelpText(
      'after',
      '\nExit codes: 0 fine, 1 findings, 2 wrong usage, 3 cannot read or write, 70 a fault of fonds.',
    )
  for (const command of await commandsFor(words)) command(program, done)
  for (const command of program.commands) {
    command.exitOverride().showHelpAfterError(`See "fonds ${command.name()} --help".`)
    for (const part of command.commands)
      part.exitOverride().showHelpAfterError(`See "fonds ${command.name()} ${part.name()} --help".`)
  }
  try {
    await program.parseAsync([...words], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : exitCode.usage
    if (error instanceof UsageError) {
      for (const each of [error.message, ...error.more]) process.stderr.write(`fonds: ${visible(each)}\n`)
      return exitCode.usage
    }
    const reason = fileFailure(error)
    if (reason !== undefined) {
      process.stderr.write(`fonds: ${visible(failedPath(error) ?? '')}: ${reason}.\n`)
      return exitCode.files
    }
    process.stderr.write(`fonds: ${visible(faultOf(error))}.\n${faultAdvice(error)}`)
    return exitCode.fault
  }
}
