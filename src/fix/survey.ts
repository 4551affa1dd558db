import { validateInto } from '../convert/api.ts'
import type { FormatName } from '../formats/index.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import { fingerprint } from '../report/fingerprint.ts'
import { breaksSource } from '../report/tally.ts'
import { tokenize } from '../xml/tokens.ts'

/** What a text is found to be, to compare it with what becomes of it. */
export interface Survey {
  readonly format: FormatName | undefined
  /** Why it cannot be read to its end; empty when it can. */
  readonly broken: readonly Diagnostic[]
  /** How many findings of each kind there are in each unit. */
  readonly findings: ReadonlyMap<string, number>
  /** Those that offer a repair. */
  readonly offers: readonly Diagnostic[]
  /** All words, in order. */
  readonly words: string
}

/** Validates a text, and gathers its words. */
export async function survey(text: string, file: string | undefined, from: FormatName | undefined): Promise<Survey> {
  const broken: Diagnostic[] = []
  const offers: Diagnostic[] = []
  const findings = new Map<string, number>()
  const { from: format } = await validateInto(
    text,
    { ...(file !== undefined && { file }), ...(from && { from }) },
    diagnostic => {
      if (breaksSource(diagnostic)) broken.push(diagnostic)
      if (diagnostic.repair) offers.push(diagnostic)
      // A value may be another after a repair, and still be wrong.
      const { value: _, ...rest } = diagnostic
      const key = fingerprint(rest)
      findings.set(key, (findings.get(key) ?? 0) + 1 + (diagnostic.more ?? 0))
    },
  )
  return { format, broken, offers, findings, words: broken.length > 0 ? '' : wordsOf(text) }
}

function wordsOf(text: string): string {
  const runs: string[] = []
  const tokens = tokenize({ start() {}, end() {}, finish() {}, text: run => void runs.push(run) }, () => {})
  tokens.write(text)
  tokens.end()
  return runs.join('').trim().replace(/\s+/g, ' ')
}

/** Whether a text is no worse for what was changed: it can be read, has the same words, and no finding that was not there. */
export function isNoWorse(before: Survey, after: Survey): boolean {
  if (after.broken.length > 0 || after.format !== before.format || after.words !== before.words) return false
  for (const [key, times] of after.findings) if (times > (before.findings.get(key) ?? 0)) return false
  return true
}
