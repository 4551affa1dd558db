import type { Inline, Table, TableCell } from '../../../../model/prose.ts'
import type { ExtraElement } from '../../../../model/statement.ts'
import { elementWith, isElement, type XmlElement, type XmlNode } from '../../../../xml/element.ts'
import { asExtra } from '../statement.ts'
import { readTrimmed, trimmedIn } from './inline.ts'
import { inherited, type Marks, marked, readLoose, readMarks } from './marks.ts'
import { inside, isBlank, type Scope } from './scope.ts'

interface Rows {
  readonly head: (readonly TableCell[])[]
  readonly body: (readonly TableCell[])[]
  /** Columns and groups, with attributes that only a table on a page has. */
  readonly elements: ExtraElement[]
}

/**
 * A table, or one for each group of rows. What it says of its look is kept as it stood: attributes of the table on the table,
 * columns and groups as elements, attributes of a row on its cells. What stands outside cells is read as a cell.
 */
export function readTable(element: XmlElement, scope: Scope): Table[] {
  const { reading } = scope
  const within = inside(element, scope)
  const { extra, ...marks } = readMarks(element)
  let heading: readonly Inline[] | undefined
  const groups: { readonly rows: Rows; readonly marks: Marks }[] = []
  let loose: XmlNode[] = []
  const flush = () => {
    if (loose.some(node => isElement(node) || !isBlank(node)))
      groups.push({ rows: readRows(elementWith(element, { attributes: [], children: loose }), within), marks: {} })
    loose = []
  }
  for (const child of element.children) {
    if (isElement(child) && (child.name === 'head' || child.name === 'caption') && !heading)
      heading = marked(trimmedIn(child, within), readLoose(child, reading))
    else if (isElement(child) && child.name === 'tgroup') {
      flush()
      groups.push({ rows: readRows(child, inside(child, within)), marks: held(child, groups.length) })
    } else loose.push(child)
  }
  flush()

  function held(group: XmlElement, before: number): Marks {
    if (before === 1)
      reading.deviates(element, 'ead/unwrapped', 'A table has several groups of rows; each was read as a table.')
    const { extra: _, ...own } = readMarks(group)
    return own
  }

  const [first = { rows: { head: [], body: [], elements: [] }, marks: {} }, ...others] = groups
  const { id: _, ...shared } = marks
  return [
    tableOf(first, { ...marks, ...(extra && { extra }) }, heading),
    ...others.map(group => tableOf(group, shared, undefined)),
  ]
}

function tableOf(
  { rows: { head, body, elements }, marks: own }: { readonly rows: Rows; readonly marks: Marks },
  { extra, ...marks }: Marks,
  heading: readonly Inline[] | undefined,
): Table {
  const width = [...head, ...body].reduce((most, row) => Math.max(most, row.length), 1)
  const kept = elements.flatMap(each => (each.name === 'tgroup' ? withoutWidth(each, width) : [each]))
  return {
    type: 'table',
    ...inherited(inherited({}, own), marks),
    ...((extra || kept.length > 0) && { extra: { ...extra, ...(kept.length > 0 && { elements: kept }) } }),
    ...(heading && { heading }),
    ...(head.length > 0 && { head }),
    rows: body,
  }
}

/** The number of columns says nothing when it is the number of cells. */
function withoutWidth({ attributes = {}, ...element }: ExtraElement, width: number): ExtraElement[] {
  const { cols, ...others } = attributes
  const rest = cols === undefined || cols.trim() === String(width) ? others : attributes
  return Object.keys(rest).length > 0 ? [{ ...element, attributes: rest }] : []
}

function readRows(group: XmlElement, scope: Scope): Rows {
  const rows: Rows = { head: [], body: [], elements: [] }
  if (group.name === 'tgroup') rows.elements.push(skeleton(group, scope))
  readRowsInto(group, rows, rows.body, {}, scope)
  return rows
}

function readRowsInto(
  element: XmlElement,
  rows: Rows,
  into: (readonly TableCell[])[],
  marks: Marks,
  scope: Scope,
): void {
  for (const child of element.children) {
    if (!isElement(child)) {
      if (isBlank(child)) continue
      scope.reading.deviates(element, 'ead/out-of-place', 'Words stand outside a cell; they were read as one.')
      into.push([inherited<TableCell>({ content: readTrimmed([child], scope) }, marks)])
      continue
    }
    switch (child.namespace === '' ? child.name : '') {
      case 'colspec':
        rows.elements.push(asExtra(child, scope.reading))
        break
      case 'thead':
      case 'tbody':
      case 'tfoot':
      case 'tgroup': {
        const { extra, id, ...own } = readMarks(child)
        if (extra || id !== undefined) rows.elements.push(skeleton(child, scope))
        const to = child.name === 'thead' ? rows.head : child.name === 'tgroup' ? into : rows.body
        readRowsInto(child, rows, to, inherited(own, marks), inside(child, scope))
        break
      }
      case 'row':
      case 'tr':
        into.push(readRow(child, marks, scope))
        break
      default:
        scope.reading.deviates(child, 'ead/out-of-place', `${child.name} stands outside a cell; it was read as one.`)
        into.push([inherited<TableCell>({ content: readTrimmed([child], scope) }, marks)])
    }
  }
}

/** An element of a table without what is in it. */
const skeleton = (element: XmlElement, { reading }: Scope): ExtraElement =>
  asExtra(elementWith(element, { children: [] }), reading)

/** Attributes that a row may have and its cells too. */
const SHARED = new Set(['valign', 'rowsep'])

function readRow(element: XmlElement, marks: Marks, scope: Scope): readonly TableCell[] {
  const { reading } = scope
  const { extra, ...own } = readMarks(element)
  const within = inside(element, scope)
  const cells: TableCell[] = []
  for (const child of element.children) {
    if (isElement(child) && child.namespace === '' && ['entry', 'td', 'th'].includes(child.name))
      cells.push({ ...readMarks(child), content: trimmedIn(child, within) })
    else if (isElement(child) || !isBlank(child)) {
      const at = isElement(child) ? child : element
      reading.deviates(at, 'ead/out-of-place', 'Something stands outside a cell; it was read as one.')
      cells.push({ content: readTrimmed([child], within) })
    }
  }
  const { id, ...others } = inherited(own, marks)
  const carrier = id === undefined ? -1 : cells.findIndex(cell => cell.id === undefined)
  if (id !== undefined && carrier < 0) reading.lostAttribute(element, 'id', id, 'no cell of the row can carry it')
  const shared: [string, string][] = []
  for (const [name, value] of Object.entries(extra?.attributes ?? {})) {
    if (SHARED.has(name) && cells.length > 0) shared.push([name, value])
    else reading.lostAttribute(element, name, value, 'a row is read as its cells')
  }
  return cells.map((cell, i) => {
    const held = inherited(cell, { ...others, ...(i === carrier && id !== undefined && { id }) })
    if (shared.length === 0) return held
    const attributes = { ...Object.fromEntries(shared), ...held.extra?.attributes }
    return { ...held, extra: { ...held.extra, attributes } }
  })
}
