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
  const { name, attributes } = start
  const lower = capitals.test(name) ? name.toLowerCase() : name
  const shouts = lower !== name
  const changes = attributes.length > 0 && (shouts || attributes.some(isLink))
  if (!shouts && !changes && start.namespace === '') return start
  return {
    name: lower,
    namespace: '',
    prefix: '',
    attributes: changes ? attributes.map(attribute => plain(attribute, shouts)) : attributes,
  }
}

const capitals = /[^a-z0-9]/

const isLink = ({ namespace }: XmlAttribute): boolean => namespace === xlinkNamespace

const isInternal = ({ name, value }: XmlAttribute): boolean =>
  name === 'audience' && value.trim().toLowerCase() === 'internal'

function plain(attribute: XmlAttribute, shouts: boolean): XmlAttribute {
  const { name, namespace, value } = attribute
  const linkName = namespace === xlinkNamespace ? linkNames[name] : undefined
  if (linkName !== undefined) return { name: linkName, namespace: '', prefix: '', value }
  return shouts && namespace === '' ? { ...attribute, name: name.toLowerCase() } : attribute
}

interface Growing extends XmlElement {
  readonly children: XmlNode[]
}

/** Puts elements together from tokens, one after the other. */
export interface ElementBuilder {
  start(element: XmlStart, place: Place): void
  text(text: string): void
  /** The finished element, when the outermost ends. */
  end(): XmlElement | undefined
  /** Whether something in the element, or it itself, is internal. */
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
      const { name, namespace, attributes } = asEad(element)
      const { line, column = 1 } = place
      if (open.length === 0) internal = false
      const growing: Growing = {
        name,
        namespace,
        attributes,
        children: [],
        ...(line !== undefined && { place: { line, column } }),
      }
      open.at(-1)?.children.push(growing)
      open.push(growing)
      internal ||= attributes.some(isInternal)
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
      return open.length === 0 ? done : undefined
    },
  }
}
