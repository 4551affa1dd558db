import { LONGEST_LABEL } from './limits.ts'
import { type Line, spaced } from './lines.ts'
import type { Row } from './profile.ts'

/** A line that begins a section. */
export interface Labelled {
  readonly row: Row
  /** The label as written, without a colon. */
  readonly heading: string
  /** What stands on the same line after the label. */
  readonly rest?: Line
}

/** Finds the label a line begins with. */
export type FindLabel = (line: Line) => Labelled | undefined

/**
 * Knows the labels of some rows: a whole line, in capitals or not, with or without a colon, or the beginning of a line
 * before a colon or a tab. A label begins with a capital.
 */
export function labelFinder(known: readonly Row[]): FindLabel {
  const rows = new Map<string, Row>()
  for (const row of known) for (const label of row.labels) rows.set(label.toLowerCase(), row)
  return line => {
    const { text } = line
    const split = firstBreak(text)
    if (split === undefined && text.length > LONGEST_LABEL) return undefined
    const before = split === undefined ? text : text.slice(0, split)
    const heading = spaced(before)
    const row = rows.get(heading.toLowerCase())
    if (!row || !/^\p{Lu}/u.test(heading)) return undefined
    if (split === undefined) return { row, heading }
    const after = text.slice(split + 1)
    const rest = after.trimStart().replace(/^:\s*/, '')
    if (rest === '') return { row, heading }
    return {
      row,
      heading,
      rest: { text: rest, line: line.line, column: line.column + text.length - rest.length, afterBlank: true },
    }
  }
}

/** The first colon or tab within the length of a label. */
function firstBreak(text: string): number | undefined {
  const at = text.slice(0, LONGEST_LABEL + 1).search(/[:\t]/)
  return at < 0 ? undefined : at
}
