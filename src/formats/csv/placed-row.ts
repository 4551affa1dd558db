import type { Control } from '../../model/control.ts'
import type { UnitSink } from '../../model/sink.ts'
import type { Description, Unit } from '../../model/unit.ts'
import type { Diagnostic } from '../../report/diagnostic.ts'

/** What a row says, drawn up as a unit. */
export interface Drawn {
  readonly unit: Unit
  readonly control: Control
  /** What is to be reported about its cells. */
  readonly about: readonly Diagnostic[]
}

/** What a row of a part says of the finding aid, as internal as the row itself. */
export const controlOf = ({ unit, control }: Drawn): Control =>
  unit.audience === 'internal' && Object.keys(control).length > 0 ? { ...control, audience: 'internal' } : control

/** A row of a table with what it says about its place in the hierarchy. It is drawn up only when it is sent on. */
export interface PlacedRow {
  readonly draw: () => Drawn
  /** Which row it is, from 1, and on which line it begins. */
  readonly number: number
  readonly line: number
  /** The key by which other rows name it. */
  readonly id?: string
  /** The key of the row it is part of. */
  readonly parent?: string
  /** In which language it says it, where rows of one key are one unit in several languages. */
  readonly language?: string
  /** Its depth as the cell says it. */
  readonly depth?: string
  /** The whole that the row is a part of, when the table describes parts of wholes that have no rows. */
  readonly whole?: { readonly key: string; readonly unit: Unit; readonly control: Control }
  /** How much text it has, in characters. */
  readonly size: number
}

/** Puts rows into their place in the hierarchy and sends them on. */
export interface Placer {
  row(row: PlacedRow): void
  end(): void
}

/** Receives the units of rows, with what is to be reported about them: it is known here whether they are internal. */
export interface RowUnitSink extends UnitSink {
  open(unit: Unit, about?: readonly Diagnostic[]): void
  amend(more: Description, about?: readonly Diagnostic[]): void
}

/** Reports a fault in the hierarchy. */
export type SayOfRow = (
  row: Pick<PlacedRow, 'number' | 'line' | 'draw'>,
  about: {
    readonly code: string
    readonly severity: 'error' | 'warning' | 'info'
    readonly message: string
    readonly hint?: string
    readonly value?: string
  },
) => void
