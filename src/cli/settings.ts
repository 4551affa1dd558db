import { basename, dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import type { Configuration } from '../config/configuration.ts'
import { commonFolder, findUpwards, pathFrom } from '../node/find-upwards.ts'
import type { Input } from '../node/inputs.ts'
import { matcher } from '../node/patterns.ts'
import { readText } from '../node/read-text.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import { placeShown } from '../report/visible.ts'
import { UsageError } from './exit.ts'
import { notEmpty } from './options.ts'

/** The configuration of a run, and the folder that its paths and patterns are relative to. */
export interface Settings {
  readonly configuration: Configuration
  readonly folder: string
}

export const CONFIGURATION = 'fonds.config.json'

const nothing: Settings = { configuration: {}, folder: process.cwd() }

export interface ConfigOptions {
  /** A file, or `false` for none. */
  readonly config?: string | false
}

/** Adds the options about the configuration to a command. */
export function addConfigOptions(command: Command): Command {
  return command
    .option('--config <file>', `the configuration; else the nearest ${CONFIGURATION} above the inputs, or above here`)
    .option('--no-config', 'use no configuration')
}

/**
 * Finds and reads the configuration of a run: the one named, else the nearest above the folder that holds all inputs, else
 * the nearest above the working folder. Throws a `UsageError` that says what is wrong with it, and where.
 */
export async function settingsFor(asked: readonly string[], { config }: ConfigOptions): Promise<Settings> {
  if (config === false) return nothing
  notEmpty('--config', config)
  const fixed = asked.filter(each => each !== '-').map(each => each.replace(/[/\\]?[^/\\]*[*?{[(!].*$/s, '') || '.')
  const folder = commonFolder(fixed)
  const path =
    config ??
    (folder === undefined ? undefined : findUpwards(folder, CONFIGURATION)) ??
    findUpwards(process.cwd(), CONFIGURATION)
  if (path === undefined) return nothing
  const text = readText(path)
  const [{ readConfiguration }, { rules }] = await Promise.all([
    import('../config/read.ts'),
    import('../rules/index.ts'),
  ])
  const wrong: Diagnostic[] = []
  const name = pathFrom(process.cwd(), path)
  const configuration = readConfiguration(
    text,
    rules.map(({ id }) => id),
    diagnostic => wrong.push(diagnostic),
    name,
  )
  if (configuration) return { configuration, folder: dirname(path) }
  const [first = '', ...more] = wrong
    .filter(({ severity }) => severity === 'error')
    .map(
      ({ place, message, hint }) => `${name}:${placeShown(place)}: ${message}${hint === undefined ? '' : ` ${hint}`}`,
    )
  throw new UsageError(first, more)
}

/**
 * Takes out the inputs that the configuration ignores, and what a folder holds of our own: configurations, and the baseline.
 *
 * @param baseline the one that was named
 */
export async function withoutIgnored(
  inputs: readonly Input[],
  { configuration, folder }: Settings,
  baseline?: string,
): Promise<Input[]> {
  const isIgnored = await matcher(configuration.ignore ?? [])
  const baselines = [
    ...(baseline === undefined ? [] : [resolve(baseline)]),
    ...(configuration.baseline === undefined ? [] : [resolve(join(folder, configuration.baseline))]),
  ]
  const isOurs = (path: string): boolean => basename(path) === CONFIGURATION || baselines.includes(resolve(path))
  return inputs.filter(({ path }) => path === '-' || !(isOurs(path) || isIgnored(pathFrom(folder, path))))
}

/** What to say of a run in which nothing is left to look at. */
export const nothingLeft = (found: readonly Input[], left: readonly Input[]): readonly string[] =>
  found.length > 0 && left.length === 0
    ? [`Nothing was looked at: ${CONFIGURATION} ignores every file that was found.`]
    : []
