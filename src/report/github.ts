import type { TextSink } from '../model/sink.ts'
import type { Diagnostic, Severity } from './diagnostic.ts'
import { type Kind, kinds } from './kinds.ts'
import type { ReportSink } from './sink.ts'
import { summary } from './summary.ts'
import { grouped, valueShown, visible } from './visible.ts'

const command: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** GitHub reads `%25`, `%0D` and `%0A` back; every other control character is written out. */
const escapeData = (words: string): string =>
  words.split('\n').map(visible).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A')

/** In a property a colon or a comma would end it. */
const escapeProperty = (words: string): string =>
  visible(words).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C')

/**
 * Annotations for GitHub Actions, one line each: the workflow commands `error`, `warning` and `notice`. Whatever stands in
 * a finding, it cannot end its command or begin another.
 *
 * Repeats are grouped by file, since GitHub shows ten annotations of each severity for a step.
 *
 * Source: GitHub Docs, Workflow commands for GitHub Actions.
 *
 * @example ::error file=ms1.xml,line=12,col=3,title=schema/attribute-value::level="box" is not allowed on <c>.
 */
export function githubReport(out: TextSink): ReportSink {
  const found = kinds()
  return {
    open() {},
    finding: found.add,
    close() {
      for (const { code, severity, shown, more } of found.take() satisfies readonly Kind[]) {
        for (const diagnostic of shown) out.write(annotation(diagnostic))
        const [first] = shown
        if (first && more > 0)
          out.write(
            annotation({
              code,
              concern: first.concern,
              severity,
              message: `There are ${grouped(more)} more like it in this file.`,
              ...(first.place?.file !== undefined && { place: { file: first.place.file } }),
            }),
          )
      }
    },
    failure: diagnostic => out.write(annotation(diagnostic)),
    end(run) {
      out.write(`${summary(run)}\n`)
      out.end()
    },
  }
}

function annotation({ code, severity, message, place, unit, value, hint, related = [] }: Diagnostic): string {
  const properties: string[] = []
  if (place?.file !== undefined && place.file !== '<stdin>') {
    properties.push(`file=${escapeProperty(place.file.replaceAll('\\', '/'))}`)
    if (place.line !== undefined) properties.push(`line=${place.line}`)
    if (place.line !== undefined && place.column !== undefined) properties.push(`col=${place.column}`)
  }
  properties.push(`title=${escapeProperty(code)}`)
  const lines = [visible(message)]
  if (unit !== undefined && unit !== '') lines.push(`In ${visible(unit)}.`)
  if (value !== undefined && value !== '' && !message.includes(value)) lines.push(`Found: ${valueShown(value)}`)
  for (const { message: other } of related) lines.push(visible(other))
  if (hint !== undefined) lines.push(visible(hint))
  return `::${command[severity]} ${properties.join(',')}::${escapeData(lines.join('\n'))}\n`
}
