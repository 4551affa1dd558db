import { readFileSync } from 'node:fs'
import { XMLParser } from 'fast-xml-parser'
import { shared } from '../../shared.ts'
import { isMembers, listOf } from '../schema-org/written.ts'

const RICO = 'https://www.ica.org/standards/RiC/ontology#'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'

/** RiC-O 1.1 as EGAD publishes it. */
export interface Ontology {
  readonly parents: ReadonlyMap<string, readonly string[]>
  readonly properties: ReadonlyMap<
    string,
    { readonly isObject: boolean; readonly domain: readonly string[]; readonly range: readonly string[] }
  >
}

/** Names of RiC-O anywhere in a part of the document: unions are lists of them. */
function named(value: unknown): readonly string[] {
  const found: string[] = []
  const pending: unknown[] = [value]
  while (pending.length > 0) {
    const next = pending.pop()
    if (Array.isArray(next)) pending.push(...next)
    else if (isMembers(next))
      for (const [key, inner] of Object.entries(next)) {
        if (/^@_rdf:(?:about|resource)$/.test(key)) found.push(String(inner).replace(RICO, ''))
        else pending.push(inner)
      }
  }
  return found
}

/** Reads the published definitions. */
export function ontology(): Ontology {
  const document: unknown = new XMLParser({ ignoreAttributes: false }).parse(
    readFileSync(`${shared}/schemas/rico/RiC-O_1-1.rdf`, 'utf8'),
  )
  const rdf = isMembers(document) ? document['rdf:RDF'] : undefined
  const parents = new Map<string, readonly string[]>()
  const properties = new Map<string, { isObject: boolean; domain: readonly string[]; range: readonly string[] }>()
  const name = (node: Readonly<Record<string, unknown>>) => String(node['@_rdf:about']).replace(RICO, '')
  for (const [tag, nodes] of isMembers(rdf) ? Object.entries(rdf) : [])
    for (const node of listOf(nodes).filter(isMembers)) {
      if (tag === 'owl:Class')
        parents.set(
          name(node),
          listOf(node['rdfs:subClassOf']).flatMap(inner =>
            isMembers(inner) && typeof inner['@_rdf:resource'] === 'string' ? named(inner) : [],
          ),
        )
      if (tag === 'owl:ObjectProperty' || tag === 'owl:DatatypeProperty')
        properties.set(name(node), {
          isObject: tag === 'owl:ObjectProperty',
          domain: named(node['rdfs:domain']),
          range: named(node['rdfs:range']),
        })
    }
  return { parents, properties }
}

function isKindOf({ parents }: Ontology, type: string, allowed: readonly string[]): boolean {
  const kinds = new Set([type])
  for (const kind of kinds) for (const parent of parents.get(kind) ?? []) kinds.add(parent)
  return allowed.length === 0 || allowed.some(name => name === 'Thing' || kinds.has(name))
}

/**
 * What is wrong with an expanded document by the published ontology: classes and properties that do not exist, properties
 * of things outside their domain, values outside their range, nodes without a label or without an IRI. Shares no code and no
 * table with what it judges.
 */
export function wrongTriples(expanded: readonly unknown[], given: Ontology): readonly string[] {
  const wrong = new Set<string>()
  const nodes: Readonly<Record<string, unknown>>[] = []
  const pending: unknown[] = [...expanded]
  while (pending.length > 0) {
    const next = pending.pop()
    if (Array.isArray(next)) pending.push(...next)
    else if (isMembers(next)) {
      if ('@type' in next && '@id' in next && !('@value' in next)) nodes.push(next)
      else if (!('@value' in next) && Object.keys(next).some(key => key !== '@id')) wrong.add('a node without an IRI')
      pending.push(...Object.values(next))
    }
  }
  const types = new Map(nodes.map(node => [node['@id'], String(listOf(node['@type'])[0]).replace(RICO, '')] as const))
  for (const node of nodes) {
    const type = types.get(node['@id']) ?? ''
    if (type !== 'Thing' && !given.parents.has(type)) wrong.add(`no class ${type}`)
    if (listOf(node[`${RDFS}label`]).length === 0) wrong.add(`${type} without a label`)
    for (const [key, values] of Object.entries(node)) {
      if (!key.startsWith(RICO)) {
        if (!key.startsWith('@') && !/#(?:label|seeAlso|sameAs)$/.test(key)) wrong.add(`no property ${key}`)
        continue
      }
      const property = key.slice(RICO.length)
      const facts = given.properties.get(property)
      if (!facts) {
        wrong.add(`no property ${property}`)
        continue
      }
      if (!isKindOf(given, type, facts.domain)) wrong.add(`${property} of ${type}`)
      for (const value of listOf(values).filter(isMembers)) {
        if ('@value' in value === facts.isObject) wrong.add(`${property} is ${facts.isObject ? 'a thing' : 'words'}`)
        const target = types.get(value['@id'])
        if (facts.isObject && target === undefined) wrong.add(`${property} leads to nothing that is described`)
        if (facts.isObject && target !== undefined && !isKindOf(given, target, facts.range))
          wrong.add(`${property} of ${type} to ${target}`)
      }
    }
  }
  return [...wrong].sort()
}
