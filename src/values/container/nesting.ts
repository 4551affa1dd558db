import { sameContainerType } from './container-type.ts'

/** What decides how the containers of one unit stand to one another. */
export interface ContainerPlace {
  readonly id?: string
  readonly parent?: string
  readonly type?: string
}

/** Where a container is: in another of the same list, or in a location. */
export interface Nesting {
  /** Place in the list of the container this one is in. */
  readonly in?: number
  /** The `id` of the location (EAD `physloc`) this one is in. */
  readonly location?: string
}

/**
 * Says for each container of one unit what it is in. A stated parent decides: another container, or a location. Where
 * nothing is stated, containers without ids are nested in the order they are given (box, then folder), a container of
 * the same type as the one before standing beside it; containers that all have ids and no parents are separate.
 *
 * @example nesting([{ type: 'Box' }, { type: 'Folder' }]) // [{}, { in: 0 }]
 */
export function nesting(
  containers: readonly ContainerPlace[],
  locations: ReadonlySet<string> = new Set(),
): readonly Nesting[] {
  const places = new Map<string, number>()
  containers.forEach(({ id }, index) => {
    if (id !== undefined && !places.has(id)) places.set(id, index)
  })
  const open: number[] = []
  return containers.map((container, index) => {
    if (container.parent !== undefined) {
      const outer = places.get(container.parent)
      if (outer !== undefined && outer !== index) return { in: outer }
      return locations.has(container.parent) ? { location: container.parent } : {}
    }
    if (container.id !== undefined) {
      open.length = 0
      open.push(index)
      return {}
    }
    const level = open.findIndex(other => sameContainerType(containers[other]?.type, container.type))
    if (level !== -1) open.length = level
    const outer = open.at(-1)
    open.push(index)
    return outer === undefined ? {} : { in: outer }
  })
}
