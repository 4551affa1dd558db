import { append } from '../../../../model/append.ts'
import { entryOf } from '../../../../model/members.ts'
import type { DefinitionList, Inline, List, ListItem } from '../../../../model/prose.ts'
import { elementWith, isElement, type XmlElement, type XmlNode } from '../../../../xml/element.ts'
import { trimmedIn } from './inline.ts'
import { itemOf, readItem } from './item.ts'
import { allInherited, inherited, type Marks, marked, readLoose, readMarks, valueGiven } from './marks.ts'
import { inside, isBlank, type Scope } from './scope.ts'

const numerations: ReadonlyMap<string, NonNullable<List['numeration']>> = new Map([
  ['arabic', 'decimal'],
  ['loweralpha', 'lower-alpha'],
  ['lowerroman', 'lower-roman'],
  ['upperalpha', 'upper-alpha'],
  ['upperroman', 'upper-roman'],
  ...(
    ['armenian', 'decimal', 'decimal-leading-zero', 'georgian', 'inherit', 'lower-alpha', 'lower-greek'] as const
  ).map(name => [name, name] as const),
  ...(['lower-latin', 'lower-roman', 'upper-alpha', 'upper-latin', 'upper-roman'] as const).map(
    name => [name, name] as const,
  ),
])

const marksOfItems: ReadonlyMap<string, NonNullable<List['mark']>> = new Map(
  (['circle', 'disc', 'inherit', 'none', 'square'] as const).map(name => [name, name]),
)

type Kind = 'ordered' | 'unordered' | 'simple' | 'deflist'

const kinds: ReadonlyMap<string, Kind> = new Map([
  ['ordered', 'ordered'],
  ['unordered', 'unordered'],
  ['marked', 'unordered'],
  ['simple', 'simple'],
  ['deflist', 'deflist'],
])

const htmlKinds: Readonly<Record<string, Kind>> = { ul: 'unordered', ol: 'ordered', dl: 'deflist' }

/** One row of a list: an item, or a term with its explanation. */
interface Row {
  readonly term?: readonly Inline[]
  readonly item: ListItem
}

/**
 * A list of items, or of terms with explanations when it has such. Words and elements that stand between the items are items
 * of their own; a list in their midst stands under the item before it.
 */
export function readList(element: XmlElement, scope: Scope): List | DefinitionList {
  const typed = valueGiven(element, 'listtype') === undefined ? 'type' : 'listtype'
  const stated = kinds.get(valueGiven(element, typed)?.toLowerCase() ?? '')
  const kind = stated ?? (valueGiven(element, typed) === undefined ? entryOf(htmlKinds, element.name) : undefined)
  const { heading, columns, rows } = readRows(element, inside(element, scope))
  const own = stated ? [typed] : []
  const head = heading && { heading }
  if (rows.some(row => row.term) || (kind === 'deflist' && rows.length === 0) || (columns && kind === 'deflist')) {
    const items = rows.map(({ term = [], item }) => ({ term, definition: item }))
    if (stated && stated !== 'deflist')
      scope.reading.lostAttribute(element, typed, stated, 'its items are terms with explanations')
    return { type: 'definitions', ...readMarks(element, own), ...head, ...(columns && { columns }), items }
  }
  if (stated === 'deflist')
    scope.reading.lostAttribute(element, typed, stated, 'its items are not terms with explanations')
  const numeration = numerations.get(valueGiven(element, 'numeration')?.toLowerCase() ?? '')
  const given = marksOfItems.get(valueGiven(element, 'mark')?.toLowerCase() ?? '')
  const mark = given ?? (kind === 'simple' && valueGiven(element, 'mark') === undefined ? 'none' : undefined)
  const style = kind === 'simple' ? 'unordered' : kind === 'deflist' ? undefined : kind
  const items = rows.map(row => row.item)
  const overhead = columns && joinedColumns(columns)
  return {
    type: 'list',
    ...readMarks(element, [...own, ...(numeration ? ['numeration'] : []), ...(given ? ['mark'] : [])]),
    ...(style && { style }),
    ...(numeration && { numeration }),
    ...(mark && { mark }),
    ...(heading ? head : overhead && { heading: overhead }),
    items: heading && overhead ? [{ content: overhead }, ...items] : items,
  }
}

const joinedColumns = (columns: readonly (readonly Inline[])[]): readonly Inline[] =>
  columns.flatMap((column, i) => (i === 0 ? column : [' | ', ...column]))

interface Rows {
  readonly heading?: readonly Inline[]
  readonly columns?: readonly (readonly Inline[])[]
  readonly rows: readonly Row[]
}

