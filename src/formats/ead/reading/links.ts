import type { Link } from '../../../model/prose.ts'
import type { XmlElement } from '../../../xml/element.ts'
import { actuations, shows } from './prose/link.ts'
import { attributeOf } from './statement.ts'

/** The attributes that make an element a link, in EAD 2002 with its DTD or its schema, and in EAD3. */
export const linkAttributes = ['href', 'target', 'linktitle', 'title', 'linkrole', 'role', 'show', 'actuate']

/** Where an element leads; absent when it says nothing of it. EAD3 linking attributes; XLink. */
export function readLink(element: XmlElement): Link | undefined {
  const href = attributeOf(element, 'href')
  const target = attributeOf(element, 'target')
  const title = attributeOf(element, 'linktitle') ?? attributeOf(element, 'title')
  const role = attributeOf(element, 'linkrole') ?? attributeOf(element, 'role')
  const show = shows.get(attributeOf(element, 'show')?.toLowerCase() ?? '')
  const actuate = actuations.get(attributeOf(element, 'actuate')?.toLowerCase() ?? '')
  const link: Link = {
    ...(href !== undefined && { href }),
    ...(target !== undefined && { target }),
    ...(title !== undefined && { title }),
    ...(role !== undefined && { role }),
    ...(show && { show }),
    ...(actuate && { actuate }),
  }
  return Object.keys(link).length > 0 ? link : undefined
}
