import { parseExtent } from '../../../values/extent/parse-extent.ts'
import type { Tools } from '../description.ts'
import { type Gathered, isEmpty, put } from '../gathered.ts'
import { type Line, spaced } from '../lines.ts'
import { anyOf } from '../phrases.ts'
import type { InventoryProfile } from '../profile.ts'
import { physicalDescription } from '../values.ts'

/** The pieces of a line that stand in columns: `SIUE Archives        January 2002`. */
const cellsOf = (line: Line): readonly Line[] => {
  const cells: Line[] = []
  for (const found of line.text.matchAll(/\S+(?:\s\S+)*/g))
    cells.push({
      ...line,
      text: found[0],
      column: line.column + found.index,
      afterBlank: cells.length === 0 && line.afterBlank,
    })
  return cells
}

/**
 * Reads what stands above a list: its title, dates, extent, numbers of accession, the institution. What is none of these is
 * kept as it is, as a note, and reported as `text/line-unsure`.
 */
export function readFront(lines: readonly Line[], profile: InventoryProfile, into: Gathered, tools: Tools): void {
  const { say, readDate } = tools
  const isBody = new RegExp(anyOf(profile.bodies), 'iu')
  const accession = new RegExp(`^${anyOf(profile.accessions)}\\.?\\s*(?:no\\.?|numbers?|#|:|\\s)*`, 'iu')
  const isNumbers = /^(?:[\p{Lu}]{0,3}\d{2,4}[:/.-]\d{1,5}[,;\s]*)+$/u
  const blocks: Line[][] = []
  let accessions = false
  for (const cell of lines.flatMap(cellsOf)) {
    const text = spaced(cell.text)
    const numbers = accession.test(text)
      ? text.replace(accession, '')
      : accessions && isNumbers.test(text) && !ONLY_YEARS.test(text)
        ? text
        : undefined
    if (numbers !== undefined && /\d/.test(numbers)) {
      accessions = true
      const [label] = accession.exec(text) ?? []
      for (const [i, number] of numbers
        .split(/[,;]\s*/)
        .filter(Boolean)
        .entries())
        put(into, 'otherIdentifiers', {
          text: number,
          localType: 'accession number',
          ...(i === 0 && label !== undefined && { label: label.replace(/[\s:#]+$/, '') }),
        })
    } else if (isExtent(text))
      put(into, 'physicalDescriptions', physicalDescription({ text, at: cell, lines: [cell] }, say))
    else if (isEmpty(into, 'dates') && blocks.length > 0 && ONLY_YEARS.test(text)) {
      const date = readDate(text, cell)
      if (date) put(into, 'dates', date)
    } else {
      const block = blocks.at(-1)
      if (block && !cell.afterBlank) block.push(cell)
      else blocks.push([cell])
    }
  }
  const title = blocks.pop()
  if (title) into.title = { text: spaced(title.map(({ text }) => text).join(' ')) }
  for (const cell of blocks.flat()) {
    const text = spaced(cell.text)
    if (isEmpty(into, 'repository') && isBody.test(text)) {
      put(into, 'repository', { type: 'corporateBody', text })
      say(cell, {
        code: 'text/line-likely',
        severity: 'info',
        message: 'This line above the list was taken for the institution that keeps it (confidence: likely).',
        value: text,
      })
      continue
    }
    put(into, 'notes', { blocks: [{ type: 'paragraph', content: [text] }] })
    say(cell, {
      code: 'text/line-unsure',
      severity: 'warning',
      message:
        'It is not known what this line above the list is; it was kept as it is, as a note (confidence: unsure).',
      value: text,
      hint: 'Give it a label that a profile knows, or leave it as a note.',
    })
  }
}

const ONLY_YEARS =
  /^\(?(?:c(?:a|irca)?\.?\s*)?(?:1[4-9]|20)\d\d(?:s?\s*[-–—]\s*(?:c(?:a|irca)?\.?\s*)?(?:(?:1[4-9]|20)?\d\d|present))?\)?$/i

const isExtent = (text: string): boolean =>
  /^(?:about |approximately |ca?\. )?\d/.test(text) && parseExtent(text).extents.length > 0
