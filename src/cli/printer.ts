import type { TextSink } from '../model/sink.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import type { ReportSink } from '../report/sink.ts'
import type { Paint } from '../report/text.ts'
import { version } from '../version.ts'

/** In which forms findings are printed. */
export const reportForms = ['text', 'json', 'sarif', 'junit', 'github', 'markdown'] as const

export type ReportForm = (typeof reportForms)[number]

/** What printers are told. */
export interface PrinterOptions {
  readonly command: string
  readonly paint: Paint
  readonly quiet: boolean
  readonly fails: (diagnostic: Diagnostic) => boolean
}

/** The printer of a form; only what is asked for is loaded. */
export async function printer(form: ReportForm, out: TextSink, options: PrinterOptions): Promise<ReportSink> {
  switch (form) {
    case 'text':
      return (await import('../report/text.ts')).textReport(out, options)
    case 'json':
      return (await import('../report/json-lines.ts')).jsonReport(out)
    case 'junit':
      return (await import('../report/junit.ts')).junitReport(out, options)
    case 'github':
      return (await import('../report/github.ts')).githubReport(out)
    case 'markdown':
      return (await import('../report/markdown.ts')).markdownReport(out)
    case 'sarif': {
      const { rules } = await import('../rules/index.ts')
      const byId = new Map(rules.map(rule => [rule.id, rule]))
      const { sarifReport } = await import('../report/sarif.ts')
      return sarifReport(out, { version, describe: code => byId.get(code) })
    }
  }
}
