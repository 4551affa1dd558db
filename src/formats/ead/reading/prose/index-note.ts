import { append } from '../../../../model/append.ts'
import type { Index, IndexEntry, Note } from '../../../../model/note.ts'
import type { Block, Inline } from '../../../../model/prose.ts'
import type { ExtraElement } from '../../../../model/statement.ts'
import { isElement, type XmlElement, type XmlNode } from '../../../../xml/element.ts'
import type { Reading } from '../reading.ts'
import { asExtra, joinedExtra } from '../statement.ts'
import { readProse } from './blocks.ts'
import { readWords } from './inline.ts'
import { readLink } from './link.ts'
import { allInherited, inherited, type Marks, marked, readLoose, readStated } from './marks.ts'
import { asides, links } from './names.ts'
import { takeHeading } from './note.ts'
import { inside, isBlank, type Scope } from './scope.ts'

/**
 * An index: its heading, its prose and its entries; indexes within it are its parts. The headings of its columns are kept as
 * they stood.
 *
 * @example readIndex(index, reading).entries[0]
 * // { terms: [{ type: 'mention', of: 'person', parts: [{ text: 'Rivera' }] }], references: [{ type: 'reference', … }] }
 */
export function readIndex(element: XmlElement, reading: Reading): Index {
  const scope = inside(element, { reading, preserve: false })
  const { heading, rest } = takeHeading(element, scope)
  const entries: IndexEntry[] = []
  const parts: Note[] = []
  const elements: ExtraElement[] = []
  const prose: XmlNode[] = []
  for (const child of rest) {
    const name = isElement(child) && child.namespace === '' ? child.name : ''
    if (!isElement(child)) prose.push(child)
    else if (name === 'indexentry') entries.push(readEntry(child, scope))
    else if (name === 'index') parts.push(readIndex(child, reading))
    else if (name === 'listhead') elements.push(asExtra(child, scope.reading))
    else prose.push(child)
  }
  const { extra, ...statement } = readStated(element)
  return {
    ...statement,
    ...joinedExtra(extra, elements.length > 0 ? { elements } : undefined),
    ...(heading && { heading }),
    blocks: readProse(prose, scope, element),
    ...(parts.length > 0 && { parts }),
    entries,
  }
}

/** What is gathered of an entry. */
interface Found {
  readonly terms: Inline[]
  readonly references: Inline[]
  readonly notes: Block[]
  readonly entries: IndexEntry[]
}

function readEntry(element: XmlElement, around: Scope): IndexEntry {
  const scope = inside(element, around)
  const found: Found = { terms: [], references: [], notes: [], entries: [] }
  for (const child of element.children) readEntryChild(child, element, scope, found, {})
  const { terms, references, notes, entries } = found
  return {
    ...readStated(element),
    terms,
    references,
    ...(notes.length > 0 && { note: notes }),
    ...(entries.length > 0 && { entries }),
  }
}

function readEntryChild(child: XmlNode, parent: XmlElement, scope: Scope, found: Found, marks: Marks): void {
  const { reading } = scope
  if (!isElement(child)) {
    if (isBlank(child)) return
    reading.deviates(parent, 'ead/out-of-place', 'Words stand outside the terms of an index entry; they were kept.')
    add(parent.name === 'ptrgrp' || parent.name === 'linkgrp' ? found.references : found.terms, [child], scope, marks)
    return
  }
  const name = child.namespace === '' ? child.name : ''
  if (name === 'namegrp' || name === 'ptrgrp' || name === 'linkgrp') {
    const { id, ...held } = readLoose(child, reading)
    if (id !== undefined) reading.lostAttribute(child, 'id', id, 'a group in an index entry is read as its members')
    const within = inside(child, scope)
    for (const inner of child.children) readEntryChild(inner, child, within, found, inherited(held, marks))
  } else if (name === 'indexentry') found.entries.push(inherited(readEntry(child, scope), marks))
  else if (asides.has(name)) readEntryNote(child, scope, found, marks)
  else if (links.has(name)) {
    const only = onlyNote(child)
    if (only) readEntryNote(only, scope, found, marks)
    else add(found.references, [child], scope, marks)
  } else add(found.terms, [child], scope, marks)
}

/** Adds words, with a semicolon between them and those before. */
function add(to: Inline[], nodes: readonly XmlNode[], scope: Scope, marks: Marks): void {
  const words = readWords(nodes, scope)
  if (words.length === 0) return
  if (to.length > 0) to.push('; ')
  append(
    to,
    words.flatMap(piece => held(piece, marks)),
  )
}

const held = (piece: Inline, marks: Marks): readonly Inline[] =>
  typeof piece === 'string' || piece.type === 'break' ? marked([piece], marks) : [inherited(piece, marks)]

function readEntryNote(element: XmlElement, scope: Scope, found: Found, around: Marks): void {
  const marks = inherited(readLoose(element, scope.reading), around)
  const blocks = readProse(element.children, inside(element, scope), element)
  append(found.notes, allInherited(blocks, marks, element, scope.reading))
}

/** The note that is all there is in a link that leads nowhere. */
function onlyNote(element: XmlElement): XmlElement | undefined {
  const said = element.children.filter(child => isElement(child) || !isBlank(child))
  const [only] = said
  if (said.length !== 1 || only === undefined || !isElement(only) || !asides.has(only.name)) return undefined
  return element.attributes.length === 0 && readLink(element).own.length === 0 ? only : undefined
}
