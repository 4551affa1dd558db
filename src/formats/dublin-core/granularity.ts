/**
 * Which units have a record of their own: the whole alone, every unit, the whole and the lowest units, or the whole, the
 * units with digital objects and those above them.
 *
 * Source: DLF/NSDL, Best Practices for Shareable Metadata (2007), record granularity.
 */
export type Granularity = 'collection' | 'unit' | 'leaf' | 'digital'

/** The same as data, the one that is used when none is named first. */
export const granularities: readonly Granularity[] = ['collection', 'unit', 'leaf', 'digital']

/** A unit that is complete, as far as its having a record depends on it. */
export interface Completed {
  /** 1 for the whole. */
  readonly depth: number
  /** How many units it is made of. */
  readonly parts: number
  /** Whether it, or a unit below it, has a digital object. */
  readonly isDigital: boolean
}

/** Whether a unit has a record of its own. */
export const hasRecord = (per: Granularity, { depth, parts, isDigital }: Completed): boolean =>
  depth === 1 || per === 'unit' || (per === 'leaf' && parts === 0) || (per === 'digital' && isDigital)
