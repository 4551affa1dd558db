import type { WordHashes } from './word-hashes.ts'

/** Where a reader tells what it met in the source, for the ledger. */
export interface SourceAccount {
  /** Takes all text of the source that a person reads, whether or not it is understood. */
  readonly words: WordHashes
  /** Words in comments, which are told as lost though they are no text. */
  comments(words: number): void
  /** An element of the source begins. */
  element(name: string): void
  /** An element is kept as it stood. */
  kept(name: string): void
  /** An element is not read. */
  lost(name: string): void
  /** An attribute is neither read nor kept. */
  lostAttribute(name: string): void
  /** An attribute of pure layout is neither read nor kept. */
  layout(name: string): void
}
