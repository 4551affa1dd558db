import validateProfile from '../../../generated/text-profile.js'
import { faultList } from '../../json/fault.ts'
import { parseJson } from '../../json/parse.ts'
import { firstFault } from '../../json/schema-fault.ts'
import type { Report } from '../../report/diagnostic.ts'
import type { Profile } from './profile.ts'

const isProfile = (value: unknown): value is Profile => validateProfile(value)

/** A profile longer than this, in UTF-16 units, is none. */
const LONGEST_PROFILE = 1_000_000

/**
 * Reads a profile that an institution wrote for its own house style, in JSON as `schemas/text-profile.schema.json` describes
 * it. What is wrong with it is reported with line and column, and nothing is given back then.
 *
 * @example
 * const textProfile = parseTextProfile(await readFile('house-style.json', 'utf8'), report)
 * const { findingAids } = await read(source, { textProfile })
 */
export function parseTextProfile(text: string, report: Report, file?: string): Profile | undefined {
  const faults = faultList()
  if (text.length > LONGEST_PROFILE) {
    report({
      code: 'json/too-large',
      concern: 'input',
      severity: 'error',
      message: `A text profile of more than ${LONGEST_PROFILE} characters is not read.`,
      ...(file !== undefined && { place: { file } }),
    })
    return undefined
  }
  const parsed = parseJson(text, faults)
  const value = parsed?.value
  let profile: Profile | undefined
  if (parsed && isProfile(value)) profile = value
  else if (parsed) {
    const fault = firstFault(validateProfile, value)
    if (fault)
      faults.add('error', () => ({
        ...fault.words(),
        severity: 'error',
        concern: 'input',
        pointer: fault.pointer,
        aboutName: fault.aboutName,
      }))
  }
  const wrong = faults.errors() > 0
  faults.tell(text, report, file)
  return wrong ? undefined : profile
}
