import { stepsOf } from '../../json/pointer.ts'
import { memberOf } from '../../json/schema-fault.ts'

/**
 * Whether something on the way from a value to what a pointer leads to is marked internal, so that nothing of it may be
 * shown. Any audience but `external` counts: the mark itself may be misspelt.
 */
export function isInternalOnTheWay(value: unknown, pointer: string): boolean {
  let here = value
  for (const step of ['', ...stepsOf(pointer)]) {
    if (step !== '') here = memberOf(here, step)
    if (isMarked(here) || isMarked(memberOf(memberOf(here, 'extra'), 'attributes'))) return true
  }
  return false
}

function isMarked(value: unknown): boolean {
  const audience = memberOf(value, 'audience')
  return audience !== undefined && audience !== 'external'
}

const LONGEST = 80

/** A text or number in a readable length; nothing for an object or a list. */
export function shownValue(value: unknown): string | undefined {
  if (typeof value === 'object' || value === undefined) return undefined
  const words = String(value)
  return words.length > LONGEST ? `${[...words.slice(0, LONGEST)].slice(0, -1).join('')}…` : words
}
