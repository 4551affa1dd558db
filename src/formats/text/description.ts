import type { DateReader } from './dates.ts'
import { addNote, type Gathered, put } from './gathered.ts'
import type { Line } from './lines.ts'
import { addEvent } from './maintenance.ts'
import { noteBlocks } from './note-blocks.ts'
import { type Paragraph, paragraphs } from './paragraphs.ts'
import type { Row } from './profile.ts'
import type { Say } from './say.ts'
import type { Section } from './sections.ts'
import { standsAt } from './stands.ts'
import { addLanguages, physicalDescription, termsOf, uriOf } from './values.ts'

/** What reading a section needs. */
export interface Tools {
  readonly say: Say
  readonly readDate: DateReader
}

/** Adds what a section says that has words in it. */
export function addSection({ row, heading, lines }: Section, into: Gathered, tools: Tools): void {
  const byLine = isByLine(row)
  const prose = byLine ? [] : paragraphs(lines, tools.say)
  if ('units' in row || 'sorted' in row) throw new TypeError('a list is not one field of prose')
  if ('control' in row) addControl(row, heading, prose, into, tools)
  else if (byLine) addLines(row, heading, lines, into, tools)
  else addProse(row, heading, prose, into, tools)
  const inScope = 'field' in row && row.field === 'scopeContent'
  for (const paragraph of prose) into.passages.push({ ...paragraph, label: heading, ...(inScope && { inScope }) })
}

type FieldRow = Extract<Row, { readonly field: unknown }>
type ControlRow = Extract<Row, { readonly control: unknown }>

const linewise: ReadonlySet<string> = new Set(['accessPoints', 'creators', 'otherIdentifiers', 'persistentUris'])

/** Whether each line is a value by itself. */
const isByLine = (row: Row): row is FieldRow => 'field' in row && linewise.has(row.field)

function addProse(
  row: FieldRow,
  heading: string,
  prose: readonly Paragraph[],
  into: Gathered,
  { say, readDate }: Tools,
): void {
  /** The label stands before the first value under it. */
  const labelled = (i: number) => (i === 0 && heading !== '' ? { label: heading } : {})
  switch (row.field) {
    case 'title':
    case 'referenceCode':
      addSingle(row.field, heading, prose, into, say)
      return
    case 'abstract':
      for (const [i, { text, at }] of prose.entries()) put(into, 'abstract', { text, ...labelled(i) }, at)
      return
    case 'physicalDescriptions':
      for (const [i, paragraph] of prose.entries())
        put(into, 'physicalDescriptions', { ...physicalDescription(paragraph, say), ...labelled(i) }, paragraph.at)
      return
    case 'dates':
      for (const [i, { text, at }] of prose.entries())
        put(
          into,
          'dates',
          {
            ...(readDate(text, at) ?? { text }),
            ...(row.event !== undefined && { event: row.event }),
            ...labelled(i),
          },
          at,
        )
      return
    case 'languages':
      for (const paragraph of prose) addLanguages(paragraph, heading, into, say)
      return
    case 'repository':
      for (const [i, { text, at }] of prose.entries())
        put(into, 'repository', { type: 'corporateBody', text, ...labelled(i) }, at)
      return
    case 'physicalLocations':
    case 'otherTitles':
      for (const [i, { text, at }] of prose.entries()) put(into, row.field, { text, ...labelled(i) }, at)
      return
    case 'creators':
    case 'accessPoints':
    case 'otherIdentifiers':
    case 'persistentUris':
      return
    default:
      addNote(
        into,
        row.field,
        { ...(heading !== '' && { heading: [heading] }), blocks: noteBlocks(prose, say) },
        prose[0]?.at,
      )
  }
}

function addLines(row: FieldRow, heading: string, lines: readonly Line[], into: Gathered, { say }: Tools): void {
  for (const line of lines)
    for (const text of termsOf(line.text)) {
      const role = 'role' in row && row.role !== undefined && { role: row.role }
      if (row.field === 'creators')
        put(into, 'creators', { type: row.type ?? 'unknown', text, ...role, label: heading }, line)
      else if (row.field === 'accessPoints')
        put(into, 'accessPoints', { type: row.type, text, ...role, under: [heading] }, line)
      else if (row.field === 'otherIdentifiers')
        put(into, 'otherIdentifiers', { text, localType: row.kind, label: heading }, line)
      else if (row.field === 'persistentUris') {
        const uri = uriOf(text)
        if (uri !== undefined) put(into, 'persistentUris', { text, link: { href: uri } }, line)
        else {
          say(line, {
            code: 'text/not-an-address',
            severity: 'warning',
            message: 'An address of the web should stand here; the words were kept as a short note.',
            value: text,
            hint: 'Write the whole address, beginning with https://.',
          })
          put(into, 'shortNotes', { text }, line)
        }
      }
    }
}

function addControl(row: ControlRow, heading: string, prose: readonly Paragraph[], into: Gathered, tools: Tools): void {
  for (const paragraph of prose) {
    if (row.control === 'events') addEvent(paragraph, heading, row, into.events, tools)
    else if (into[row.control] === undefined) into[row.control] = paragraph.text
    else more(row.control === 'agency' ? 'agency' : 'number of the record', paragraph, tools.say)
  }
}

/** A field that has one value: the first paragraph; any other is reported. */
function addSingle(
  field: 'title' | 'referenceCode',
  label: string,
  prose: readonly Paragraph[],
  into: Gathered,
  say: Say,
): void {
  for (const paragraph of prose) {
    if (into[field] === undefined)
      into[field] = standsAt({ text: paragraph.text, ...(label !== '' && { label }) }, paragraph.at)
    else more(field === 'title' ? 'title' : 'reference code', paragraph, say)
  }
}

function more(what: string, { at, text }: Paragraph, say: Say): void {
  say(at, {
    code: 'text/not-understood',
    concern: 'loss',
    severity: 'warning',
    message: `The text gives more than one ${what}; this one is not in the output.`,
    value: text,
    words: text,
  })
}
