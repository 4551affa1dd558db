import { createHash } from 'node:crypto'
import type { Level } from '../../model/unit.ts'
import type { Listing } from '../../oai/repository.ts'
import { levelSet, type OaiSet, setsOfSets } from '../../oai/sets.ts'
import { levelNames } from '../../report/breadcrumb.ts'
import { type Offered, setsOf } from './catalogue-rows.ts'

const isLevel = (word: string): word is Level => Object.hasOwn(levelNames, word)

/**
 * The sets of a repository, in the order of their specs: those that an item is in, and those above them. A set of which all
 * items were deleted has lost its name, and goes by its spec.
 */
export function catalogueSets(specs: ReadonlySet<string>, offered: readonly Offered[]): Listing<OaiSet> {
  const names = new Map<string, string>()
  for (const each of offered) for (const { spec, name } of setsOf(each)) if (!names.has(spec)) names.set(spec, name)
  const all = new Map<string, OaiSet>()
  for (const spec of specs) {
    const [above, part = ''] = spec.split(':')
    const parent = setsOfSets.find(set => set.spec === above)
    if (parent) all.set(parent.spec, parent)
    all.set(spec, above === 'level' && isLevel(part) ? levelSet(part) : { spec, name: names.get(spec) ?? spec })
  }
  const inOrder = [...all.values()].sort((a, b) => (a.spec < b.spec ? -1 : a.spec > b.spec ? 1 : 0))
  const hash = createHash('sha256')
  for (const { spec, name } of inOrder) hash.update(`${spec} ${name}\n`)
  return {
    size: inOrder.length,
    fingerprint: hash.digest('base64url').slice(0, 16),
    at: position => inOrder[position] ?? { spec: '', name: '' },
  }
}
