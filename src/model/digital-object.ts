import type { Block, Link } from './prose.ts'
import type { Statement } from './statement.ts'

/**
 * A digital representation of the unit, or the unit itself when it was born digital.
 *
 * Source: DACS 6.2; EAD `dao`, `daogrp`, EAD3 `daoset`.
 */
export interface DigitalObject extends Statement {
  /** Where it is; absent for a set, whose members each have their own. */
  readonly link?: Link
  /** EAD3 `@daotype`; absent when not stated. */
  readonly kind?: 'borndigital' | 'derived' | 'unknown' | 'otherdaotype'
  readonly otherKind?: string
  readonly identifier?: string
  readonly coverage?: 'whole' | 'part'
  readonly note?: readonly Block[]
  /** The files of a set, in order. */
  readonly members?: readonly DigitalObject[]
}

/** A typed relation to another thing in a linked-data sense. EAD3 `relation`. */
export interface Relation extends Statement {
  readonly type: 'cpfrelation' | 'resourcerelation' | 'functionrelation' | 'otherrelationtype'
  readonly otherType?: string
  readonly link?: Link
  readonly entry?: string
  readonly arcrole?: string
  readonly date?: string
  readonly place?: string
  readonly note?: readonly Block[]
}
