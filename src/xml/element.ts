import type { XmlAttribute } from './sink.ts'

/** A place in the source text. */
export interface ElementPlace {
  readonly line: number
  readonly column: number
}

/** A small piece of a document held in memory: one field of one unit, never a whole document. */
export interface XmlElement {
  /** The local name. */
  readonly name: string
  readonly namespace: string
  readonly attributes: readonly XmlAttribute[]
  readonly children: readonly XmlNode[]
  /** Where the start tag begins. */
  readonly place?: ElementPlace
}

export type XmlNode = string | XmlElement

/** Whether a node is an element. */
export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** An element like another, at the same place. One place makes them, so that all elements look alike to the engine. */
export function elementWith(
  { name, namespace, attributes, children, place }: XmlElement,
  changed: Partial<Pick<XmlElement, 'attributes' | 'children' | 'name'>>,
): XmlElement {
  const own = changed.name ?? name
  const said = changed.attributes ?? attributes
  const held = changed.children ?? children
  return place
    ? { name: own, namespace, attributes: said, children: held, place }
    : { name: own, namespace, attributes: said, children: held }
}

/** All the text in an element, mark-up left out. */
export function textOf(node: XmlNode): string {
  if (!isElement(node)) return node
  let text = ''
  for (const child of node.children) text += textOf(child)
  return text
}
