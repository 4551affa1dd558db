import { authorityCode } from '../../../linked-data/authority.ts'
import type { Thing, Value } from '../../../linked-data/graph/thing.ts'
import type { AccessPoint, AccessPointType } from '../../../model/access-point.ts'
import type { Authority, Name, NameType } from '../../../model/name.ts'
import type { Reading } from './at.ts'
import { codesIn } from './codes.ts'
import { isAddress, nameOf } from './prose.ts'
import { address, addressOf, registeredId, text, texts, thingOf, valuesOf } from './values.ts'

const RICO = 'https://www.ica.org/standards/RiC/ontology#'

/** What an identifier says: a code, and whose code it is. */
function codeOf(node: Thing | undefined): Authority {
  const [code] = codesIn(node)
  if (code) return { identifier: code.text, ...(code.localType !== undefined && { source: code.localType }) }
  const same = address(node, 'sameAs') ?? ofAllFindingAids(node)
  if (same !== undefined) return { identifier: same }
  return registered(node)
}

/** The IRI of an agent or place that is the same one in all finding aids: it stands beside them. */
function ofAllFindingAids(node: Thing | undefined): string | undefined {
  const { id = '', isRelative = false } = node ?? {}
  const isOfAll = isRelative ? /^https?:[^#]*\/(?:agent|place)\/[^/#]+$/ : /^urn:x-(?:agent|place):/
  return isOfAll.test(id) ? id : undefined
}

/** The kind of agent a thing is. A family is an organization for schema.org; ours says which kind besides. */
function kindOf(node: Thing | undefined): NameType {
  const more = texts(node, 'additionalType')
  if (more.includes(`${RICO}Family`)) return 'family'
  if (more.includes(`${RICO}Agent`)) return 'unknown'
  if (node?.classes.has('Person')) return 'person'
  return [...(node?.classes ?? [])].some(type => /Organization|Corporation|NGO$/.test(type))
    ? 'corporateBody'
    : 'unknown'
}

/** The words by which a thing goes, and the form to match by where it has one. */
type Naming = Pick<Name, 'text' | 'normal'>

/**
 * The names of a thing: the first, with the first of its other forms. Where it has more of them, they come in the same way
 * the first time it is named; after that it goes by the first.
 */
function namingsOf(value: Value, { told, unread }: Reading): readonly Naming[] {
  const node = thingOf(value)
  const name = nameOf(node, value) ?? ''
  const [normal, ...forms] = texts(node, 'alternateName')
  const first = { text: name, ...(normal !== undefined && { normal }) }
  if (!node || told.has(node)) return [first]
  told.add(node)
  const codes = codesIn(node).slice(1)
  if (codes.length > 0)
    unread.property(
      'identifier',
      codes.map(({ text: words }) => ({ words })),
      node,
    )
  const others = texts(node, 'name').slice(1)
  return [first, ...others.map(words => ({ text: words })), ...forms.map(form => ({ text: name, normal: form }))]
}

/** An agent as a name, or as several where it is known by them. */
export function namesIn(value: Value, reading: Reading): readonly Name[] {
  const node = thingOf(value)
  const code = codeOf(node)
  if (nameOf(node, value) === undefined && code.identifier === undefined) return []
  return namingsOf(value, reading).map(naming => ({ type: kindOf(node), ...naming, ...code }))
}

/** What a subject is: an agent, a place, a work, or a term of a vocabulary; as several where it is known by several names. */
export function subjectsIn(value: Value, reading: Reading, type?: AccessPointType): readonly AccessPoint[] {
  const node = thingOf(value)
  const set = valuesOf(node, 'inDefinedTermSet')[0]
  const source = text(thingOf(set), 'name') ?? vocabularyAt(addressOf(set))
  const code = node?.classes.has('DefinedTerm') ? termCode(node) : codeOf(node)
  if (nameOf(node, value) === undefined && code.identifier === undefined) return []
  const geo = thingOf(valuesOf(node, 'geo')[0])
  const [latitude, longitude] = [text(geo, 'latitude'), text(geo, 'longitude')]
  const isPlaced = latitude !== undefined && longitude !== undefined
  return namingsOf(value, reading).map(naming => ({
    type: type ?? subjectKind(node),
    ...naming,
    ...(source !== undefined && { source }),
    ...code,
    ...(isPlaced && { coordinates: { text: `${latitude},${longitude}`, system: 'WGS84' } }),
  }))
}

/** The code by which finding aids know a vocabulary, or else its address. */
const vocabularyAt = (set: string | undefined): string | undefined => set && (authorityCode(set) ?? set)

function termCode(node: Thing): Authority {
  const code = text(node, 'termCode') ?? registered(node).identifier ?? address(node, 'sameAs')
  return code === undefined ? {} : { identifier: code }
}

/** The address under which a thing is known beyond its document. */
function registered(node: Thing | undefined): Authority {
  const id = registeredId(node)
  return id !== undefined && isAddress(id) ? { identifier: id } : {}
}

function subjectKind(node: Thing | undefined): AccessPointType {
  if (!node || node.classes.has('DefinedTerm')) return 'subject'
  if (node.classes.has('Place')) return 'place'
  if (node.classes.has('CreativeWork') || node.classes.has('Book')) return 'title'
  return node.classes.has('Thing') || node.classes.size === 0 ? 'subject' : kindOf(node)
}
