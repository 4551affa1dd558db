import type { ControlTable as ControlRows, UnitTable as UnitRows } from '../../linked-data/fields.ts'
import type { Naming } from '../../linked-data/naming.ts'
import type { Control } from '../../model/control.ts'
import type { Unit } from '../../model/unit.ts'
import type { Histories } from './histories.ts'
import type { Draft } from './node.ts'
import type { AgencyCode, Things } from './things.ts'

/** What all nodes of a document share while it is written. */
export interface Scope {
  readonly naming: Naming
  readonly things: Things
  readonly histories: Histories
  /** What identifies archives, by their names, as far as the units that opened say it. */
  readonly codes: Map<string, AgencyCode>
  /** The node of the page that is the finding aid. */
  readonly page: Draft
  /** Reports an address that cannot stand where a program would follow it; its words stay words. */
  refuse(address: string): void
}

/** A unit and the node in which it is said. */
export interface AtUnit {
  readonly unit: Unit
  readonly node: Draft
  readonly isTop: boolean
  readonly scope: Scope
}

/** The description control area and the node of the page in which it is said. */
export interface AtPage {
  readonly control: Control
  readonly node: Draft
  readonly scope: Scope
}

export type { Codec } from '../../linked-data/say.ts'

/** One row for each field of a unit, in the order in which they are said. */
export type UnitTable = UnitRows<AtUnit>

/** One row for each field of the description control area. */
export type ControlTable = ControlRows<AtPage>
