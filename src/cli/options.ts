import { writable } from '../convert/api.ts'
import { encodingNamed } from '../convert/encoding/labels.ts'
import type { Writable } from '../convert/pipeline.ts'
import type { Supplied } from '../formats/format.ts'
import { type FormatName, formatNames, isFormatName, load } from '../formats/index.ts'
import { levelNames } from '../report/breadcrumb.ts'
import type { FailOn } from '../report/tally.ts'
import { isProfileName, type ProfileName, profileNames } from '../rules/profile.ts'
import { isIso31661, languageCode } from '../values/language/codes.ts'
import { UsageError } from './exit.ts'

/** Reads a format's name. */
export function formatOption(word: string): FormatName {
  if (isFormatName(word)) return word
  throw new UsageError(`"${word}" is not a format. The formats are: ${formatNames.join(', ')}.`)
}

/** Reads several names, separated by commas; each counts once. */
export function formatsOption(words: string): FormatName[] {
  return [...new Set(words.split(',').map(word => formatOption(word.trim())))]
}

/** Gathers an option that may be repeated. */
export const repeated = (word: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  word,
]

/** What is said of `--profile` in every help. */
export const profileHelp = `rules to look at: ${profileNames.join(', ')}; separated by commas or repeated`

/** Reads the names of profiles, or `none`. */
export function profilesOrNone(given: readonly string[] | undefined): readonly ProfileName[] | undefined {
  const isNone = (words: string) => words.split(',').some(word => word.trim().toLowerCase() === 'none')
  if (!given?.some(isNone)) return profilesOption(given)
  if (given.length === 1 && !given[0]?.includes(',')) return []
  throw new UsageError('"none" means no profile, and stands alone.')
}

/** Reads the names of profiles. */
export function profilesOption(given: readonly string[] | undefined): readonly ProfileName[] | undefined {
  return (
    given && [
      ...new Set(
        given
          .flatMap(words => words.split(','))
          .map(word => {
            const name = word.trim().toLowerCase()
            if (isProfileName(name)) return name
            throw new UsageError(`"${word.trim()}" is not a profile. The profiles are: ${profileNames.join(', ')}.`)
          }),
      ),
    ]
  )
}

const either = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** Reads the name of an encoding. */
export function encodingOption(name: string | undefined): string | undefined {
  if (name !== undefined && encodingNamed(name) === undefined)
    throw new UsageError(
      `"${name}" is not an encoding that fonds knows. Try utf-8, windows-1252, iso-8859-2, utf-16le or shift_jis.`,
    )
  return name
}

/** Reads the name of a release of EAD. */
export async function releaseOption(name: string | undefined): Promise<string | undefined> {
  if (name === undefined) return undefined
  const known = (await Promise.all([load.ead3(), load.ead2002()])).flatMap(({ releases = [] }) => releases)
  return oneOf('--release', known, name)
}

/** Reads one word of a list. */
export function oneOf<Word extends string>(option: string, words: readonly Word[], given: string): Word {
  const found = words.find(word => word === given)
  if (found === undefined) throw new UsageError(`${option} takes ${either(words)}, not "${given}".`)
  return found
}

/** Reads a whole number within bounds. */
export function numberWithin(option: string, given: string, least: number, most: number): number {
  const number = /^\d{1,10}$/.test(given) ? Number(given) : Number.NaN
  if (number >= least && number <= most) return number
  throw new UsageError(`${option} takes a whole number from ${least} to ${most}, not "${given}".`)
}

export const failOns: readonly FailOn[] = ['error', 'loss', 'warning']

/** The options that supply what a source does not say, as commander gives them. */
export interface SuppliedOptions {
  readonly title?: string
  readonly agency?: string
  readonly agencyCode?: string
  readonly country?: string
  readonly recordId?: string
  readonly level?: string
  readonly descriptionLanguage?: string
}

const isLevel = (word: string): word is keyof typeof levelNames => Object.hasOwn(levelNames, word)

/** Refuses an option that was given without words, as a script does with a variable that is not set. */
export function notEmpty(option: string, given: string | undefined): void {
  if (given?.trim() === '') throw new UsageError(`${option} was given with nothing in it. Leave it out, or say what.`)
}

/** Checks the address under which units are published: ids are added to it, so it can have no question mark or hash. */
export function baseUriOption(given: string): string {
  if (!/^https?:\/\/[^/?#]/i.test(given) || /[?#\s]/.test(given) || !URL.canParse(given))
    throw new UsageError(
      `--base-uri takes an address that begins with https:// or http:// and has no space, ? or #, not "${given}".`,
    )
  return given
}

/** Checks them. */
export function suppliedOption(given: SuppliedOptions): Supplied {
  const { title, agency, agencyCode, country, recordId, level, descriptionLanguage } = given
  notEmpty('--title', title)
  notEmpty('--agency', agency)
  notEmpty('--agency-code', agencyCode)
  notEmpty('--record-id', recordId)
  if (country !== undefined && !isIso31661(country))
    throw new UsageError(`--country takes a two-letter ISO 3166-1 code in capitals, such as US, not "${country}".`)
  if (descriptionLanguage !== undefined && languageCode(descriptionLanguage) !== descriptionLanguage) {
    const meant = languageCode(descriptionLanguage)
    throw new UsageError(
      `--description-language takes a three-letter ISO 639-2b code, such as eng, not "${descriptionLanguage}"${meant === undefined ? '' : `; that language is ${meant}`}.`,
    )
  }
  if (level !== undefined && (!isLevel(level) || level === 'otherlevel'))
    throw new UsageError(
      `--level takes one of ${Object.keys(levelNames)
        .filter(name => name !== 'otherlevel')
        .join(', ')}, not "${level}".`,
    )
  return {
    ...(title !== undefined && { title }),
    ...(agency !== undefined && { agency }),
    ...(agencyCode !== undefined && { agencyCode }),
    ...(country !== undefined && { country }),
    ...(recordId !== undefined && { recordId }),
    ...(level !== undefined && isLevel(level) && { level }),
    ...(descriptionLanguage !== undefined && { descriptionLanguage }),
  }
}

/** Loads formats that are to be written. */
export async function writables(names: readonly FormatName[]): Promise<Writable[]> {
  return Promise.all(
    names.map(name =>
      writable(name).catch(() => {
        throw new UsageError(`${name} cannot be written. "fonds formats" lists what can.`)
      }),
    ),
  )
}

/** The time of a conversion, to the second: now, or what SOURCE_DATE_EPOCH says, so that an output can be made again. */
export function timeOfConversion(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH
  if (epoch !== undefined && !/^\d{1,12}$/.test(epoch))
    throw new UsageError(`SOURCE_DATE_EPOCH is a number of seconds, not "${epoch}".`)
  const time = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000)
  if (Number.isNaN(time.getTime())) throw new UsageError(`SOURCE_DATE_EPOCH is no time a calendar has: "${epoch}".`)
  return time.toISOString().replace(/\.\d+Z$/, 'Z')
}
