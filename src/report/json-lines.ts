import type { TextSink } from '../model/sink.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { ReportSink } from './sink.ts'

/** One diagnostic as one line of JSON, keys in a fixed order; any character that could end the line is escaped. */
export function jsonLine(diagnostic: Diagnostic): string {
  const { code, concern, severity, message, place, unit, value, hint, repair, words, more, related } = diagnostic
  return line({ code, concern, severity, message, place, unit, value, hint, repair, words, more, related })
}

/** The ledger of one file as one line of JSON. */
export const ledgerLine = (file: string, ledger: Ledger): string => line({ file, ledger })

const line = (value: object): string =>
  `${JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`

/**
 * A report of JSON Lines: one diagnostic a line, as it is found, and after those of a file that was converted its ledger.
 * Forms: `schemas/diagnostic.schema.json`, `schemas/ledger.schema.json`.
 */
export function jsonReport(out: TextSink): ReportSink {
  const say = (diagnostic: Diagnostic): void => out.write(jsonLine(diagnostic))
  return {
    open() {},
    finding: say,
    close({ file, ledger }) {
      if (ledger) out.write(ledgerLine(file, ledger))
    },
    failure: say,
    end: () => out.end(),
  }
}
