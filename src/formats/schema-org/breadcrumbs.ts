import { embedded, type Node } from './node.ts'
import type { ClassName } from './vocabulary.ts'

/** One step on the way to a page: what it is called, and what it leads to. */
export interface Step {
  readonly name: string
  readonly id: string
  /** What it is, where no node of the document says so. */
  readonly type?: ClassName
}

/**
 * The way to a page from the archive down, as search engines show it; none where there is only the page itself.
 *
 * Source: schema.org 30.0, `BreadcrumbList`.
 *
 * @example breadcrumbs([{ name: 'Example Library', id: 'https://example.org' }, { name: 'Letters', id: 'https://example.org/fa' }])
 */
export function breadcrumbs(steps: readonly Step[]): Node | undefined {
  if (steps.length < 2) return undefined
  const items = steps.map(({ name, id, type }, i) => {
    const item = type === undefined ? { '@id': id } : embedded(type, {}, id)
    return embedded('ListItem', { position: i + 1, name, item })
  })
  return embedded('BreadcrumbList', { itemListElement: items })
}
