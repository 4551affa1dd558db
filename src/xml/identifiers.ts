import { type IdentifierPool, identifierSet } from '../model/identifier-pool.ts'
import type { Datatype } from './datatypes.ts'
import { collapse } from './datatypes.ts'

/** A pointer whose target has not been met yet. */
export interface Pointer<W> {
  readonly element: string
  readonly attribute: string
  readonly value: string
  readonly where: W
}

/**
 * The identifiers of a document and the pointers to them. What is kept grows with the identifiers and with the pointers that
 * run ahead of their target, not with the document.
 */
export interface Identifiers<W> {
  /** Notes an identifier; false when it was there already. */
  add(value: string): boolean
  /** The same of one without white space that stands between two offsets of a text in ASCII. */
  addAt(bytes: Uint8Array, from: number, to: number): boolean
  /** Notes what an attribute points at, when it is not there yet. `where` is asked for only then. */
  point(kind: Datatype['kind'], element: string, attribute: string, value: string, where: () => W): void
  /** Pointers whose target is not there, in document order. */
  unresolved(): readonly Pointer<W>[]
}

/** Begins with no identifiers; `pool` is where they are kept. */
export function identifiers<W>(pool?: IdentifierPool): Identifiers<W> {
  const known = identifierSet(pool)
  const waiting: Pointer<W>[] = []
  const look = (name: string, element: string, attribute: string, where: () => W) => {
    if (!known.has(name)) waiting.push({ element, attribute, value: detached(name), where: where() })
  }
  return {
    add: value => known.add(collapse(value)),
    addAt: known.addAt,
    point(kind, element, attribute, value, where) {
      const whole = collapse(value)
      if (kind !== 'idrefs' || !whole.includes(' ')) look(whole, element, attribute, where)
      else for (const name of whole.split(' ')) look(name, element, attribute, where)
    },
    unresolved: () => waiting.filter(({ value }) => !known.has(value)),
  }
}

/** A copy that does not hold on to the chunk of text it was cut from, as engines' substrings do. */
function detached(value: string): string {
  return ` ${value}`.slice(1)
}
