import { ead3Namespaces, ead2002Namespaces } from '../formats/ead/vocabularies.ts'

/** An attribute as it stands in the text. Offsets are in UTF-16 units. */
export interface WrittenAttribute {
  /** With its prefix, if it has one. */
  readonly name: string
  /** The value as it is written, references unresolved. */
  readonly value: string
  /** Where the value begins and ends, without its quotes. */
  readonly from: number
  readonly to: number
}

/** An element as it stands in the text. */
export interface WrittenElement {
  /** The local name. */
  readonly name: string
  /** Whether it is of EAD, and not of something wrapped in it or around it. */
  readonly isEad: boolean
  readonly attributes: readonly WrittenAttribute[]
  readonly parent: WrittenElement | undefined
  readonly children: WrittenElement[]
  /** The start tag. */
  readonly from: number
  readonly nameEnd: number
  readonly tagEnd: number
  /** Where the end tag begins, and where the element is over; both the end of the start tag when it is empty. */
  contentEnd: number
  to: number
  /** Whether words, references or CDATA stand directly in it. */
  hasWords: boolean
  /** Whether comments or processing instructions stand directly in it. */
  hasNotes: boolean
  /** Whether it, or something it lies in, is marked internal. */
  readonly isInternal: boolean
}

/** The elements of a document in document order. */
export interface WrittenDocument {
  readonly elements: readonly WrittenElement[]
  /** Whether the document type declares entities, which may hold anything. */
  readonly declaresEntities: boolean
}

const eadNamespaces: readonly string[] = ['', ...ead3Namespaces, ...ead2002Namespaces]

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y
const NAME = /[^\s/>]+/y

/**
 * Finds the elements and attribute values of a document in its text, so that single values can be changed and all else left
 * as it is. The text must have been found well-formed before; nothing is checked here, and nothing is resolved but namespaces.
 */
export function elementsIn(text: string): WrittenDocument {
  const elements: WrittenElement[] = []
  const open: {
    readonly element: WrittenElement
    readonly namespaces: ReadonlyMap<string, string>
    readonly ead: string | undefined
  }[] = []
  let declaresEntities = false
  const after = (mark: string, at: number): number => {
    const end = text.indexOf(mark, at)
    return end < 0 ? text.length : end + mark.length
  }

  function start(from: number): number {
    NAME.lastIndex = from + 1
    const qualified = NAME.exec(text)?.[0] ?? ''
    const nameEnd = from + 1 + qualified.length
    const attributes: WrittenAttribute[] = []
    let at = nameEnd
    for (;;) {
      ATTRIBUTE.lastIndex = at
      const found = ATTRIBUTE.exec(text)
      if (!found) break
      at = ATTRIBUTE.lastIndex
      const [, name = '', double, single = ''] = found
      const value = double ?? single
      attributes.push({ name, value, from: at - 1 - value.length, to: at - 1 })
    }
    const tagEnd = after('>', at)
    const around = open.at(-1)
    const [prefix, name] = split(qualified)
    const namespaces = declared(attributes, around?.namespaces ?? new Map())
    const namespace = namespaces.get(prefix) ?? ''
    const ead = name === 'ead' && eadNamespaces.includes(namespace) ? namespace : around?.ead
    const element: WrittenElement = {
      name,
      isEad: ead === namespace,
      attributes,
      parent: around?.element,
      children: [],
      from,
      nameEnd,
      tagEnd,
      contentEnd: tagEnd,
      to: tagEnd,
      hasWords: false,
      hasNotes: false,
      isInternal:
        around?.element.isInternal === true ||
        attributes.some(
          ({ name, value }) => /^(?:.*:)?audience$/i.test(name) && value.trim().toLowerCase() === 'internal',
        ),
    }
    elements.push(element)
    around?.element.children.push(element)
    if (text[tagEnd - 2] !== '/') open.push({ element, namespaces, ead })
    return tagEnd
  }

  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('<', at)
    const around = open.at(-1)?.element
    const end = next < 0 ? text.length : next
    if (around && !around.hasWords && /[^ \t\r\n]/.test(text.slice(at, end))) around.hasWords = true
    if (next < 0) break
    if (text.startsWith('<!--', next)) {
      if (around) around.hasNotes = true
      at = after('-->', next + 4)
    } else if (text.startsWith('<![CDATA[', next)) {
      if (around) around.hasWords = true
      at = after(']]>', next)
    } else if (text.startsWith('<?', next)) {
      if (around) around.hasNotes = true
      at = after('?>', next)
    } else if (text.startsWith('<!', next)) {
      at = endOfDocumentType(text, next)
      declaresEntities ||= text.slice(next, at).includes('<!ENTITY')
    } else if (text[next + 1] === '/') {
      at = after('>', next)
      const closed = open.pop()?.element
      if (closed) {
        closed.contentEnd = next
        closed.to = at
      }
    } else at = start(next)
  }
  return { elements, declaresEntities }
}

const split = (qualified: string): readonly [prefix: string, local: string] => {
  const colon = qualified.indexOf(':')
  return colon < 0 ? ['', qualified] : [qualified.slice(0, colon), qualified.slice(colon + 1)]
}

function declared(
  attributes: readonly WrittenAttribute[],
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = attributes.filter(({ name }) => name === 'xmlns' || name.startsWith('xmlns:'))
  return own.length === 0
    ? outer
    : new Map([...outer, ...own.map(({ name, value }) => [name.slice(6), value] as const)])
}

/** A document type ends at the first `>` that is in no quotes, no comment and not between its square brackets. */
function endOfDocumentType(text: string, from: number): number {
  const piece = /"[^"]*"|'[^']*'|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|[[\]>]/g
  piece.lastIndex = from
  let inside = false
  for (let found = piece.exec(text); found; found = piece.exec(text)) {
    if (found[0] === '[') inside = true
    else if (found[0] === ']') inside = false
    else if (found[0] === '>' && !inside) return piece.lastIndex
  }
  return text.length
}

/** The value of an attribute that has no references in it; `undefined` when it has, or is not there. */
export function plainValue(element: WrittenElement, name: string): string | undefined {
  const value = element.attributes.find(attribute => attribute.name === name)?.value
  return value?.includes('&') ? undefined : value
}
