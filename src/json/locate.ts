import { stepsOf } from './pointer.ts'
import { scan } from './scan.ts'

/** Where a member or item stands: the offset of its name, when it has one, and of its value. */
export interface Location {
  readonly name?: number
  readonly value: number
}

/** A wanted place, with the wanted places inside it by name or position. */
interface Wanted {
  readonly pointers: string[]
  readonly inner: Map<string, Wanted>
}

interface Open {
  readonly wanted: Wanted | undefined
  /** The name or position of the value that comes next. */
  next: string
  index: number
  name: number | undefined
  readonly isArray: boolean
}

/**
 * Finds where values stand in a JSON text. Places are looked up only when they are needed, so that reading a text without
 * faults costs nothing for them.
 *
 * @param pointers JSON Pointers (RFC 6901)
 * @returns a location for each pointer that leads to something
 */
export function locate(text: string, pointers: Iterable<string>): Map<string, Location> {
  const found = new Map<string, Location>()
  const root = wantedPlaces(pointers)
  const stack: Open[] = []

  function arrive(at: number): Wanted | undefined {
    const parent = stack.at(-1)
    const here = parent ? parent.wanted?.inner.get(parent.isArray ? String(parent.index) : parent.next) : root
    if (parent) parent.index++
    for (const pointer of here?.pointers ?? [])
      found.set(pointer, { value: at, ...(parent?.name !== undefined && { name: parent.name }) })
    return here
  }

  scan(text, {
    open(kind, at) {
      stack.push({ wanted: arrive(at), next: '', index: 0, name: undefined, isArray: kind === 'array' })
    },
    key(name, at) {
      const parent = stack.at(-1)
      if (!parent) return
      parent.next = name
      parent.name = at
    },
    value: (_, at) => {
      arrive(at)
    },
    close() {
      stack.pop()
    },
  })
  return found
}

function wantedPlaces(pointers: Iterable<string>): Wanted {
  const root: Wanted = { pointers: [], inner: new Map() }
  for (const pointer of pointers) {
    let here = root
    for (const step of stepsOf(pointer)) {
      let inner = here.inner.get(step)
      if (!inner) {
        inner = { pointers: [], inner: new Map() }
        here.inner.set(step, inner)
      }
      here = inner
    }
    here.pointers.push(pointer)
  }
  return root
}
