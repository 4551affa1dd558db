import { pointerOf } from '../../json/pointer.ts'
import type { Graph, Step, Thing } from './graph.ts'

/** A place as a JSON Pointer. */
export function pointerTo(at: Step | undefined, ...inner: readonly string[]): string {
  const steps: (string | number)[] = []
  for (let here = at; here; here = here.around) steps.push(here.step)
  return pointerOf([...steps.reverse(), ...inner])
}

/** Where a property of a thing stands, or the thing, when it is said of it elsewhere. */
export function placeOf(thing: Thing, property: string | undefined, { spelled }: Graph): string {
  const key = property === undefined ? undefined : spelled.get(property)
  const isThere = key !== undefined && thing.source !== undefined && Object.hasOwn(thing.source.members, key)
  return isThere ? pointerTo(thing.source?.at, key) : pointerTo(thing.source?.at)
}