function readRows(element: XmlElement, scope: Scope): Rows {
  const { reading } = scope
  const rows: Row[] = []
  let heading: readonly Inline[] | undefined
  let columns: readonly (readonly Inline[])[] | undefined
  let term: readonly Inline[] | undefined
  let loose: XmlNode[] = []

  const closeTerm = () => {
    if (term) rows.push({ term, item: { content: [] } })
    term = undefined
  }
  const add = (item: ListItem) => {
    rows.push({ ...(term && { term }), item })
    term = undefined
  }
  const flush = () => {
    if (loose.some(node => isElement(node) || !isBlank(node))) {
      const message = 'Something other than an item stands in a list; it was read as an item.'
      reading.deviates(loose.find(isElement) ?? element, 'ead/out-of-place', message)
      const item = itemOf(loose, scope)
      const last = rows.at(-1)
      if (last && !term && item.content.length === 0)
        rows[rows.length - 1] = { ...last, item: under(last.item, item.blocks ?? []) }
      else if (item.content.length > 0 || item.blocks) add(item)
    }
    loose = []
  }

  for (const child of element.children) {
    if (!isElement(child) || child.namespace !== '') {
      loose.push(child)
      continue
    }
    switch (child.name) {
      case 'item':
      case 'li':
      case 'dd':
        flush()
        add(readItem(child, scope))
        break
      case 'label':
      case 'dt':
        flush()
        closeTerm()
        term = marked(trimmedIn(child, scope), readLoose(child, reading))
        break
      case 'defitem':
        flush()
        closeTerm()
        append(rows, readDefinition(child, scope))
        break
      case 'head':
        if (heading || rows.length > 0 || term) loose.push(child)
        else {
          flush()
          heading = marked(trimmedIn(child, scope), readLoose(child, reading))
        }
        break
      case 'listhead':
        if (columns) loose.push(child)
        else {
          flush()
          columns = readColumnHeads(child, scope)
        }
        break
      default:
        loose.push(child)
    }
  }
  flush()
  closeTerm()
  return { ...(heading && { heading }), ...(columns && { columns }), rows }
}

const under = (item: ListItem, blocks: NonNullable<ListItem['blocks']>): ListItem =>
  blocks.length > 0 ? { ...item, blocks: [...(item.blocks ?? []), ...blocks] } : item

/** A term with its explanation; further terms or explanations in the same place become rows of their own. */
function readDefinition(element: XmlElement, scope: Scope): Row[] {
  const marks = readLoose(element, scope.reading)
  const { rows, heading, columns } = readRows(elementWith(element, { attributes: [] }), inside(element, scope))
  const before: Row[] = [heading, columns && joinedColumns(columns)].flatMap(content =>
    content ? [{ term: [], item: { content } }] : [],
  )
  const all = [...before, ...rows]
  const whole = all.length > 0 ? all : [{ item: { content: [] } }]
  const items = allInherited(
    whole.map(row => row.item),
    marks,
    element,
    scope.reading,
  )
  const { id: _, ...others } = marks
  return whole.map(({ term = [] }, i) => ({
    term: term.length > 0 ? heldIn(term, others) : term,
    item: items[i] ?? { content: [] },
  }))
}

/** Words in what holds around them. */
function heldIn(content: readonly Inline[], marks: Marks): readonly Inline[] {
  const [only] = content
  if (content.length === 1 && typeof only === 'object' && only.type !== 'break') return [inherited(only, marks)]
  return marked(content, marks)
}

const columnNames = ['head01', 'head02', 'head03']

/** The headings of columns, in their places; other words in `listhead` are a column after them. EAD3 `listhead`. */
export function readColumnHeads(element: XmlElement, scope: Scope): readonly (readonly Inline[])[] {
  const marks = readLoose(element, scope.reading)
  const within = inside(element, scope)
  const columns: (readonly Inline[])[] = []
  const add = (at: number, content: readonly Inline[]) => {
    while (columns.length < at) columns.push([])
    const held = content.length > 0 ? heldIn(content, marks) : content
    if (columns.length === at) columns.push(held)
    else columns.push(held)
  }
  for (const child of element.children) {
    if (!isElement(child)) {
      if (isBlank(child)) continue
      scope.reading.deviates(
        element,
        'ead/out-of-place',
        'Words stand outside the headings of columns; they were kept.',
      )
      add(columns.length, trimmedIn(elementWith(element, { attributes: [], children: [child] }), within))
      continue
    }
    const at = columnNames.indexOf(child.name)
    if (at >= 0) add(at, marked(trimmedIn(child, within), readLoose(child, scope.reading)))
    else add(columns.length, trimmedIn(elementWith(element, { attributes: [], children: [child] }), within))
  }
  return columns
}
