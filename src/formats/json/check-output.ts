import { firstFault, type Validate, valueAt } from '../../json/schema-fault.ts'
import { hasLoneSurrogate } from '../../json/surrogates.ts'
import type { Report } from '../../report/diagnostic.ts'
import { reportNotCarried } from '../../report/loss.ts'
import { isInternalOnTheWay, shownValue } from './shown.ts'
import { MAX_DESCRIPTION_DEPTH } from './version.ts'

/**
 * Looks at a description that is about to be written, and reports when the text will not be what the schema asks, cannot be
 * read back, or cannot hold a value.
 *
 * @param where gives where in the hierarchy, in archival words
 */
export function checkOutput(description: object, validate: Validate, where: () => string, report: Report): void {
  const odd = oddities(description)
  if (odd.surrogate)
    report({
      code: 'json/lone-surrogate',
      concern: 'output',
      severity: 'warning',
      message: 'Half a character (a lone surrogate) stands in a text; it is written as an escape.',
      unit: where(),
      hint: 'Find the whole character in the source, often an emoji or a rare ideograph.',
    })
  for (const number of odd.numbers)
    reportNotCarried(report, {
      format: 'json',
      field: 'a number',
      reason: `JSON has no number for ${number}`,
      value: number,
      unit: where(),
    })
  if (odd.depth > MAX_DESCRIPTION_DEPTH) {
    report({
      code: 'json/too-deep',
      concern: 'output',
      severity: 'error',
      message: `A description is nested more than ${MAX_DESCRIPTION_DEPTH} deep; the file cannot be read back.`,
      unit: where(),
      hint: 'Lists within lists within lists: the source is probably damaged.',
    })
    return
  }
  const fault = odd.numbers.length > 0 ? undefined : firstFault(validate, description)
  if (!fault) return
  const value = isInternalOnTheWay(description, fault.pointer)
    ? undefined
    : shownValue(valueAt(description, fault.pointer))
  const { message, hint } = fault.words()
  report({
    code: 'json/invalid-output',
    concern: 'output',
    severity: 'error',
    message: `The output is not as its schema asks at ${fault.pointer}: ${message}`,
    unit: where(),
    ...(value !== undefined && { value }),
    ...(hint !== undefined && { hint }),
  })
}

interface Oddities {
  readonly surrogate: boolean
  /** Numbers that JSON has no way to write. */
  readonly numbers: readonly number[]
  readonly depth: number
}

function oddities(description: object): Oddities {
  const numbers: number[] = []
  let surrogate = false
  let deepest = 0
  const values: object[] = [description]
  const depths: number[] = [1]
  for (let next = values.pop(); next !== undefined; next = values.pop()) {
    const depth = depths.pop() ?? 1
    if (depth > deepest) deepest = depth
    for (const inner of Object.values(next)) {
      if (typeof inner === 'string') surrogate ||= hasLoneSurrogate(inner)
      else if (typeof inner === 'number' && !Number.isFinite(inner)) numbers.push(inner)
      else if (typeof inner === 'object' && inner !== null) {
        values.push(inner)
        depths.push(depth + 1)
      }
    }
  }
  return { surrogate, numbers, depth: deepest }
}
