import type { MaintenanceEvent } from '../../model/control.ts'
import type { PhysicalDescription } from '../../model/extent.ts'
import type { Note } from '../../model/note.ts'
import type { Description } from '../../model/unit.ts'
import { parseExtent } from '../../values/extent/parse-extent.ts'
import type { DateReader } from './dates.ts'
import type { Passage } from './in-prose.ts'
import { type Paragraph, paragraphs } from './paragraphs.ts'
import type { NoteField, Row } from './profile.ts'
import { type Say, sayFindings } from './say.ts'
import type { Section } from './sections.ts'

/** What the sections of a text say of the whole, gathered field by field. */
export interface Gathered {
  readonly description: Writable<Description>
  readonly events: MaintenanceEvent[]
  /** The prose, for what may be found in it. */
  readonly passages: Passage[]
}

type Writable<Value> = { -readonly [Member in keyof Value]: Value[Member] }

/** What reading a section needs. */
export interface Tools {
  readonly say: Say
  readonly readDate: DateReader
}

export const gathered = (): Gathered => ({ description: {}, events: [], passages: [] })

/** Adds what a section says. A section without words is reported as `text/empty-section` by the caller. */
export function addSection({ row, heading, lines }: Section, into: Gathered, tools: Tools): void {
  const { description, events, passages } = into
  const prose = row.as === 'terms' ? [] : paragraphs(lines, tools.say)
  switch (row.as) {
    case 'note':
      addNote(description, row.field, { heading: [heading], blocks: blocksOf(prose, tools.say) })
      break
    case 'summary':
      description.abstract = [
        ...(description.abstract ?? []),
        ...prose.map(({ text }, i) => (i === 0 ? { text, label: heading } : { text })),
      ]
      break
    case 'extent':
      description.physicalDescriptions = [
        ...(description.physicalDescriptions ?? []),
        ...prose.map(paragraph => physicalDescription(paragraph, tools.say)),
      ]
      break
    case 'terms':
      description.accessPoints = [
        ...(description.accessPoints ?? []),
        ...lines.flatMap(({ text }) => termsOf(text)).map(text => ({ type: row.type, text })),
      ]
      break
    case 'title':
    case 'code':
      addSingle(row, prose, into, tools.say)
      break
    case 'dates':
      description.dates = [
        ...(description.dates ?? []),
        ...prose.map(({ text, at }) => tools.readDate(text, at) ?? { text }),
      ]
      break
    case 'event':
      for (const paragraph of prose) addEvent(paragraph, row, events, tools)
      break
    case 'list':
      throw new TypeError('a container list is read by unitsOf')
  }
  const inScope = row.as === 'note' && row.field === 'scopeContent'
  for (const paragraph of prose) passages.push({ ...paragraph, label: heading, ...(inScope && { inScope }) })
}

/** Adds a note to a field, whichever holds notes. */
export function addNote(description: Writable<Description>, field: NoteField, note: Note): void {
  const had: readonly Note[] = description[field] ?? []
  Object.assign(description, { [field]: [...had, note] })
}

/** Paragraphs, and between them short lines that look like labels nobody knows: those become headings. */
function blocksOf(prose: readonly Paragraph[], say: Say): Note['blocks'] {
  return prose.map(({ text, at }, i) => {
    if (i === 0 || i === prose.length - 1 || !looksLikeLabel(text)) return { type: 'paragraph', content: [text] }
    say(at, {
      code: 'text/unknown-label',
      severity: 'warning',
      message: 'This may be a label, but it is not one that is known; it was taken for a heading within the note.',
      value: text,
      hint: 'If it begins a section of its own, name it as the form does.',
    })
    return { type: 'heading', content: [text] }
  })
}

const looksLikeLabel = (text: string): boolean =>
  text.length <= 40 && /^\p{Lu}/u.test(text) && !/[.,;!?)\]"'”’\d]$/.test(text) && text.split(/\s+/).length <= 5

const termsOf = (text: string): string[] =>
  text
    .split(';')
    .map(term => term.trim())
    .filter(term => term !== '')

function physicalDescription({ text, at }: Paragraph, say: Say): PhysicalDescription {
  const { extents, facets, dimensions, findings } = parseExtent(text)
  sayFindings(say, at, findings)
  return {
    text,
    ...(extents.length > 0 && { extents }),
    ...(facets.length > 0 && { facets }),
    ...(dimensions.length > 0 && { dimensions }),
  }
}

/** A field that has one value: the first paragraph; any other is reported. */
function addSingle(row: Row, prose: readonly Paragraph[], { description }: Gathered, say: Say): void {
  for (const { text, at } of prose) {
    if (row.as === 'title' && !description.title) description.title = { text }
    else if (row.as === 'code' && !description.referenceCode) description.referenceCode = { text }
    else
      say(at, {
        code: 'text/not-understood',
        concern: 'loss',
        severity: 'warning',
        message: `The text gives more than one ${row.as === 'title' ? 'title' : 'reference code'}; this one is not in the output.`,
        value: text,
        words: text,
      })
  }
}

const ISO_DATE = /^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/

function addEvent(
  { text, at }: Paragraph,
  row: Row & { readonly as: 'event' },
  events: MaintenanceEvent[],
  { readDate, say }: Tools,
): void {
  const date = readDate(text, at)
  const iso = date?.begin !== undefined && date.begin === date.end && ISO_DATE.test(date.begin) ? date.begin : undefined
  if (iso === undefined)
    say(at, {
      code: 'text/date-not-understood',
      severity: 'warning',
      message: `"${row.labels[0]}" should be one date; the words were kept as they are.`,
      value: text,
      hint: 'Write the date as year, month and day: 2023-02-15.',
    })
  events.push({ type: row.event, dateText: text, ...(iso !== undefined && { date: iso }) })
}
