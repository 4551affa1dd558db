import type { Command } from 'commander'
import { type ExitCode, exitCode, UsageError } from './exit.ts'
import { writeTo } from './terminal.ts'

/** Adds `fonds template`. */
export function templateCommand(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('template')
    .summary('print an empty table to be filled in')
    .description('Prints an empty table to be filled in: the heads of a spreadsheet format, one column for each thing.')
    .argument('<format>', 'csv, csv-atom or csv-aspace')
    .option('--explain', 'print the columns one by one, with what each holds, instead')
    .addHelpText(
      'after',
      `
Examples:
  fonds template csv > finding-aid.csv
  fonds template csv --explain`,
    )
    .action(async (format: string, { explain }: { readonly explain?: boolean }) => {
      const { explained, templates } = await import('../formats/csv/templates.ts')
      const profile = templates.find(({ name }) => name === format)
      if (!profile)
        throw new UsageError(
          `There is no template "${format}". There are: ${templates.map(({ name }) => name).join(', ')}.`,
        )
      await writeTo(process.stdout, explain ? explained(profile) : profile.heads)
      done(exitCode.fine)
    })
}
