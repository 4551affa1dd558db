import { append } from './append.ts'
import type { Note } from './note.ts'
import type { Block, ChronologyItem, Inline, ListItem, TableCell } from './prose.ts'

/** The words of a run of text without their mark-up. A line break becomes a space; a footnote is left to its block. */
export function plainText(content: readonly Inline[]): string {
  let text = ''
  for (const piece of content) text += inlineText(piece)
  return text
}

function inlineText(piece: Inline): string {
  if (typeof piece === 'string') return piece
  switch (piece.type) {
    case 'foreign':
    case 'abbreviation':
    case 'expansion':
      return piece.text
    case 'mention':
      return piece.parts.map(part => part.text).join(', ')
    case 'break':
      return ' '
    case 'footnote':
      return ` (${blocksText(piece.blocks).join(' ')})`
    default:
      return plainText(piece.content)
  }
}

/**
 * The words of prose as plain strings, one for each paragraph, list item, table row or event, in reading order. Nothing is
 * left out, headings included.
 *
 * @example blocksText([{ type: 'paragraph', content: ['Letters ', { type: 'emphasis', content: ['received'] }] }])
 * // ['Letters received']
 */
export function blocksText(blocks: readonly Block[]): string[] {
  const lines: string[] = []
  for (const block of blocks) addBlock(block, lines)
  return lines.filter(line => line !== '')
}

function addBlock(block: Block, lines: string[]): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'citation':
      lines.push(tidy(plainText(block.content)))
      return
    case 'list':
      addHeading(block.heading, lines)
      for (const item of block.items) addItem(item, '', lines)
      return
    case 'definitions':
      addHeading(block.heading, lines)
      addColumns(block.columns, lines)
      for (const { term, definition } of block.items) addItem(definition, `${tidy(plainText(term))}: `, lines)
      return
    case 'chronology':
      addHeading(block.heading, lines)
      addColumns(block.columns, lines)
      for (const item of block.items) addChronologyItem(item, lines)
      return
    case 'table':
      addHeading(block.heading, lines)
      for (const row of [...(block.head ?? []), ...block.rows]) lines.push(rowText(row))
      return
    case 'quotation':
      for (const inner of block.blocks) addBlock(inner, lines)
      return
    case 'address':
      for (const line of block.lines) lines.push(tidy(plainText(line)))
  }
}

function addHeading(heading: readonly Inline[] | undefined, lines: string[]): void {
  if (heading) lines.push(tidy(plainText(heading)))
}

function addColumns(columns: readonly (readonly Inline[])[] | undefined, lines: string[]): void {
  if (columns) lines.push(columns.map(column => tidy(plainText(column))).join(' | '))
}

function addItem(item: ListItem, before: string, lines: string[]): void {
  lines.push((before + tidy(plainText(item.content))).trim())
  for (const block of item.blocks ?? []) addBlock(block, lines)
}

function addChronologyItem(item: ChronologyItem, lines: string[]): void {
  const date = tidy(plainText(item.date))
  let first = true
  for (const { places = [], events } of item.events) {
    const where = places.map(place => plainText([place])).join('; ')
    for (const event of events) {
      addItem(event, `${first ? `${date}: ` : ''}${where === '' ? '' : `${where}: `}`, lines)
      first = false
    }
    if (events.length === 0 && where !== '') {
      lines.push(first ? `${date}: ${where}` : where)
      first = false
    }
  }
  if (first) lines.push(date)
}

const rowText = (row: readonly TableCell[]): string => row.map(cell => tidy(plainText(cell.content))).join(' | ')

/** The words of a note: its heading, if asked for, then its prose and the notes within it. */
export function noteText(note: Note, options: { readonly heading?: boolean } = {}): string[] {
  const lines: string[] = []
  if (options.heading && note.heading) lines.push(tidy(plainText(note.heading)))
  append(lines, blocksText(note.blocks))
  for (const part of note.parts ?? []) append(lines, noteText(part, { heading: true }))
  return lines.filter(line => line !== '')
}

/** Runs of white space made one space, none at the ends. Non-breaking spaces are kept. */
export function tidy(text: string): string {
  const single = singleSpaced(text)
  const from = single.startsWith(' ') ? 1 : 0
  const to = single.length > from && single.endsWith(' ') ? single.length - 1 : single.length
  return from === 0 && to === single.length ? single : single.slice(from, to)
}

/** Runs of white space made one space. Non-breaking spaces are kept. */
export function singleSpaced(text: string): string {
  return notSingleSpaced.test(text) ? text.replace(/[ \t\r\n]+/g, ' ') : text
}

const notSingleSpaced = /[\t\r\n]| {2}/

const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** How many words a text has: maximal runs of letters, digits and marks. The measure in every report of loss. */
export function countWords(text: string): number {
  let count = 0
  for (const _ of text.matchAll(WORD)) count++
  return count
}
