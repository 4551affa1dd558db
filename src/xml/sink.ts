/** One attribute of a start tag. Namespace declarations are not attributes. */
export interface XmlAttribute {
  /** The local name. */
  readonly name: string
  /** The namespace IRI; empty for an attribute without a prefix. */
  readonly namespace: string
  readonly prefix: string
  readonly value: string
}

/** A start tag, with its name resolved. An empty-element tag arrives as a start followed by an end. */
export interface XmlStart {
  /** The local name. */
  readonly name: string
  /** The namespace IRI; empty when there is none. */
  readonly namespace: string
  readonly prefix: string
  readonly attributes: readonly XmlAttribute[]
}

/**
 * Receives the tokens of one XML document in document order.
 *
 * The tokenizer, the schema validator and the serializer all speak this interface, so that what a writer emits can pass
 * through the validator on its way to text. Adjacent runs of text may arrive in several pieces.
 */
export interface XmlSink {
  start(element: XmlStart): void
  text(text: string): void
  end(): void
  comment?(text: string): void
  instruction?(target: string, data: string): void
  /** The document is complete. Called once, and not at all when the document broke off. */
  finish(): void
}
