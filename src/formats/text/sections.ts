import type { Container } from '../../model/container.ts'
import type { FindLabel } from './labels.ts'
import { type Line, spaced } from './lines.ts'
import type { FindingAidProfile, Row } from './profile.ts'
import type { Say } from './say.ts'

/** The lines under one label. */
export interface Section {
  readonly row: Row
  /** The label as written; empty when it was left out. */
  readonly heading: string
  /** The line of the label. */
  readonly at: Line
  readonly lines: Line[]
}

/** A text divided at its labels. */
interface Sections {
  /** What stands before the first label. */
  readonly before: Line[]
  readonly sections: Section[]
}

/**
 * Divides a text at its labels. A container list whose label is missing begins at the first line that names a box:
 * `text/label-missing`.
 */
export function divide(lines: Iterable<Line>, find: FindLabel, profile: FindingAidProfile, say: Say): Sections {
  const before: Line[] = []
  const sections: Section[] = []
  const listRow = profile.rows.find(isList)
  const isBox = profile.list ? boxLine(profile.list.box) : () => undefined
  for (const line of lines) {
    const label = find(line)
    const last = sections.at(-1)
    if (label)
      sections.push({ row: label.row, heading: label.heading, at: line, lines: label.rest ? [label.rest] : [] })
    else if (listRow && !(last && isList(last.row)) && isBox(line.text)) {
      say(line, {
        code: 'text/label-missing',
        severity: 'info',
        message: `The label "${listRow.labels[0]}" is missing; the list is taken to begin at this line.`,
        value: line.text,
      })
      sections.push({ row: listRow, heading: '', at: line, lines: [line] })
    } else (last?.lines ?? before).push(line)
  }
  return { before, sections }
}

/** Whether a section is the list of what is in the boxes. */
export const isList = (row: Row): boolean => 'units' in row && row.units === 'list'

const BOX =
  /^(\p{L}+)(?: no\.?)? ?#?([\p{L}\p{N}][\p{L}\p{N}.-]{0,19})( of \d{1,4})?(?: ?\((?:cont\.?|cont'd|continued)\))?:?$/iu

/** The box a line of its own names, such as `Box 1`, `BOX 2 of 3` or `Box 3 (continued)`. */
export function boxLine(word: string): (text: string) => Container | undefined {
  const wanted = word.toLowerCase()
  const isWord = (type: string): boolean => type === wanted || type === `${wanted}es` || type === `${wanted}s`
  return text => {
    if (text.length > 60) return undefined
    const [, type, indicator, of = ''] = BOX.exec(spaced(text)) ?? []
    if (type === undefined || indicator === undefined || !isWord(type.toLowerCase()) || !/\d/.test(indicator))
      return undefined
    return { type, indicator, text: indicator + of }
  }
}
