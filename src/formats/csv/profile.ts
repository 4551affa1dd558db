import type { Control } from '../../model/control.ts'
import { type ControlField, controlFields, type UnitField, unitFields } from '../../model/fields.ts'
import type { Unit } from '../../model/unit.ts'
import type { CrosswalkPage, RowInWords } from '../format.ts'
import type { Cells, Codec, Crosswalk, Row, RowContext } from './codec.ts'
import type { PlacedRow } from './placed-row.ts'

/** A codec as the reader and the writer hold it: which field it was asked for does not matter any more. */
export interface AnyCodec<Of> {
  readonly columns: readonly string[]
  read(cells: Cells, context: RowContext): Of
}

/** Puts rows below the units that each of them names. */
export interface Nesting {
  /** A row; gives the rows that can be placed now, each after those of the units it is in. */
  row(cells: Cells, row: PlacedRow): readonly PlacedRow[]
  /** The rows that are left. */
  end(): readonly PlacedRow[]
}

/** How the rows of a table make a hierarchy. */
export type Hierarchy =
  /** Each row names the row it is part of by that row's key. */
  | {
      readonly by: 'parent'
      readonly id: readonly string[]
      readonly parent: string
      /** The system the table is for reads its rows from top to bottom; see `topDown`. */
      readonly topDown?: { readonly system: string; readonly language: string }
    }
  /** Each row gives its depth as a number. `top` is what the number 1 stands for: the whole, or a part of it. */
  | { readonly by: 'depth'; readonly depth: string; readonly top: 'whole' | 'part' }
  /** Each row names the units above it in cells of its own. */
  | {
      readonly by: 'nesting'
      readonly when: (has: (column: string) => boolean) => boolean
      /** Gives the rows to place for one row: those above it that begin with it, and the row itself. */
      readonly nest: () => Nesting
    }

/** One kind of table: its columns, what they hold, and how its rows make a hierarchy. */
export interface Profile {
  /** The name of its format. */
  readonly name: string
  /** What people call it; completes "This is …". */
  readonly title: string
  readonly crosswalk: Crosswalk
  /** Columns that are read and never written, with what they hold. */
  readonly also?: {
    readonly unit?: readonly AnyCodec<Unit>[]
    readonly control?: readonly AnyCodec<Control>[]
  }
  readonly hierarchy: readonly Hierarchy[]
  /** Columns of the hierarchy and others that no codec reads, in the order of the template. */
  readonly columns: readonly string[]
  /** Columns of which a table of descriptions has at least one; absent when any column will do. */
  readonly tellingColumns?: readonly string[]
  /** Heads that stand for a column only in a table that has none of some others. */
  readonly instead?: Readonly<Record<string, { readonly column: string; readonly unless: readonly string[] }>>
  /** Heads, in lower case, that alone are known; all when absent. */
  readonly only?: ReadonlySet<string>
  /** Makes the text of a cell what the codecs expect. */
  readonly change?: (column: string, text: string) => string
  /** The level of rows that state none. */
  readonly levelOfRows?: Pick<Unit, 'level' | 'otherLevel'>
  /** Columns that are read for the hierarchy and never written. */
  readonly alsoColumns?: readonly string[]
  /** The columns in the order in which they are written, when it is not that of the crosswalk. */
  readonly order?: readonly string[]
  /** Other names of columns, in lower case, with the name of the column they stand for. */
  readonly synonyms: Readonly<Record<string, string>>
  /** Columns that are known and hold nothing for a finding aid, with the reason. */
  readonly passedOver?: Readonly<Record<string, string>>
  /** Whether a word in a cell means that it is empty. */
  readonly empty?: (cell: string) => boolean
  /** Whether the row after the heads says them once more, for people. */
  readonly isLabels?: (cells: readonly string[]) => boolean
  /** Whether what stands above the heads belongs to the form, not to the description. */
  readonly furniture?: boolean
  /** The whole that a row is a part of, for tables that have no row for it. */
  readonly wholeOf?: (cells: Cells) => PlacedRow['whole']
  /** The cells for the place of a unit in the hierarchy. */
  readonly placeOf?: (place: {
    readonly unit: Unit
    /** The id of the unit it is part of. */
    readonly parent: string | undefined
    /** How deep it is; the whole is 1. */
    readonly depth: number
    readonly control: Control
    readonly isTop: boolean
    /** The reference code of the whole. */
    readonly topCode: string | undefined
  }) => Cells
  /** The cells that say which unit a further row continues; absent when rows cannot be continued. */
  readonly continues?: (id: string | undefined, parent: string | undefined) => Cells
  /** The whole has no row, for this reason; the fields of it that the rows of its parts hold all the same. */
  readonly withoutTop?: {
    readonly unit: readonly string[]
    readonly control: readonly string[]
    readonly reason: string
  }
  /** What a second row of heads says for people, by column. */
  readonly labels?: Readonly<Record<string, string>>
}

/** The distinct codecs of a table, in the order of its rows. */
export function codecsOf<Of extends Unit | Control>(
  table: Readonly<Record<string, Row<Of, never>>>,
): Codec<Of, never>[] {
  const codecs = new Set<Codec<Of, never>>()
  for (const row of Object.values(table)) if ('as' in row) codecs.add(row.as)
  return [...codecs]
}

/** A crosswalk in words, for the page that shows all formats side by side. */
export function crosswalkInWords({ crosswalk: { unit, control }, order }: Profile): CrosswalkPage {
  const words = <Field extends UnitField | ControlField>(
    fields: Readonly<Record<Field, unknown>>,
    rows: Readonly<Record<Field, Row<never, never> | Row<Unit, never> | Row<Control, never>>>,
  ): Record<string, RowInWords> => {
    const page: Record<string, RowInWords> = {}
    for (const field in fields) page[field] = rowInWords(rows[field], order)
    return page
  }
  return { unit: words(unitFields, unit), control: words(controlFields, control) }
}

function rowInWords(
  row: Row<never, never> | Row<Unit, never> | Row<Control, never>,
  order: readonly string[] | undefined,
): RowInWords {
  if ('nowhere' in row) return { nowhere: row.nowhere }
  const at = row.as.columns.filter(column => order?.includes(column) !== false).join(', ')
  return row.loses === undefined ? { at } : { at, loses: row.loses }
}
