import type { UnitDate } from '../../../model/date.ts'
import type { Note } from '../../../model/note.ts'
import type { DateReader } from '../dates.ts'
import type { Tools } from '../description.ts'
import { type Gathered, put } from '../gathered.ts'
import { labelFinder } from '../labels.ts'
import { type Line, spaced } from '../lines.ts'
import type { RecordProfile } from '../profile.ts'
import { termsOf } from '../values.ts'
import { markingReader, numberInTitle, partOf } from './markings.ts'
import type { TranslatorNotes } from './translator-notes.ts'

/** Lines after one of this length are the document's own prose, in which nothing is looked for any more. */
const LONGEST_HEAD_LINE = 240

/** Text lines of a document's head that are looked at. */
const MOST_HEAD_LINES = 60

/**
 * Understands the lines at the head of a document: who wrote to whom and when, its number, what is stamped on it. The lines
 * stay in the text of the document; what they say is said besides, in the fields of the description.
 *
 * @returns how many lines the head has
 */
export function readHead(
  lines: readonly Line[],
  title: string,
  profile: RecordProfile,
  translator: TranslatorNotes,
  into: Gathered,
  { readDate }: Tools,
): number {
  const find = labelFinder(profile.within)
  const stampOn = markingReader(profile)
  const stamps = new Map<string, string[]>()
  const titled = numberInTitle(profile, title)
  const numbers = new Set<string>(titled === undefined ? [] : [titled])
  const stamp = (kind: string, words: string): void => {
    const had = stamps.get(kind) ?? []
    if (!had.includes(words)) stamps.set(kind, [...had, words])
  }
  let length = 0
  for (const [i, line] of lines.slice(0, MOST_HEAD_LINES).entries()) {
    if (line.text.length > LONGEST_HEAD_LINE) break
    const labelled = find(line)
    const words = labelled?.rest ? spaced(labelled.rest.text) : ''
    if (labelled) {
      length = i + 1
      const said = spaced(translator.without(words)).replace(/^[,;\s]+|[,;\s]+$/g, '')
      if (said === '' || !('field' in labelled.row)) continue
      const { row, heading } = labelled
      if (row.field === 'accessPoints')
        for (const text of termsOf(said))
          put(into, 'accessPoints', { type: row.type, text, ...roleOf(row), label: heading })
      else if (row.field === 'creators')
        for (const text of termsOf(said))
          put(into, 'creators', { type: row.type ?? 'unknown', text, ...roleOf(row), label: heading })
      else if (row.field === 'dates')
        put(into, 'dates', {
          ...dateWithin(said, line, readDate),
          text: words,
          label: heading,
          ...(row.event !== undefined && { event: row.event }),
        })
      else if (row.field === 'otherIdentifiers') numbers.add(said)
      else if (row.field === 'otherTitles')
        put(into, 'otherTitles', { text: said, localType: 'subject', label: heading })
      continue
    }
    const stamped = stampOn(spaced(line.text))
    if (!stamped) continue
    length = i + 1
    if (stamped.number !== undefined) numbers.add(stamped.number)
    for (const { kind, words: marked } of stamped.markings) stamp(kind, marked)
  }
  for (const text of numbers) put(into, 'otherIdentifiers', { text, localType: 'document number' })
  const part = partOf(title)
  if (part) stamp('Part', part.words)
  if (stamps.size > 0) put(into, 'notes', markingsNote(stamps))
  return length
}

const roleOf = ({ role }: { readonly role?: string }) => (role === undefined ? {} : { role })

/** What is stamped on the document, by kind. */
const markingsNote = (stamps: ReadonlyMap<string, readonly string[]>): Note => ({
  heading: ['Markings of the document'],
  localType: 'markings',
  blocks: [
    {
      type: 'definitions',
      items: [...stamps].map(([kind, words]) => ({ term: [kind], definition: { content: [words.join('; ')] } })),
    },
  ],
})

const MOST_PIECES = 8

/** The date among pieces between commas, such as `United Nations, February 12, 1994`; the longest run that is one. */
function dateWithin(words: string, at: Line, readDate: DateReader): Omit<UnitDate, 'text'> {
  const pieces = words.split(',').map(piece => piece.trim())
  if (pieces.length > MOST_PIECES) return {}
  for (let count = pieces.length; count > 0; count--)
    for (let from = 0; from + count <= pieces.length; from++) {
      const found = readDate(pieces.slice(from, from + count).join(', '), at)
      if (found) {
        const { text: _, ...date } = found
        return date
      }
    }
  return {}
}
