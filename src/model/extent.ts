import type { Statement, TextStatement } from './statement.ts'

/** What an extent counts: shelf space, containers, things, digital objects or size, playing time. */
export type ExtentKind = 'space' | 'carrier' | 'material' | 'digital' | 'duration'

/**
 * One quantity of one unit.
 *
 * Source: ISAD(G) 3.1.5; DACS 2.5; EAD `extent`, EAD3 `quantity` and `unittype`.
 *
 * @example { text: 'approximately 53 pages', quantity: 53, unit: 'page', kind: 'material', approximate: true }
 */
export interface Extent extends Statement {
  /** The words of this extent as written. */
  readonly text: string
  /** The number, when one is stated and certain. */
  readonly quantity?: number
  /** The unit of measure in its canonical singular English form (`linear foot`, `box`, `page`), or as written if unknown. */
  readonly unit?: string
  /** The unit of measure exactly as written (`Linear Feet`, `boîtes`). */
  readonly unitText?: string
  readonly kind?: ExtentKind
  readonly approximate?: boolean
  /** Whether the extent measures the whole of the unit or a part of it. */
  readonly coverage?: 'whole' | 'part'
  /**
   * How it stands to the extent before it in the same statement: another measure of the same material (`parallel`), a
   * further part that adds up (`additional`), or a part already counted (`included`).
   */
  readonly relation?: 'parallel' | 'additional' | 'included'
  /** Words that qualify it, such as `textual materials` or `VHS`. */
  readonly facet?: string
}

/** Height, width, depth or playing size as written. EAD `dimensions`. */
export interface Dimensions extends TextStatement {
  readonly unit?: string
}

/**
 * A statement of extent and medium: the words as written and what was understood in them.
 *
 * @example
 * { text: '3 folders, approximately 53 pages', extents: [
 *   { text: '3 folders', quantity: 3, unit: 'folder', unitText: 'folders', kind: 'carrier' },
 *   { text: 'approximately 53 pages', quantity: 53, unit: 'page', unitText: 'pages', kind: 'material', approximate: true, relation: 'parallel' } ] }
 */
export interface PhysicalDescription extends TextStatement {
  /** What was understood; absent when nothing certain was. */
  readonly extents?: readonly Extent[]
  /** Appearance, technique, material. EAD `physfacet`. */
  readonly facets?: readonly TextStatement[]
  readonly dimensions?: readonly Dimensions[]
  /** Whether it describes the whole unit or a part. EAD3 `@coverage`. */
  readonly coverage?: 'whole' | 'part'
}
