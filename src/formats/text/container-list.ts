import type { UnitTree } from '../../model/unit.ts'
import type { Tools } from './description.ts'
import { entriesOf } from './entries.ts'
import { addNote, type Gathered } from './gathered.ts'
import { introductionLength } from './introduction.ts'
import type { Line } from './lines.ts'
import { unitsOf } from './list.ts'
import { paragraphs } from './paragraphs.ts'
import type { ListForm } from './profile.ts'
import { boxLine } from './sections.ts'

/**
 * Reads a container list: its units are returned, its introduction and the sentences before the first unit become notes on
 * the whole, under the label of the list.
 */
export function containerList(
  label: string,
  lines: readonly Line[],
  form: ListForm,
  into: Gathered,
  { say, readDate }: Tools,
): readonly UnitTree[] {
  const length = introductionLength(lines, isOwnLine(form))
  const introduction = paragraphs(lines.slice(0, length), say)
  const { units = [], notes = [] } = unitsOf(entriesOf(lines.slice(length), form, readDate, say), form, say)
  const blocks = [
    ...introduction.map(({ text }) => ({ type: 'paragraph', content: [text] }) as const),
    ...notes.flatMap(note => note.blocks),
  ]
  if (blocks.length > 0) addNote(into, 'notes', { ...(label !== '' && { heading: [label] }), blocks })
  for (const paragraph of introduction) into.passages.push({ ...paragraph, label })
  return units
}

/** Tells the lines that only a container list has: a box, a line in brackets, or a line with a number. */
export function isOwnLine({ box, number }: ListForm): (text: string) => boolean {
  const isBox = boxLine(box)
  const wanted = number.toLowerCase()
  return text => text.startsWith('[') || isBox(text) !== undefined || text.toLowerCase().includes(`${wanted} `)
}
