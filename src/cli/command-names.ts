/** Every command, in the order of the help. */
export const commandNames = [
  'convert',
  'validate',
  'fix',
  'inspect',
  'oai',
  'formats',
  'rules',
  'explain',
  'template',
  'worker',
] as const

export type CommandName = (typeof commandNames)[number]

export const isCommandName = (word: string | undefined): word is CommandName => commandNames.some(name => name === word)
