import type { Block, Inline } from '../../model/prose.ts'

/** Words as paragraphs, as blank lines divide them. */
export const paragraphs = (words: string): readonly Block[] =>
  words
    .split(/\n{2,}/)
    .filter(part => part.trim() !== '')
    .map(part => ({ type: 'paragraph', content: [part] }))

/** A link in prose, with the words shown for it. */
export const linkIn = (href: string, words = href): Inline => ({ type: 'reference', link: { href }, content: [words] })

/** Addresses without words, as a paragraph of bare pointers. */
export const pointers = (addresses: readonly string[]): readonly Block[] =>
  addresses.length === 0
    ? []
    : [{ type: 'paragraph', content: addresses.map(href => ({ type: 'reference', link: { href }, content: [] })) }]
