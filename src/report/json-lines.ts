import type { TextSink } from '../model/sink.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { ReportSink } from './sink.ts'

/** One diagnostic as one line of JSON, keys in a fixed order; any character that could end the line is escaped. */
export function jsonLine(diagnostic: Diagnostic): string {
  const { code, concern, severity, message, place, unit, value, hint, repair, words, more, related } = diagnostic
  return `${JSON.stringify({ code, concern, severity, message, place, unit, value, hint, repair, words, more, related })
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')}\n`
}

/** A report of JSON Lines: one diagnostic a line, as it is found. Form: `schemas/diagnostic.schema.json`. */
export function jsonReport(out: TextSink): ReportSink {
  const line = (diagnostic: Diagnostic): void => out.write(jsonLine(diagnostic))
  return { open() {}, finding: line, close() {}, failure: line, end: () => out.end() }
}
