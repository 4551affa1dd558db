import { readFileSync } from 'node:fs'
import { shared } from '../../shared.ts'
import { objectsIn } from './expanded.ts'
import { isMembers, listOf } from './written.ts'

const NAMESPACE = 'http://schema.org/'

/** The vocabulary as schema.org publishes it, release 30.0. */
export interface Published {
  readonly parents: ReadonlyMap<string, readonly string[]>
  readonly properties: ReadonlyMap<string, { readonly on: readonly string[]; readonly takes: readonly string[] }>
}

const json = (path: string): unknown => JSON.parse(readFileSync(`${shared}/schemas/schemaorg/${path}`, 'utf8'))

const names = (value: unknown): readonly string[] =>
  listOf(value)
    .map(inner => (isMembers(inner) ? String(inner['@id']) : ''))
    .filter(id => id.startsWith('schema:'))
    .map(id => id.slice('schema:'.length))

/** Reads the published definitions. */
export function published(): Published {
  const parents = new Map<string, readonly string[]>()
  const properties = new Map<string, { readonly on: readonly string[]; readonly takes: readonly string[] }>()
  const document = json('30.0/schemaorg-all-https.jsonld')
  for (const node of isMembers(document) ? listOf(document['@graph']).filter(isMembers) : []) {
    const name = String(node['@id']).replace('schema:', '')
    if (listOf(node['@type']).includes('rdf:Property'))
      properties.set(name, { on: names(node['schema:domainIncludes']), takes: names(node['schema:rangeIncludes']) })
    else parents.set(name, names(node['rdfs:subClassOf']))
  }
  return { parents, properties }
}

/** The digest of the same release. */
export const digest = (): unknown => json('terms-30.0.json')

/** The context schema.org publishes. */
export function publishedContext(): Readonly<Record<string, unknown>> {
  const document = json('30.0/schemaorgcontext.jsonld')
  const context = isMembers(document) ? document['@context'] : undefined
  return isMembers(context) ? context : {}
}

/** A class and everything it is a kind of. */
export function ancestors({ parents }: Published, name: string): ReadonlySet<string> {
  const found = new Set([name])
  for (const inner of found) for (const parent of parents.get(inner) ?? []) found.add(parent)
  return found
}

/**
 * What is wrong with an expanded document by the published definitions: terms that do not exist, properties on things they
 * do not belong on, values they do not take. Shares no code and no table with what it judges.
 */
export function wrongTerms(expanded: unknown, vocabulary: Published): readonly string[] {
  const wrong: string[] = []
  const types = new Map<string, string[]>()
  const typesOf = (thing: Readonly<Record<string, unknown>>): readonly string[] =>
    listOf(thing['@type']).map(type => String(type).replace(NAMESPACE, ''))
  const things = objectsIn(expanded).filter(object => !('@value' in object))
  for (const thing of things)
    if (typeof thing['@id'] === 'string')
      types.set(thing['@id'], [...(types.get(thing['@id']) ?? []), ...typesOf(thing)])
  const isA = (given: readonly string[], wanted: readonly string[]): boolean =>
    given.some(type => [...ancestors(vocabulary, type)].some(kind => wanted.includes(kind)))

  for (const thing of things) {
    const own = typesOf(thing)
    for (const type of own) if (!vocabulary.parents.has(type)) wrong.push(`class ${type}`)
    for (const [iri, values] of Object.entries(thing)) {
      if (iri.startsWith('@')) continue
      const name = iri.replace(NAMESPACE, '')
      const facts = vocabulary.properties.get(name)
      if (!iri.startsWith(NAMESPACE) || !facts) {
        wrong.push(`property ${iri}`)
        continue
      }
      if (!isA(own, facts.on)) wrong.push(`${name} on ${own.join(' ')}`)
      for (const value of listOf(values).filter(isMembers))
        if (!taken(value)) wrong.push(`${name}: ${JSON.stringify(value)}`)

      function taken(value: Readonly<Record<string, unknown>>): boolean {
        const takes = facts?.takes ?? []
        const plain = value['@value']
        if (typeof plain === 'number')
          return takes.includes('Number') || (takes.includes('Integer') && Number.isInteger(plain))
        if (typeof plain === 'string') return takes.includes(value['@type'] === `${NAMESPACE}Date` ? 'Date' : 'Text')
        if (!('@type' in value) && takes.includes('URL')) return true
        const id = typeof value['@id'] === 'string' ? value['@id'] : ''
        return isA('@type' in value ? typesOf(value) : (types.get(id) ?? []), takes)
      }
    }
  }
  return wrong
}
