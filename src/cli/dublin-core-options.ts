import type { Command } from 'commander'
import { choices, type DublinCoreChoices } from '../formats/dublin-core/choices.ts'
import type { DublinCoreProfile } from '../formats/dublin-core/profile.ts'
import { profileNames } from '../formats/dublin-core/profiles.ts'
import { UsageError } from './exit.ts'
import { oneOf, repeated } from './options.ts'

/** The options for whom Dublin Core is, as commander gives them. */
export interface DublinCoreGiven {
  readonly dcProfile?: string
  readonly dc?: readonly string[]
}

const decisions = choices.map(({ word }) => word).join(', ')

/** Adds the options. */
export const addDublinCoreOptions = (command: Command): Command =>
  command
    .option('--dc-profile <name>', `Dublin Core: whom the records are for, ${profileNames.join(', ')}`)
    .option(
      '--dc <decision=value>',
      `Dublin Core: a decision of the profile taken otherwise (may be repeated): ${decisions}`,
      repeated,
    )

/** Checks them. The command line overrules the configuration, decision by decision. */
export function dublinCoreOptions(
  given: DublinCoreGiven,
  configured: { readonly dcProfile?: string; readonly dublinCore?: DublinCoreChoices } = {},
): { readonly dcProfile?: DublinCoreProfile; readonly dublinCore?: DublinCoreChoices } {
  const profile = given.dcProfile ?? configured.dcProfile
  const chosen: DublinCoreChoices = Object.assign({}, configured.dublinCore, ...(given.dc ?? []).map(choiceIn))
  return {
    ...(profile !== undefined && { dcProfile: oneOf('--dc-profile', profileNames, profile) }),
    ...(Object.keys(chosen).length > 0 && { dublinCore: chosen }),
  }
}

/** Reads a decision and its value: `most-parts=200`. */
function choiceIn(words: string): DublinCoreChoices {
  const [word, value = ''] = [words.split('=')[0] ?? '', words.split('=').slice(1).join('=')]
  const choice = choices.find(each => each.word === word)
  if (!choice)
    throw new UsageError(
      `--dc takes a decision and its value, such as most-parts=200, not "${words}"; the decisions are ${decisions}.`,
    )
  const { values } = choice
  if (typeof values === 'function') {
    if (/^\d{1,9}$/.test(value)) return values(Number(value))
    throw new UsageError(`--dc ${word} takes a whole number, not "${value}".`)
  }
  return values[oneOf(`--dc ${word}`, Object.keys(values), value)] ?? {}
}
