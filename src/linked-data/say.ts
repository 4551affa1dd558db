import type { Report } from '../report/diagnostic.ts'
import { reportNotCarried } from '../report/loss.ts'
import { type Lost, measured } from './lost.ts'

/** Says one kind of value in a node, and tells what of it the node does not say. */
export type Codec<Value, At> = (value: Value, at: At) => Lost

/**
 * Where a field goes and what is lost on the way there, or why it goes nowhere; in words for the report. Of a field that is
 * a code, no words of an archivist are lost.
 */
export type Row<Value, At> =
  | { readonly at: string; readonly as: Codec<Value, At>; readonly loses: string }
  | { readonly nowhere: string; readonly isCode?: true }

/** Reports losses of one unit or of the finding aid. */
export interface Losses {
  /** The format's name. */
  readonly format: string
  readonly report: Report
  /** Where, in archival words. */
  readonly where: () => string | undefined
}

/** Says one field as its row has it, and reports what is lost: one diagnostic for a field. */
export function say<Value, At>(field: string, row: Row<Value, At>, value: Value, at: At, losses: Losses): void {
  if ('nowhere' in row) notCarried(field, row.nowhere, row.isCode ? { kind: value } : value, losses)
  else tell(field, row.loses, row.as(value, at), losses)
}

function notCarried(field: string, reason: string, value: unknown, { format, report, where }: Losses): void {
  if (Array.isArray(value) && value.length === 0) return
  const unit = where()
  reportNotCarried(report, { format, field, reason, value, ...(unit !== undefined && { unit }) })
}

/** A warning when words are gone; an information when only codes are, or words whose sense is there in another form. */
function tell(field: string, loses: string, loss: Lost, { format, report, where }: Losses): void {
  const { lost, restated } = measured(loss)
  if (lost + restated === 0 && !loss.codes) return
  const unit = where()
  report({
    code: `${format}/carried-in-part`,
    concern: 'loss',
    severity: lost > 0 ? 'warning' : 'info',
    message: `${field.charAt(0).toUpperCase()}${field.slice(1)}: the output loses ${loses}.`,
    ...(unit !== undefined && { unit }),
    words: lost + restated,
  })
}
