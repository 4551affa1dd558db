/** Words or another plain value, as text. */
export interface Words {
  readonly words: string
  /** A BCP 47 tag. */
  readonly language?: string
  /** The IRI of the datatype. */
  readonly datatype?: string
}

/** A thing, with all that a document says of it, wherever it says it. */
export interface Thing {
  /** Its IRI, or blank node identifier; `undefined` when it has neither. */
  readonly id: string | undefined
  /** Whether its id is spelled relative to the document, and so was made for it. */
  isRelative: boolean
  /** Whether the document says something of it, and does not only name it. */
  isDescribed: boolean
  /** Short names of its classes. */
  readonly classes: Set<string>
  /** What is said of it, by the short names of properties. */
  readonly said: Map<string, Said>
}

/** The values of one property. */
export interface Said {
  readonly values: Value[]
  /** Whether a reader has made something of them. */
  isRead: boolean
  /** The line on which the first of them stands, in syntaxes that have lines. */
  readonly line?: number
}

export type Value = Words | Thing

/** Where something stands in a document: in JSON what a JSON Pointer leads to, else on a line. */
export type Spot = { readonly pointer: string } | { readonly line: number }

/** Everything a document describes. */
export interface Graph {
  /** All things that it describes, in the order in which it first does. */
  readonly things: readonly Thing[]
  /** All things that have an id, those that are only named too. */
  readonly identified: ReadonlyMap<string, Thing>
  /** Addresses of contexts that would have had to be loaded. */
  readonly remoteContexts: ReadonlyMap<string, Spot>
  /** Where a thing is described, or what is said of it by a property, or what it is (`@type`). */
  spotOf(thing: Thing, property?: string): Spot
}

/** What names that no context explains are kept under: `unmapped:title`. */
export const UNMAPPED = 'unmapped:'

/** Whether a value is a thing, not words. */
export const isThing = (value: Value): value is Thing => 'said' in value
