import type { Thing, Value } from '../../../linked-data/graph/thing.ts'
import { linkIn, paragraphs } from '../../../linked-data/reading/prose.ts'
import type { Note } from '../../../model/note.ts'
import type { Inline } from '../../../model/prose.ts'
import { addressOf, registeredId, text, texts, valuesOf, wordsOf } from './values.ts'

/** Words as a note. */
export const note = (words: string): Note => ({ blocks: paragraphs(words) })

/** A work, such as one that is related or was made of the material, as a note: its name and words, with its addresses. */
export function workNote(work: Thing | undefined, value: Value | undefined): Note {
  const said = [...texts(work, 'name'), ...texts(work, 'text'), ...texts(work, 'description')]
  const addresses = [...valuesOf(work, 'url').map(addressOf), registeredId(work)].filter(href => href !== undefined)
  const blocks = said.flatMap(paragraphs)
  const bare = wordsOf(value)
  if (bare !== undefined) return { blocks: [{ type: 'paragraph', content: [isAddress(bare) ? linkIn(bare) : bare] }] }
  const links = addresses.length > 0 ? addresses : said.length === 0 ? [addressOf(value) ?? ''].filter(Boolean) : []
  if (links.length === 0) return { blocks }
  const content = links.flatMap((href, i): Inline[] => (i === 0 ? [linkIn(href)] : [' ', linkIn(href)]))
  return { blocks: [...blocks, { type: 'paragraph', content }] }
}

/** Whether words are an address on the web. */
export const isAddress = (words: string): boolean => /^https?:\/\/\S+$/.test(words)

/** The name of a thing, or the words that stand for it. */
export const nameOf = (node: Thing | undefined, value: Value | undefined): string | undefined =>
  text(node, 'name') ?? wordsOf(value)
