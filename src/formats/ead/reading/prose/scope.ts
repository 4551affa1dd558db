import { singleSpaced } from '../../../../model/prose-text.ts'
import { isWhiteSpace } from '../../../../xml/characters.ts'
import type { XmlElement } from '../../../../xml/element.ts'
import type { Reading } from '../reading.ts'

/** What holds where one is in the source. */
export interface Scope {
  readonly reading: Reading
  /** Whether white space is part of the words. Source: XML 1.0, `xml:space`. */
  readonly preserve: boolean
}

export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
export const xlinkNamespace = 'http://www.w3.org/1999/xlink'

/** What holds inside an element. */
export function inside(element: XmlElement, scope: Scope): Scope {
  for (const { name, namespace, value } of element.attributes) {
    if (name !== 'space' || namespace !== xmlNamespace) continue
    const preserve = value === 'preserve'
    if (preserve !== scope.preserve) return { ...scope, preserve }
  }
  return scope
}

/** Text with white space that only lays the source out made single spaces. Non-breaking spaces are kept. */
export const laidOut = (text: string, { preserve }: Scope): string => (preserve ? text : singleSpaced(text))

export const isBlank = isWhiteSpace
