import type { Command } from 'commander'
import { contentHash } from '../node/content-hash.ts'
import type { Input } from '../node/inputs.ts'
import { inShard, parseShard, type Shard } from '../node/shard.ts'
import { UsageError } from './exit.ts'
import { jobsOption } from './threads.ts'

/** The options for large runs, as commander gives them. */
export interface BatchOptions {
  readonly jobs?: string
  readonly resume?: boolean
  /** `false` with `--no-journal`. */
  readonly journal?: boolean
  readonly shard?: string
  readonly watch?: boolean
}

/** Them, checked. */
export interface BatchWishes {
  readonly jobs?: number
  readonly resume: boolean
  readonly journal: boolean
  readonly shard?: Shard
  readonly watch: boolean
}

/** Adds them to a command. */
export function addBatchOptions(command: Command): Command {
  return command
    .option('-j, --jobs <number>', 'convert this many files at a time; auto (the default): one for each core but one')
    .option('--resume', 'pass over what an earlier run finished and has not changed since')
    .option('--no-journal', 'keep no journal beside the output folder, which --resume needs')
    .option('--shard <part>', 'convert one part of the files, such as 2/8, told from their content')
    .option('--watch', 'stay, and convert again what changes')
}

/** Checks them. @param out the folder or archive of the outputs, if there is one */
export function batchWishes(given: BatchOptions, out: string | undefined, packed: boolean): BatchWishes {
  const jobs = jobsOption(given.jobs)
  const resume = given.resume ?? false
  const watch = given.watch ?? false
  const journal = given.journal ?? true
  for (const [option, asked] of [
    ['--resume', resume],
    ['--watch', watch],
  ] as const) {
    if (asked && out === undefined)
      throw new UsageError(`${option} needs a folder for the outputs: name it with --out.`)
    if (asked && packed) throw new UsageError(`${option} needs a folder for the outputs, not an archive.`)
  }
  if (resume && !journal) throw new UsageError('--resume needs the journal; leave out --no-journal.')
  const shard = given.shard === undefined ? undefined : parseShard(given.shard)
  if (given.shard !== undefined && !shard)
    throw new UsageError(`--shard takes a part and the number of parts, such as 2/8, not "${given.shard}".`)
  return {
    ...(jobs !== undefined && { jobs }),
    resume,
    journal: journal && out !== undefined && !packed,
    ...(shard && { shard }),
    watch,
  }
}

/** The inputs that are in the part asked for. What cannot be read stays, so that it is reported. */
export function inputsInShard(inputs: readonly Input[], shard: Shard | undefined): readonly Input[] {
  if (!shard) return inputs
  if (inputs.some(({ path }) => path === '-')) throw new UsageError('--shard needs files; standard input has no parts.')
  return inputs.filter(({ path }) => {
    try {
      return inShard(contentHash(path), shard)
    } catch {
      return true
    }
  })
}
