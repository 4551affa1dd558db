import type { Thing, Value } from '../../../linked-data/graph/thing.ts'
import type { AccessPoint, AccessPointType } from '../../../model/access-point.ts'
import type { Authority, Name, NameType, Repository } from '../../../model/name.ts'
import { isAddress, nameOf } from './prose.ts'
import { address, addressOf, registeredId, text, texts, thingOf, valuesOf, wordsOf } from './values.ts'

const RICO = 'https://www.ica.org/standards/RiC/ontology#'

/** What an identifier says: a code, and whose code it is. */
function codeOf(node: Thing | undefined): Authority {
  for (const value of valuesOf(node, 'identifier')) {
    const code = thingOf(value)
    const identifier = code ? text(code, 'value') : wordsOf(value)
    const source = text(code, 'propertyID')
    if (identifier !== undefined) return { identifier, ...(source !== undefined && { source }) }
  }
  const same = address(node, 'sameAs')
  if (same !== undefined) return { identifier: same }
  return registered(node)
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

/** An agent as a name. */
export function nameIn(value: Value | undefined): Name | undefined {
  const node = thingOf(value)
  const name = nameOf(node, value)
  const code = codeOf(node)
  if (name === undefined && code.identifier === undefined) return undefined
  const normal = text(node, 'alternateName')
  return { type: kindOf(node), text: name ?? '', ...(normal !== undefined && { normal }), ...code }
}

/** An archive as a repository, with its address. */
export function repositoryIn(value: Value | undefined): Repository | undefined {
  const node = thingOf(value)
  const name = nameOf(node, value)
  if (name === undefined) return undefined
  const { identifier, source } = codeOf(node)
  const where = valuesOf(node, 'address')[0]
  const place = thingOf(where)
  const lines = place
    ? [
        'streetAddress',
        'postOfficeBoxNumber',
        'postalCode',
        'addressLocality',
        'addressRegion',
        'addressCountry',
      ].flatMap(part => texts(place, part))
    : (wordsOf(where)?.split(', ') ?? [])
  return {
    type: 'corporateBody',
    text: name,
    ...(identifier !== undefined && { identifier, source: source === 'ISIL' ? 'isil' : (source ?? '') }),
    ...(lines.length > 0 && { address: lines }),
  }
}

/** What a subject is: an agent, a place, a work, or a term of a vocabulary. */
export function subjectIn(value: Value | undefined, type?: AccessPointType): AccessPoint | undefined {
  const node = thingOf(value)
  const name = nameOf(node, value)
  if (name === undefined) return undefined
  const kind = type ?? subjectKind(node)
  const set = valuesOf(node, 'inDefinedTermSet')[0]
  const source = text(thingOf(set), 'name') ?? addressOf(set)
  const code = node?.classes.has('DefinedTerm') ? termCode(node) : codeOf(node)
  const normal = text(node, 'alternateName')
  const geo = thingOf(valuesOf(node, 'geo')[0])
  const [latitude, longitude] = [text(geo, 'latitude'), text(geo, 'longitude')]
  return {
    type: kind,
    text: name,
    ...(source !== undefined && { source }),
    ...code,
    ...(normal !== undefined && { normal }),
    ...(latitude !== undefined &&
      longitude !== undefined && { coordinates: { text: `${latitude},${longitude}`, system: 'WGS84' } }),
  }
}

function termCode(node: Thing): Authority {
  const code = text(node, 'termCode')
  return code === undefined ? registered(node) : { identifier: code }
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
