import { append } from '../model/append.ts'
import type { TextSink } from '../model/sink.ts'
import type { Diagnostic, Severity } from './diagnostic.ts'
import { kinds } from './kinds.ts'
import type { ReportSink } from './sink.ts'
import { summary, verdict } from './summary.ts'
import { grouped, placeShown, severityWord, valueShown, visible } from './visible.ts'

/** How to set words on the reader's screen; the plain one changes nothing. */
export interface Paint extends Readonly<Record<Severity, (words: string) => string>> {
  readonly strong: (words: string) => string
  readonly faint: (words: string) => string
}

const same = (words: string): string => words

/** No colours. */
export const plain: Paint = { error: same, warning: same, info: same, strong: same, faint: same }

export interface TextReportOptions {
  readonly paint?: Paint
  /** Say nothing of files in which nothing was found, and leave out the summary. */
  readonly quiet?: boolean
}

/** A line of GitHub's log that begins so is taken for a command. */
const nameShown = (file: string): string => {
  const name = visible(file)
  if (name === '') return '""'
  return /^\s*(?:::|##\[)/.test(name) ? `./${name.trimStart()}` : name
}

/** A file that came to nothing, in one line. */
export const failureLine = ({ place, message }: Diagnostic): string =>
  `fonds: ${nameShown(place?.file ?? '')}: ${visible(message.charAt(0).toLowerCase() + message.slice(1))}\n`

/**
 * A report for reading, file by file. Repeats are grouped; memory stays with the number of different codes in one file, not
 * with the number of findings.
 *
 * @example
 * ms1.xml
 *   error    12:3  level="box" is not allowed on <c>.  schema/attribute-value
 *            → Use one of: class, collection, file …
 *            … and 1,326 more like it (schema/attribute-value)
 */
export function textReport(out: TextSink, { paint = plain, quiet = false }: TextReportOptions = {}): ReportSink {
  const found = kinds()
  return {
    open() {},
    finding: found.add,
    close(outcome) {
      const all = found.take()
      const lines = all.length > 0 ? [paint.strong(nameShown(outcome.file))] : []
      for (const { code, shown, more } of all) {
        for (const diagnostic of shown) append(lines, findingLines(diagnostic, paint))
        if (more > 0) lines.push(paint.faint(`           … and ${grouped(more)} more like it (${code})`))
      }
      const right = verdict(outcome)
      if (right !== undefined && !quiet) lines.push(`${paint.strong(nameShown(outcome.file))}: ${right}.`)
      for (const line of lines) out.write(`${line}\n`)
    },
    failure: diagnostic => out.write(failureLine(diagnostic)),
    end(run) {
      if (!quiet && (run.files > 0 || run.next.length > 0)) {
        const { written } = run
        const where =
          written.length === 0
            ? ''
            : ` ${written.length === 1 ? `Wrote ${visible(written[0] ?? '')}.` : `Wrote ${written.length} files.`}`
        out.write(`${paint.strong(`${summary(run)}${where}`)}\n`)
        for (const next of run.next) out.write(paint.faint(visible(next)).concat('\n'))
      } else if (quiet && run.maxWarnings !== undefined) {
        // What is quiet would fail without a word.
        out.write(`${paint.strong(summary(run))}\n`)
      }
      out.end()
    },
  }
}

function findingLines(diagnostic: Diagnostic, paint: Paint): string[] {
  const { severity, code, message, place, unit, value, hint, related = [] } = diagnostic
  const at = placeShown(place)
  const lines = [
    `  ${paint[severity](severityWord[severity].padEnd(7))}  ${at === '' ? '' : `${visible(at)}  `}${visible(message)}  ${paint.faint(code)}`,
  ]
  if (unit !== undefined && unit !== '') lines.push(paint.faint(`           in ${visible(unit)}`))
  if (value !== undefined && value !== '' && !message.includes(value))
    lines.push(`           found: ${valueShown(value)}`)
  for (const { message: other, place: there } of related)
    lines.push(`           · ${there?.line === undefined ? '' : `${there.line}: `}${visible(other)}`)
  if (hint !== undefined) lines.push(paint.faint(`           → ${visible(hint)}`))
  return lines
}
