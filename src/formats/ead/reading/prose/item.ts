import type { Block, ListItem } from '../../../../model/prose.ts'
import type { XmlElement, XmlNode } from '../../../../xml/element.ts'
import { readParts } from './inline.ts'
import { type Marks, readMarks } from './marks.ts'
import { inside, type Scope } from './scope.ts'

/** An item of a list, or an event: its words, and what stands under them. */
export const readItem = (element: XmlElement, scope: Scope): ListItem =>
  itemOf(element.children, inside(element, scope), readMarks(element))

/** An item made of these. A first paragraph that carries nothing of its own is the item's words. */
export function itemOf(children: readonly XmlNode[], scope: Scope, marks: Marks = {}): ListItem {
  const parts = readParts(children, scope)
  const [first] = parts
  const rest = parts.map((part): Block => ('block' in part ? part.block : { type: 'paragraph', content: part.words }))
  if (first === undefined) return { ...marks, content: [] }
  if ('words' in first) return withBlocks({ ...marks, content: first.words }, rest.slice(1))
  const { block } = first
  if (block.type === 'paragraph' && Object.keys(block).length === 2)
    return withBlocks({ ...marks, content: block.content }, rest.slice(1))
  return withBlocks({ ...marks, content: [] }, rest)
}

const withBlocks = (item: ListItem, blocks: readonly Block[]): ListItem =>
  blocks.length > 0 ? { ...item, blocks } : item
