import type { Place } from '../../../report/diagnostic.ts'
import type { ElementPlace, XmlElement, XmlNode } from '../../../xml/element.ts'
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

/**
 * A start tag with the names of EAD in lower case and without their namespace; links as EAD3 names them. Who may see it is
 * spelt as EAD spells it, so that nothing is shown because of a capital or a blank.
 *
 * @example `<note Audience=" INTERNAL">`: `<note audience="internal">`.
 */
export function asEad(start: XmlStart): XmlStart {
  const { name, namespace, attributes } = start
  if (!isEadNamespace(namespace)) return start
  const lower = hasCapitals(name) ? name.toLowerCase() : name
  const shouts = lower !== name
  const changes = attributes.length > 0 && (shouts || attributes.some(isOtherwise))
  if (!shouts && !changes && namespace === '') return start
  return {
    name: lower,
    namespace: '',
    prefix: '',
    attributes: changes ? attributes.map(attribute => plain(attribute, shouts)) : attributes,
  }
}

/** Whether there may be a capital in a name: something else than the letters and digits that names of EAD are made of. */
function hasCapitals(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i)
    if (unit < 0x30 || unit > 0x7a || (unit > 0x39 && unit < 0x61)) return true
  }
  return false
}

const isOtherwise = (attribute: XmlAttribute): boolean =>
  attribute.namespace === xlinkNamespace || audienceIn(attribute) !== undefined

/** The audience that an attribute says, when it is not spelt as EAD spells it. */
function audienceIn({ name, namespace, value }: XmlAttribute): string | undefined {
  if (name.length !== 8 || name.toLowerCase() !== 'audience' || !isEadNamespace(namespace)) return undefined
  const said = value.trim().toLowerCase()
  if (said !== 'internal' && said !== 'external') return undefined
  return said === value && name === 'audience' && namespace === '' ? undefined : said
}

function isInternal({ name, value }: XmlAttribute): boolean {
  return name === 'audience' && value.trim().toLowerCase() === 'internal'
}

function plain(attribute: XmlAttribute, shouts: boolean): XmlAttribute {
  const { name, namespace, value } = attribute
  const linkName = namespace === xlinkNamespace ? linkNames[name] : undefined
  if (linkName !== undefined) return { name: linkName, namespace: '', prefix: '', value }
  const audience = audienceIn(attribute)
  if (audience !== undefined) return { name: 'audience', namespace: '', prefix: '', value: audience }
  return shouts && namespace === '' ? { ...attribute, name: name.toLowerCase() } : attribute
}

interface Growing extends XmlElement {
  children: XmlNode[]
}

/** The children of every element that has none, never added to: most elements have one child or none. */
const none: XmlNode[] = []

/** Puts elements together from tokens, one after the other; start tags are as {@link asEad} gives them. */
export interface ElementBuilder {
  start(element: XmlStart, place: Place): void
  text(text: string): void
  /** The finished element, when the outermost ends. */
  end(): XmlElement | undefined
  /** Whether something in the element, or it itself, is internal. */
  internal(): boolean
}

export function elementBuilder(): ElementBuilder {
  /** The elements around the innermost. */
  const around: (Growing | undefined)[] = []
  let innermost: Growing | undefined
  let internal = false

  return {
    internal: () => internal,
    start(element, place) {
      const growing = headOf(element, place)
      if (!innermost) internal = false
      else append(innermost, growing)
      around.push(innermost)
      innermost = growing
      for (const attribute of element.attributes) internal ||= isInternal(attribute)
    },
    text(text) {
      if (!innermost) return
      const { children } = innermost
      const last = children[children.length > 0 ? children.length - 1 : 0]
      if (typeof last === 'string') children[children.length - 1] = last + text
      else append(innermost, text)
    },
    end() {
      const done = innermost
      innermost = around.pop()
      return innermost ? undefined : done
    },
  }
}

function append(to: Growing, node: XmlNode): void {
  if (to.children === none) to.children = [node]
  else to.children.push(node)
}

/** A start tag as an element without content. */
export function headOf({ name, namespace, attributes }: XmlStart, place: Place): Growing {
  if (isKnown(place)) return { name, namespace, attributes, children: none, place }
  const { line, column = 1 } = place
  return line === undefined
    ? { name, namespace, attributes, children: none }
    : { name, namespace, attributes, children: none, place: { line, column } }
}

const isKnown = (place: Place): place is Place & ElementPlace => place.line !== undefined && place.column !== undefined
