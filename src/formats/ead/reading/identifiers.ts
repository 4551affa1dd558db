import type { Identifier } from '../../../model/identifier.ts'
import type { Growing } from '../../../model/members.ts'
import type { Description, LinkStatement } from '../../../model/unit.ts'
import { elementWith, isElement, type XmlElement } from '../../../xml/element.ts'
import { readLink } from './links.ts'
import type { FieldReading } from './reading.ts'
import { attributeOf, audienceOf, hasWords, isNamed, readStatement, readText, readWords } from './statement.ts'

const own = ['countrycode', 'repositorycode', 'identifier']

/**
 * The identifiers of a unit. The first that is plain is the reference code: neither internal, nor of a type of its own, nor a
 * link. Those whose words are a link as a whole are persistent identifiers. EAD `unitid`.
 */
export function readIdentifiers(elements: readonly XmlElement[], reading: FieldReading): Description {
  const links: LinkStatement[] = []
  const codes: ReadCode[] = []
  for (const element of elements) {
    const link = readLinked(element, reading)
    if (link) links.push(link)
    else codes.push({ element, code: readIdentifier(element, reading) })
  }
  const [only] = codes
  if (only && codes.length + links.length === 1) return { referenceCode: only.code }
  const first = codes.find(isPlain) ?? codes.find(({ element }) => audienceOf(element) !== 'internal') ?? codes[0]
  const others = codes.filter(each => each !== first).map(({ code }) => code)
  return {
    ...(first && { referenceCode: first.code }),
    ...(others.length > 0 && { otherIdentifiers: others }),
    ...(links.length > 0 && { persistentUris: links }),
  }
}

interface ReadCode {
  readonly element: XmlElement
  readonly code: Identifier
}

const isPlain = ({ element, code }: ReadCode): boolean =>
  audienceOf(element) !== 'internal' && code.localType === undefined && code.text !== ''

function readIdentifier(element: XmlElement, reading: FieldReading): Identifier {
  if (element.attributes.length === 0 && !element.children.some(isElement)) return readText(element, reading)
  const pointer = element.children.some(isElement) ? pointerAtEnd(element) : undefined
  const uri = pointer ? readLink(pointer)?.href : undefined
  const rest =
    uri === undefined
      ? element
      : elementWith(element, { children: element.children.filter(child => child !== pointer) })
  const country = attributeOf(element, 'countrycode')
  const repositoryCode = attributeOf(element, 'repositorycode')
  const identifier = attributeOf(element, 'identifier')
  const countryCode = country?.replace(/\s+/g, '').toUpperCase()
  if (country !== undefined && countryCode !== undefined) reading.respelt(element, 'country-code', country, countryCode)
  const words: Growing<Identifier> = readText(rest, reading, own)
  const isUri = uri === undefined && identifier !== undefined && /^https?:\/\//i.test(identifier)
  if (countryCode !== undefined) words.countryCode = countryCode
  if (repositoryCode !== undefined) words.repositoryCode = repositoryCode
  if (identifier !== undefined) words.identifier = identifier
  if (uri !== undefined && !isUri) words.uri = uri
  return words
}

/** The pointer that is the last of an identifier and says nothing but where it leads. */
function pointerAtEnd(element: XmlElement): XmlElement | undefined {
  const last = element.children.filter(child => isElement(child) || child.trim() !== '').at(-1)
  return last !== undefined && isNamed(last, 'ptr', 'extptr') && isBare(last) ? last : undefined
}

/** Whether a pointer says nothing but where it leads. */
const isBare = (element: XmlElement): boolean =>
  attributeOf(element, 'href') !== undefined &&
  element.attributes.every(({ name }) => ['href', 'linktype', 'type'].includes(name))

/** An identifier whose words are a link as a whole. */
function readLinked(element: XmlElement, reading: FieldReading): LinkStatement | undefined {
  if (!element.children.some(isElement)) return undefined
  const [only, ...others] = element.children.filter(child => isElement(child) || hasWords(child))
  if (!only || others.length > 0 || !isNamed(only, 'ref', 'extref', 'ptr', 'extptr')) return undefined
  const link = readLink(only)
  if (!link) return undefined
  const kept = ['href', 'target', 'linktitle', 'title', 'linkrole', 'role', 'show', 'actuate', 'linktype', 'type']
  if (only.attributes.some(({ name }) => !kept.includes(name))) return undefined
  if (own.some(name => attributeOf(element, name) !== undefined)) return undefined
  return { ...readStatement(element, reading), ...readWords(only, reading), link }
}
