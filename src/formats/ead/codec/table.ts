import type { Table, TableCell } from '../../../model/prose.ts'
import type { ExtraElement } from '../../../model/statement.ts'
import type { Emit } from '../emit.ts'
import { writeHead } from './blocks.ts'
import { writeInline } from './inline.ts'
import { losesElements, startOf } from './statement.ts'

/** A table of one group of rows. EAD3 `table`, `tgroup`; OASIS exchange model. */
export function writeTable(table: Table, to: Emit): void {
  const { elements = [] } = table.extra ?? {}
  to.start('table', {}, table)
  losesElements({ elements: elements.filter(element => element.name !== 'colspec') }, to)
  writeHead(table.heading, to)
  const head = table.head ?? []
  const columns = [...head, ...table.rows].reduce((most, row) => Math.max(most, row.length), 1)
  to.start('tgroup', { cols: String(columns) })
  for (const element of elements) if (element.name === 'colspec') writeColumn(element, to)
  if (head.length > 0) to.element('thead', {}, () => writeRows(head, to))
  to.element('tbody', {}, () => writeRows(table.rows.length > 0 ? table.rows : [[]], to))
  to.end()
  to.end()
}

const writeColumn = ({ attributes }: ExtraElement, to: Emit) => to.element('colspec', attributes)

function writeRows(rows: readonly (readonly TableCell[])[], to: Emit): void {
  for (const row of rows) {
    to.start('row')
    for (const cell of row.length > 0 ? row : [{ content: [] }]) {
      startOf('entry', cell, to)
      writeInline(cell.content, to)
      to.end()
    }
    to.end()
  }
}

/** A table where only a list may stand: one item for each row, its cells parted by upright strokes. */
export function writeTableAsList(table: Table, to: Emit): void {
  to.loses('that a list is a table')
  const { extra: _, ...marked } = table
  to.start('list', {}, marked)
  writeHead(table.heading, to)
  const rows = [...(table.head ?? []), ...table.rows]
  for (const row of rows) {
    to.start('item')
    for (const [i, cell] of row.entries()) {
      if (i > 0) to.text(' | ')
      writeInline(isMarked(cell) ? [{ ...cell, type: 'emphasis' }] : cell.content, to)
    }
    to.end()
  }
  if (rows.length === 0) to.element('item')
  to.end()
}

const isMarked = ({ id, audience, language, script }: TableCell): boolean =>
  id !== undefined || audience !== undefined || language !== undefined || script !== undefined
