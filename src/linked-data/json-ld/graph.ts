import { type Context, expanded, extended, identified, noContext } from './context.ts'
import { isMembers, listOf } from './members.ts'

/** Words or another plain value, as text. */
export interface Words {
  readonly words: string
  /** A BCP 47 tag. */
  readonly language?: string
  /** The IRI of the datatype. */
  readonly datatype?: string
}

/** A thing, with all that a document says of it, wherever it says it. */
export interface Thing {
  /** Its IRI, or blank node identifier; `undefined` when it has neither. */
  readonly id: string | undefined
  /** Whether its id is spelled relative to the document, and so was made for it. */
  readonly isRelative: boolean
  /** Short names of its classes. */
  readonly classes: Set<string>
  /** What is said of it, by the short names of properties. */
  readonly said: Map<string, Said>
  /** Where it is described first; `undefined` for what is only named. */
  source: Source | undefined
}

/** The values of one property. */
export interface Said {
  readonly values: Value[]
  /** Whether a reader has made something of them. */
  isRead: boolean
}

export type Value = Words | Thing

/** A place in a document, as the steps that lead to it. */
export interface Step {
  readonly step: string | number
  readonly around: Step | undefined
}

interface Source {
  readonly members: Readonly<Record<string, unknown>>
  readonly at: Step | undefined
}

/** Everything a document describes. */
export interface Graph {
  /** All things that it describes, in the order in which it first does. */
  readonly things: readonly Thing[]
  /** How each property is spelled, the first time. */
  readonly spelled: ReadonlyMap<string, string>
  /** Addresses of contexts that would have had to be loaded. */
  readonly remoteContexts: ReadonlyMap<string, Step | undefined>
}

/** What names that no context explains are kept under: `unmapped:title`. */
export const UNMAPPED = 'unmapped:'

/** Whether a value is a thing, not words. */
export const isThing = (value: Value): value is Thing => 'said' in value

/** Where a value stands is a relation to what it stands in: by a property, or the other way round. */
type Put = (value: Value) => void

/**
 * The things of a JSON-LD document, compact or expanded, side by side or nested: what stands under one id is one thing.
 * Nothing is loaded. Names come out as `short` has them; names that mean nothing are kept, so that they can be reported.
 *
 * Takes as much memory again as the data of the document.
 *
 * Source: JSON-LD 1.1; without scoped contexts, `@nest` and JSON literals.
 *
 * @param document data no deeper than the call stack: some thousand levels
 * @param short the short name of an IRI
 */
