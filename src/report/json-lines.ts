import type { Diagnostic } from './diagnostic.ts'

/** One diagnostic as one line of JSON, keys in a fixed order; any character that could end the line is escaped. */
export function jsonLine(diagnostic: Diagnostic): string {
  const { code, concern, severity, message, place, unit, value, hint, repair, words, more, related } = diagnostic
  return `${JSON.stringify({ code, concern, severity, message, place, unit, value, hint, repair, words, more, related })
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')}\n`
}
