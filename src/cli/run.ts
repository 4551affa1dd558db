import { fileFailure } from '../node/failure.ts'
import { exitCode } from './exit.ts'
import { main } from './main.ts'

/** The command line of this process, from its arguments to its exit code. */
export async function run(): Promise<void> {
  /** A reader that closes the pipe early (`fonds convert … | head`) has what it wants. */
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCode.fine)
    process.stderr.write(`fonds: standard output: ${fileFailure(error) ?? error.message}.\n`)
    process.exit(exitCode.files)
  })

  /** When nobody reads the account any more, or it cannot be written, the work goes on. */
  process.stderr.on('error', () => {})

  process.exitCode = await main(process.argv.slice(2))
}
