import type { DefinitionList, Inline, List, ListItem } from '../../../model/prose.ts'
import type { Emit } from '../emit.ts'
import { writeHead } from './blocks.ts'
import { writeInParagraph } from './in-paragraph.ts'
import { writeInline } from './inline.ts'
import { startOf } from './statement.ts'

/** A list; one without items gets an empty one, because a list has at least one. EAD3 `list`. */
export function writeList(list: List, to: Emit): void {
  startOf('list', list, to, { listtype: list.style, numeration: list.numeration, mark: list.mark })
  writeHead(list.heading, to)
  for (const item of list.items) writeItem('item', item, to)
  if (list.items.length === 0) to.element('item')
  to.end()
}

/** Terms with explanations. EAD3 `list[@listtype='deflist']`. */
export function writeDefinitions(list: DefinitionList, to: Emit): void {
  startOf('list', list, to, { listtype: 'deflist' })
  writeHead(list.heading, to)
  writeColumnHeads(list.columns, to)
  for (const { term, definition } of list.items) {
    to.start('defitem')
    to.element('label', {}, () => writeInline(term, to))
    writeItem('item', definition, to)
    to.end()
  }
  if (list.items.length === 0)
    to.element('defitem', {}, () => {
      to.element('label')
      to.element('item')
    })
  to.end()
}

/** A list item or an event: its words, then what stands under them. */
export function writeItem(name: 'item' | 'event', item: ListItem, to: Emit): void {
  startOf(name, item, to)
  writeInline(item.content, to)
  writeInParagraph(item.blocks ?? [], to, item.content.length > 0 ? { after: 'words' } : {})
  to.end()
}

const columnHeads = ['head01', 'head02', 'head03'] as const

/** The headings of as many columns as there may be; what stands over further columns joins the last. EAD3 `listhead`. */
export function writeColumnHeads(columns: readonly (readonly Inline[])[] | undefined, to: Emit): void {
  if (columns === undefined || columns.length === 0) return
  to.start('listhead')
  const names = columnHeads.filter(name => to.holds(name))
  for (const [i, name] of names.entries()) {
    const words = i < names.length - 1 ? columns.slice(i, i + 1) : columns.slice(i)
    if (words.length === 0) continue
    to.start(name)
    for (const [n, column] of words.entries()) {
      if (n > 0) to.text(' | ')
      writeInline(column, to)
    }
    to.end()
  }
  to.end()
}
