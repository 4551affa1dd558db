import type { Container } from '../../../model/container.ts'
import { parseContainer } from '../../../values/index.ts'
import { chainName } from '../holdings.ts'

/** Where a unit is kept. */
interface Holdings {
  readonly containers: readonly Container[]
  readonly places: readonly string[]
}

/**
 * Boxes and folders as containers, the inner in the outer, and other words as places. Containers that are not in one
 * another have ids, made of that of the unit, to be told apart by.
 *
 * @example holdingsIn(['Box 1, Folder 3; Vault'], 'file-7') // a box, a folder in it, and a place
 */
export function holdingsIn(locations: readonly string[], unit: string | undefined): Holdings {
  const [only = '', ...others] = locations
  if (others.length === 0) {
    const [first = '', ...places] = only.split('; ')
    const containers = containersIn(first)
    return containers.length > 0 ? { containers, places } : { containers, places: locations }
  }
  const chains = locations.map(containersIn)
  if (chains.filter(isNamed).length < 2) return { containers: [], places: locations }
  const places = locations.slice(chains.findLastIndex(isNamed) + 1)
  const kept = locations.slice(0, locations.length - places.length).map((text, i) => {
    const chain = chains[i] ?? []
    return linked(isNamed(chain) ? chain : [{ text }], unit === undefined ? undefined : `${unit}-container${i + 1}`)
  })
  return { containers: kept.flat(), places }
}

const isNamed = (chain: readonly Container[]): boolean => chain.length > 0

/** The containers that words name, outermost first, so that they name them with the same words again. */
function containersIn(words: string): readonly Container[] {
  const read = parseContainer({ text: words }).containers.map(({ container }) => container)
  const [first] = read
  if (first?.type === undefined) return []
  const numbered = read.map(container => ({ ...container, text: container.indicator ?? container.text }))
  const chains: readonly (readonly Container[])[] = [numbered, read, [{ type: first.type, text: words }]]
  return chains.find(chain => chainName(chain) === words) ?? [{ text: words }]
}

const linked = (chain: readonly Container[], id: string | undefined): readonly Container[] =>
  id === undefined ? chain : chain.map((each, i) => ({ ...each, ...(i === 0 ? { id } : { parent: id }) }))
