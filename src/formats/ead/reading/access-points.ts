import type { AccessPoint, AccessPointType } from '../../../model/access-point.ts'
import { entryOf } from '../../../model/members.ts'
import type { Note } from '../../../model/note.ts'
import type { Description } from '../../../model/unit.ts'
import { elementWith, isElement, textOf, type XmlElement, type XmlNode } from '../../../xml/element.ts'
import { linkAttributes, readLink } from './links.ts'
import { nameAttributes, nameTypes, readAuthority, readNameWords } from './names.ts'
import { readBlocks } from './prose/blocks.ts'
import type { FieldReading } from './reading.ts'
import {
  attributeOf,
  audienceOf,
  childrenNamed,
  elementsIn,
  hasWords,
  isNamed,
  joinedExtra,
  plainWords,
  readStatement,
  readWords,
  under,
} from './statement.ts'
import { tellWordless } from './told.ts'

/** What each element for a term is for. */
const termTypes: Readonly<Record<string, AccessPointType>> = {
  ...nameTypes,
  subject: 'subject',
  geogname: 'place',
  genreform: 'genre',
  function: 'function',
  occupation: 'occupation',
  title: 'title',
}

/** The elements for names and terms. EAD3 `m.access`. */
export const termElements = Object.keys(termTypes)

/**
 * Names and terms to find a unit by, with the headings they stand under. Prose among them becomes a note of the unit.
 *
 * Source: EAD `controlaccess`.
 */
export function readControlAccess(element: XmlElement, reading: FieldReading): Description {
  const points: AccessPoint[] = []
  const notes: Note[] = []
  readGroup(element, [], { points, notes }, reading)
  return {
    ...(points.length > 0 && { accessPoints: points }),
    ...(notes.length > 0 && { notes }),
  }
}

interface Gathered {
  readonly points: AccessPoint[]
  readonly notes: Note[]
}

function readGroup(element: XmlElement, above: readonly string[], into: Gathered, reading: FieldReading): void {
  const audience = audienceOf(element)
  for (const { name, value } of element.attributes)
    if (name !== 'audience' && value.trim() !== '')
      reading.lostAttribute(element, name, value, 'names and terms stand one by one, under headings at most')
  const heads = childrenNamed(element, 'head').filter(
    head => audienceOf(head) !== 'internal' || audience === 'internal',
  )
  const holdsTerms = termsIn(element)
  const heading = heads
    .map(head => plainWords(head, reading))
    .filter(text => text !== '')
    .join(' ')
  const within = heading !== '' && holdsTerms ? [...above, heading] : above
  const prose: XmlNode[] = []
  for (const child of element.children) {
    if (isNamed(child, 'controlaccess')) readGroup(under(audience, child), within, into, reading)
    else if (isNamed(child, ...termElements)) {
      const hides = childrenNamed(child, 'geographiccoordinates').some(each => audienceOf(each) === 'internal')
      const point = readTerm(under(hides ? 'internal' : audience, child), within, reading)
      if (point) into.points.push(point)
    } else if (isNamed(child, 'head')) {
      if (!holdsTerms) prose.push(child)
      else if (audienceOf(child) === 'internal') {
        reading.deviates(child, 'ead/internal-heading', 'A heading of names and terms cannot be internal by itself.')
        into.notes.push(
          readProse(
            [{ name: 'p', namespace: '', attributes: [], children: [plainWords(child, reading)] }],
            'internal',
            reading,
          ),
        )
      }
    } else if (isElement(child) || hasWords(child))
      prose.push(isElement(child) ? child : { name: 'p', namespace: '', attributes: [], children: [child] })
  }
  if (prose.length > 0) into.notes.push(readProse(prose, audience, reading))
}

/** Whether there are terms with words in an element, for its heading to stand over. */
const termsIn = (element: XmlElement): boolean =>
  elementsIn(element).some(
    child =>
      (isNamed(child, ...termElements) && hasWords(textOf(child))) ||
      (isNamed(child, 'controlaccess') && termsIn(child)),
  )

function readProse(nodes: readonly XmlNode[], audience: Note['audience'], reading: FieldReading): Note {
  const heads = nodes.filter(node => isNamed(node, 'head'))
  const heading = heads.flatMap(head => (isElement(head) ? [plainWords(head, reading)] : []))
  const rest = nodes.filter(node => !isNamed(node, 'head'))
  return {
    ...(audience && { audience }),
    localType: 'controlaccess',
    ...(heading.length > 0 && { heading: [heading.join(' ')] }),
    blocks: readBlocks(rest, reading),
  }
}

/** One name or term. */
function readTerm(element: XmlElement, within: readonly string[], reading: FieldReading): AccessPoint | undefined {
  const type = entryOf(termTypes, element.name) ?? 'subject'
  const isName = Object.hasOwn(nameTypes, element.name)
  const links = element.name === 'title' ? linkAttributes.filter(name => name !== 'role') : []
  const { extra, ...marked } = readStatement(element, reading, [...nameAttributes, ...links])
  const link =
    links.length > 0
      ? readLink(elementWith(element, { attributes: element.attributes.filter(({ name }) => name !== 'role') }))
      : undefined
  const words = readNameWords(element, isName ? ', ' : ' -- ', reading)
  const coordinates = coordinatesOf(element, reading)
  const identifier = readAuthority(element).identifier ?? link?.href
  if (words.text === '' && !coordinates) {
    tellWordless(element, reading)
    return undefined
  }
  return {
    type,
    ...marked,
    ...words,
    ...readAuthority(element),
    ...(identifier !== undefined && { identifier }),
    ...(coordinates && { coordinates }),
    ...(within.length > 0 && { under: within }),
    ...joinedExtra(extra, link ? { attributes: linkRest(link, identifier) } : undefined),
  }
}

function linkRest(
  link: NonNullable<ReturnType<typeof readLink>>,
  identifier: string | undefined,
): Record<string, string> {
  const { href, title, role, show, actuate, target } = link
  const rest: Record<string, string> = {}
  for (const [name, value] of Object.entries({ linktitle: title, linkrole: role, show, actuate, target }))
    if (value !== undefined) rest[name] = value
  if (href !== undefined && href !== identifier) rest.href = href
  return rest
}

function coordinatesOf(element: XmlElement, reading: FieldReading): AccessPoint['coordinates'] {
  const [first, ...others] = childrenNamed(element, 'geographiccoordinates')
  for (const other of others) reading.lost(other, 'a place has one pair of coordinates')
  if (!first) return undefined
  return { text: readWords(first, reading).text, system: attributeOf(first, 'coordinatesystem') ?? '' }
}
