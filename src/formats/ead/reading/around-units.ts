import { append } from '../../../model/append.ts'
import type { Note } from '../../../model/note.ts'
import type { Block, Inline, TableCell } from '../../../model/prose.ts'
import type { Audience } from '../../../model/statement.ts'
import type { Description } from '../../../model/unit.ts'
import { elementWith, type XmlElement } from '../../../xml/element.ts'
import { readControlAccess, termElements } from './access-points.ts'
import { readDid } from './did.ts'
import { readDigitalObject } from './digital-objects.ts'
import { noteFields, readNotes } from './notes.ts'
import { readBlocks } from './prose/blocks.ts'
import { readInline } from './prose/inline.ts'
import type { FieldReading } from './reading.ts'
import { readRelations } from './relations.ts'
import {
  asExtra,
  audienceOf,
  elementsIn,
  isNamed,
  readStatement,
  readWords,
  tellLooseWords,
  under,
} from './statement.ts'
import { tellMarks } from './told.ts'

/** Elements of prose, which EAD has in notes only. */
const prose = [
  'p',
  'list',
  'table',
  'chronlist',
  'blockquote',
  'address',
  'div',
  'head',
  'ul',
  'ol',
  'dl',
  'bibref',
  'archref',
  'ref',
  'extref',
  'linkgrp',
  'ptr',
  'extptr',
  'emph',
]

/** What is said of an element that EAD 2002 has under another name. */
export const ofVersion1 = (name: string, now: string): string => `${name} is of EAD 1.0; it was read as ${now}.`

/**
 * What one element directly in `archdesc`, a component or a group of notes says of the unit.
 *
 * An element of another vocabulary is kept as it stood, and so is one that EAD does not have there.
 */
export function readUnitPart(element: XmlElement, reading: FieldReading): readonly Description[] {
  if (element.namespace !== '') return [{ extra: { elements: [asExtra(element, reading)] } }]
  const { name } = element
  if (name === 'organization') {
    reading.deviates(element, 'ead/of-version-1', ofVersion1(name, 'arrangement'))
    return readNotes(elementWith(element, { name: 'arrangement' }), reading)
  }
  if (Object.hasOwn(noteFields, name) || name === 'index') return readNotes(element, reading)
  if (name === 'controlaccess') return [readControlAccess(element, reading)]
  if (name === 'dao' || name === 'daogrp' || name === 'daoset') return [readDigitalObject(element, reading)]
  if (name === 'relations') return [readRelations(element, reading)]
  if (name === 'relation')
    return [readRelations(elementWith(element, { name: 'relations', attributes: [], children: [element] }), reading)]
  if (name === 'runner') {
    reading.lost(element, 'a running title belongs to the printed page')
    return []
  }
  reading.deviates(element, 'ead/misplaced', `EAD has no place for ${name} here.`)
  if (termElements.includes(name))
    return [
      readControlAccess(elementWith(element, { name: 'controlaccess', attributes: [], children: [element] }), reading),
    ]
  if (prose.includes(name)) return [{ notes: [looseProse([element], undefined, undefined, reading)] }]
  if (inDid.includes(name))
    return [readDid(elementWith(element, { name: 'did', attributes: [], children: [element] }), reading)]
  return [{ extra: { elements: [asExtra(element, reading)] } }]
}

const inDid = [
  ...[
    'unitid',
    'unittitle',
    'unitdate',
    'unitdatestructured',
    'physdesc',
    'physdescstructured',
    'physdescset',
    'physloc',
  ],
  ...[
    'abstract',
    'container',
    'langmaterial',
    'materialspec',
    'origination',
    'repository',
    'didnote',
    'extent',
    'language',
  ],
]

/** Prose that stands between structures, such as an introduction to a list of components, as one note of the unit. */
export function looseProse(
  elements: readonly XmlElement[],
  localType: string | undefined,
  audience: Audience | undefined,
  reading: FieldReading,
): Note {
  const heads = elements.filter(element => isNamed(element, 'head'))
  const [head] = heads
  const headed = head !== undefined && elements[0] === head
  const words: readonly Inline[] = headed ? readInline(head.children, reading) : []
  const isHidden = headed && audienceOf(head) === 'internal'
  const heading: readonly Inline[] = isHidden ? [{ type: 'emphasis', audience: 'internal', content: words }] : words
  const blocks: Block[] = []
  for (const element of headed ? elements.slice(1) : elements) {
    if (isNamed(element, 'thead')) blocks.push(columnHeads(element, reading))
    else append(blocks, readBlocks([element], reading))
  }
  if (headed) tell(head, reading)
  return {
    ...(audience && { audience }),
    ...(localType !== undefined && { localType }),
    ...(heading.length > 0 && { heading }),
    blocks,
  }
}

function tell(element: XmlElement, reading: FieldReading): void {
  for (const { name, value } of element.attributes)
    if (value.trim() !== '') reading.lostAttribute(element, name, value, 'a heading holds its words alone')
}

/** The headings of the columns of a list of components. EAD `thead`. */
function columnHeads(element: XmlElement, reading: FieldReading): Block {
  const rows = elementsIn(element).filter(row => isNamed(row, 'row'))
  tellMarks(element, reading)
  tellLooseWords(element, reading, 'the headings of columns stand in rows')
  for (const child of elementsIn(element))
    if (!isNamed(child, 'row')) reading.lost(child, 'the headings of columns stand in rows')
  const head = rows.map(row => {
    tellLooseWords(row, reading, 'a row holds its words in its cells')
    return elementsIn(row).map((given): TableCell => {
      const entry = under(audienceOf(element), under(audienceOf(row), given))
      const { label: _, localType: __, ...marks } = readStatement(entry, reading)
      const { text, content } = readWords(entry, reading)
      return { ...marks, content: content ?? [text] }
    })
  })
  return { type: 'table', head, rows: [] }
}
