import type { Growing } from '../../../model/members.ts'
import type { Note } from '../../../model/note.ts'
import type { TextStatement } from '../../../model/statement.ts'
import { amend } from '../../../model/tree.ts'
import type { Description } from '../../../model/unit.ts'
import { elementWith, isElement, textOf, type XmlElement } from '../../../xml/element.ts'
import { DID_HEADING } from '../did-heading.ts'
import { readControlAccess, termElements } from './access-points.ts'
import { readContainer, readPhysicalLocation } from './containers.ts'
import { readDates } from './dates.ts'
import { readDigitalObject } from './digital-objects.ts'
import { readIdentifiers } from './identifiers.ts'
import { readLangMaterial } from './languages.ts'
import { nameTypes, readOrigination, readRepository } from './names.ts'
import { noteFields, readNotes } from './notes.ts'
import { readPhysicalDescriptions } from './physical.ts'
import { readNote } from './prose/note.ts'
import type { FieldReading } from './reading.ts'
import { readRelations } from './relations.ts'
import { asExtra, asHidden, audienceOf, hasWords, isNamed, readText, readWords, under } from './statement.ts'
import { readTitle } from './titles.ts'
import { tellWordless } from './told.ts'

type One = (element: XmlElement, reading: FieldReading) => Description

const text =
  (field: 'abstract' | 'materialSpecific'): One =>
  (element, reading) => {
    const language = element.attributes
      .find(({ name }) => name === 'langcode')
      ?.value.trim()
      .toLowerCase()
    const statement: Growing<TextStatement> = readText(element, reading, ['langcode'])
    if (language) statement.language = language
    return { [field]: [statement] }
  }

/** The elements that are read one by one; the others are taken together with their like. */
const readers: ReadonlyMap<string, One> = new Map([
  ['abstract', text('abstract')],
  ['materialspec', text('materialSpecific')],
  ['origination', readOrigination],
  ['repository', readRepository],
  ['langmaterial', readLangMaterial],
  ['container', readContainer],
  ['physloc', readPhysicalLocation],
  ['dao', readDigitalObject],
  ['daogrp', readDigitalObject],
  ['daoset', readDigitalObject],
  ['relations', readRelations],
  ['controlaccess', readControlAccess],
  ['note', readShortNote],
  ['didnote', readShortNote],
])

/** The elements that are read together with their like. */
const together: ReadonlyMap<string, 'title' | 'identifier' | 'date' | 'physical'> = new Map([
  ['unittitle', 'title'],
  ['unitid', 'identifier'],
  ['unitdate', 'date'],
  ['unitdatestructured', 'date'],
  ['physdesc', 'physical'],
  ['physdescstructured', 'physical'],
  ['physdescset', 'physical'],
])

/**
 * The identification of a unit: identifiers, title, dates, extent, creators, languages, containers and the like.
 *
 * What another vocabulary says is kept as it stood; what EAD has elsewhere is read as if it stood there.
 *
 * Source: EAD `did`.
 */
export function readDid(did: XmlElement, reading: FieldReading): Description {
  const audience = audienceOf(did)
  const said: Growing<Description> = {}
  const otherTitles: TextStatement[] = []
  const dates: XmlElement[] = []
  const identifiers: XmlElement[] = []
  const physical: XmlElement[] = []
  const others: XmlElement[] = []
  for (const given of did.children) {
    if (!isElement(given)) continue
    const child = inParts(under(audience, given))
    const kind = child.namespace === '' ? together.get(child.name) : undefined
    if (kind === 'title') {
      const { title, dates: inside } = readTitle(child, reading)
      if (said.title === undefined) said.title = title
      else otherTitles.push(title)
      for (const date of inside) dates.push(date)
    } else if (kind === 'date') dates.push(child)
    else if (kind === 'identifier') identifiers.push(child)
    else if (kind === 'physical') physical.push(child)
    else others.push(child)
  }
  if (otherTitles.length > 0) said.otherTitles = otherTitles
  if (identifiers.length > 0) Object.assign(said, readIdentifiers(identifiers, reading))
  if (dates.length > 0) said.dates = readDates(dates, reading)
  if (physical.length > 0) Object.assign(said, readPhysicalDescriptions(physical, reading))
  if (others.length > 0) {
    const lists = new Set<unknown>()
    for (const child of others) for (const more of readOther(child, reading)) amend(said, more, lists)
  }
  tellAttributes(did, reading)
  for (const child of did.children)
    if (!isElement(child) && hasWords(child))
      reading.lostText(did, child, 'the identification of a unit holds no loose words')
  return said
}

