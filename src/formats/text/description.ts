import type { MaintenanceEvent } from '../../model/control.ts'
import type { PhysicalDescription } from '../../model/extent.ts'
import type { Note } from '../../model/note.ts'
import { parseExtent } from '../../values/extent/parse-extent.ts'
import type { DateReader } from './dates.ts'
import { addNote, type Gathered } from './gathered.ts'
import { type Paragraph, paragraphs } from './paragraphs.ts'
import type { Row } from './profile.ts'
import { type Say, sayFindings } from './say.ts'
import type { Section } from './sections.ts'

/** What reading a section needs. */
export interface Tools {
  readonly say: Say
  readonly readDate: DateReader
}

/** Adds what a section says that has words in it. */
export function addSection({ row, heading, lines }: Section, into: Gathered, tools: Tools): void {
  const prose = row.as === 'terms' ? [] : paragraphs(lines, tools.say)
  switch (row.as) {
    case 'note':
      addNote(into, row.field, { heading: [heading], blocks: blocksOf(prose, tools.say) })
      break
    case 'summary':
      for (const [i, { text }] of prose.entries()) into.abstract.push(i === 0 ? { text, label: heading } : { text })
      break
    case 'extent':
      for (const paragraph of prose) into.physicalDescriptions.push(physicalDescription(paragraph, tools.say))
      break
    case 'terms':
      for (const { text } of lines)
        for (const term of termsOf(text)) into.accessPoints.push({ type: row.type, text: term })
      break
    case 'title':
    case 'code':
      addSingle(row.as, prose, into, tools.say)
      break
    case 'dates':
      for (const { text, at } of prose) into.dates.push(tools.readDate(text, at) ?? { text })
      break
    case 'event':
      for (const paragraph of prose) addEvent(paragraph, row, into.events, tools)
      break
    case 'list':
      throw new TypeError('a container list is read by containerList')
  }
  const inScope = row.as === 'note' && row.field === 'scopeContent'
  for (const paragraph of prose) into.passages.push({ ...paragraph, label: heading, ...(inScope && { inScope }) })
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
function addSingle(as: 'title' | 'code', prose: readonly Paragraph[], into: Gathered, say: Say): void {
  for (const { text, at } of prose) {
    if (as === 'title' && !into.title) into.title = { text }
    else if (as === 'code' && !into.referenceCode) into.referenceCode = { text }
    else
      say(at, {
        code: 'text/not-understood',
        concern: 'loss',
        severity: 'warning',
        message: `The text gives more than one ${as === 'title' ? 'title' : 'reference code'}; this one is not in the output.`,
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
