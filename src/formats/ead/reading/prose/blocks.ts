import { append } from '../../../../model/append.ts'
import type { Block, Paragraph } from '../../../../model/prose.ts'
import { isElement, type XmlElement, type XmlNode } from '../../../../xml/element.ts'
import type { Children, Reading } from '../reading.ts'
import { readAddress } from './address.ts'
import { readChronology } from './chronology.ts'
import { type FlowPart, nothingSaid } from './flow.ts'
import { readParts, trimmedIn } from './inline.ts'
import { readLink } from './link.ts'
import { readList } from './list.ts'
import { allInherited, readLoose, readMarks } from './marks.ts'
import { asides, citations, html, isBlockLike, links, notes, wordy } from './names.ts'
import { phraseReader } from './phrases.ts'
import { inside, isBlank, type Scope } from './scope.ts'
import { readTable } from './table.ts'

/**
 * Prose: paragraphs, lists, chronologies, tables, quotations, citations, addresses and headings in the order of the source.
 *
 * Whatever else stands there keeps its place: blocks in a paragraph part it, a link, title or note becomes a paragraph, loose
 * words become a paragraph and are reported as `ead/out-of-place`, a note within the prose becomes a heading and its blocks.
 * `around` is the element in which the prose stands; it is named in reports.
 *
 * @example readBlocks(odd.children, reading, odd) // [{ type: 'paragraph', content: ['Three boxes.'] }]
 */
export function readBlocks(children: Children, reading: Reading, around?: XmlElement): Block[] {
  return readProse(children, { reading, preserve: false }, around)
}

/** Prose, in what holds around it. */
export function readProse(children: Children, scope: Scope, around?: XmlElement): Block[] {
  const [only] = children
  if (children.length === 1 && only !== undefined && isElement(only) && standsAlone(only))
    return readBlockElement(only, scope)
  const found: Block[] = []
  let loose: XmlNode[] = []
  const flush = () => {
    if (loose.length === 0) return
    append(found, readLooseWords(loose, scope, around))
    loose = []
  }
  for (const child of children) {
    if (isElement(child) && standsAlone(child)) {
      flush()
      for (const block of readBlockElement(child, scope)) found.push(block)
    } else loose.push(child)
  }
  flush()
  return found
}

/** Whether an element is a block, or holds some and has no meaning among words. */
function standsAlone(element: XmlElement): boolean {
  if (element.namespace !== '') return holdsBlocks(element)
  if (isBlockLike(element.name)) return true
  return !asides.has(element.name) && !links.has(element.name) && holdsBlocks(element)
}

function holdsBlocks(element: XmlElement): boolean {
  for (const child of element.children)
    if (isElement(child) && child.namespace === '' && isBlockLike(child.name)) return true
  return false
}

/** Words and phrases that stand where blocks do: a paragraph for all when there is loose text, else one for each phrase. */
function readLooseWords(nodes: readonly XmlNode[], scope: Scope, around: XmlElement | undefined): Block[] {
  const text = nodes.find(node => typeof node === 'string' && !isBlank(node))
  const elements = nodes.filter(isElement)
  if (text === undefined) return elements.flatMap(element => readLoosePhrase(element, scope))
  const at = around ?? elements[0] ?? loosely(nodes)
  if (!around || !wordy.has(around.name))
    scope.reading.deviates(at, 'ead/out-of-place', 'Words stand outside a paragraph; they were read as one.')
  return fromParts(readParts(nodes, scope))
}

/** Loose text has no element of its own to name in a report. */
const loosely = (children: readonly XmlNode[]): XmlElement => ({ name: 'p', namespace: '', attributes: [], children })

function readLoosePhrase(element: XmlElement, scope: Scope): Block[] {
  const { name, namespace } = element
  if (namespace === '' && citations.has(name)) return [readCitation(element, scope)]
  const stands = links.has(name) || asides.has(name) || name === 'title' || name === 'lb' || name === 'br'
  if (!stands && namespace === '' && phraseReader(name))
    scope.reading.deviates(element, 'ead/out-of-place', `${name} stands outside a paragraph; it was put in one.`)
  return fromParts(readParts([element], scope))
}

