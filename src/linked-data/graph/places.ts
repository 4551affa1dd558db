import { locate } from '../../json/locate.ts'
import { linesOf } from '../../json/place.ts'
import type { Place } from '../../report/diagnostic.ts'
import type { Spot } from './thing.ts'

/** Tells the places of some spots in a text, which is read through once for all. */
export function placing(text: string, spots: readonly Spot[], file: string | undefined): (spot: Spot) => Place {
  const pointers = spots.flatMap(spot => ('pointer' in spot ? [spot.pointer] : []))
  const located = pointers.length > 0 ? locate(text, pointers) : undefined
  const position = linesOf(text)
  return spot => ({
    ...(file !== undefined && { file }),
    ...('pointer' in spot
      ? { ...position(located?.get(spot.pointer)?.value ?? 0), pointer: spot.pointer }
      : { line: spot.line, column: 1 }),
  })
}
