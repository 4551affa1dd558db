import type { Command } from 'commander'
import type { ExitCode } from '../exit.ts'
import { addOaiOptions, type OaiOptions } from './options.ts'

/** The options, as commander gives them. */
export interface ServeOptions extends OaiOptions {
  readonly port: string
  readonly host: string
  readonly pageSize: string
  readonly watch?: boolean
}

/** Adds `fonds oai serve`. */
export function serveCommand(oai: Command, done: (code: ExitCode) => void): Command {
  const command = oai
    .command('serve')
    .summary('answer harvesters from a folder of finding aids')
    .description(
      'Answers harvesters by OAI-PMH 2.0 from a folder of finding aids, in oai_dc, oai_ead (EAD 2002) and ead3. SIGHUP has it look at the folder again.',
    )
  return addOaiOptions(command)
    .option('--port <number>', 'the port to listen at; 0 for any that is free', '8080')
    .option('--host <address>', 'the address of this computer to listen at', '127.0.0.1')
    .option('--page-size <number>', 'the most records in one answer', '100')
    .option('--watch', 'look at the folder again whenever something in it changes')
    .addHelpText(
      'after',
      `
Examples:
  fonds oai serve holdings/ --base-url https://archive.example/oai --admin-email archivist@archive.example
  fonds oai serve holdings/ --base-url https://archive.example/oai --admin-email archivist@archive.example --state holdings.oai-state --spool /var/cache/fonds --watch
  fonds oai serve holdings/ --base-url http://localhost:8080/oai --domain archive.example --admin-email archivist@archive.example
  curl "http://localhost:8080/oai?verb=ListRecords&metadataPrefix=oai_dc"`,
    )
    .action(async (folder: string, given: ServeOptions) =>
      done(await (await import('./serve-folder.ts')).serveFolder(folder, given)),
    )
}
