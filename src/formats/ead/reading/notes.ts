import { entryOf } from '../../../model/members.ts'
import type { Conditions, Note } from '../../../model/note.ts'
import { tidy } from '../../../model/prose-text.ts'
import type { Description, LinkStatement } from '../../../model/unit.ts'
import { elementWith, isElement, textOf, type XmlElement, type XmlNode } from '../../../xml/element.ts'
import { digitalElements, readDigitalObject } from './digital-objects.ts'
import { readLink } from './links.ts'
import { readIndex } from './prose/index-note.ts'
import { readNote } from './prose/note.ts'
import type { FieldReading } from './reading.ts'
import {
  attributeOf,
  audienceOf,
  elementsIn,
  hasWords,
  isNamed,
  plainWords,
  readStatement,
  readWords,
  under,
} from './statement.ts'

type NoteField = {
  [Field in keyof Description]-?: NonNullable<Description[Field]> extends readonly Conditions[]
    ? readonly Note[] extends NonNullable<Description[Field]>
      ? Field
      : never
    : never
}[keyof Description]

/** The field of each element that holds a note. */
export const noteFields: Readonly<Record<string, NoteField>> = {
  accessrestrict: 'accessRestrictions',
  accruals: 'accruals',
  acqinfo: 'acquisition',
  altformavail: 'copiesLocation',
  appraisal: 'appraisal',
  arrangement: 'arrangement',
  bibliography: 'publications',
  bioghist: 'biogHist',
  custodhist: 'custodialHistory',
  fileplan: 'filePlan',
  legalstatus: 'legalStatus',
  note: 'notes',
  odd: 'notes',
  originalsloc: 'originalsLocation',
  otherfindaid: 'otherFindingAids',
  phystech: 'technicalAccess',
  prefercite: 'preferredCitation',
  processinfo: 'processing',
  relatedmaterial: 'relatedMaterial',
  scopecontent: 'scopeContent',
  separatedmaterial: 'separatedMaterial',
  userestrict: 'useRestrictions',
}

/** Elements that stand in a note and are statements of their own, by the note they stand in. */
const guests: Readonly<Record<string, string>> = {
  legalstatus: 'accessrestrict',
  acqinfo: 'custodhist',
  arrangement: 'scopecontent',
}

/**
 * A note, with what stands in it and is a statement of its own: the legal status in conditions of access, the acquisition in
 * the custodial history, the arrangement in the scope and content, digital objects anywhere.
 *
 * @returns descriptions in the order in which they are said
 */
export function readNotes(element: XmlElement, reading: FieldReading): readonly Description[] {
  if (!hasGuests(element, element.name)) return [readOne(element, reading)]
  const taken: XmlElement[] = []
  const rest = withoutGuests(element, audienceOf(element), element.name, taken)
  const own = taken.length > 0 && isEmpty(rest) ? [] : [readOne(rest, reading)]
  return [
    ...own,
    ...taken.map(guest =>
      digitalElements.includes(guest.name) ? readDigitalObject(guest, reading) : readOne(guest, reading),
    ),
  ]
}

function hasGuests(element: XmlElement, note: string): boolean {
  for (const child of element.children)
    if (isElement(child) && (isGuest(child, note) || hasGuests(child, note))) return true
  return false
}

const isGuest = ({ name, namespace }: XmlElement, note: string): boolean =>
  namespace === '' && (digitalElements.includes(name) || guests[name] === note)

const isEmpty = (element: XmlElement): boolean => !hasWords(textOf(element)) && element.attributes.length === 0

function withoutGuests(
  element: XmlElement,
  audience: ReturnType<typeof audienceOf>,
  note: string,
  taken: XmlElement[],
): XmlElement {
  let changed = false
  const children: XmlNode[] = []
  for (const child of element.children) {
    if (!isElement(child)) {
      children.push(child)
      continue
    }
    if (isGuest(child, note)) {
      taken.push(under(audience, child))
      changed = true
      continue
    }
    const inner = withoutGuests(child, audienceOf(child) === 'internal' ? 'internal' : audience, note, taken)
    if (inner !== child) changed = true
    children.push(inner)
  }
  return changed ? elementWith(element, { children }) : element
}

function readOne(element: XmlElement, reading: FieldReading): Description {
  if (element.name === 'index') return { indexes: [readIndex(element, reading)] }
  const field = fieldOf(element)
  if (field === 'useRestrictions') {
    const rights = readRights(element, reading)
    if (rights) return { rightsUris: [rights] }
  }
  if (field === 'accessRestrictions' || field === 'useRestrictions')
    return { [field]: [readConditions(element, reading)] }
  const note = readNote(element, reading)
  if (field !== 'physicalAccess' && field !== 'fullText') return { [field]: [note] }
  const { localType: _, ...rest } = note
  return { [field]: [rest] }
}

/** Which field a note belongs to. */
function fieldOf(element: XmlElement): NoteField {
  const local = attributeOf(element, 'localtype') ?? attributeOf(element, 'type')
  if (element.name === 'phystech' && local === 'physicalaccess') return 'physicalAccess'
  if (element.name === 'odd' && local === 'fulltext') return 'fullText'
  return entryOf(noteFields, element.name) ?? 'notes'
}

const sides: Readonly<Record<string, 'begin' | 'end'>> = { 'restriction-begin': 'begin', 'restriction-end': 'end' }

/** Conditions of access or use; dates without words at their beginning are the span of the restriction. */
function readConditions(element: XmlElement, reading: FieldReading): Conditions {
  const first = elementsIn(element).find(child => !isNamed(child, 'head'))
  if (!first || !isNamed(first, 'p') || !first.children.some(isElement)) return readNote(element, reading)
  const dates = tidy(textOf(first)) === '' ? elementsIn(first) : []
  const span: { begin?: string; end?: string } = {}
  for (const date of dates) {
    const side = sides[attributeOf(date, 'localtype') ?? '']
    const normal = attributeOf(date, 'normal')
    if (isNamed(date, 'date') && side && normal !== undefined) span[side] = normal
  }
  if (Object.keys(span).length === 0) return readNote(element, reading)
  const children = element.children.filter(child => child !== first)
  return { ...readNote(elementWith(element, { children }), reading), ...span }
}

/** A licence or rights statement: a note whose only words are a link to it. */
function readRights(element: XmlElement, reading: FieldReading): LinkStatement | undefined {
  const parts = element.children.filter(child => isElement(child) || hasWords(child))
  const heads = parts.filter(part => isNamed(part, 'head'))
  const [paragraph, ...others] = parts.filter(part => !isNamed(part, 'head'))
  const [head] = heads
  if (!paragraph || others.length > 0 || heads.length > 1 || !isNamed(paragraph, 'p')) return undefined
  if (paragraph.attributes.length > 0 || (head && isElement(head) && head.attributes.length > 0)) return undefined
  const [link, ...more] = paragraph.children.filter(child => isElement(child) || hasWords(child))
  if (!link || more.length > 0 || !isNamed(link, 'ref', 'extref')) return undefined
  const read = readLink(link)
  if (!/^https?:/i.test(read?.href ?? '') || !read) return undefined
  if (link.attributes.some(({ name }) => ['id', 'audience', 'lang', 'script', 'altrender'].includes(name)))
    return undefined
  const label = head && isElement(head) ? plainWords(head, reading) : ''
  return {
    ...readStatement(element, reading),
    ...readWords(link, reading),
    ...(label !== '' && { label }),
    link: read,
  }
}
