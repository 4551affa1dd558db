import { readFileSync } from 'node:fs'
import type { TextProfile } from '../formats/format.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import { placeShown } from '../report/visible.ts'
import { UsageError } from './exit.ts'
import { notEmpty } from './options.ts'

/** The words that explain `--text-profile`. */
export const TEXT_PROFILE_HELP =
  'read plain text by this profile: presidential-library, diplomatic-record, report-chapter, inventory, or a JSON file of your own'

/** Reads the name of a text profile, or the file with one of the user's own. */
export async function textProfileOption(given: string | undefined): Promise<TextProfile | undefined> {
  notEmpty('--text-profile', given)
  if (given === undefined) return undefined
  const { parseTextProfile, textProfiles } = await import('../formats/text/index.ts')
  const known = textProfiles.find(({ name }) => name === given)
  if (known) return known
  if (!/[./\\]/.test(given))
    throw new UsageError(
      `--text-profile takes one of ${textProfiles.map(({ name }) => name).join(', ')}, or the path of a JSON file, not "${given}".`,
    )
  let text: string
  try {
    text = readFileSync(given, 'utf8')
  } catch {
    throw new UsageError(`--text-profile: the file "${given}" cannot be read.`)
  }
  const wrong: Diagnostic[] = []
  const profile = parseTextProfile(text, diagnostic => wrong.push(diagnostic), given)
  if (profile) return profile
  const [first = `--text-profile: "${given}" is no text profile.`, ...more] = wrong
    .filter(({ severity }) => severity === 'error')
    .map(
      ({ place, message, hint }) => `${given}:${placeShown(place)}: ${message}${hint === undefined ? '' : ` ${hint}`}`,
    )
  throw new UsageError(first, more)
}
