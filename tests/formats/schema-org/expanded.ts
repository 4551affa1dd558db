import jsonld from 'jsonld'
import { isMembers, listOf } from './written.ts'

/** Everything is refused: what a document means must be in the document. */
const refuse = (url: string): Promise<never> => Promise.reject(new Error(`asked to load ${url}`))

/** The document in absolute IRIs, in safe mode: it throws when anything would be dropped. Nothing is loaded. */
export const expanded = (document: unknown): Promise<readonly unknown[]> =>
  jsonld.expand(document, { safe: true, documentLoader: refuse })

/** The same with the context replaced by another. */
export const expandedWith = (document: unknown, context: unknown): Promise<readonly unknown[]> =>
  expanded(isMembers(document) ? { ...document, '@context': context } : document)

/** Every object that stands anywhere in a value. */
export function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const found: Readonly<Record<string, unknown>>[] = []
  const pending: unknown[] = [value]
  while (pending.length > 0) {
    const next = pending.pop()
    if (Array.isArray(next)) pending.push(...next)
    else if (isMembers(next)) {
      found.push(next)
      pending.push(...Object.values(next))
    }
  }
  return found
}

/** How many values the properties of all nodes have. Equal before and after expansion when nothing is dropped. */
export const countValues = (value: unknown): number =>
  objectsIn(value)
    .flatMap(object => Object.entries(object))
    .filter(([name]) => !name.startsWith('@'))
    .reduce((count, [, inner]) => count + listOf(inner).length, 0)
