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

/**
 * The layout that is asked for. Throws a `TypeError` for a name of none, and for documents of pages in another syntax than
 * JSON-LD: triples of one finding aid are one graph.
 */
export function layoutFor({
  layout = 'one-graph',
  syntax = 'jsonld',
}: {
  readonly layout?: string
  readonly syntax?: string
}): SchemaOrgLayout {
  const found = layouts.find(known => known === layout)
  if (found === undefined)
    throw new TypeError(`"${layout}" is not a layout of schema.org JSON-LD; the layouts are ${layouts.join(', ')}`)
  if (found === 'per-unit' && syntax !== 'jsonld')
    throw new TypeError(
      `The layout per-unit is for JSON-LD, not for ${syntax}; the triples of a finding aid are one graph`,
    )
  return found
}
