import { append } from '../../model/append.ts'
import { type ClassName, isPropertyName, type PropertyName, properties } from './vocabulary.ts'

/** A link to another node of the document, or to something outside it. */
export interface Reference {
  readonly '@id': string
}

/** A thing with its properties, as it stands in the document. */
export type Node = {
  readonly '@id'?: string
  readonly '@type': ClassName | readonly ClassName[]
} & { readonly [Name in PropertyName]?: Value | readonly Value[] }

/** What a property can lead to: words, a number, a link, or a thing without an id of its own. */
export type Value = string | number | Reference | Node

/** A node in the making. */
export interface Draft {
  readonly id?: string
  readonly types: Set<ClassName>
  readonly values: Map<PropertyName, Value[]>
  /** Paragraphs that together are one value. */
  readonly prose: Map<PropertyName, string[]>
}

/** A node with nothing said about it yet. */
export function draft(id: string, types: readonly ClassName[]): Draft {
  return { id, types: new Set(types), values: new Map(), prose: new Map() }
}

/** Adds values to a property. Empty words add nothing. */
export function add(to: Draft, property: PropertyName, ...values: readonly (Value | undefined)[]): void {
  for (const value of values) {
    if (value === undefined || value === '') continue
    const list = to.values.get(property)
    if (list) list.push(value)
    else to.values.set(property, [value])
  }
}

/** Adds a word to a property that has few, unless it is there already. */
export function addOnce(to: Draft, property: PropertyName, word: string | undefined): void {
  const list = to.values.get(property) ?? []
  if (list.length > 100 || word === undefined || !list.includes(word)) add(to, property, word)
}

/** Adds paragraphs to the one text a property holds. */
export function addParagraphs(to: Draft, property: PropertyName, paragraphs: readonly string[]): void {
  const lines = paragraphs.filter(line => line !== '')
  if (lines.length === 0) return
  const list = to.prose.get(property)
  if (list) append(list, lines)
  else to.prose.set(property, lines)
}

const rank: ReadonlyMap<string, number> = new Map(Object.keys(properties).map((name, i) => [name, i]))

/** Properties in the order of the vocabulary. */
const inOrder = (names: Iterable<PropertyName>): readonly PropertyName[] =>
  [...names].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))

/** The finished node: its properties in the order of the vocabulary, lists only of several values, nothing empty. */
export function finished({ id, types, values, prose }: Draft): Node {
  const [first = 'Thing', ...others] = types
  const said: Record<string, Value | readonly Value[]> = {}
  for (const property of inOrder(prose.size === 0 ? values.keys() : new Set([...values.keys(), ...prose.keys()]))) {
    const text = prose.get(property)
    const list = values.get(property) ?? []
    const all = unique(text ? [...list, text.join('\n\n')] : list)
    const [only] = all
    if (only !== undefined) said[property] = all.length === 1 ? only : all
  }
  return { ...(id !== undefined && { '@id': id }), '@type': others.length > 0 ? [first, ...others] : first, ...said }
}

/** What can be said about a thing without an id of its own. */
export type Said = { readonly [Name in PropertyName]?: Value | readonly Value[] | undefined }

/** A thing without an id of its own, or with that of something outside the document. */
export function embedded(type: ClassName, said: Said, id?: string): Node {
  const values = new Map<PropertyName, Value[]>()
  for (const property of Object.keys(said).filter(isPropertyName)) {
    const value = said[property]
    if (value === undefined) continue
    const list = (isList(value) ? value : [value]).filter(inner => inner !== '')
    if (list.length > 0) values.set(property, list)
  }
  return finished({ ...(id !== undefined && { id }), types: new Set([type]), values, prose: new Map() })
}

const isList = (value: Value | readonly Value[]): value is readonly Value[] => Array.isArray(value)

function unique(values: readonly Value[]): readonly Value[] {
  if (values.length < 2) return values
  const seen = new Set<string | number>()
  return values.filter(value => {
    const key = typeof value === 'object' ? linkOf(value) : value
    if (key === undefined) return true
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Whether a value is a link and no more. */
export const isLink = (value: Value): value is Reference => typeof value === 'object' && !('@type' in value)

const linkOf = (value: Reference | Node): string | undefined => ('@type' in value ? undefined : `\u0000${value['@id']}`)
