import type { Control } from '../../model/control.ts'
import type { ControlField } from '../../model/fields.ts'
import type { Schema } from '../../xml/schema.ts'
import type { ControlRows, UnitRows } from './crosswalk.ts'
import type { Emit } from './emit.ts'
import type { Spelling } from './spelling.ts'

/** Reports a value that the schema demands and nobody stated; `option` is the command-line option that supplies it. */
export type Supply = (what: {
  /** The last part of the code: `record-id` gives `ead3/supply-record-id`. */
  readonly code: string
  readonly message: string
  readonly option?: string
}) => void

/** What the engine hands to a dialect for writing the section about the finding aid itself. */
export interface ControlWriting {
  readonly to: Emit
  readonly supply: Supply
  /** Writes one field, and reports what it loses. */
  field(field: ControlField, write: () => void): void
}

/** One of the versions of EAD: its schema, its crosswalk, and the section about the finding aid, which differs most. */
export interface Dialect {
  /** The format's name, as in the codes of its diagnostics. */
  readonly name: string
  readonly schema: Schema
  /** How its attributes are called, where EAD3 calls them otherwise. */
  readonly spelling?: Spelling
  /** The document type with which it can be written without a namespace, if it can. */
  readonly documentType?: string
  readonly unit: UnitRows
  readonly control: ControlRows
  writeControl(control: Control, writing: ControlWriting): void
}