export function graphOf(document: unknown, short: (iri: string) => string): Graph {
  const byId = new Map<string, Thing>()
  const things: Thing[] = []
  const spelled = new Map<string, string>()
  const remoteContexts = new Map<string, Step | undefined>()
  const names = new Map<Context, Map<string, string | undefined>>()
  const longLists = new WeakMap<Said, Set<Value>>()

  function nameOf(key: string, context: Context): string | undefined {
    const known = names.get(context) ?? new Map<string, string | undefined>()
    names.set(context, known)
    if (known.has(key)) return known.get(key)
    const iri = expanded(key, context)
    const isPassedOver = iri === undefined && context.terms.has(key)
    const name = isPassedOver ? undefined : iri === undefined ? UNMAPPED + key : iri.startsWith('@') ? iri : short(iri)
    known.set(key, name)
    return name
  }

  function thingOf(given: string | undefined, context: Context): Thing {
    const id = given === undefined ? undefined : identified(given, context)
    const known = id === undefined ? undefined : byId.get(id)
    if (known) return known
    const isRelative = given !== undefined && !given.includes(':')
    const thing: Thing = { id, isRelative, classes: new Set(), said: new Map(), source: undefined }
    if (id !== undefined) byId.set(id, thing)
    return thing
  }

  function add(to: Thing, name: string, value: Value): void {
    const said = to.said.get(name)
    if (!said) {
      to.said.set(name, { values: [value], isRead: false })
      return
    }
    const seen = longLists.get(said) ?? (said.values.length > 20 ? new Set(said.values) : undefined)
    if (seen) longLists.set(said, seen)
    if (seen ? seen.has(value) : said.values.some(known => isSame(known, value))) return
    said.values.push(value)
    seen?.add(value)
  }

  function readTop(value: unknown, outer: Context, at: Step | undefined): void {
    if (Array.isArray(value)) {
      for (const [step, inner] of value.entries()) readTop(inner, outer, { step, around: at })
      return
    }
    if (isMembers(value)) readThing(value, outer, at)
  }

  /** Reads an object that is a thing, or a list of things side by side. */
  function readThing(members: Readonly<Record<string, unknown>>, outer: Context, at: Step | undefined): Thing {
    const context = Object.hasOwn(members, '@context')
      ? extended(outer, members['@context'], address => {
          if (!remoteContexts.has(address)) remoteContexts.set(address, { step: '@context', around: at })
        })
      : outer
    let id: string | undefined
    let isGraph = true
    for (const [key, value] of Object.entries(members)) {
      const name = nameOf(key, context)
      if (name === '@id' && typeof value === 'string') id = value
      if (name !== '@graph' && name !== '@context' && name !== '@included') isGraph = false
    }
    const thing = thingOf(id, context)
    const names = Object.entries(members)
    if (!isGraph && (id === undefined || names.length > 1) && thing.source === undefined) {
      thing.source = { members, at }
      things.push(thing)
    }
    for (const [key, value] of names) readMember(thing, key, value, context, { step: key, around: at })
    return thing
  }

  function readMember(thing: Thing, key: string, value: unknown, context: Context, at: Step): void {
    const name = nameOf(key, context)
    if (name === undefined) return
    if (!name.startsWith('@')) {
      if (!spelled.has(name)) spelled.set(name, key)
      const isReverse = context.terms.get(key)?.isReverse ?? false
      readValues(value, key, context, at, put(thing, name, isReverse))
    } else if (name === '@type') {
      for (const type of listOf(value)) {
        const known = typeof type === 'string' ? nameOf(type, context) : undefined
        if (known !== undefined) thing.classes.add(known)
      }
    } else if (name === '@graph' || name === '@included') readTop(value, context, at)
    else if (name === '@reverse' && isMembers(value))
      for (const [property, inner] of Object.entries(value)) {
        const reversed = nameOf(property, context)
        if (reversed === undefined) continue
        if (!spelled.has(reversed)) spelled.set(reversed, property)
        readValues(inner, property, context, { step: property, around: at }, put(thing, reversed, true))
      }
  }

  const put =
    (thing: Thing, name: string, isReverse: boolean): Put =>
    value => {
      if (!isReverse) add(thing, name, value)
      else if (isThing(value)) add(value, name, thing)
    }

  function readValues(value: unknown, key: string, context: Context, at: Step, to: Put): void {
    const term = context.terms.get(key)
    if (Array.isArray(value)) {
      for (const [step, inner] of value.entries()) readValues(inner, key, context, { step, around: at }, to)
    } else if (isMembers(value)) {
      if (term?.containers.has('@language')) {
        for (const [language, words] of Object.entries(value))
          for (const each of listOf(words)) if (typeof each === 'string') to(inLanguage(each, language))
      } else if (term?.containers.has('@index') || term?.containers.has('@id') || term?.containers.has('@graph'))
        for (const [step, inner] of Object.entries(value)) readValues(inner, '', context, { step, around: at }, to)
      else readObject(value, context, at, to)
    } else if (value !== null) readPlain(value, key, context, to)
  }

  function readObject(value: Readonly<Record<string, unknown>>, context: Context, at: Step, to: Put): void {
    for (const list of ['@list', '@set'])
      if (Object.hasOwn(value, list)) {
        readValues(value[list], '', context, { step: list, around: at }, to)
        return
      }
    if (!Object.hasOwn(value, '@value')) {
      to(readThing(value, context, at))
      return
    }
    const words = plain(value['@value'])
    if (words === undefined) return
    const { '@language': language, '@type': type } = value
    if (typeof language === 'string') to(inLanguage(words, language))
    else to({ words, ...(typeof type === 'string' && { datatype: expanded(type, context) ?? type }) })
  }

  function readPlain(value: unknown, key: string, context: Context, to: Put): void {
    const words = plain(value)
    if (words === undefined) return
    const { type, language } = context.terms.get(key) ?? {}
    if (typeof value === 'string' && (type === '@id' || type === '@vocab'))
      to(thingOf((type === '@vocab' ? expanded(value, context) : undefined) ?? value, context))
    else if (type !== undefined && !type.startsWith('@')) to({ words, datatype: type })
    else {
      const tag = language === undefined ? context.language : language
      to(typeof value !== 'string' || tag === undefined || tag === null ? { words } : inLanguage(words, tag))
    }
  }

  readTop(document, noContext, undefined)
  return { things, spelled, remoteContexts }
}

const inLanguage = (words: string, language: string): Words => (language === '@none' ? { words } : { words, language })

/** A plain value as words: numbers in figures. */
function plain(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

const isSame = (a: Value, b: Value): boolean =>
  a === b ||
  (!isThing(a) && !isThing(b) && a.words === b.words && a.language === b.language && a.datatype === b.datatype)
