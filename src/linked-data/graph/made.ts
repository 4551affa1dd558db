import { escaped } from '../address.ts'
import type { Graph, Thing } from './thing.ts'

/**
 * Takes ids for made for the document that are below the address of one of its finding aids, `{finding aid}#{id}`, and those
 * of agencies, merged agents and places beside it; as ids are that are relative, in syntaxes that have those. Where one id is
 * relative, so are all that were made.
 *
 * @param pages the nodes of the finding aids
 * @param codes what finding aids are identified by, which is the last step of their addresses
 */
export function markMade({ identified }: Graph, pages: Iterable<Thing>, codes: Iterable<string>): void {
  for (const { isRelative } of identified.values()) if (isRelative) return
  const addresses = new Set(Array.from(pages, ({ id }) => id))
  const steps = new Set(['-', ...Array.from(codes, escaped)])
  const homes = new Set<string>()
  for (const thing of identified.values()) {
    const home = homeOf(thing)
    if (home !== undefined && (addresses.has(home) || steps.has(home.slice(home.lastIndexOf('/') + 1)))) homes.add(home)
  }
  if (homes.size === 0) return
  const folders = new Set(Array.from(homes, home => home.slice(0, home.lastIndexOf('/') + 1)))
  const isBeside = (id: string): boolean => {
    const [, folder = ''] = /^(.*\/)(?:repository|agent|place)\/[^/]+$/.exec(id) ?? []
    return folders.has(folder)
  }
  for (const thing of identified.values()) {
    const { id = '' } = thing
    if (homes.has(homeOf(thing) ?? id) || isBeside(id)) thing.isRelative = true
  }
}

/** What stands before the hash of an address on the web. */
function homeOf({ id = '' }: Thing): string | undefined {
  const hash = id.indexOf('#')
  return hash > 0 && /^https?:/.test(id) ? id.slice(0, hash) : undefined
}
