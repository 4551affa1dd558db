import { tidy } from '../../../model/prose-text.ts'
import type { TextStatement } from '../../../model/statement.ts'
import { elementWith, isElement, textOf, type XmlElement, type XmlNode } from '../../../xml/element.ts'
import type { FieldReading } from './reading.ts'
import { audienceOf, hasWords, isNamed, readText, under } from './statement.ts'

/** A title with the dates that stand in it. */
export interface ReadTitle {
  readonly title: TextStatement
  /** The `unitdate` elements in it, which are dates of the unit. */
  readonly dates: readonly XmlElement[]
}

/**
 * A title. Dates in it are dates of the unit; those at its end are no part of the title, those amid its words are both.
 *
 * Source: EAD 2002 `unittitle/unitdate`, which EAD3 does without.
 */
export function readTitle(element: XmlElement, reading: FieldReading): ReadTitle {
  if (!element.children.some(isElement)) return { title: readText(element, reading), dates: [] }
  const dates = datesIn(element)
  if (dates.length === 0) return { title: readText(element, reading), dates }
  const children = withoutDatesAtEnd(element.children)
  const shortened = children.length < element.children.length
  const inTitle = shortened ? trimmed(children) : children
  const title = hasWords(inTitle.map(textOf).join(''))
    ? elementWith(element, { children: inTitle.map(asDate) })
    : elementWith(element, { children: element.children.map(asDate) })
  return { title: readText(title, reading), dates: dates.map(date => under(audienceOf(element), date)) }
}

function datesIn(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = []
  for (const child of element.children)
    if (isElement(child)) {
      if (child.namespace === '' && (child.name === 'unitdate' || child.name === 'unitdatestructured'))
        found.push(child)
      else for (const inner of datesIn(child)) found.push(inner)
    }
  return found
}

function withoutDatesAtEnd(children: readonly XmlNode[]): readonly XmlNode[] {
  let end = children.length
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i]
    if (child === undefined) break
    if (isNamed(child, 'unitdate')) end = i
    else if (isElement(child) || hasWords(child)) break
  }
  return children.slice(0, end)
}

/** Without the comma or the like that parted the title from its date. */
function trimmed(children: readonly XmlNode[]): XmlNode[] {
  const last = children.at(-1)
  if (last === undefined || isElement(last)) return [...children]
  let end = last.length
  while (end > 0 && /[\s,;:(–—-]/u.test(last.charAt(end - 1))) end--
  const text = last.slice(0, end)
  return tidy(text) === '' ? trimmed(children.slice(0, -1)) : [...children.slice(0, -1), text]
}

/** A date amid the words of a title, as a date in running text. */
const asDate = (node: XmlNode): XmlNode => (isNamed(node, 'unitdate') ? { ...node, name: 'date' } : node)
