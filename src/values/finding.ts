import type { Severity } from '../report/diagnostic.ts'

/**
 * Something a value parser noticed: a reading that is not certain, a value that cannot be right, words it did not
 * understand. The caller, who knows the place and the unit, makes a diagnostic of it.
 */
export interface Finding {
  /** Stable: `date/…`, `extent/…`, `container/…`, `language/…`. */
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly hint?: string
  readonly value?: string
}
