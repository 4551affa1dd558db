import { isDeeperThan } from '../../json/depth.ts'
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
 * @param unit where in the hierarchy, in archival words
 */
export function checkOutput(description: object, validate: Validate, unit: string, report: Report): void {
  const odd = oddities(description)
  if (odd.surrogate)
    report({
      code: 'json/lone-surrogate',
      concern: 'output',
      severity: 'warning',
      message: 'Half a character (a lone surrogate) stands in a text; it is written as an escape.',
      unit,
      hint: 'Find the whole character in the source, often an emoji or a rare ideograph.',
    })
  for (const number of odd.numbers)
    reportNotCarried(report, {
      format: 'json',
      field: 'a number',
      reason: `JSON has no number for ${number}`,
      value: number,
      unit,
    })
  if (isDeeperThan(description, MAX_DESCRIPTION_DEPTH)) {
    report({
      code: 'json/too-deep',
      concern: 'output',
      severity: 'error',
      message: `A description is nested more than ${MAX_DESCRIPTION_DEPTH} deep; the file cannot be read back.`,
      unit,
      hint: 'Lists within lists within lists: the source is probably damaged.',
    })
    return
  }
  const fault = odd.numbers.length > 0 ? undefined : firstFault(validate, description)
  if (!fault) return
  const value = isInternalOnTheWay(description, fault.pointer)
    ? undefined
    : shownValue(valueAt(description, fault.pointer))
  report({
    code: 'json/invalid-output',
    concern: 'output',
    severity: 'error',
    message: `The output is not as its schema asks at ${fault.pointer}: ${fault.message}`,
    unit,
    ...(value !== undefined && { value }),
    ...(fault.hint !== undefined && { hint: fault.hint }),
  })
}

/** Half characters, and numbers that JSON has no way to write. */
function oddities(description: object): { readonly surrogate: boolean; readonly numbers: readonly number[] } {
  const numbers: number[] = []
  let surrogate = false
  const pending: unknown[] = [description]
  while (pending.length > 0) {
    const next = pending.pop()
    if (typeof next === 'string') surrogate ||= hasLoneSurrogate(next)
    else if (typeof next === 'number' && !Number.isFinite(next)) numbers.push(next)
    else if (typeof next === 'object' && next !== null) for (const inner of Object.values(next)) pending.push(inner)
  }
  return { surrogate, numbers }
}
