import { type IdentifierPool, identifierPool, identifierSet } from '../../model/identifier-pool.ts'
import { isPortableName, portableName } from './portable-names.ts'

/** Gives out the identifiers of one XML document, and remembers which are pointed at. */
export interface References {
  /** The identifier an element gets; another than asked for when the name cannot be one or is already taken. */
  define(id: string): string
  /** The identifier to point at, whether or not the element has come yet. */
  refer(id: string): string
  /** Identifiers that were pointed at and never given to an element, as the source has them. */
  unresolved(): Iterable<string>
}

/**
 * Keeps the identifiers of a document unique and well formed while it is written from beginning to end. What is no name in
 * XML becomes one (`MS 1/2` becomes `MS_1_2`), and references follow.
 *
 * Source: XML 1.0, 3.3.1, ID and IDREF; Namespaces in XML 1.0, 4, NCName.
 *
 * @example
 * const ids = references()
 * ids.refer('box 1') // 'box_1'
 * ids.define('box 1') // 'box_1'
 * ids.define('box 1') // 'box_1-2': an identifier is given once
 */
export function references(pool: IdentifierPool = identifierPool()): References {
  const defined = identifierSet(pool)
  const awaited = new Map<string, string>()
  /** Identifiers that are no names and were given the nearest; there may be as many as units, so the names are made again. */
  const nearest = identifierSet(pool)
  /** Those whose nearest name was taken. */
  const renamed = new Map<string, string>()
  /** Names that stand for something other than what is called so in the source. */
  const borrowed = identifierSet(pool)

  /** How far the numbers behind a name have been given out, so that no name is looked for from the beginning each time. */
  const tried = new Map<string, number>()

  const taken = (name: string) => defined.has(name) || awaited.has(name)

  function mint(id: string): string {
    const base = portableName(id)
    let name = base
    let n = tried.get(base) ?? 1
    while (taken(name)) name = `${base}-${++n}`
    if (n > 1) tried.set(base, n)
    if (name !== id) borrowed.add(name)
    return name
  }

  function nameOf(id: string): string {
    const isName = isPortableName(id)
    if (!isName && nearest.has(id)) return portableName(id)
    const known = renamed.size > 0 ? renamed.get(id) : undefined
    if (known !== undefined) return known
    if (isName && !borrowed.has(id)) return id
    const name = mint(id)
    if (!isName && name === portableName(id)) nearest.add(id)
    else renamed.set(id, name)
    return name
  }

  return {
    define(id) {
      let name = nameOf(id.trim())
      if (!defined.add(name)) {
        name = mint(name)
        defined.add(name)
      }
      if (awaited.size > 0) awaited.delete(name)
      return name
    },
    refer(id) {
      const name = nameOf(id.trim())
      if (!defined.has(name)) awaited.set(name, id)
      return name
    },
    unresolved: () => awaited.values(),
  }
}