/** What is put together from its parts is internal as a whole when a part is. */
const inParts = (element: XmlElement): XmlElement =>
  structured.has(element.name) && element.namespace === '' ? asHidden(element) : element

const structured: ReadonlySet<string> = new Set(['unitdatestructured', 'physdescstructured', 'physdescset'])

/** Elements whose attributes hold nothing that the model keeps. */
function tellAttributes(element: XmlElement, reading: FieldReading): void {
  for (const { name, namespace, value } of element.attributes)
    if (!(name === 'audience' && namespace === '') && value.trim() !== '')
      reading.lostAttribute(element, name, value, `${element.name} only groups what is said of the unit`)
}

function readOther(child: XmlElement, reading: FieldReading): readonly Description[] {
  if (child.namespace !== '') return [{ extra: { elements: [asExtra(child, reading)] } }]
  if (child.name === 'head') {
    const heading = readWords(child, reading)
    return heading.text === '' ? [] : [{ notes: [headingNote(child, reading)] }]
  }
  const reader = readers.get(child.name)
  if (reader) {
    const said = reader(child, reading)
    if (saysNothing(said)) tellWordless(child, reading)
    return [said]
  }
  if (Object.hasOwn(noteFields, child.name)) return readNotes(child, reading)
  if (child.name === 'index' || child.name === 'legalstatus') return readNotes(child, reading)
  return [readMisplaced(child, reading)]
}

/** Whether a description has nothing but empty lists. */
function saysNothing(said: Description): boolean {
  let field: keyof Description
  for (field in said) {
    const value: unknown = said[field]
    if (!Array.isArray(value) || value.length > 0) return false
  }
  return true
}

/** What EAD does not allow in a `did`, read as what it means elsewhere. */
function readMisplaced(child: XmlElement, reading: FieldReading): Description {
  reading.deviates(child, 'ead/misplaced', `EAD has no place for ${child.name} in did.`)
  if (isNamed(child, 'extent', 'dimensions', 'physfacet'))
    return readPhysicalDescriptions(
      [elementWith(child, { name: 'physdesc', attributes: [], children: [child] })],
      reading,
    )
  if (isNamed(child, 'language'))
    return readLangMaterial(elementWith(child, { name: 'langmaterial', attributes: [], children: [child] }), reading)
  if (Object.hasOwn(nameTypes, child.name) || termElements.includes(child.name))
    return readControlAccess(elementWith(child, { name: 'controlaccess', attributes: [], children: [child] }), reading)
  return { extra: { elements: [asExtra(child, reading)] } }
}

/** The heading of an identification, as a note that has nothing but a heading. */
function headingNote(head: XmlElement, reading: FieldReading): Note {
  return { ...readNote({ ...head, name: 'odd', attributes: [], children: [head] }, reading), localType: DID_HEADING }
}

/**
 * A short note that stands with the identity of the unit; one of several paragraphs, or with lists and the like, is a note of
 * its own. EAD 2002 `did/note`, EAD3 `didnote`.
 */
function readShortNote(element: XmlElement, reading: FieldReading): Description {
  const parts = element.children.filter(child => isElement(child) || hasWords(child))
  const [only] = parts
  if (parts.length === 1 && only && isNamed(only, 'p') && only.attributes.length === 0)
    return short(elementWith(element, { children: only.children }), reading)
  const isInline = !parts.some(part => isNamed(part, ...blocks))
  return isInline ? short(element, reading) : { notes: [readNote(element, reading)] }
}

const blocks = ['p', 'head', 'list', 'table', 'chronlist', 'blockquote', 'address', 'div', 'ul', 'ol', 'note']

function short(element: XmlElement, reading: FieldReading): Description {
  const inner = element.children.some(child => isNamed(child, ...blocks))
  if (inner) return { notes: [readNote(element, reading)] }
  const statement: TextStatement = readText(element, reading)
  return textOf(element).trim() === '' && statement.label === undefined ? {} : { shortNotes: [statement] }
}
