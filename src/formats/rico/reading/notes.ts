import type { Thing, Words } from '../../../linked-data/graph/thing.ts'
import { paragraphs, pointers } from '../../../linked-data/reading/prose.ts'
import type { Note } from '../../../model/note.ts'
import type { Block } from '../../../model/prose.ts'
import { type At, addressesOf, languageOf, some, textsOf, wordsOf } from './at.ts'
import { plainWords } from './rich-text.ts'

/** Words as paragraphs. */
export const blocksOf = (words: Words): readonly Block[] => paragraphs(plainWords(words))

/** Words as a note; those that are a reference within a finding aid as a pointer. */
export const noteOf = (words: Words, tag: string | undefined): Note => ({
  blocks: /^#\S+$/.test(words.words) ? pointers([words.words]) : blocksOf(words),
  ...languageOf(words, tag),
})

/** The words of some properties as notes, one for each value. */
export const notesOf = ({ thing, tag }: At, ...properties: readonly string[]): readonly Note[] =>
  wordsOf(thing, ...properties)
    .filter(({ words }) => words.trim() !== '')
    .map(words => noteOf(words, tag))

/** Notes with addresses as pointers after the last of them. */
export function withPointers(notes: readonly Note[], addresses: readonly string[]): readonly Note[] {
  const last = notes.at(-1)
  if (addresses.length === 0) return notes
  if (!last) return [{ blocks: pointers(addresses) }]
  return [...notes.slice(0, -1), { ...last, blocks: [...last.blocks, ...pointers(addresses)] }]
}

/** What a thing that stands for a note says: its description, with where it may be seen, in addresses of any kind. */
export function described(thing: Thing, at: At): Note {
  const [first, ...others] = [...wordsOf(thing, 'generalDescription'), ...wordsOf(thing, 'note')]
  const note = first ? noteOf(first, at.tag) : { blocks: [] }
  const addresses = [...textsOf(thing, 'identifier'), ...addressesOf(thing)]
  return { ...note, blocks: [...note.blocks, ...others.flatMap(blocksOf), ...pointers(addresses)] }
}

/** Notes, or nothing when there are none. */
export const asNotes =
  (...properties: readonly string[]) =>
  (at: At): readonly Note[] | undefined =>
    some(notesOf(at, ...properties))
