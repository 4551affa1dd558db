import type { FindLabel, Labelled } from '../labels.ts'
import type { Line } from '../lines.ts'
import type { Row } from '../profile.ts'
import type { Section } from '../sections.ts'

/** A record divided into the document itself and what is said about it under labels. */
export interface Divided {
  readonly document: readonly Line[]
  readonly sections: readonly Section[]
}

/** A paragraph of this length begins the text of the document: common labels in it are words of the text. */
const LONGEST_LABELLED = 200

const isText = (row: Row): boolean => 'field' in row && row.field === 'fullText'

/**
 * Divides the lines of a record. A label of the record begins a section; a common one, such as `Date`, does so only before
 * the text of the document has begun, or after a label that no document has. Before the text, a section is one paragraph;
 * after it, all up to the next label.
 */
export function divideRecord(lines: Iterable<Line>, find: FindLabel, isWithin: FindLabel): Divided {
  const document: Line[] = []
  const sections: Section[] = []
  let begun = false
  let after = false
  let open: Section | undefined
  for (const line of lines) {
    const found = find(line)
    const labelled =
      found && (!found.row.common || after || (!begun && !(found.rest && isWithin(line)))) ? found : undefined
    if (labelled && isText(labelled.row)) {
      begun = true
      open = undefined
      if (labelled.rest) document.push(labelled.rest)
    } else if (labelled) {
      if (!labelled.row.common) after = true
      open = sectionOf(labelled, line)
      sections.push(open)
    } else if (open && (after || !isFull(open, line))) open.lines.push(line)
    else {
      open = undefined
      if (line.text.length > LONGEST_LABELLED || isWithin(line)) begun = true
      document.push(line)
    }
  }
  return { document, sections }
}

const sectionOf = ({ row, heading, rest }: Labelled, at: Line): Section => ({
  row,
  heading,
  at,
  lines: rest ? [rest] : [],
})

/** Whether a section before the text has its one paragraph. */
const isFull = ({ lines }: Section, line: Line): boolean => lines.length > 0 && line.afterBlank
