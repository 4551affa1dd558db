import type { Command } from 'commander'
import type { ExitCode } from '../exit.ts'
import { buildCommand } from './build.ts'
import { serveCommand } from './serve.ts'

/** Adds `fonds oai` with what it can do. */
export function oaiCommand(program: Command, done: (code: ExitCode) => void): void {
  const oai = program
    .command('oai')
    .summary('give the records of finding aids to harvesters (OAI-PMH)')
    .description('Gives the records of a folder of finding aids to harvesters, by OAI-PMH 2.0.')
  buildCommand(oai, done)
  serveCommand(oai, done)
}
