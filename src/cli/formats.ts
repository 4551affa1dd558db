import type { Command } from 'commander'
import { loadAll } from '../formats/index.ts'
import { type ExitCode, exitCode } from './exit.ts'
import { writeTo } from './terminal.ts'

/** Adds `fonds formats`. */
export function formatsCommand(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('formats')
    .summary('list the formats and what can be done with each')
    .description('Lists the formats and what can be done with each.')
    .option('--json', 'as JSON')
    .action(async ({ json }: { readonly json?: boolean }) => {
      const formats = (await loadAll()).map(({ name, title, extensions, mediaType, read, write, check }) => ({
        name,
        title,
        extension: extensions[0],
        mediaType,
        reads: read !== undefined,
        writes: write !== undefined,
        validates: check !== undefined || read !== undefined,
      }))
      if (json) await writeTo(process.stdout, `${JSON.stringify(formats, null, 2)}\n`)
      else {
        const width = Math.max(...formats.map(({ name }) => name.length))
        const lines = formats.map(({ name, title, reads, writes, validates }) => {
          const can = [reads && 'read', writes && 'write', validates && 'validate'].filter(word => word !== false)
          return `${name.padEnd(width)}  ${can.join(', ').padEnd('read, write, validate'.length)}  ${title}`
        })
        await writeTo(process.stdout, `${lines.join('\n')}\n`)
      }
      done(exitCode.fine)
    })
}
