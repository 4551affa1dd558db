import { isElement, type XmlNode } from '../../../xml/element.ts'

const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** The words of a text in lower case: runs of letters, digits and marks. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

/** Whether all words of one text stand in another. */
export function saidIn(text: string, whole: string): boolean {
  const there = new Set(wordsOf(whole))
  return wordsOf(text).every(word => there.has(word))
}

/** All text in some nodes, with a blank between elements so that their words do not run together. */
export function spacedText(nodes: readonly XmlNode[]): string {
  let text = ''
  for (const node of nodes) text += isElement(node) ? ` ${spacedText(node.children)} ` : node
  return text
}
