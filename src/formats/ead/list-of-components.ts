import type { ExtraElement } from '../../model/statement.ts'
import type { Unit } from '../../model/unit.ts'
import type { Given } from './attribute-list.ts'
import type { Emit } from './emit.ts'

/**
 * The start tags of the list of components that a unit is the first of, and of the lists it stands in. A reader keeps them as
 * `extra` of that unit when the list says something of itself or is not the only one.
 *
 * Source: EAD `dsc`.
 */
export const listsOf = ({ extra }: Unit): readonly ExtraElement[] => extra?.elements?.filter(isList) ?? none

const none: readonly ExtraElement[] = []

/** Whether what is kept as extra of a unit is the start tag of a list of components. */
export const isList = ({ name, children }: ExtraElement): boolean => name === 'dsc' && children === undefined

/** How many of the lists that are open a unit stands in as well, which is the first of the innermost of its own. */
export function sharedLists(open: readonly (ExtraElement | undefined)[], own: readonly ExtraElement[]): number {
  const around = own.slice(0, -1)
  const differs = around.findIndex((list, i) => JSON.stringify(list) !== JSON.stringify(open[i]))
  return Math.min(differs < 0 ? around.length : differs, open.length)
}

const names = { type: 'dsctype', othertype: 'otherdsctype', dsctype: 'type', otherdsctype: 'othertype' } as const
const isRenamed = (name: string): name is keyof typeof names => Object.hasOwn(names, name)

/** The attributes of a list of components as the version of EAD that is written calls them. */
export function listAttributes({ attributes = {} }: ExtraElement, to: Emit): Given {
  const isOwn = Object.keys(attributes).every(name => to.takes('dsc', name))
  if (isOwn) return attributes
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) =>
      isRenamed(name) ? [names[name], isRenamed(value) ? names[value] : value] : [name, value],
    ),
  )
}
