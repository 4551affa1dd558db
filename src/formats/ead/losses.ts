import type { Report } from '../../report/diagnostic.ts'
import { reportCarriedInPart } from '../../report/loss.ts'

/** Gathers what one field loses on its way, and reports it once. */
export interface Losses {
  /** Completes "the output loses …"; `value` is what is lost, for counting words. */
  add(what: string, value?: unknown): void
  /** The same of words that the output says in another form, such as a code. */
  otherwise(what: string, value: unknown): void
  /** Reports what `write` loses as the losses of one field. */
  of(field: string, write: () => void): void
}

/**
 * One diagnostic for each unit and field that loses something, whatever the number of things lost.
 *
 * @param format the format's name, for the code
 * @param unit says where in the hierarchy one is
 */
export function losses(report: Report, format: string, unit: () => string): Losses {
  let reasons = new Set<string>()
  let values: unknown[] = []
  let saidOtherwise: unknown[] = []

  function flush(field: string): void {
    if (reasons.size === 0) return
    const where = unit()
    reportCarriedInPart(report, {
      format,
      field,
      reason: [...reasons].join('; '),
      value: values,
      saidOtherwise,
      ...(where !== '' && { unit: where }),
    })
    reasons = new Set()
    values = []
    saidOtherwise = []
  }

  return {
    add(what, value) {
      reasons.add(what)
      if (value !== undefined) values.push(value)
    },
    otherwise(what, value) {
      reasons.add(what)
      saidOtherwise.push(value)
    },
    of(field, write) {
      flush('description')
      write()
      flush(field)
    },
  }
}
