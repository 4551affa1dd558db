/**
 * How a finding aid is laid out in documents.
 *
 * - `one-graph`: one document with a node for every unit.
 * - `per-unit`: a document for the page of each unit, with links up and down.
 * - `top-only`: one document for the page of the whole, which names its parts.
 */
export type SchemaOrgLayout = 'one-graph' | 'per-unit' | 'top-only'

/** The same as data, the usual one first. */
export const layouts: readonly SchemaOrgLayout[] = ['one-graph', 'per-unit', 'top-only']

/** The layout of a name. Throws a `TypeError` for a name of none. */
export function layoutNamed(name: string): SchemaOrgLayout {
  const found = layouts.find(known => known === name)
  if (found === undefined)
    throw new TypeError(`"${name}" is not a layout of schema.org JSON-LD; the layouts are ${layouts.join(', ')}`)
  return found
}
