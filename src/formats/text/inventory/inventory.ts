import type { FindingAid } from '../../../model/finding-aid.ts'
import type { Unit } from '../../../model/unit.ts'
import type { Supplied } from '../../format.ts'
import { dateReader } from '../dates.ts'
import type { Tools } from '../description.ts'
import { controlOf, descriptionOf, gathered, put } from '../gathered.ts'
import { type Line, linesOf, spaced } from '../lines.ts'
import type { InventoryProfile } from '../profile.ts'
import type { Say } from '../say.ts'
import { suppliedFor } from '../supplied.ts'
import { confidences } from './confidence.ts'
import { readFront } from './front.ts'
import { columnNames, type Item, itemsOf } from './items.ts'
import { unitsOfList } from './list.ts'
import { withoutPages } from './pages.ts'
import { isDateAlone, trailingDate } from './trailing-date.ts'
import { finished, noteOf } from './tree.ts'

/** Reads a list of boxes and folders by a profile that fits it. */
export function inventoryOf(text: string, profile: InventoryProfile, supplied: Supplied, say: Say): FindingAid {
  const tools: Tools = { say, readDate: dateReader(profile.datesAsIn, say) }
  const quietly = dateReader(profile.datesAsIn, () => {})
  const into = gathered()
  const whole = withSpaces(text, say)
  const all = withoutPages([...linesOf(whole)], pageBreaks(whole), say)
  const isColumns = columnNames(profile)
  const lines = all.filter(line => {
    if (!isColumns(line.text)) return true
    say(line, {
      code: 'text/column-names',
      severity: 'info',
      message: 'This line names the columns of the list, and was left out.',
      value: spaced(line.text),
      words: line.text,
    })
    return false
  })
  const columns = all.find(line => isColumns(line.text))
  const items = itemsOf(lines, profile)
  const begin = beginning(items, columns)
  readFront(
    items.slice(0, begin).map(({ at }) => at),
    profile,
    into,
    tools,
  )
  const sure = confidences(say)
  const isDated = (words: string, at: Line): boolean => isDateAlone(words, at, quietly)
  const listed = unitsOfList(items.slice(begin), profile, sure, ({ words, at }) => isDated(words, at))
  for (const note of listed.notes) put(into, 'notes', noteOf(note))
  const units = finished(listed.units, (words, at) => trailingDate(words, at, tools.readDate, quietly))
  const [first] = items.slice(begin)
  if (first) sure.sum(first.at)
  const description = descriptionOf(into)
  const unit: Unit = { ...suppliedFor(description, supplied, undefined, say), ...description }
  return { control: controlOf(into), unit: units.length > 0 ? { ...unit, units } : unit }
}

/**
 * Where the list begins: after the names of its columns, else at the first line with a number, with the heading that stands
 * directly above it.
 */
function beginning(items: readonly Item[], columns: Line | undefined): number {
  if (columns) {
    const after = items.findIndex(({ at }) => at.line > columns.line)
    if (after >= 0) return after
  }
  const first = items.findIndex(({ kind }) => kind !== 'plain')
  if (first <= 0) return Math.max(0, first)
  const alone = first === 1 ? shapeOf(items[0]) : undefined
  if (alone !== undefined && items.slice(first).some(item => item.kind === 'plain' && shapeOf(item) === alone)) return 0
  // One block above the first number is the title of the whole; a second one, directly above the list, is a heading.
  let from = first
  while (from > 0 && items[from]?.at.afterBlank === false) from--
  return from > 0 && from < first ? from : from === 0 && first > 0 && from < first ? 0 : first
}

/** A line of which only letters are compared: headings of one kind have one shape, `RG 100-1` and `RG 100-2`. */
const shapeOf = (item: Item | undefined): string | undefined =>
  item && /\d/.test(item.words) ? spaced(item.words).replace(/\d+/g, '#') : undefined

/** The numbers of the lines that begin with a form feed. */
function pageBreaks(text: string): ReadonlySet<number> {
  const breaks = new Set<number>()
  if (!text.includes('\f')) return breaks
  let number = 0
  for (const line of text.split(/\r\n|\n|\r/)) {
    number++
    if (line.includes('\f')) breaks.add(number)
  }
  return breaks
}

/** Some programs that recognise letters write a tilde for each space they are not sure of. */
function withSpaces(text: string, say: Say): string {
  const tildes = text.split('~').length - 1
  if (tildes < 20 || tildes < text.length / 40) return text
  say(
    { text: '', line: 1, column: 1, afterBlank: true },
    {
      code: 'text/tildes',
      severity: 'info',
      message: `The text has ${tildes} tildes in the place of spaces; they were read as spaces.`,
    },
  )
  return text.replaceAll('~', ' ')
}
