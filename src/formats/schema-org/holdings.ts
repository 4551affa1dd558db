import { leftovers } from '../../linked-data/lost.ts'
import type { Container, PhysicalLocation } from '../../model/container.ts'
import { tidy } from '../../model/prose-text.ts'
import { add } from './node.ts'
import type { AtUnit, Codec } from './row.ts'

const containerWords: ReadonlySet<string> = new Set(['id', 'text', 'content', 'type', 'parent', 'indicator'])
const locationWords: ReadonlySet<string> = new Set(['text', 'content', 'parent'])

/**
 * Containers as words, the outer before the inner; containers that are not in one another are locations of their own. Where
 * they stand follows, when there is one place.
 *
 * @example [{ text: '1', type: 'Box', id: 'a' }, { text: '3', type: 'Folder', parent: 'a' }] // 'Box 1, Folder 3'
 */
export const containers: Codec<readonly Container[], AtUnit> = (all, { unit, node }) => {
  const chains = chainsOf(all)
  const [only, ...others] = chains.map(chainName)
  const locations = locationsOf(unit.physicalLocations)
  if (only !== undefined && others.length === 0)
    add(node, 'itemLocation', [only, ...locations].filter(Boolean).join('; '))
  else add(node, 'itemLocation', only, ...others, ...locations)
  return leftovers(all, containerWords)
}

/** Shelves and rooms: with the containers if there are any, else by themselves. */
export const physicalLocations: Codec<readonly PhysicalLocation[], AtUnit> = (all, { unit, node }) => {
  if ((unit.containers ?? []).length === 0) add(node, 'itemLocation', ...locationsOf(all))
  return leftovers(all, locationWords)
}

const locationsOf = (all: readonly PhysicalLocation[] = []): readonly string[] => all.map(({ text }) => tidy(text))

/**
 * Containers that are in one another, outermost first. When none says in which other one it is, and they have no ids to be
 * told apart by, each is taken to be in the one before it.
 */
function chainsOf(all: readonly Container[]): readonly (readonly Container[])[] {
  if (all.every(({ id, parent }) => id === undefined && parent === undefined)) return all.length > 0 ? [all] : []
  const chains: Container[][] = []
  const byId = new Map<string, Container[]>()
  for (const container of all) {
    const outer = container.parent === undefined ? undefined : byId.get(container.parent)
    const chain = outer ?? []
    chain.push(container)
    if (!outer) chains.push(chain)
    if (container.id !== undefined) byId.set(container.id, chain)
  }
  return chains
}

/** Containers that are in one another, in words. */
export const chainName = (chain: readonly Container[]): string =>
  chain
    .map(containerName)
    .filter(name => name !== '')
    .join(', ')

function containerName({ text, type, indicator }: Container): string {
  const words = tidy(text)
  const kind = tidy(type ?? '')
  if (kind === '' || words.toLowerCase().startsWith(kind.toLowerCase())) return words
  const sayable = words === '' ? tidy(indicator ?? '') : words
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${sayable}`.trim()
}
