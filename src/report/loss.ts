import { countModelWords } from '../model/words.ts'
import type { Report } from './diagnostic.ts'

/** What a row of a crosswalk says about a value it cannot carry, or carries less than whole. */
export interface Loss {
  /** The format's name. */
  readonly format: string
  /** The field in archival words. */
  readonly field: string
  /** Why there is no place for it, or what is lost on the way; completes "…, because …" or "… loses …". */
  readonly reason: string
  /** The value that was to be carried. */
  readonly value: unknown
  /** Words that the output says in another form, such as a code: counted, and no loss of content. */
  readonly saidOtherwise?: unknown
  /** Where in the hierarchy. */
  readonly unit?: string
}

/**
 * Reports that a field has no place in the output: `<format>/not-carried`, a warning when it has words of the archivist, an
 * information when it has only codes.
 */
export function reportNotCarried(report: Report, { format, field, reason, value, unit }: Loss): void {
  const words = countModelWords(value)
  report({
    code: `${format}/not-carried`,
    concern: 'loss',
    severity: words > 0 ? 'warning' : 'info',
    message: `${capital(field)}: not in the output, because ${reason}.`,
    ...(unit !== undefined && { unit }),
    words,
  })
}

/** Reports that a field is in the output, but not all of it: `<format>/carried-in-part`. */
export function reportCarriedInPart(report: Report, { format, field, reason, value, saidOtherwise, unit }: Loss): void {
  const words = countModelWords(value)
  report({
    code: `${format}/carried-in-part`,
    concern: 'loss',
    severity: words > 0 ? 'warning' : 'info',
    message: `${capital(field)}: the output loses ${reason}.`,
    ...(unit !== undefined && { unit }),
    words: words + countModelWords(saidOtherwise),
  })
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
