import { type ClassName, has, isPropertyName, type PropertyName, properties, type Release } from './terms.ts'

/** A link to another node of the graph, or to something outside it. */
export interface Reference {
  readonly '@id': string
}

/** Words, with the language they are in when that is known, or a value of another datatype. */
export interface Literal {
  readonly '@value': string
  readonly '@language'?: string
  readonly '@type'?: string
}

export type Value = string | Literal | Reference | Node

/** A node as it stands in the document. Keys are compact: `rico:title`, `rdfs:label`. */
export interface Node {
  readonly '@id': string
  readonly '@type': string
  readonly [key: string]: Value | readonly Value[]
}

/** Properties of other vocabularies that every node may have. */
export type OtherProperty = 'rdfs:label' | 'rdfs:seeAlso' | 'owl:sameAs'

/** A node in the making. */
export interface Draft {
  readonly id: string
  type: ClassName
  readonly values: Map<PropertyName | OtherProperty, Value[]>
}

/** A node with nothing said of it yet. */
export const draft = (id: string, type: ClassName): Draft => ({ id, type, values: new Map() })

/** Adds values to a property; empty words add nothing, and nothing is added twice. */
export function add(
  to: Draft,
  property: PropertyName | OtherProperty,
  ...values: readonly (Value | undefined)[]
): void {
  for (const value of values) {
    if (value === undefined || value === '') continue
    const list = to.values.get(property)
    if (!list) to.values.set(property, [value])
    else if (list.length > 50 || !list.some(known => isSame(known, value))) list.push(value)
  }
}

const isSame = (a: Value, b: Value): boolean => {
  if (typeof a === 'string' || typeof b === 'string') return a === b
  return '@id' in a && '@id' in b ? a['@id'] === b['@id'] : JSON.stringify(a) === JSON.stringify(b)
}

/** A link to a node. */
export const linkTo = ({ id }: Draft): Reference => ({ '@id': id })

/** Words in a language. */
export const inLanguage = (text: string, tag: string | undefined): string | Literal =>
  tag === undefined || text === '' ? text : { '@value': text, '@language': tag }

const order: readonly PropertyName[] = Object.keys(properties).filter(isPropertyName)

/** The finished node: label first, properties in a fixed order, lists only of several values, only what the release has. */
export function finished({ id, type, values }: Draft, release: Release): Node {
  const said: Record<string, Value | readonly Value[]> = {}
  const put = (key: string, list: readonly Value[] | undefined): void => {
    const [only] = list ?? []
    if (list && only !== undefined) said[key] = list.length === 1 ? only : list
  }
  put('rdfs:label', values.get('rdfs:label'))
  for (const property of order) if (has(release, property)) put(`rico:${property}`, values.get(property))
  put('rdfs:seeAlso', values.get('rdfs:seeAlso'))
  put('owl:sameAs', values.get('owl:sameAs'))
  return { '@id': id, '@type': `rico:${type}`, ...said }
}
