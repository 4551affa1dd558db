import type { Note } from '../../model/note.ts'
import type { Block, Inline } from '../../model/prose.ts'
import { noteText, plainText, tidy } from '../../model/prose-text.ts'
import type { Unit } from '../../model/unit.ts'
import { type Codec, unitCodec } from './codec.ts'
import { splitMarks, withMarks } from './marks.ts'

/** Fields of a unit that hold notes. */
export type NoteField =
  | 'biogHist'
  | 'custodialHistory'
  | 'acquisition'
  | 'scopeContent'
  | 'appraisal'
  | 'accruals'
  | 'arrangement'
  | 'filePlan'
  | 'accessRestrictions'
  | 'legalStatus'
  | 'physicalAccess'
  | 'technicalAccess'
  | 'useRestrictions'
  | 'languageNotes'
  | 'otherFindingAids'
  | 'originalsLocation'
  | 'copiesLocation'
  | 'relatedMaterial'
  | 'separatedMaterial'
  | 'publications'
  | 'notes'
  | 'preferredCitation'
  | 'processing'
  | 'fullText'

/** Paragraphs are divided by empty lines; a single line end within one is a line break. */
export function blocksOf(text: string): Block[] {
  return text
    .split(/\n[ \t]*\n/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '')
    .map(paragraph => ({ type: 'paragraph', content: inlineOf(paragraph) }))
}

/** The words of a paragraph, with a break at each line end. */
export function inlineOf(text: string): Inline[] {
  const lines = text.split('\n').map(line => line.trim())
  return lines.flatMap((line, i): Inline[] => (i === 0 ? [line] : [{ type: 'break' }, line]))
}

/** The text of blocks as {@link blocksOf} reads it: what is no paragraph is written as paragraphs, one for each item. */
export function proseText(blocks: readonly Block[]): string {
  return blocks
    .flatMap(block =>
      block.type === 'paragraph' ? [lines(block.content)] : noteText({ blocks: [block] }).map(line => line.trim()),
    )
    .filter(text => text !== '')
    .join('\n\n')
}

const lines = (content: readonly Inline[]): string => {
  let text = ''
  for (const piece of content) text += typeof piece !== 'string' && piece.type === 'break' ? '\n' : plainText([piece])
  return text
    .split('\n')
    .map(tidy)
    .filter((line, i, all) => line !== '' || (i > 0 && i < all.length - 1))
    .join('\n')
}

const MARKS = ['internal', 'lang', 'label', 'type', 'begin', 'end'] as const
const BETWEEN = /\n[ \t]*---[ \t]*\n/

type AnyNote = Note & { readonly begin?: string; readonly end?: string }

/** The notes that a cell of our own template holds: see {@link noteCell}. */
export function notesOf(cell: string): AnyNote[] {
  return cell.split(BETWEEN).flatMap(text => {
    const [first = '', ...rest] = text.trim().split('\n')
    const [before, marks] = splitMarks(first, MARKS)
    const marked = before === '' && Object.keys(marks).length > 0
    const [, heading, below] = /^# ([^\n]*)(?:\n([\s\S]*))?$/.exec(marked ? rest.join('\n').trim() : text.trim()) ?? []
    const body = heading === undefined ? (marked ? rest.join('\n') : text) : (below ?? '')
    const blocks = blocksOf(body)
    if (heading === undefined && blocks.length === 0) return []
    const { internal, lang, label, type, begin, end } = marked ? marks : {}
    return [
      {
        ...(heading !== undefined && { heading: [heading.trim()] }),
        blocks,
        ...(internal !== undefined && { audience: 'internal' as const }),
        ...(lang !== undefined && { language: lang }),
        ...(label !== undefined && { label }),
        ...(type !== undefined && { localType: type }),
        ...(begin !== undefined && { begin }),
        ...(end !== undefined && { end }),
      },
    ]
  })
}

/**
 * Notes as one cell of our own template: marks on a line of their own, a heading after `# `, paragraphs divided by empty
 * lines, and a line `---` between two notes.
 *
 * @example noteCell([{ heading: ['Scope'], blocks: [{ type: 'paragraph', content: ['Logs.'] }] }]) // '# Scope\n\nLogs.'
 */
export function noteCell(notes: readonly AnyNote[]): string {
  return notes
    .map(note => {
      const { audience, language, label, localType, begin, end } = note
      const marks = withMarks('', {
        internal: audience === 'internal' ? '' : undefined,
        lang: language,
        label,
        type: localType,
        begin,
        end,
      })
      const heading = note.heading && tidy(plainText(note.heading))
      const parts = (note.parts ?? []).flatMap(part => noteText(part, { heading: true }))
      const body = [proseText(note.blocks), ...parts].filter(text => text !== '').join('\n\n')
      const head = heading === undefined || heading === '' ? '' : `# ${heading}`
      return [marks, head, body].filter(text => text !== '').join(head === '' ? '\n' : '\n\n')
    })
    .filter(text => text !== '')
    .join('\n---\n')
}

/** A column of our own template that holds notes. */
export function notes<Field extends NoteField>(field: Field, column: string): Codec<Unit, Field> {
  return unitCodec({
    fields: [field],
    columns: [column],
    read: cells => ({ [field]: notesOf(cells[column] ?? '') }),
    write: unit => ({ [column]: noteCell(unit[field] ?? []) }),
  })
}