/** A work cited; one that is a link as a whole has its words in a link. */
function readCitation(element: XmlElement, scope: Scope): Block {
  const { link, own } = readLink(element)
  const content = trimmedIn(element, scope)
  return {
    type: 'citation',
    ...readMarks(element, own),
    of: element.name === 'bibref' ? 'publication' : 'archival material',
    content: own.length > 0 ? [{ type: 'reference', link, content }] : content,
  }
}

/** Words as paragraphs, and blocks as they are. */
const fromParts = (parts: readonly FlowPart[]): Block[] =>
  parts.map(part => ('block' in part ? part.block : { type: 'paragraph', content: part.words }))

/** A block; several when a paragraph is parted by blocks in it, or when an element only holds blocks. */
export function readBlockElement(element: XmlElement, scope: Scope): Block[] {
  const { name } = element
  if (name === 'p' && element.namespace === '') return readParagraph(element, scope)
  if (element.namespace !== '') {
    scope.reading.deviates(element, 'ead/not-of-ead', `${name} is of another vocabulary than EAD; its words were kept.`)
    return readSection(element, scope)
  }
  if (html.has(name))
    scope.reading.deviates(
      element,
      'ead/not-of-ead',
      `${name} is an element of HTML; it was read as what it means there.`,
    )
  switch (name) {
    case 'list':
    case 'ul':
    case 'ol':
    case 'dl':
      return [readList(element, scope)]
    case 'chronlist':
      return [readChronology(element, scope)]
    case 'table':
      return readTable(element, scope)
    case 'address':
      return [readAddress(element, scope)]
    case 'blockquote':
      return [
        {
          type: 'quotation',
          ...readMarks(element),
          blocks: readProse(element.children, inside(element, scope), element),
        },
      ]
  }
  if (name === 'head' || /^h[1-6]$/.test(name))
    return [{ type: 'heading', ...readMarks(element), content: trimmedIn(element, scope) }]
  const message = notes.has(name)
    ? `${name} stands within prose; it was read as part of the prose.`
    : `${name} is left out; what is in it was read as part of the prose.`
  scope.reading.deviates(element, 'ead/unwrapped', message)
  return readSection(element, scope)
}

/** The works cited in a paragraph that says nothing else. */
function onlyCitations(element: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = []
  for (const child of element.children) {
    if (!isElement(child)) {
      if (!isBlank(child)) return []
    } else if (child.namespace === '' && citations.has(child.name)) found.push(child)
    else return []
  }
  return found
}

/** What an element holds, as blocks, which carry what it carried. */
function readSection(element: XmlElement, scope: Scope): Block[] {
  const marks = readLoose(element, scope.reading)
  const found = readProse(element.children, inside(element, scope), element)
  return allInherited(found, marks, element, scope.reading)
}

/**
 * A paragraph, or the paragraphs and blocks into which the blocks in it part it. The first words carry what the paragraph
 * carried; audience, language and script hold for all.
 */
function readParagraph(element: XmlElement, scope: Scope): Block[] {
  const marks = readMarks(element)
  if (!element.children.some(isElement)) {
    const words = trimmedIn(element, scope)
    return [{ type: 'paragraph', ...marks, content: nothingSaid(words) ? [] : words }]
  }
  const cited = onlyCitations(element)
  if (cited.length > 0 && !marks.extra) {
    const within = inside(element, scope)
    return allInherited(
      cited.map(one => readCitation(one, within)),
      marks,
      element,
      scope.reading,
    )
  }
  const parts = readParts(element.children, inside(element, scope))
  const [first, ...rest] = parts
  const { id, extra, ...others } = marks
  if (first === undefined || 'words' in first) {
    const lead: Paragraph = { type: 'paragraph', ...marks, content: first?.words ?? [] }
    return [lead, ...allInherited(fromParts(rest), others, element, scope.reading)]
  }
  for (const [name, value] of Object.entries(extra?.attributes ?? {}))
    scope.reading.lostAttribute(element, name, value, 'no words of the paragraph come before the blocks in it')
  return allInherited(fromParts(parts), { ...others, ...(id !== undefined && { id }) }, element, scope.reading)
}
