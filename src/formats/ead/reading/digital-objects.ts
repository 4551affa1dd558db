import { append } from '../../../model/append.ts'
import type { DigitalObject } from '../../../model/digital-object.ts'
import type { Block } from '../../../model/prose.ts'
import { tidy } from '../../../model/prose-text.ts'
import type { Description } from '../../../model/unit.ts'
import { elementWith, isElement, textOf, type XmlElement } from '../../../xml/element.ts'
import { linkAttributes, readLink } from './links.ts'
import { readBlocks } from './prose/blocks.ts'
import { readInline } from './prose/inline.ts'
import { readDescriptiveNote } from './prose/note.ts'
import type { FieldReading } from './reading.ts'
import {
  asExtra,
  asHidden,
  attributeOf,
  audienceOf,
  elementsIn,
  hasWords,
  isNamed,
  joinedExtra,
  readStatement,
} from './statement.ts'

/** The elements that stand for digital objects, wherever they are met. */
export const digitalElements = ['dao', 'daogrp', 'daoset']

/** Digital representations. EAD `dao`, EAD 2002 `daogrp`, EAD3 `daoset`. */
export function readDigitalObject(element: XmlElement, reading: FieldReading): Description {
  return { digitalObjects: [element.name === 'dao' ? readFile(element, reading) : readSet(element, reading)] }
}

const kinds = ['borndigital', 'derived', 'unknown', 'otherdaotype'] as const
const own = ['daotype', 'otherdaotype', 'identifier', 'coverage', ...linkAttributes]

function readFile(element: XmlElement, reading: FieldReading): DigitalObject {
  const stated = attributeOf(element, 'daotype')
  const kind = kinds.find(each => each === stated)
  const otherKind = attributeOf(element, 'otherdaotype') ?? (kind === undefined ? stated : undefined)
  const identifier = attributeOf(element, 'identifier')
  const coverage = coverageOf(element)
  const link = readLink(element)
  const { extra, ...marked } = readStatement(element, reading, own)
  const note = notesIn(element, reading)
  const strange = elementsIn(element).filter(each => each.namespace !== '')
  return {
    ...marked,
    ...(link && { link }),
    ...(kind && { kind }),
    ...(otherKind !== undefined && { otherKind }),
    ...(identifier !== undefined && { identifier }),
    ...(coverage && { coverage }),
    ...(note.length > 0 && { note }),
    ...joinedExtra(extra, strange.length > 0 ? { elements: strange.map(each => asExtra(each, reading)) } : undefined),
  }
}

function coverageOf(element: XmlElement): 'whole' | 'part' | undefined {
  const value = attributeOf(element, 'coverage')
  return value === 'whole' || value === 'part' ? value : undefined
}

/** All prose in a digital object: descriptive notes, and words that stand loose in it. */
function notesIn(element: XmlElement, reading: FieldReading): Block[] {
  const blocks: Block[] = []
  for (const child of element.children) {
    if (!isElement(child)) {
      const text = tidy(child)
      if (text !== '') blocks.push({ type: 'paragraph', content: [text] })
    } else if (isNamed(child, 'daodesc', 'descriptivenote')) {
      append(blocks, readDescriptiveNote(child, reading))
    } else if (child.namespace === '' && !members.includes(child.name) && child.name !== 'arc')
      append(blocks, readBlocks([child], reading))
  }
  return blocks
}

const members = ['dao', 'daoloc', 'ptrloc', 'extptrloc', 'refloc', 'extrefloc', 'resource', 'daogrp', 'daoset']

/** Several files of one thing, with what is said of them all. */
function readSet(element: XmlElement, reading: FieldReading): DigitalObject {
  const { extra, ...marked } = readStatement(element, reading, [
    'coverage',
    'identifier',
    'linktitle',
    'title',
    'linkrole',
    'role',
  ])
  const title = attributeOf(element, 'linktitle') ?? attributeOf(element, 'title')
  const role = attributeOf(element, 'linkrole') ?? attributeOf(element, 'role')
  const identifier = attributeOf(element, 'identifier')
  const coverage = coverageOf(element)
  const files: DigitalObject[] = []
  const note: Block[] = []
  if (title !== undefined && marked.label !== undefined) note.push({ type: 'paragraph', content: [title] })
  for (const child of elementsIn(element)) {
    if (child.namespace !== '' || !members.includes(child.name)) continue
    if (child.name === 'daogrp' || child.name === 'daoset') files.push(readSet(child, reading))
    else if (child.name === 'resource') append(note, looseNote(child, reading))
    else files.push(readFile(withoutKey(child), reading))
  }
  append(note, notesIn(element, reading))
  const strange = elementsIn(element).filter(each => each.namespace !== '')
  for (const arc of elementsIn(element))
    if (isNamed(arc, 'arc')) reading.lost(arc, 'files of a set are shown one by one and not led to from each other')
  return {
    ...marked,
    ...(title !== undefined && marked.label === undefined && { label: title }),
    ...(role !== undefined && marked.localType === undefined && { localType: role }),
    ...(identifier !== undefined && { identifier }),
    ...(coverage && { coverage }),
    ...(note.length > 0 && { note }),
    members: files,
    ...joinedExtra(extra, strange.length > 0 ? { elements: strange.map(each => asExtra(each, reading)) } : undefined),
  }
}

function looseNote(element: XmlElement, reading: FieldReading): Block[] {
  if (!hasWords(textOf(element))) return []
  const hides = audienceOf(asHidden(element)) === 'internal'
  const content = readInline(element.children, reading)
  return [{ type: 'paragraph', ...(hides && { audience: 'internal' }), content }]
}

/** A file without the key by which arcs point at it, which is no label for people. */
function withoutKey(element: XmlElement): XmlElement {
  if (element.name === 'dao') return element
  return elementWith(element, { attributes: element.attributes.filter(({ name }) => name !== 'label') })
}
