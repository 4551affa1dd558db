/** What a general entity stands for. */
export type Entity =
  | { readonly kind: 'internal'; readonly text: string }
  /** Kept elsewhere: never fetched. */
  | { readonly kind: 'external' }
  /** Not XML, such as an image: may be named by an attribute, not used in text. */
  | { readonly kind: 'unparsed' }

/** What a document type says of one attribute. */
export interface AttributeDeclaration {
  readonly name: string
  /** Whether white space in the value is kept as it is (type CDATA) or brought to single spaces (any other type). */
  readonly cdata: boolean
  /** The value it has when the element does not give one. */
  readonly value: string | undefined
}

/** What a document says of its own type, as far as it is said inside the document. */
export interface DocumentType {
  readonly entities: ReadonlyMap<string, Entity>
  /** By the name of the element as written, then by the name of the attribute as written. */
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, AttributeDeclaration>>
  /** Whether there are declarations elsewhere, which were not read: then an unknown entity may be declared there. */
  readonly unread: boolean
}

/** Declarations while they are being gathered. */
export interface Declarations {
  readonly entities: Map<string, Entity>
  readonly parameters: Map<string, Entity>
  readonly attributes: Map<string, Map<string, AttributeDeclaration>>
  readonly standalone: boolean
  unread: boolean
  /** Whether an external parameter entity was passed by, so that what follows does not count. */
  skipping: boolean
}
