import type { Inline } from '../../../../model/prose.ts'
import { isElement, type XmlElement } from '../../../../xml/element.ts'
import type { Children, Reading } from '../reading.ts'
import { readBlockElement } from './blocks.ts'
import { type Flow, type FlowPart, gather, gatherParts, nothingSaid, type Parting, trimmed } from './flow.ts'
import { readLink } from './link.ts'
import { allInherited, marked, readLoose } from './marks.ts'
import { blocks, citations, columns, explanations, html, lines, notes } from './names.ts'
import { phraseReader } from './phrases.ts'
import { readReference } from './references.ts'
import { inside, laidOut, type Scope } from './scope.ts'

/**
 * Words with their mark-up, from an element that holds words. Lines that only lay the source out become single spaces, with
 * none at the ends; `xml:space="preserve"` is honoured inside.
 *
 * Elements that mean something among words become pieces of prose. The words of all others stay in order, kept apart where
 * they were apart, and the element is reported: `ead/unwrapped` when the model has no piece for it, `ead/out-of-place` when
 * it is a block or part of one, `ead/not-of-ead` when it is no element of EAD.
 *
 * @example readInline(unittitle.children, reading)
 * // ['Letters to ', { type: 'mention', of: 'person', parts: [{ text: 'Ana Rivera' }] }]
 */
export function readInline(children: Children, reading: Reading): Inline[] {
  return readTrimmed(children, { reading, preserve: false })
}

/** Words, without white space at their ends. */
export function readTrimmed(children: Children, scope: Scope): Inline[] {
  const content = readWords(children, scope)
  return scope.preserve ? content : trimmed(content)
}

/** Words as they stand in an element, which may go on before and after it. */
export function readWords(children: Children, scope: Scope): Inline[] {
  const [only] = children
  if (only === undefined) return []
  if (children.length === 1 && !isElement(only)) return only === '' ? [] : [laidOut(only, scope)]
  const to = gather()
  readInto(children, scope, to)
  return to.content()
}

/** The words of an element, in what holds for it. */
export const wordsIn = (element: XmlElement, scope: Scope): Inline[] =>
  readWords(element.children, inside(element, scope))

/** The words of an element that stands by itself. */
export const trimmedIn = (element: XmlElement, scope: Scope): Inline[] =>
  readTrimmed(element.children, inside(element, scope))

/** Words and the blocks among them, in order. */
export function readParts(children: Children, scope: Scope): FlowPart[] {
  const parts: FlowPart[] = []
  for (const part of gatheredParts(children, scope)) {
    if ('block' in part) parts.push(part)
    else if (!nothingSaid(part.words)) parts.push({ words: scope.preserve ? part.words : trimmed(part.words) })
  }
  return parts
}

function gatheredParts(children: Children, scope: Scope): readonly FlowPart[] {
  const [only] = children
  if (only === undefined) return []
  if (children.length === 1 && !isElement(only)) return [{ words: readWords(children, scope) }]
  const to = gatherParts()
  readInto(children, scope, to)
  return to.parts()
}

function readInto(children: Children, scope: Scope, to: Flow): void {
  for (const child of children) {
    if (isElement(child)) readElement(child, scope, to)
    else to.text(laidOut(child, scope))
  }
}

function readElement(element: XmlElement, scope: Scope, to: Flow): void {
  const { name } = element
  const { reading } = scope
  if (element.namespace !== '') {
    reading.deviates(element, 'ead/not-of-ead', `${name} is of another vocabulary than EAD; its words were kept.`)
    unwrap(element, scope, to)
    return
  }
  const read = phraseReader(name)
  if (read) {
    if (html.has(name))
      reading.deviates(element, 'ead/not-of-ead', `${name} is an element of HTML; it was read as what it means there.`)
    const isApart = name === 'daterange'
    if (isApart) to.open('comma')
    for (const piece of read(element, scope)) giveTo(to, piece)
    if (isApart) to.close('comma')
    return
  }
  if (citations.has(name) && readLink(element).own.length > 0) {
    reading.deviates(element, 'ead/unwrapped', `${name} stands among words; it was read as a link.`)
    for (const piece of readReference(element, scope)) giveTo(to, piece)
    return
  }
  if (blocks.has(name) || notes.has(name)) {
    if (to.block) {
      to.block(readBlockElement(element, scope))
      return
    }
    reading.deviates(element, 'ead/out-of-place', `${name} stands among words; its words were read as lines.`)
  } else if ((lines.has(name) && !explanations.has(name)) || columns.has(name))
    reading.deviates(element, 'ead/out-of-place', `${name} stands where it means nothing; its words were kept.`)
  else reading.deviates(element, 'ead/unwrapped', `${name} stands among words; its words were kept without it.`)
  unwrap(element, scope, to)
}

/** Gives the words of an element without the element. */
function unwrap(element: XmlElement, scope: Scope, to: Flow): void {
  const { reading } = scope
  const by = partingOf(element)
  const marks = readLoose(element, reading)
  if (by) to.open(by)
  if (Object.keys(marks).length === 0) readInto(element.children, inside(element, scope), to)
  else {
    const { block } = to
    const inner = block ? gatherParts() : gather()
    readInto(element.children, inside(element, scope), inner)
    const parts: readonly FlowPart[] = 'parts' in inner ? inner.parts() : [{ words: inner.content() }]
    const { id: _, ...rest } = marks
    for (const [i, part] of parts.entries()) {
      const carried = i === 0 ? marks : rest
      if (i > 0) to.open('line')
      if ('block' in part) block?.(allInherited([part.block], carried, element, reading))
      else for (const piece of marked(part.words, carried)) giveTo(to, piece)
    }
    if (parts.length === 0) for (const piece of marked([], marks)) giveTo(to, piece)
  }
  if (by) to.close(by)
}

function giveTo(to: Flow, piece: Inline): void {
  if (typeof piece === 'string') to.text(piece)
  else to.piece(piece)
}

/** How the words of an element are kept apart from those around it; not at all for elements that only style words. */
function partingOf({ name, namespace }: XmlElement): Parting | undefined {
  if (blocks.has(name) || notes.has(name) || lines.has(name)) return 'line'
  if (columns.has(name)) return 'bar'
  if (styling.has(name)) return undefined
  return namespace === '' ? 'comma' : 'blank'
}

const styling: ReadonlySet<string> = new Set([
  ...['b', 'i', 'u', 'em', 'strong', 'sub', 'sup', 'emph'],
  ...['span', 'font', 'small', 'big', 'strike', 's', 'center'],
])
