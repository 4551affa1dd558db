import type { UnitDate } from '../../../model/date.ts'
import type { Note } from '../../../model/note.ts'
import type { Inline } from '../../../model/prose.ts'
import type { Tools } from '../description.ts'
import { type Line, spaced } from '../lines.ts'
import { paragraphs } from '../paragraphs.ts'
import { anyOf } from '../phrases.ts'
import type { RecordProfile } from '../profile.ts'
import { partOf } from './markings.ts'

/** One document of a list: its date, its title, what is said of it. */
interface Listed {
  readonly date: UnitDate
  readonly lines: Line[]
}

const LONGEST_DATE_LINE = 60

/**
 * Reads a list of related documents: a date on a line of its own, the title under it, then a summary. The other part of a
 * document in parts, and separate telegrams, are told from the rest by the kind of the note: `other-part`, `separate`.
 */
export function relatedDocuments(
  heading: string,
  lines: readonly Line[],
  title: string,
  profile: RecordProfile,
  { say, readDate }: Tools,
): Note {
  const dateOf = (line: Line): UnitDate | undefined =>
    line.text.length <= LONGEST_DATE_LINE && /\d/.test(line.text) ? readDate(spaced(line.text), line) : undefined
  const listed: Listed[] = []
  const before: Line[] = []
  for (const line of lines) {
    const date = dateOf(line)
    if (date) listed.push({ date, lines: [] })
    else (listed.at(-1)?.lines ?? before).push(line)
  }
  const own = partOf(title)
  const separate = new RegExp(`${anyOf(profile.separate)}\\s*(?:No\\.?\\s*)?\\d`, 'iu')
  const parts = listed.map(({ date, lines: said }): Note => {
    const [named, ...rest] = titleAndSummary(said)
    const words = named ? spaced(named.map(({ text }) => text).join(' ')) : ''
    const other = partOf(words)
    const kind =
      own && other && own.of === other.of && own.part !== other.part && own.stem === other.stem
        ? 'other-part'
        : separate.test(words)
          ? 'separate'
          : undefined
    return {
      ...(kind !== undefined && { localType: kind }),
      blocks: [
        { type: 'citation', of: 'archival material', content: citation(date, words) },
        ...paragraphs(rest.flat(), say).map(({ text }) => ({ type: 'paragraph', content: [text] }) as const),
      ],
    }
  })
  return {
    heading: [heading],
    blocks: paragraphs(before, say).map(({ text }) => ({ type: 'paragraph', content: [text] })),
    ...(parts.length > 0 && { parts }),
  }
}

/** The first lines up to a blank one are the title, or the first line alone when no blank line divides them. */
function titleAndSummary(lines: readonly Line[]): readonly (readonly Line[])[] {
  const [first] = lines
  if (!first) return []
  const blank = lines.findIndex((line, i) => i > 0 && line.afterBlank)
  const length = blank > 0 && blank <= 3 ? blank : 1
  return [lines.slice(0, length), lines.slice(length)]
}

function citation({ text, begin, end }: UnitDate, title: string): readonly Inline[] {
  const normal = begin === undefined || end === undefined ? undefined : begin === end ? begin : `${begin}/${end}`
  return [
    { type: 'date', content: [text], ...(normal !== undefined && { normal }) },
    ...(title === '' ? [] : [', ', title]),
  ]
}
