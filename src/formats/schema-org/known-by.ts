import type { Draft } from './node.ts'

/** In what capacity an archive has a name or address. */
export type Capacity = 'holder' | 'publisher'

/**
 * Says names and addresses of archives, each once: those as a publisher after those as a holder, however they come, because
 * the last is what an archive is read to publish under.
 */
export function knownBy(): (archive: Draft, property: 'name' | 'address', words: string, as: Capacity) => void {
  const published = { name: new Map<Draft, readonly string[]>(), address: new Map<Draft, readonly string[]>() }
  return (archive, property, words, as) => {
    if (words === '') return
    const before = published[property].get(archive) ?? []
    const known = archive.values.get(property) ?? []
    if (as === 'holder' && known.includes(words)) return
    const last = as === 'publisher' && !before.includes(words) ? [...before, words] : before
    published[property].set(archive, last)
    const first = known.filter(value => typeof value !== 'string' || !last.includes(value))
    archive.values.set(property, [...first, ...(as === 'holder' ? [words] : []), ...last])
  }
}
