import type { Description } from '../../../model/unit.ts'
import type { Emit } from '../emit.ts'

/**
 * How one kind of value is written in EAD: its elements, in valid form whatever the value holds.
 *
 * `unit` is all that is said of the unit at once, for values that share an element with another field.
 */
export interface Codec<Value> {
  write(value: Value, to: Emit, unit: Description): void
}

/** Every value of a list, one after the other. */
export function each<Value>(one: Codec<Value>): Codec<readonly Value[]> {
  return {
    write(values, to, unit) {
      for (const value of values) one.write(value, to, unit)
    },
  }
}
