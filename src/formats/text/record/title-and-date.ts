import { dateReader } from '../dates.ts'
import type { Tools } from '../description.ts'
import { type Gathered, isEmpty, put } from '../gathered.ts'
import type { FindLabel } from '../labels.ts'
import { type Line, spaced } from '../lines.ts'
import { couldBeNavigation, isNavigation } from '../navigation.ts'
import { reportOutside } from '../page.ts'
import type { RecordProfile } from '../profile.ts'
import { markingReader } from './markings.ts'

/** How far from its beginning a record has its date and title. */
const MOST_LINES = 30
const LONGEST_DATE_LINE = 60
const LONGEST_TITLE = 400

/**
 * Takes the date and the title that stand at the beginning of a record under no label, and the menu of the page before them.
 *
 * @returns the lines of the document itself
 */
export function titleAndDate(
  document: readonly Line[],
  profile: RecordProfile,
  isWithin: FindLabel,
  into: Gathered,
  { say, readDate }: Tools,
): readonly Line[] {
  const stamped = markingReader(profile)
  const isOwn = (line: Line): boolean => isWithin(line) !== undefined || stamped(spaced(line.text)) !== undefined
  const firstOwn = document.findIndex(isOwn)
  const head = document.slice(0, Math.min(firstOwn < 0 ? MOST_LINES : firstOwn, MOST_LINES))
  const quietly = dateReader(profile.datesAsIn, () => {})
  const isDate = ({ text }: Line, i: number): boolean =>
    text.length <= LONGEST_DATE_LINE && /\d/.test(text) && quietly(spaced(text), head[i] ?? noLine) !== undefined
  const dateAt = isEmpty(into, 'dates') ? head.findIndex(isDate) : -1

  const hasMenu = head.some(({ text }) => isNavigation(text))
  const isMenu = (line: Line, i: number): boolean =>
    isNavigation(line.text) || (hasMenu && dateAt > 0 && i < dateAt && couldBeNavigation(line.text))
  const menu = head.filter(isMenu)
  reportOutside(menu, say)
  const left = new Set<Line>(menu)

  const date = head[dateAt]
  if (date) {
    const read = readDate(spaced(date.text), date)
    if (read) put(into, 'dates', read)
    left.add(date)
  }
  if (!into.title) {
    const rest = head.filter(line => !left.has(line))
    const beforeDate = date ? rest.filter(line => line.line < date.line) : []
    const from = beforeDate.length > 0 ? beforeDate : rest
    const title = paragraphAt(from)
    const words = spaced(title.map(({ text }) => text).join(' '))
    const last = title.at(-1)
    const after = last && document[document.indexOf(last) + 1]
    const standsAlone = after?.afterBlank !== false
    if (
      words !== '' &&
      words.length <= LONGEST_TITLE &&
      (date !== undefined || (standsAlone && !/[.!?]$/.test(words)))
    ) {
      into.title = { text: words }
      for (const line of title) left.add(line)
    }
  }
  return document.filter(line => !left.has(line))
}

const noLine: Line = { text: '', line: 0, column: 0, afterBlank: true }

/** The first lines up to a blank one. */
function paragraphAt(lines: readonly Line[]): readonly Line[] {
  const blank = lines.findIndex((line, i) => i > 0 && (line.afterBlank || line.line - (lines[i - 1]?.line ?? 0) > 1))
  return lines.slice(0, blank < 0 ? Math.min(lines.length, 1) : Math.min(blank, 3))
}
