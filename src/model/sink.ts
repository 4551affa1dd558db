import type { Control } from './control.ts'
import type { Description, Unit } from './unit.ts'

/**
 * Receives finding aids in document order, one unit at a time.
 *
 * `begin` and `end` come once per finding aid (a harvest holds several), and between them exactly one top unit. `open`
 * carries everything said about a unit before its first child; `amend` carries what the source says of the innermost open
 * unit after its children began (EAD allows notes after the components), each field with only what is new; `close` ends
 * the unit.
 */
export interface UnitSink {
  begin(control: Control): void
  open(unit: Unit): void
  amend(more: Description): void
  close(): void
  end(): void
}

/** Receives bytes in pieces of any size. */
export interface ByteSink {
  write(bytes: Uint8Array): void
  end(): void
}

/** Receives text in chunks of any size. */
export interface TextSink {
  write(text: string): void
  end(): void
  /**
   * Gives the place for another document that belongs to this one, where the output has such places: a file beside it.
   *
   * @param name what to call it, in letters that any file system takes
   */
  beside?(name: string): TextSink
}
