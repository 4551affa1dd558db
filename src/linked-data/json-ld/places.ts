import { pointerOf } from '../../json/pointer.ts'

/** A place in a document, as the steps that lead to it. */
export interface Step {
  readonly step: string | number
  readonly around: Step | undefined
}

/** A place as a JSON Pointer. */
export function pointerTo(at: Step | undefined, ...inner: readonly string[]): string {
  const steps: (string | number)[] = []
  for (let here = at; here; here = here.around) steps.push(here.step)
  return pointerOf([...steps.reverse(), ...inner])
}
