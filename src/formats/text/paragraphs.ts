import { LONGEST_WRAPPED_LINE } from './limits.ts'
import type { Line } from './lines.ts'
import type { Say } from './say.ts'

/** A paragraph of prose, with the lines it stands on. */
export interface Paragraph {
  readonly text: string
  /** The line it begins on. */
  readonly at: Line
  readonly lines: readonly Line[]
}

/** Where in a paragraph words stand; its beginning when they run over a line break. */
export function placeIn({ at, lines }: Omit<Paragraph, 'text'>, words: string): Line {
  for (const line of lines) {
    const index = line.text.indexOf(words)
    if (index >= 0) return { ...line, column: line.column + index }
  }
  return at
}

const SENTENCE_END = /[.!?:;…][)\]"'”’»]*$/
const BEGINS_LOWER = /^\p{Ll}/u

/**
 * Puts the lines of prose together. A line break within a paragraph is one space; a blank line, or the end of a line too
 * long to have been broken by hand, ends the paragraph. A sentence broken over a blank line — nothing ends it before, and a
 * small letter goes on after — is one sentence of one paragraph: `text/paragraph-joined`.
 */
export function paragraphs(lines: readonly Line[], say: Say): Paragraph[] {
  const found: Paragraph[] = []
  let own: Line[] = []
  let previous: Line | undefined
  function finish(): void {
    const [at] = own
    if (at) found.push({ text: own.map(({ text }) => text).join(' '), at, lines: own })
    own = []
  }
  for (const line of lines) {
    if (previous && line.afterBlank) {
      if (!SENTENCE_END.test(previous.text.slice(-8)) && BEGINS_LOWER.test(line.text))
        say(line, {
          code: 'text/paragraph-joined',
          severity: 'info',
          message: 'A blank line stands in the middle of a sentence; the two parts were joined in one paragraph.',
          value: `${previous.text.slice(-30)} | ${line.text.slice(0, 30)}`,
        })
      else finish()
    } else if (previous && endsLongLine(previous.text) && !BEGINS_LOWER.test(line.text)) finish()
    own.push(line)
    previous = line
  }
  finish()
  return found
}

const endsLongLine = (text: string): boolean => text.length > LONGEST_WRAPPED_LINE && SENTENCE_END.test(text.slice(-8))
