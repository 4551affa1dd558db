import type { Inline } from './prose.ts'
import type { TextStatement } from './statement.ts'

/** One part of a name or term, such as a surname, a date or a subdivision. EAD3 `part`. */
export interface NamePart {
  readonly text: string
  readonly content?: readonly Inline[]
  readonly localType?: string
  readonly identifier?: string
  readonly source?: string
}

/** What bears the name. `unknown` when the source does not say. */
export type NameType = 'person' | 'family' | 'corporateBody' | 'unknown'

/** Where a name or term is registered, and under which rules it was formed. */
export interface Authority {
  /** The authority file, for example `lcnaf`, `viaf`, `lcsh`. */
  readonly source?: string
  /** The number or URI in that file. */
  readonly identifier?: string
  /** The rules for its form, for example `rda`, `dacs`. */
  readonly rules?: string
}

/**
 * A person, family or corporate body, with what it did and where it is registered.
 *
 * Source: ISAD(G) 3.2.1; DACS 2.6; EAD `persname`, `famname`, `corpname`, `name`.
 *
 * @example { type: 'person', text: 'Rivera, Ana, 1900-1980', role: 'compiler', source: 'lcnaf', identifier: 'n 79007751' }
 */
export interface Name extends TextStatement, Authority {
  readonly type: NameType
  /** The parts of the name in order, when the source separates them; joined they give `text`. */
  readonly parts?: readonly NamePart[]
  /** Function in relation to the material: a term or code, preferably from the MARC relators. EAD3 `@relator`. */
  readonly role?: string
  /** The form to sort and match by. EAD `@normal`. */
  readonly normal?: string
}

/** The institution that holds the material. ISDIAH 5.1; DACS 2.2; EAD `repository`. */
export interface Repository extends Name {
  /** Address lines as written. */
  readonly address?: readonly string[]
}
