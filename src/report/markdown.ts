import type { TextSink } from '../model/sink.ts'
import type { Diagnostic } from './diagnostic.ts'
import { kinds } from './kinds.ts'
import type { ReportSink } from './sink.ts'
import { summary, verdict } from './summary.ts'
import { grouped, placeShown, severityWord, valueShown, visible } from './visible.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '@': '&#64;',
}

/** Words that mean nothing but themselves in Markdown, in a table too: no markup, no link, no mention. */
const words = (text: string): string =>
  visible(text)
    .replace(/[&<>|@\\`*_[\]#~$]/g, character => ENTITIES[character] ?? `\\${character}`)
    .replace(/:\/\//g, '&#58;//')
    .replace(/\bwww\./gi, '$&\u2060')

/**
 * A report for pages: the summary of a run in a merge request, or in a job (`$GITHUB_STEP_SUMMARY`). One table a file,
 * repeats grouped, the summary last.
 */
export function markdownReport(out: TextSink): ReportSink {
  const found = kinds()
  const right: string[] = []
  return {
    open() {},
    finding: found.add,
    close(outcome) {
      const all = found.take()
      const sentence = verdict(outcome)
      if (all.length === 0) {
        if (sentence !== undefined && right.length < SHOWN_RIGHT + 1) right.push(words(outcome.file))
        return
      }
      out.write(`### ${words(outcome.file)}\n\n`)
      if (sentence !== undefined) out.write(`This is ${words(sentence)}.\n\n`)
      out.write('| | place | finding | code |\n|---|---|---|---|\n')
      for (const { code, shown, more } of all) {
        for (const diagnostic of shown) out.write(row(diagnostic))
        if (more > 0) out.write(`| | | … and ${grouped(more)} more like it | ${words(code)} |\n`)
      }
      out.write('\n')
    },
    failure: ({ place, message }) => out.write(`**${words(place?.file ?? '')}**: ${words(message)}\n\n`),
    end(run) {
      if (right.length > 0)
        out.write(
          `Nothing found in: ${right.slice(0, SHOWN_RIGHT).join(', ')}${right.length > SHOWN_RIGHT ? ' and more' : ''}.\n\n`,
        )
      out.write(`**${words(summary(run))}**\n`)
      for (const next of run.next) out.write(`\n${words(next)}\n`)
      out.end()
    },
  }
}

/** As many files in which nothing was found are named. */
const SHOWN_RIGHT = 20

function row({ severity, code, message, place, unit, value, hint, related = [] }: Diagnostic): string {
  const parts = [words(message)]
  if (unit !== undefined && unit !== '') parts.push(`in ${words(unit)}`)
  if (value !== undefined && value !== '' && !message.includes(value)) parts.push(`found: ${words(valueShown(value))}`)
  for (const { message: other } of related) parts.push(`· ${words(other)}`)
  if (hint !== undefined) parts.push(`→ ${words(hint)}`)
  return `| ${severityWord[severity]} | ${words(placeShown(place))} | ${parts.join('<br>')} | ${words(code)} |\n`
}
