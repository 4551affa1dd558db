import { ead3Grammar } from '../../formats/ead/ead3.grammar.ts'
import { ead2002Grammar } from '../../formats/ead/ead2002.grammar.ts'
import { isNcName } from '../../xml/datatypes.ts'
import type { Grammar } from '../../xml/grammar.ts'
import type { WrittenAttribute, WrittenDocument } from '../elements.ts'
import type { Edit, Mending } from '../mending.ts'

const grammars: readonly Grammar[] = [ead3Grammar, ead2002Grammar]

/** The names of the attributes that point at one element, and at several. */
const pointers = (kind: 'idref' | 'idrefs'): ReadonlySet<string> =>
  new Set(
    grammars.flatMap(({ elements }) =>
      Object.values(elements).flatMap(({ attributes }) =>
        Object.entries(attributes).flatMap(([name, type]) => (type.kind === kind ? [name] : [])),
      ),
    ),
  )

const NOT_IN_A_NAME = /[^\p{L}\p{N}\p{M}._·-]+/gu

/** The name that stays nearest to an identifier. */
function nameOf(id: string): string {
  const kept = id.trim().replace(NOT_IN_A_NAME, '_')
  return isNcName(kept) ? kept : `_${kept}`
}

/**
 * Identifiers that are no XML names, and with each all that points at it: `target`, `parent` and the like, and links to `#`.
 * One that stands twice, or is written with references, is left, and all are when entities may hold more of them.
 *
 * Source: XML 1.0, 3.3.1; Namespaces in XML 1.0, 4.
 */
export function nameIds({ elements, declaresEntities }: WrittenDocument): Mending[] {
  if (declaresEntities) return []
  const attributes = elements.filter(({ isEad }) => isEad).flatMap(element => element.attributes)
  const ids = attributes.filter(({ name, value }) => name === 'id' && !value.includes('&'))
  const taken = new Map<string, number>()
  for (const { value } of ids) taken.set(value.trim(), (taken.get(value.trim()) ?? 0) + 1)
  const numbers = new Map<string, number>()
  const named = new Map<string, { readonly to: string; readonly edits: Edit[] }>()
  for (const { value, from, to } of ids) {
    const id = value.trim()
    if (id === '' || isNcName(id) || taken.get(id) !== 1) continue
    const wanted = nameOf(id)
    let name = wanted
    let n = numbers.get(wanted) ?? 1
    while (taken.has(name)) name = `${wanted}-${++n}`
    if (n > 1) numbers.set(wanted, n)
    if (!isNcName(name)) continue
    taken.set(name, 1)
    named.set(id, { to: name, edits: [{ from, to, text: name }] })
  }
  if (named.size > 0) rename(attributes, named)
  return [...named.values()].map(({ edits }) => ({ repair: 'id', edits }))
}

function rename(
  attributes: readonly WrittenAttribute[],
  named: ReadonlyMap<string, { readonly to: string; readonly edits: Edit[] }>,
): void {
  const one = pointers('idref')
  const several = pointers('idrefs')
  for (const { name, value, from } of attributes) {
    const change = (id: string, at: number): void => {
      const renamed = named.get(id)
      renamed?.edits.push({ from: at, to: at + id.length, text: renamed.to })
    }
    const start = from + (value.length - value.trimStart().length)
    if (one.has(name) || (several.has(name) && named.has(value.trim()))) change(value.trim(), start)
    else if (several.has(name)) for (const { 0: id, index } of value.matchAll(/\S+/g)) change(id, from + index)
    else if (/^(?:xlink:)?href$/.test(name) && value.startsWith('#')) change(value.slice(1), from + 1)
  }
}
