import type { Block, Inline } from './prose.ts'
import type { Statement } from './statement.ts'

/**
 * A narrative statement, such as scope and content or conditions of access: an optional heading and prose.
 *
 * Within a note further notes of the same kind may stand (EAD allows `scopecontent` in `scopecontent`); they are in
 * `parts`, after the note's own prose.
 *
 * @example
 * { heading: ['Scope and Content Note'], blocks: [{ type: 'paragraph', content: ['Letters received.'] }] }
 */
export interface Note extends Statement {
  readonly heading?: readonly Inline[]
  readonly blocks: readonly Block[]
  readonly parts?: readonly Note[]
}

/** Conditions of access or use, with the span in which a restriction holds. DACS 4.1, 4.4; ISAD(G) 3.4.1, 3.4.2. */
export interface Conditions extends Note {
  /** ISO date on which the restriction begins. */
  readonly begin?: string
  /** ISO date on which the restriction ends. */
  readonly end?: string
}

/** One entry of an index to the finding aid: the names or terms indexed, and where they are found. EAD `indexentry`. */
export interface IndexEntry extends Statement {
  readonly terms: readonly Inline[]
  readonly references: readonly Inline[]
  readonly note?: readonly Block[]
  readonly entries?: readonly IndexEntry[]
}

/** An alphabetical list of terms with references into the finding aid. EAD `index`. */
export interface Index extends Note {
  readonly entries: readonly IndexEntry[]
}
