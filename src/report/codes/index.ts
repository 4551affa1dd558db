import { formatCodes } from './formats.ts'
import type { Meanings } from './meanings.ts'
import { readingCodes } from './reading.ts'
import { runningCodes } from './running.ts'
import { tableCodes } from './tables.ts'
import { valueCodes } from './values.ts'

/**
 * Every code under which anything is reported, apart from the rules of description, which explain themselves. A star stands
 * for the name of a format, or for the value that is meant.
 */
export const codeMeanings: Meanings = { ...readingCodes, ...formatCodes, ...tableCodes, ...valueCodes, ...runningCodes }

/**
 * What a code means.
 *
 * @example meaningOf('ead3/supply-agency') // 'The schema demands a value that nobody stated …'
 */
export function meaningOf(code: string): string | undefined {
  if (Object.hasOwn(codeMeanings, code)) return codeMeanings[code]
  const what = /^[a-z0-9-]+\/([a-z0-9-]+)$/.exec(code)?.[1]
  if (what === undefined) return undefined
  const key = what.startsWith('supply-') ? '*/supply-*' : `*/${what}`
  return Object.hasOwn(codeMeanings, key) ? codeMeanings[key] : undefined
}
