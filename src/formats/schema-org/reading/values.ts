import { isThing, type Thing, type Value } from '../../../linked-data/graph/thing.ts'
import type { Vocabulary } from '../../../linked-data/json-ld/graph.ts'
import { vocabulary as namespace } from '../context.ts'

const NAMESPACE = /^https?:\/\/schema\.org\//

/** What schema.org's own context says of names, as far as the reader needs it. */
const known = { '@vocab': namespace, schema: namespace }

/** The terms of schema.org by their plain names; they are so meant where no context says otherwise. */
export const vocabulary: Vocabulary = {
  short: iri => iri.replace(NAMESPACE, ''),
  contextAt: address =>
    address === undefined || /^https?:\/\/(?:www\.)?schema\.org(?:\/|$)/.test(address) ? known : undefined,
}

/** The values of a property of a thing. */
export const valuesOf = (thing: Thing | undefined, property: string): readonly Value[] =>
  thing?.said.get(property)?.values ?? []

/** The thing that a value is; `undefined` when it is words, or nothing is said of what it leads to. */
export const thingOf = (value: Value | undefined): Thing | undefined =>
  value !== undefined && isThing(value) && value.isDescribed ? value : undefined

/** The words that a value is. */
export const wordsOf = (value: Value | undefined): string | undefined =>
  value === undefined || isThing(value) ? undefined : value.words

/** The id of a thing, unless it has none but within its document. */
export const idOf = ({ id }: Thing): string | undefined => (id?.startsWith('_:') ? undefined : id)

/** The id of a thing, unless it was made for its document. */
export const registeredId = (thing: Thing | undefined): string | undefined =>
  thing === undefined || thing.isRelative ? undefined : idOf(thing)

/** The address a value leads to: words, or the id of a thing. */
export const addressOf = (value: Value | undefined): string | undefined =>
  value !== undefined && isThing(value) ? idOf(value) : wordsOf(value)

/** The words of one property of a thing, in order. */
export const texts = (thing: Thing | undefined, property: string): readonly string[] =>
  valuesOf(thing, property).flatMap(value => wordsOf(value) ?? [])

/** The first of them. */
export const text = (thing: Thing | undefined, property: string): string | undefined => texts(thing, property)[0]

/** The first address of some properties. */
export const address = (thing: Thing | undefined, ...properties: readonly string[]): string | undefined =>
  properties.flatMap(property => valuesOf(thing, property).flatMap(value => addressOf(value) ?? []))[0]

/** A page, of a finding aid or of one of its units. */
export const isPage = ({ classes }: Thing): boolean => [...classes].some(type => type.endsWith('Page'))

/** A unit of description. */
export const isUnit = ({ classes }: Thing): boolean => classes.has('ArchiveComponent') || classes.has('Collection')
