import type { Index, IndexEntry, Note } from '../../../model/note.ts'
import type { Inline } from '../../../model/prose.ts'
import type { Emit } from '../emit.ts'
import { proseWords, saidAside } from '../words.ts'
import { writeBlocks, writeHead } from './blocks.ts'
import { type Codec, each } from './codec.ts'
import { headingElements, writeInline } from './inline.ts'
import { writeAsPart } from './part.ts'
import { blank, startOf } from './statement.ts'

/** Indexes to the finding aid; one without entries gets an empty one, because EAD3 wants one there. EAD3 `index`. */
export const indexes: Codec<readonly Index[]> = each({ write: (index, to) => writeIndex(index, index.entries, to) })

function writeIndex(index: Note, entries: readonly IndexEntry[], to: Emit): void {
  const { label, ...rest } = index
  startOf('index', rest, to)
  if (to.deep()) {
    to.loses('mark-up nested too deep', saidAside(index))
    to.element('p', {}, proseWords(index))
    writeEntry({ terms: [], references: [] }, to)
    to.end()
    return
  }
  if (index.heading && index.heading.length > 0) {
    writeHead(index.heading, to)
    if (!blank(label)) to.element('p', {}, label ?? '')
  } else if (!blank(label)) to.element('head', {}, label ?? '')
  if (index.blocks.length > 0) writeBlocks(index.blocks, to, 'something')
  const parts = index.parts ?? []
  if (parts.length === 0) writeEntries(entries, to)
  else {
    if (entries.length > 0) to.element('index', {}, () => writeEntries(entries, to))
    for (const part of parts) writeIndex(part, entriesOf(part), to)
  }
  to.end()
}

const entriesOf = (part: Note & { readonly entries?: readonly IndexEntry[] }): readonly IndexEntry[] =>
  part.entries ?? []

function writeEntries(entries: readonly IndexEntry[], to: Emit): void {
  for (const entry of entries) writeEntry(entry, to)
  if (entries.length === 0) writeEntry({ terms: [], references: [] }, to)
}

function writeEntry(entry: IndexEntry, to: Emit): void {
  const { label, localType, ...rest } = entry
  startOf('indexentry', rest, to)
  if (!blank(label)) to.loses('the label of an index entry', label)
  if (localType !== undefined) to.loses('the local type of an index entry')
  const terms = entry.terms.filter(isSaid)
  if (terms.length === 1) writeTerm(terms[0] ?? '', to)
  else
    to.element('namegrp', {}, () => {
      for (const term of terms.length > 0 ? terms : ['']) writeTerm(term, to)
    })
  writeReferences(entry, to)
  if (to.deep() && entry.entries) {
    to.loses('mark-up nested too deep', saidAside(entry.entries))
    writeEntry({ terms: [proseWords(entry.entries)], references: [] }, to)
  } else for (const inner of entry.entries ?? []) writeEntry(inner, to)
  to.end()
}

/** Whether a piece says something besides the punctuation between terms. */
const isSaid = (piece: Inline): boolean =>
  typeof piece === 'string' ? /[\p{L}\p{N}\p{M}]/u.test(piece) : piece.type !== 'break'

/** A term that is no name or heading in the source becomes a name of unknown kind. */
function writeTerm(term: Inline, to: Emit): void {
  if (typeof term !== 'string' && term.type === 'mention') {
    writeInline([term], to)
    return
  }
  to.element(headingElements.unknown, {}, () => writeAsPart(to, () => writeInline([term], to)))
}

/** Where the entry is found; words that are no link are a `ref` without an address, and so is a note, as its footnote. */
function writeReferences({ references, note }: IndexEntry, to: Emit): void {
  const found = references.filter(isSaid)
  const count = found.length + (note ? 1 : 0)
  if (count === 0) return
  if (count > 1) to.start('ptrgrp')
  for (const piece of found) {
    if (typeof piece !== 'string' && piece.type === 'reference') writeInline([piece], to)
    else to.element('ref', {}, () => writeInline([piece], to))
  }
  if (note) to.element('ref', {}, () => writeInline([{ type: 'footnote', blocks: note }], to))
  if (count > 1) to.end()
}
