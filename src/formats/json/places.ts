import { locate } from '../../json/locate.ts'
import { linesOf } from '../../json/place.ts'
import { pointerOf } from '../../json/pointer.ts'
import type { Unit } from '../../model/unit.ts'
import type { Place } from '../../report/diagnostic.ts'

/** Follows the units of a text that are sent, and says where they stand in it. */
export interface Places {
  open(unit: Unit): void
  close(): void
  place(about?: object): Place
}

interface Open {
  readonly unit: Unit
  readonly steps: readonly (string | number)[]
  children: number
}

/**
 * Places by JSON Pointer, with line and column. The text is searched once for each place that is asked for, up to a limit;
 * beyond it the pointer has to do.
 */
export function places(text: string, file: string | undefined): Places {
  const open: Open[] = []
  const lines = linesOf(text)
  let searched = 0

  return {
    open(unit) {
      const parent = open.at(-1)
      const steps = parent ? [...parent.steps, 'units', parent.children++] : ['unit']
      open.push({ unit, steps, children: 0 })
    },
    close() {
      open.pop()
    },
    place(about) {
      const last = open.at(-1)
      const pointer = pointerOf(last ? [...last.steps, ...(about ? stepsTo(last.unit, about) : [])] : ['control'])
      searched += text.length
      const offset = searched <= MOST_SEARCHED ? locate(text, [pointer]).get(pointer)?.value : undefined
      return { ...(file !== undefined && { file }), ...(offset !== undefined && lines(offset)), pointer }
    },
  }
}

/** Characters, over all places. */
const MOST_SEARCHED = 50_000_000

function stepsTo(unit: Unit, about: object): readonly (string | number)[] {
  for (const [field, value] of Object.entries(unit)) {
    if (value === about) return [field]
    const i = Array.isArray(value) ? value.indexOf(about) : -1
    if (i >= 0) return [field, i]
  }
  return []
}
