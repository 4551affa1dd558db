import type { Command } from 'commander'
import { type CommandName, isCommandName } from './command-names.ts'
import type { ExitCode } from './exit.ts'

/** Adds a command to the program; what it comes to is handed to `done`. */
export type AddCommand = (program: Command, done: (code: ExitCode) => void) => void

/**
 * Every command, in the order of the help. Only the one that is asked for is loaded, so that a small file costs little more
 * than starting Node, and few files are open at once.
 */
const commands = {
  convert: async () => (await import('./convert.ts')).convertCommand,
  validate: async () => (await import('./validate.ts')).validateCommand,
  fix: async () => (await import('./fix.ts')).fixCommand,
  inspect: async () => (await import('./inspect.ts')).inspectCommand,
  oai: async () => (await import('./oai/index.ts')).oaiCommand,
  formats: async () => (await import('./formats.ts')).formatsCommand,
  rules: async () => (await import('./rules.ts')).rulesCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  template: async () => (await import('./template.ts')).templateCommand,
  worker: async () => (await import('./worker.ts')).workerCommand,
} as const satisfies Readonly<Record<CommandName, () => Promise<AddCommand>>>

/** What asks for the version, for which no command is loaded. */
const VERSION = new Set(['-v', '--version'])

/** The command that a command line begins with; all of them when it begins otherwise, as the help does. */
export async function commandsFor([first]: readonly string[]): Promise<readonly AddCommand[]> {
  if (first !== undefined && VERSION.has(first)) return []
  if (isCommandName(first)) return [await commands[first]()]
  const all: AddCommand[] = []
  for (const load of Object.values(commands)) all.push(await load())
  return all
}
