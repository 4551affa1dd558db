import type { SchemaPass } from '../formats/format.ts'
import type { IdentifierPool } from '../model/identifier-pool.ts'
import type { Diagnostic, Report } from '../report/diagnostic.ts'

/** Whether the source of a conversion is what its schema asks for, told in one finding. */
export interface CheckedInput {
  readonly pass: SchemaPass
  /** Tells what was found, if anything was. */
  finish(): void
}

/**
 * Checks the source of a conversion against its schema while it is read. A source that is not valid is converted all the
 * same, so its errors are counted and told as one finding about the first of them; `fonds validate` tells them one by one.
 * What is wrong with the text as such goes to the report at once.
 *
 * Code: `input/not-valid` (info).
 */
export function checkedInput(report: Report, identifiers: IdentifierPool, file: string | undefined): CheckedInput {
  let title = ''
  let errors = 0
  let first: Diagnostic | undefined
  return {
    pass: {
      identifiers,
      onSchema: name => {
        title ||= name
      },
      report(diagnostic) {
        if (diagnostic.concern !== 'schema') report(diagnostic)
        else if (diagnostic.severity === 'error') {
          errors += 1 + (diagnostic.more ?? 0)
          first ??= diagnostic
        }
      },
    },
    finish() {
      if (!first) return
      const { message, place, unit } = first
      report({
        code: 'input/not-valid',
        concern: 'schema',
        severity: 'info',
        message: `The source is not valid ${title}: ${errors === 1 ? 'one error' : `${errors} errors, the first`}: ${message}`,
        ...(place && { place }),
        ...(unit !== undefined && { unit }),
        hint: `It was converted as it is. "fonds validate ${file ?? 'FILE'}" tells every error and what to do.`,
      })
    },
  }
}
