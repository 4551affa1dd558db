import { isThing, type Thing, type Value, type Words } from '../../../linked-data/graph/thing.ts'
import type { NotRead } from '../../../linked-data/reading/not-read.ts'
import type { Unit } from '../../../model/unit.ts'
import { languageCode, scriptCode } from '../../../values/language/codes.ts'
import { partNumber } from '../parts.ts'

/** What is known while a document is read. */
export interface Scope {
  readonly unread: NotRead
  /** Agents and terms whose further names have been given. */
  readonly named: Set<Thing>
  /** Agents whose history has been given. */
  readonly told: Set<Thing>
  /** Records that are finding aids of what the document describes. */
  readonly findingAids: ReadonlySet<Thing>
  /** Where a thing comes in the order of the document. */
  position(thing: Thing): number | undefined
  /** Whether an agent is the only creator of some unit. */
  isSole(agent: Thing): boolean
}

/** A thing that is being read, and the language its words are in unless they say another. */
export interface At {
  readonly thing: Thing
  readonly scope: Scope
  readonly tag: string | undefined
}

/** A unit that is being read. */
export interface AtUnit extends At {
  /** The instantiation of what is on paper or in boxes. */
  readonly analogue: Thing | undefined
  readonly digital: readonly Thing[]
  /** The instantiation is only said to be one, and may be of any kind. */
  readonly isGeneric: boolean
  /** The language the unit is described in, ISO 639-2b. */
  readonly language: string | undefined
  /** Its number among its siblings, from 1. */
  readonly position: number
}

/** The node of a finding aid. */
export interface AtFindingAid extends At {
  /** The language of its words, ISO 639-2b. */
  readonly language: string | undefined
}

/** A unit in the making. */
export type Draft = { -readonly [Field in keyof Unit]?: Unit[Field] }

const none: readonly Value[] = []

/** The values of a property, which count as read from now on. */
export function valuesOf(thing: Thing | undefined, property: string): readonly Value[] {
  const said = thing?.said.get(property)
  if (!said) return none
  said.isRead = true
  return said.values
}

/** The values that are things; those that are numbered, in that order, since the order of values means nothing. */
export const thingsOf = (thing: Thing | undefined, ...properties: readonly string[]): readonly Thing[] =>
  properties.flatMap(property => byNumber(valuesOf(thing, property).filter(isThing)))

function byNumber(things: readonly Thing[]): readonly Thing[] {
  if (things.length < 2) return things
  const numbers = new Map(things.map(each => [each, numbered(each) ?? Number.NaN]))
  const numberOf = (thing: Thing): number => numbers.get(thing) ?? Number.NaN
  return things.some(each => Number.isNaN(numberOf(each)))
    ? things
    : [...things].sort((a, b) => numberOf(a) - numberOf(b))
}

/** In which place a node that belongs to one thing alone was said. */
export const numbered = ({ id }: Thing): number | undefined => (id === undefined ? undefined : partNumber(id))

/** The values that are words; of things, what they are called. */
export const wordsOf = (thing: Thing | undefined, ...properties: readonly string[]): readonly Words[] =>
  properties.flatMap(property =>
    valuesOf(thing, property).flatMap(value => {
      if (!isThing(value)) return [value]
      const words = labelOf(value)
      return words === undefined ? [] : [{ words }]
    }),
  )

/** The words of a property, without their languages. */
export const textsOf = (thing: Thing | undefined, ...properties: readonly string[]): readonly string[] =>
  wordsOf(thing, ...properties).map(({ words }) => words)

/** The first of them. */
export const textOf = (thing: Thing | undefined, ...properties: readonly string[]): string | undefined =>
  textsOf(thing, ...properties)[0]

/** Properties that say what a thing is called. */
const naming = ['rdfs:label', 'name', 'title', 'textualValue', 'skos:prefLabel'] as const

/** What a thing is called: its label, its name, its title or its words. Those that say the same count as read too. */
export function labelOf(thing: Thing | undefined): string | undefined {
  const said = naming.flatMap(name => thing?.said.get(name) ?? [])
  const label = said.flatMap(({ values }) => values).find(value => !isThing(value) && value.words.trim() !== '')
  if (label === undefined || isThing(label)) return undefined
  for (const each of said)
    if (each.values.every(value => !isThing(value) && value.words === label.words)) each.isRead = true
  return label.words
}

/** The addresses a thing may be seen at. */
export const addressesOf = (thing: Thing | undefined): readonly string[] =>
  valuesOf(thing, 'rdfs:seeAlso').flatMap(value => {
    const address = isThing(value) ? value.id : value.words
    return address === undefined ? [] : [address]
  })

export type InLanguage = { readonly language?: string; readonly script?: string }

/** The language of words, where it is another than that around them. */
export function languageOf({ language }: Words, outer: string | undefined): InLanguage {
  if (language === undefined || language === outer) return {}
  const code = languageCode(language)
  if (code === undefined) return {}
  const script = /-([A-Z][a-z]{3})(?:-|$)/.exec(language)?.[1]
  const known = script === undefined ? undefined : scriptCode(script)
  return { language: code, ...(known !== undefined && { script: known }) }
}

/** Words as a statement. */
export const statement = (words: Words, outer: string | undefined) => ({
  text: words.words,
  ...languageOf(words, outer),
})

/** Nothing rather than an empty list. */
export const some = <Item>(list: readonly Item[]): readonly Item[] | undefined => (list.length > 0 ? list : undefined)
