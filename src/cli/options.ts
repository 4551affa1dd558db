import type { Supplied } from '../formats/format.ts'
import { type FormatName, formatNames, isFormatName } from '../formats/index.ts'
import { levelNames } from '../report/breadcrumb.ts'
import type { FailOn } from '../report/tally.ts'
import { UsageError } from './exit.ts'
import type { ReportForm } from './findings.ts'

/** Reads a format's name. */
export function formatOption(word: string): FormatName {
  if (isFormatName(word)) return word
  throw new UsageError(`"${word}" is not a format. The formats are: ${formatNames.join(', ')}.`)
}

/** Reads several names, separated by commas; each counts once. */
export function formatsOption(words: string): FormatName[] {
  return [...new Set(words.split(',').map(word => formatOption(word.trim())))]
}

/** Reads one word of a list. */
export function oneOf<Word extends string>(option: string, words: readonly Word[], given: string): Word {
  const found = words.find(word => word === given)
  if (found === undefined) throw new UsageError(`${option} takes ${words.join(' or ')}, not "${given}".`)
  return found
}

export const failOns: readonly FailOn[] = ['error', 'loss', 'warning']
export const reportForms: readonly ReportForm[] = ['text', 'json']

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

/** Checks them. */
export function suppliedOption(given: SuppliedOptions): Supplied {
  const { title, agency, agencyCode, country, recordId, level, descriptionLanguage } = given
  if (country !== undefined && !/^[A-Z]{2}$/.test(country))
    throw new UsageError(`--country takes a two-letter ISO 3166-1 code in capitals, such as US, not "${country}".`)
  if (descriptionLanguage !== undefined && !/^[a-z]{3}$/.test(descriptionLanguage))
    throw new UsageError(
      `--description-language takes a three-letter ISO 639-2 code, such as eng, not "${descriptionLanguage}".`,
    )
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
