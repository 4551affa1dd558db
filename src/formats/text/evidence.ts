/** What speaks for a profile in a text: how many of its labels there are, and whether they are enough. */
export interface Evidence {
  /** The labels or forms that were found, each once, as people name them. */
  readonly known: readonly string[]
  /** Enough to read the text by the profile. */
  readonly fits: boolean
  /** Enough to have no doubt about it. */
  readonly certain: boolean
  /** Completes "it has …". */
  readonly words: string
}
