import type { ControlTable as ControlRows, UnitTable as UnitRows } from '../../linked-data/fields.ts'
import type { Naming } from '../../linked-data/naming.ts'
import type { Control } from '../../model/control.ts'
import type { Unit } from '../../model/unit.ts'
import type { Instantiations } from './instantiations.ts'
import type { Draft } from './node.ts'
import type { Release } from './terms.ts'
import type { Things } from './things.ts'

/** What all nodes of a document share while it is written. */
export interface Scope {
  readonly release: Release
  readonly naming: Naming
  readonly things: Things
  /** The record that is the finding aid. */
  readonly findingAid: Draft
  /** Reports an address that no program should follow; its words stay words. */
  refuse(address: string): void
}

/** A unit and the node in which it is said. */
export interface AtUnit {
  readonly unit: Unit
  readonly node: Draft
  readonly isTop: boolean
  readonly scope: Scope
  readonly instantiations: Instantiations
  /** The id of a node that belongs to this one alone: `{unit}!date1`. */
  part(kind: string): string
  /** The language in which the unit is described, as a BCP 47 tag. */
  readonly tag: string | undefined
}

/** The description control area and the node of the finding aid in which it is said. */
export interface AtFindingAid {
  readonly control: Control
  readonly node: Draft
  readonly scope: Scope
  part(kind: string): string
  readonly tag: string | undefined
}

export type { Codec } from '../../linked-data/say.ts'

/** One row for each field of a unit, in the order in which they are said. */
export type UnitTable = UnitRows<AtUnit>

/** One row for each field of the description control area. */
export type ControlTable = ControlRows<AtFindingAid>
