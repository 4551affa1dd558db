import { countWords } from '../../model/prose-text.ts'
import type { Diagnostic, Place, Report } from '../../report/diagnostic.ts'
import type { Finding } from '../../values/finding.ts'
import { LONGEST_QUOTATION } from './limits.ts'
import type { Line } from './lines.ts'

/** Reports something about the text, with the line it is about. */
export type Say = (at: Line, about: About) => void

/** A diagnostic without its place; `words` may be the words themselves. */
export type About = Omit<Diagnostic, 'place' | 'concern' | 'words'> & {
  readonly concern?: Diagnostic['concern']
  readonly words?: string
}

/** A report on one source. */
export function sayer(report: Report, file: string | undefined): Say {
  return ({ line, column }, { concern = 'input', value, words, ...about }) =>
    report({
      concern,
      ...about,
      place: placed(file, line, column),
      ...(value !== undefined && { value: quoted(value) }),
      ...(words !== undefined && { words: countWords(words) }),
    })
}

/** A position in a source that may have a name. */
export const placed = (file: string | undefined, line: number, column: number): Place => ({
  ...(file !== undefined && { file }),
  line,
  column,
})

/** Reports what the parser of a value noticed. */
export function sayFindings(say: Say, at: Line, findings: readonly Finding[], unit?: string): void {
  for (const { code, severity, message, hint, value } of findings)
    say(at, {
      code,
      severity,
      message,
      ...(hint !== undefined && { hint }),
      ...(value !== undefined && { value }),
      ...(unit !== undefined && { unit }),
    })
}

/** Words of the source, cut to a readable length and never within a character. */
function quoted(value: string): string {
  if (value.length <= LONGEST_QUOTATION) return value
  const cut = value.slice(0, LONGEST_QUOTATION - 1)
  const last = cut.charCodeAt(cut.length - 1)
  return `${last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut}…`
}
