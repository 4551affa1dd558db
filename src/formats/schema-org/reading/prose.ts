import type { Thing, Value } from '../../../linked-data/graph/thing.ts'
import { paragraphs } from '../../../linked-data/reading/prose.ts'
import type { Note } from '../../../model/note.ts'
import { text, wordsOf } from './values.ts'

/** Words as a note. */
export const note = (words: string): Note => ({ blocks: paragraphs(words) })

/** Whether words are an address on the web. */
export const isAddress = (words: string): boolean => /^https?:\/\/\S+$/.test(words)

/** The name of a thing, or the words that stand for it. */
export const nameOf = (node: Thing | undefined, value: Value | undefined): string | undefined =>
  text(node, 'name') ?? wordsOf(value)
