import type { FindingAid } from '../../../model/finding-aid.ts'
import type { Unit } from '../../../model/unit.ts'
import type { Supplied } from '../../format.ts'
import { dateReader } from '../dates.ts'
import { addSection, type Tools } from '../description.ts'
import { reportNothing } from '../empty-section.ts'
import { type Dividers, linesApart } from '../flattened.ts'
import { addNote, controlOf, descriptionOf, type Gathered, gathered, isEmpty, put } from '../gathered.ts'
import { labelFinder } from '../labels.ts'
import type { Line } from '../lines.ts'
import { withoutMenu } from '../page.ts'
import { type Paragraph, paragraphs } from '../paragraphs.ts'
import type { NoteField, RecordProfile } from '../profile.ts'
import type { Say } from '../say.ts'
import type { Section } from '../sections.ts'
import { suppliedFor } from '../supplied.ts'
import { divideRecord } from './divide.ts'
import { readHead } from './document-head.ts'
import { documentText, summaryAtEnd } from './document-text.ts'
import { relatedDocuments } from './related-documents.ts'
import { sourceFacts } from './source-facts.ts'
import { titleAndDate } from './title-and-date.ts'
import { type TranslatorNotes, translatorNotes } from './translator-notes.ts'

/** Reads the record of one document by a profile that fits it. */
export function recordOf(text: string, profile: RecordProfile, supplied: Supplied, say: Say): FindingAid {
  const tools: Tools = { say, readDate: dateReader(profile.datesAsIn, say) }
  const translator = translatorNotes(profile)
  const into = gathered()
  const isWithin = labelFinder(profile.within)
  const { document, sections } = divideRecord(
    linesApart(text, recordDividers(profile)),
    labelFinder(profile.rows),
    isWithin,
  )
  const filled = sections.map((section, i) => ({
    ...section,
    lines: withoutMenu(section.lines, { last: i === sections.length - 1 }, say),
  }))
  // What the labels state comes first: the text need not be searched for it.
  for (const section of filled) if (isSingle(section)) addSection(section, into, tools)
  const lines = titleAndDate(document, profile, isWithin, into, tools)
  readDocument(lines, profile, translator, into, tools, sections.length > 0)
  for (const section of filled) {
    if (section.lines.length === 0) reportNothing(section.at, section.heading, say)
    else if (!isSingle(section)) addRecordSection(section, profile, into, tools)
  }
  const account = translator.account()
  if (account) {
    addNote(into, account.field, account.note)
    const [at] = lines
    if (at)
      say(at, {
        code: 'text/translator-notes',
        concern: 'supplied',
        severity: 'info',
        message: `Notes of the translator in the text were counted (${account.count}) and marked, and a note says so.`,
        value: String(account.count),
      })
  }
  const description = descriptionOf(into)
  const unit: Unit = {
    ...(supplied.level === undefined && profile.level),
    ...suppliedFor(description, supplied, undefined, say),
    ...description,
  }
  return { control: controlOf(into), unit }
}

/** What divides a record that was flattened to one line. */
export const recordDividers = ({ rows, within }: RecordProfile): Dividers => ({ rows, within, dates: true })

/** A section with the title, the date or the summary, which are looked for in the text when no label states them. */
const isSingle = ({ row, lines }: Section): boolean =>
  lines.length > 0 && 'field' in row && ['title', 'dates', 'abstract'].includes(row.field)

function readDocument(
  lines: readonly Line[],
  profile: RecordProfile,
  translator: TranslatorNotes,
  into: Gathered,
  tools: Tools,
  hasSections: boolean,
): void {
  const headLength = readHead(lines, into.title?.text ?? '', profile, translator, into, tools)
  const found = isEmpty(into, 'abstract') ? summaryAtEnd(lines, headLength) : undefined
  const summary = hasSections || found?.certain ? found : undefined
  const own = lines.slice(0, summary?.from)
  if (summary) {
    const prose = paragraphs(lines.slice(summary.from), tools.say)
    for (const { text } of prose) put(into, 'abstract', { text })
    const [first] = prose
    if (first)
      tools.say(first.at, {
        code: summary.certain ? 'text/summary-found' : 'text/summary-uncertain',
        severity: summary.certain ? 'info' : 'warning',
        message: summary.certain
          ? 'The paragraph that stands apart after the text was taken for its summary.'
          : 'The last paragraph before the labels was taken for a summary of the text; it may be the end of the text.',
        value: first.text,
        ...(!summary.certain && { hint: 'Put the label "Summary" before it, or leave more blank lines before it.' }),
      })
  }
  const blocks = documentText(own, headLength, labelFinder(profile.within), translator, tools.say)
  if (blocks.length > 0) addNote(into, 'fullText', { blocks })
}

function addRecordSection(section: Section, profile: RecordProfile, into: Gathered, tools: Tools): void {
  const { row, heading, lines } = section
  if ('units' in row)
    addNote(into, 'relatedMaterial', relatedDocuments(heading, lines, into.title?.text ?? '', profile, tools))
  else if ('sorted' in row) addSorted(section, row, profile, into, tools)
  else {
    addSection(section, into, tools)
    if ('field' in row && row.field === 'originalsLocation')
      for (const paragraph of paragraphs(lines, () => {})) sourceFacts(paragraph, profile, into)
  }
}

/** Prose of several kinds under one label: paragraphs of one kind that follow one another are one note. */
function addSorted(
  { heading, lines }: Section,
  { sorted, otherwise }: Extract<Section['row'], { readonly sorted: unknown }>,
  profile: RecordProfile,
  into: Gathered,
  { say }: Tools,
): void {
  let last: NoteField | undefined
  let texts: string[] = []
  const finish = (): void => {
    if (last !== undefined)
      addNote(into, last, {
        heading: [heading],
        blocks: texts.map(text => ({ type: 'paragraph', content: [text] }) as const),
      })
    texts = []
  }
  const kinds = sorted.map(({ words, field }) => ({ field, words: words.map(word => word.toLowerCase()) }))
  for (const paragraph of statements(lines, say)) {
    const said = paragraph.text.toLowerCase()
    const field = kinds.find(({ words }) => words.some(word => said.includes(word)))?.field ?? otherwise
    if (field !== last) finish()
    last = field
    texts.push(paragraph.text)
    if (field === 'originalsLocation') sourceFacts(paragraph, profile, into)
  }
  finish()
}

/** The paragraphs of a section; without blank lines, each line that ends a sentence ends one. */
function statements(lines: readonly Line[], say: Say): readonly Paragraph[] {
  if (lines.some(({ afterBlank }, i) => i > 0 && afterBlank)) return paragraphs(lines, say)
  return paragraphs(
    lines.map((line, i) => ({ ...line, afterBlank: /[.!?]$/.test(lines[i - 1]?.text ?? '') })),
    say,
  )
}
