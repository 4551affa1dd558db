import type { Place } from '../../../report/diagnostic.ts'
import type { XmlElement, XmlNode } from '../../../xml/element.ts'
import type { XmlAttribute, XmlStart } from '../../../xml/sink.ts'
import { isEadNamespace } from '../vocabularies.ts'

const xlinkNamespace = 'http://www.w3.org/1999/xlink'

/** The names that EAD3 gives to the attributes of XLink; `type`, `label`, `from` and `to` keep their own. */
const linkNames: Readonly<Record<string, string>> = {
  href: 'href',
  title: 'linktitle',
  role: 'linkrole',
  arcrole: 'arcrole',
  show: 'show',
  actuate: 'actuate',
}

/** A start tag with the names of EAD in lower case and without their namespace; links as EAD3 names them. */
export function asEad(start: XmlStart): XmlStart {
  if (!isEadNamespace(start.namespace)) return start
  const lower = start.name.toLowerCase()
  const shouts = lower !== start.name
  if (!shouts && start.namespace === '' && !start.attributes.some(isLink)) return start
  return {
    name: lower,
    namespace: '',
    prefix: '',
    attributes: start.attributes.map(attribute => plain(attribute, shouts)),
  }
}

const isLink = ({ namespace }: XmlAttribute): boolean => namespace === xlinkNamespace

function plain(attribute: XmlAttribute, shouts: boolean): XmlAttribute {
  const { name, namespace, value } = attribute
  const linkName = namespace === xlinkNamespace ? linkNames[name] : undefined
  if (linkName !== undefined) return { name: linkName, namespace: '', prefix: '', value }
  return shouts && namespace === '' ? { ...attribute, name: name.toLowerCase() } : attribute
}

interface Growing {
  readonly start: XmlStart
  readonly children: XmlNode[]
  readonly place: Place
}

/** Puts one element together from tokens. */
export interface ElementBuilder {
  start(element: XmlStart, place: Place): void
  text(text: string): void
  /** The finished element, when the outermost ends. */
  end(): XmlElement | undefined
  /** Whether something in it, or it itself, is internal. */
  readonly internal: boolean
}

export function elementBuilder(): ElementBuilder {
  const open: Growing[] = []
  let internal = false
  return {
    get internal() {
      return internal
    },
    start(element, place) {
      const start = asEad(element)
      open.push({ start, children: [], place })
      internal ||= start.attributes.some(
        ({ name, value }) => name === 'audience' && value.trim().toLowerCase() === 'internal',
      )
    },
    text(text) {
      const children = open.at(-1)?.children
      if (!children) return
      const last = children.at(-1)
      if (typeof last === 'string') children[children.length - 1] = last + text
      else children.push(text)
    },
    end() {
      const done = open.pop()
      if (!done) return undefined
      const { start, children, place } = done
      const element: XmlElement = {
        name: start.name,
        namespace: start.namespace,
        attributes: start.attributes,
        children,
        ...(place.line !== undefined && { place: { line: place.line, column: place.column ?? 1 } }),
      }
      const parent = open.at(-1)
      if (!parent) return element
      parent.children.push(element)
      return undefined
    },
  }
}
