import type { Severity } from '../diagnostic.ts'

/** How often each name occurs. */
export type Counts = Readonly<Record<string, number>>

/** Losses of one kind: all that say the same. */
export interface LossLine {
  /** The code of their diagnostics. */
  readonly code: string
  readonly severity: Severity
  /** What they say. */
  readonly message: string
  /** How many there are. */
  readonly times: number
  /** Words in them. */
  readonly words: number
  /** The line of the source in which the first of them stands. */
  readonly line?: number
  /** Where the first of them stands in the hierarchy. */
  readonly unit?: string
}

/** What became of the words of a source in one of its outputs. */
export interface OutputLedger {
  /** The format's name. */
  readonly format: string
  readonly words: {
    /** Words in the output: its text and the values of its attributes, or its strings. */
    readonly out: number
    /** Of these, words beyond the source's: said once more, supplied, spelt out. */
    readonly added: number
    /** Words of the source that are not in the output, as measured: in - absent + added = out. */
    readonly absent: number
    /** Words that the losses of reading and writing name, in text or attributes; those of comments are not counted. */
    readonly lost: number
    /** Absent words that the source says more than once, and that are still there, but less often. */
    readonly lessOften: number
    /** Absent words that neither the losses nor what was held back nor repetition explains: 0 from EAD to EAD; elsewhere codes
     * and the like, which are not counted as losses. */
    readonly unaccounted: number
  }
  /** What the format could not hold. */
  readonly losses: readonly LossLine[]
}

/**
 * The account of one conversion: where the words, elements and attributes of a source went. It holds counts, names of
 * elements and attributes, and the sentences of diagnostics, but no words of the finding aid.
 *
 * @example
 * const { ledger } = await convert(source, { to: 'ead3' })
 * ledger?.words.in // 20413
 * ledger?.outputs[0]?.words.unaccounted // 0
 */
export interface Ledger {
  /** The format that was read. */
  readonly from: string
  /** How many finding aids were in the source. */
  readonly findingAids: number
  readonly words: {
    /** Words in the source: in EAD its text, without comments and attributes; of other formats, those understood. */
    readonly in: number
    /** Words held back because they are internal. */
    readonly heldBack: number
  }
  /** Elements of the source by name; absent for a source that has none. */
  readonly elements?: {
    /** Read as what they mean. */
    readonly mapped: Counts
    /** Kept as they stood, for what the model has no name for. */
    readonly kept: Counts
    /** Not read. */
    readonly lost: Counts
  }
  /** Attributes of the source that are neither read nor kept, by name. */
  readonly attributes?: {
    readonly lost: Counts
    /** Attributes of pure layout, which are not told one by one. */
    readonly layout: Counts
  }
  /** What was not read, whatever is written. */
  readonly losses: readonly LossLine[]
  readonly outputs: readonly OutputLedger[]
}
