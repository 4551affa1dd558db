import type { Control } from '../../model/control.ts'
import type { Level, Unit } from '../../model/unit.ts'
import type { Diagnostic } from '../../report/diagnostic.ts'

/** The cells of one row that a codec reads, by the names of its own columns; empty cells are absent. */
export type Cells = Readonly<Record<string, string>>

/** What reading a row may need besides its cells. */
export interface RowContext {
  /** Where the repository is, ISO 3166-1: settles dates such as `12/6/1980`. */
  readonly country?: string
  /** The level of the unit, when its row says so. */
  readonly level?: Level
  /** Reports something about one cell; place, row and column are added. */
  say(column: string, about: About): void
}

/** A diagnostic about a cell, without its place. `words` may be the words themselves. */
export type About = Pick<Diagnostic, 'code' | 'severity' | 'message' | 'hint' | 'value' | 'words'> & {
  readonly concern?: Diagnostic['concern']
}

/**
 * How columns hold fields of a unit (or of the finding aid): reading gives the fields that the cells state, writing gives
 * the cells. What is read from cells that were written is what was written, as far as the columns can hold it.
 */
export interface Codec<Of, Field extends keyof Of> {
  /** The columns, in the order of the template. */
  readonly columns: readonly string[]
  /** Whether a field is one of those it holds. */
  readonly carries: (field: Field) => boolean
  read(cells: Cells, context: RowContext): Of
  write(of: Of): Cells
}

/** What a codec is made of. */
interface CodecParts<Of, Field extends keyof Of> extends Pick<Codec<Of, Field>, 'columns' | 'read' | 'write'> {
  readonly fields: readonly Field[]
}

/** A codec for fields of a unit. */
export function unitCodec<Field extends keyof Unit>(parts: CodecParts<Unit, Field>): Codec<Unit, Field> {
  return codecOf(parts)
}

/** A codec for fields of the description control area. Its cells stand in the row of the top unit. */
export function controlCodec<Field extends keyof Control>(parts: CodecParts<Control, Field>): Codec<Control, Field> {
  return codecOf(parts)
}

function codecOf<Of, Field extends keyof Of>({ fields, ...rest }: CodecParts<Of, Field>): Codec<Of, Field> {
  const carried: ReadonlySet<keyof Of> = new Set(fields)
  return { ...rest, carries: field => carried.has(field) }
}

/** Where a field stands in a table and what is lost there, or why it has no column; in words for the report. */
export type Row<Of, Field extends keyof Of> =
  | { readonly as: Codec<Of, Field>; readonly loses?: string }
  | { readonly nowhere: string }

/** One row for each field, so that none is forgotten. */
export type Table<Of> = { readonly [Field in keyof Of]-?: Row<Of, Field> }

/** The crosswalk of one kind of table. */
export interface Crosswalk {
  readonly unit: Table<Unit>
  readonly control: Table<Control>
}

/** The cells of several parts of a row made one. */
export const together = (parts: readonly Cells[]): Cells =>
  Object.fromEntries(parts.flatMap(part => Object.entries(part)))
