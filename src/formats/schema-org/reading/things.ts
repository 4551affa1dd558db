import type { AccessPoint, AccessPointType } from '../../../model/access-point.ts'
import type { Authority, Name, NameType, Repository } from '../../../model/name.ts'
import { address, type Graph, type GraphNode, text, texts } from './graph.ts'
import { isAddress, nameOf } from './prose.ts'

const RICO = 'https://www.ica.org/standards/RiC/ontology#'

/** What an identifier says: a code, and whose code it is. */
function codeOf(graph: Graph, node: GraphNode | undefined): Authority {
  for (const value of node?.values.get('identifier') ?? []) {
    const code = graph.node(value)
    const identifier = code ? text(code, 'value') : typeof value === 'string' ? value : undefined
    const source = text(code, 'propertyID')
    if (identifier !== undefined) return { identifier, ...(source !== undefined && { source }) }
  }
  const same = address(node, 'sameAs')
  if (same !== undefined) return { identifier: same }
  return node?.id !== undefined && isAddress(node.id) ? { identifier: node.id } : {}
}

/** The kind of agent a thing is. A family is an organization for schema.org; ours says which kind besides. */
function kindOf(node: GraphNode | undefined): NameType {
  const more = texts(node, 'additionalType')
  if (more.includes(`${RICO}Family`)) return 'family'
  if (more.includes(`${RICO}Agent`)) return 'unknown'
  if (node?.types.has('Person')) return 'person'
  return [...(node?.types ?? [])].some(type => /Organization|Corporation|NGO$/.test(type)) ? 'corporateBody' : 'unknown'
}

/** An agent as a name. */
export function nameIn(graph: Graph, value: unknown): Name | undefined {
  const node = graph.node(value)
  const name = nameOf(node, value)
  const code = codeOf(graph, node)
  if (name === undefined && code.identifier === undefined) return undefined
  const normal = text(node, 'alternateName')
  return { type: kindOf(node), text: name ?? '', ...(normal !== undefined && { normal }), ...code }
}

/** An archive as a repository, with its address. */
export function repositoryIn(graph: Graph, value: unknown): Repository | undefined {
  const node = graph.node(value)
  const name = nameOf(node, value)
  if (name === undefined) return undefined
  const { identifier, source } = codeOf(graph, node)
  const where = node?.values.get('address')?.[0]
  const place = graph.node(where)
  const lines = place
    ? [
        'streetAddress',
        'postOfficeBoxNumber',
        'postalCode',
        'addressLocality',
        'addressRegion',
        'addressCountry',
      ].flatMap(part => texts(place, part))
    : typeof where === 'string'
      ? where.split(', ')
      : []
  return {
    type: 'corporateBody',
    text: name,
    ...(identifier !== undefined && { identifier, source: source === 'ISIL' ? 'isil' : (source ?? '') }),
    ...(lines.length > 0 && { address: lines }),
  }
}

/** What a subject is: an agent, a place, a work, or a term of a vocabulary. */
export function subjectIn(graph: Graph, value: unknown, type?: AccessPointType): AccessPoint | undefined {
  const node = graph.node(value)
  const name = nameOf(node, value)
  if (name === undefined) return undefined
  const kind = type ?? subjectKind(node)
  const set = node?.values.get('inDefinedTermSet')?.[0]
  const source = text(graph.node(set), 'name') ?? (typeof set === 'string' ? set : undefined)
  const code = node?.types.has('DefinedTerm') ? termCode(node) : codeOf(graph, node)
  const normal = text(node, 'alternateName')
  const geo = graph.node(node?.values.get('geo')?.[0])
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

function termCode(node: GraphNode): Authority {
  const code = text(node, 'termCode') ?? (node.id !== undefined && isAddress(node.id) ? node.id : undefined)
  return code === undefined ? {} : { identifier: code }
}

function subjectKind(node: GraphNode | undefined): AccessPointType {
  if (!node || node.types.has('DefinedTerm')) return 'subject'
  if (node.types.has('Place')) return 'place'
  if (node.types.has('CreativeWork') || node.types.has('Book')) return 'title'
  return node.types.has('Thing') || node.types.size === 0 ? 'subject' : kindOf(node)
}
