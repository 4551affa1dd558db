import type { Description } from '../../../model/unit.ts'
import { type ElementPlace, isElement, type XmlElement } from '../../../xml/element.ts'

/** What was read of a unit from one element. */
export interface Read {
  readonly more: Description
  readonly element: XmlElement
}

/** Elements that hold one entry of a field each, where a whole group was read at once. */
const elementsOf: Readonly<Partial<Record<keyof Description, readonly string[]>>> = {
  title: ['unittitle'],
  otherTitles: ['unittitle'],
  referenceCode: ['unitid'],
  otherIdentifiers: ['unitid'],
  persistentUris: ['unitid'],
  dates: ['unitdate', 'unitdatestructured'],
  physicalDescriptions: ['physdesc', 'physdescstructured', 'physdescset'],
  containers: ['container'],
  physicalLocations: ['physloc'],
  abstract: ['abstract'],
  materialSpecific: ['materialspec'],
  shortNotes: ['note', 'didnote'],
  repository: ['repository'],
  languages: ['language', 'script'],
  languageNotes: ['langmaterial'],
  digitalObjects: ['dao', 'daogrp', 'daoset'],
  creators: ['persname', 'famname', 'corpname', 'name'],
  accessPoints: [
    ...[
      'persname',
      'famname',
      'corpname',
      'name',
      'subject',
      'geogname',
      'genreform',
      'function',
      'occupation',
      'title',
    ],
  ],
}

/**
 * Where a statement that was read from one of these elements stands: the element it was read from, as near as the order of
 * elements and entries tells it.
 *
 * @returns `undefined` when it is none of theirs
 */
export function placeIn(read: readonly Read[], about: object): ElementPlace | undefined {
  for (const { more, element } of read)
    for (const [field, value] of Object.entries(more)) {
      const entries: readonly unknown[] = Array.isArray(value) ? value : [value]
      const i = entries.indexOf(about)
      if (i >= 0) return placeOfEntry(element, isField(field) ? elementsOf[field] : undefined, i, entries.length)
    }
  return undefined
}

const isField = (field: string): field is keyof typeof elementsOf => Object.hasOwn(elementsOf, field)

function placeOfEntry(
  element: XmlElement,
  names: readonly string[] | undefined,
  i: number,
  of: number,
): ElementPlace | undefined {
  if (!names) return element.place
  const found: XmlElement[] = []
  gather(element, names, found)
  return (found.length === of ? found[i] : (found[0] ?? element))?.place ?? element.place
}

function gather(element: XmlElement, names: readonly string[], found: XmlElement[]): void {
  if (names.includes(element.name)) found.push(element)
  else for (const child of element.children) if (isElement(child)) gather(child, names, found)
}
