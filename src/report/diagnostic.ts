import type { Repair } from './repair.ts'

/**
 * How much a finding matters.
 *
 * - `error`: the output cannot be right, or the input could not be understood.
 * - `warning`: something needs an archivist's eye: content that was lost, or a likely mistake.
 * - `info`: worth knowing, nothing to do.
 */
export type Severity = 'error' | 'warning' | 'info'

/** A position in the source, counted as an editor counts: the first line is 1, the first column is 1 (in UTF-16 units). */
export interface Place {
  /** The file as the caller named it; absent when text was handed over without a name. */
  readonly file?: string
  readonly line?: number
  readonly column?: number
  /** A JSON Pointer (RFC 6901), for sources that are JSON. */
  readonly pointer?: string
}

/** What a finding is about, so that losses can be told from faults. */
export type Concern = 'input' | 'loss' | 'schema' | 'rule' | 'output' | 'redaction' | 'supplied'

/**
 * The one shape in which anything is ever said about a finding aid: a fault in the source, a loss in the output, a rule
 * that is broken, a value that had to be supplied.
 *
 * Plain data that survives JSON. Text marked internal never appears in it.
 *
 * @example
 * { code: 'schema/attribute-value', concern: 'schema', severity: 'error',
 *   message: 'level="box" is not allowed on <c>.', place: { line: 12, column: 3 }, value: 'box',
 *   hint: 'Use one of: class, collection, file, fonds, item …, or otherlevel with otherlevel="box".' }
 */
export interface Diagnostic {
  /** Stable and documented: `area/what` in kebab case, or the id of a rule. Never re-used for something else. */
  readonly code: string
  readonly concern: Concern
  readonly severity: Severity
  /** One sentence, ending in a full stop, that an archivist understands. */
  readonly message: string
  readonly place?: Place
  /** Where in the hierarchy, in archival words, for example `Series 2 › File 14 › access note`. */
  readonly unit?: string
  /** The offending value as it stands in the source, cut to a readable length. */
  readonly value?: string
  /** What to do about it. */
  readonly hint?: string
  /** A mechanical change that mends it for certain, at `place`. */
  readonly repair?: Repair
  /** How many words of the source are concerned; used for losses and for what was held back. */
  readonly words?: number
  /** How many more findings like this one there are that were not told one by one. */
  readonly more?: number
  /** Other places that explain this one. */
  readonly related?: readonly { readonly message: string; readonly place?: Place }[]
}

/** Receives diagnostics as they are found. Passed in like any other sink; library code never prints. */
export type Report = (diagnostic: Diagnostic) => void
