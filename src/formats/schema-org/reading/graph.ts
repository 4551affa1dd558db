/** A thing as a document describes it, wherever in the document that is. */
export interface GraphNode {
  readonly id: string | undefined
  readonly types: ReadonlySet<string>
  /** What is said of it, by the plain names of properties. */
  readonly values: ReadonlyMap<string, readonly unknown[]>
  /** Where it stands, as a JSON Pointer. */
  readonly pointer: string
  /** How each property is spelled there. */
  readonly keys: ReadonlyMap<string, string>
}

/** Everything a document describes. */
export interface Graph {
  /** The things that stand by themselves, in the order of the document. */
  readonly nodes: readonly GraphNode[]
  /** The thing that a value is, or leads to; `undefined` when it is words, or nothing is said of what it leads to. */
  node(value: unknown): GraphNode | undefined
}

const PREFIX = /^(?:schema:|https?:\/\/schema\.org\/)/

/** The plain name of a term: `name` of `schema:name` and of `http://schema.org/name`. */
const plain = (term: string): string => term.replace(PREFIX, '')

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** The values of a property: lists laid flat, typed and tagged values as what they hold. */
function valuesOf(value: unknown): readonly unknown[] {
  return listOf(value).flatMap(inner => {
    if (!isObject(inner)) return inner === null ? [] : [inner]
    if ('@value' in inner) return [inner['@value']]
    if ('@list' in inner) return listOf(inner['@list'])
    return '@set' in inner ? listOf(inner['@set']) : [inner]
  })
}

/**
 * The things of a JSON-LD document in the vocabulary of schema.org, compact or expanded. What stands in several places under
 * one `@id` is one thing.
 */
export function graphOf(document: unknown): Graph {
  const places = new Map<unknown, string>()
  const tops: { readonly value: Readonly<Record<string, unknown>>; readonly pointer: string }[] = []
  for (const [i, top] of listOf(document).entries()) {
    if (!isObject(top)) continue
    const outer = Array.isArray(document) ? `/${i}` : ''
    const graph = top['@graph']
    if (graph === undefined) tops.push({ value: top, pointer: outer })
    for (const [j, node] of (graph === undefined ? [] : listOf(graph)).entries())
      if (isObject(node)) tops.push({ value: node, pointer: `${outer}/@graph/${j}` })
  }
  for (const { value, pointer } of tops) places.set(value, pointer)
  const byId = new Map<string, GraphNode>()
  const known = new Map<unknown, GraphNode>()
  const nodes = tops.map(({ value, pointer }) => {
    const node = nodeOf(value, pointer)
    known.set(value, node)
    const before = node.id === undefined ? undefined : byId.get(node.id)
    if (node.id !== undefined) byId.set(node.id, before ? together(before, node) : node)
    return node
  })
  const seen = new Set<GraphNode>()
  return {
    nodes: nodes
      .map(node => (node.id === undefined ? node : (byId.get(node.id) ?? node)))
      .filter(node => !seen.has(node) && seen.add(node)),
    node(value) {
      if (!isObject(value)) return undefined
      const id = value['@id']
      const described = typeof id === 'string' ? byId.get(id) : undefined
      if (described) return described
      if (Object.keys(value).every(key => key === '@id')) return undefined
      const made = known.get(value) ?? nodeOf(value, '')
      known.set(value, made)
      return made
    },
  }
}

function nodeOf(value: Readonly<Record<string, unknown>>, pointer: string): GraphNode {
  const values = new Map<string, readonly unknown[]>()
  const keys = new Map<string, string>()
  for (const [key, inner] of Object.entries(value))
    if (!key.startsWith('@')) {
      values.set(plain(key), [...(values.get(plain(key)) ?? []), ...valuesOf(inner)])
      keys.set(plain(key), key)
    }
  const types = listOf(value['@type']).filter(type => typeof type === 'string')
  const id = value['@id']
  return { id: typeof id === 'string' ? id : undefined, types: new Set(types.map(plain)), values, pointer, keys }
}

function together(a: GraphNode, b: GraphNode): GraphNode {
  const values = new Map(a.values)
  for (const [name, more] of b.values) values.set(name, different([...(values.get(name) ?? []), ...more]))
  return { ...a, keys: new Map([...b.keys, ...a.keys]), types: new Set([...a.types, ...b.types]), values }
}

/** What several documents say of a thing, once. */
function different(values: readonly unknown[]): readonly unknown[] {
  if (values.length < 2) return values
  const seen = new Set<unknown>()
  return values.filter(value => {
    const key = typeof value === 'object' ? JSON.stringify(value) : value
    return !seen.has(key) && seen.add(key)
  })
}

/** Words of a value: text, or a number in figures. */
export const wordsOf = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : undefined

/** The address a value leads to: words, or the `@id` of a link. */
export function addressOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return isObject(value) && typeof value['@id'] === 'string' ? value['@id'] : undefined
}

/** The words of one property of a thing, in order. */
export const texts = (node: GraphNode | undefined, property: string): readonly string[] =>
  (node?.values.get(property) ?? []).map(wordsOf).filter(words => words !== undefined)

/** The first of them. */
export const text = (node: GraphNode | undefined, property: string): string | undefined => texts(node, property)[0]

/** The first address of a property. */
export const address = (node: GraphNode | undefined, ...properties: readonly string[]): string | undefined =>
  properties.flatMap(property => (node?.values.get(property) ?? []).map(addressOf)).find(found => found !== undefined)
