import type { Value } from '../../../linked-data/graph/thing.ts'
import { texts, thingOf, valuesOf, wordsOf } from './values.ts'

/** The parts of a postal address, in the order in which they are written on an envelope. */
export const addressParts = [
  'streetAddress',
  'postOfficeBoxNumber',
  'postalCode',
  'addressLocality',
  'addressRegion',
  'addressCountry',
] as const

/** The lines of a postal address, in parts or in words. */
export function linesOf(value: Value): readonly string[] {
  const address = thingOf(value)
  return address ? addressParts.flatMap(part => texts(address, part)) : (wordsOf(value)?.split(', ') ?? [])
}

/** Where a unit is, in words; a place by its name and address. */
export function locationIn(value: Value): readonly string[] {
  const place = thingOf(value)
  const words = place
    ? [...texts(place, 'name'), ...linesOf(place), ...valuesOf(place, 'address').flatMap(linesOf)].join(', ')
    : wordsOf(value)
  return words ? [words] : []
}
