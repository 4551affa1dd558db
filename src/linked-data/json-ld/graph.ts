import { gathering } from '../graph/gathering.ts'
import { type Graph, isThing, type Spot, type Thing, UNMAPPED, type Value, type Words } from '../graph/thing.ts'
import { type Context, expanded, extended, identified, noContext } from './context.ts'
import { isMembers, listOf } from './members.ts'
import { pointerTo, type Step } from './places.ts'

/** What a reader knows of the terms of its documents. */
export interface Vocabulary {
  /** The short name of an IRI. */
  short(iri: string): string
  /** A context that is known by its address; that of documents without one, where they are read too. Nothing is loaded. */
  contextAt?(address: string | undefined): object | undefined
}

interface Source {
  readonly members: Readonly<Record<string, unknown>>
  readonly at: Step | undefined
}

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
 * @param vocabulary what is known of its terms
 */
export function graphOf(document: unknown, { short, contextAt }: Vocabulary): Graph {
  const { things, identified: byId, thing: thingWith, describe, add, addAll } = gathering()
  const sources = new Map<Thing, Source>()
  const spelled = new Map<string, string>()
  const remoteContexts = new Map<string, Spot>()
  const names = new Map<Context, Map<string, string | undefined>>()

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

  const thingOf = (given: string | undefined, context: Context): Thing =>
    thingWith(given === undefined ? undefined : identified(given, context), given !== undefined && !given.includes(':'))

  const remoteAt =
    (at: Step | undefined) =>
    (address: string): unknown => {
      const known = contextAt?.(address)
      if (known === undefined && !remoteContexts.has(address))
        remoteContexts.set(address, { pointer: pointerTo({ step: '@context', around: at }) })
      return known
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
    const context = Object.hasOwn(members, '@context') ? extended(outer, members['@context'], remoteAt(at)) : outer
    let id: string | undefined
    let isGraph = true
    for (const [key, value] of Object.entries(members)) {
      const name = nameOf(key, context)
      if (name === '@id' && typeof value === 'string') id = value
      if (name !== '@graph' && name !== '@context' && name !== '@included') isGraph = false
    }
    const thing = thingOf(id, context)
    const names = Object.entries(members)
    if (!isGraph && (id === undefined || names.length > 1) && !thing.isDescribed) {
      describe(thing)
      sources.set(thing, { members, at })
    }
    for (const [key, value] of names) readMember(thing, key, value, context, { step: key, around: at })
    return thing
  }

  function readMember(thing: Thing, key: string, value: unknown, context: Context, at: Step): void {
    const name = nameOf(key, context)
    if (name === undefined) return
    if (!name.startsWith('@')) {
      if (!spelled.has(name)) spelled.set(name, key)
      if (context.terms.get(key)?.isReverse) readValues(value, key, context, at, reversed(thing, name))
      else {
        const values: Value[] = []
        readValues(value, key, context, at, each => values.push(each))
        addAll(thing, name, values)
      }
    } else if (name === '@type') {
      for (const type of listOf(value)) {
        const known = typeof type === 'string' ? nameOf(type, context) : undefined
        if (known !== undefined) thing.classes.add(known)
      }
    } else if (name === '@graph' || name === '@included') readTop(value, context, at)
    else if (name === '@reverse' && isMembers(value))
      for (const [property, inner] of Object.entries(value)) {
        const known = nameOf(property, context)
        if (known === undefined) continue
        if (!spelled.has(known)) spelled.set(known, property)
        readValues(inner, property, context, { step: property, around: at }, reversed(thing, known))
      }
  }

  const reversed =
    (thing: Thing, name: string): Put =>
    value => {
      if (isThing(value)) add(value, name, thing)
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

  const plainly = contextAt?.(undefined)
  readTop(document, plainly === undefined ? noContext : extended(noContext, plainly, remoteAt(undefined)), undefined)
  return {
    things,
    identified: byId,
    remoteContexts,
    spotOf(thing, property) {
      const source = sources.get(thing)
      const key = property === undefined ? undefined : (spelled.get(property) ?? property)
      const isThere = key !== undefined && source !== undefined && Object.hasOwn(source.members, key)
      return { pointer: isThere ? pointerTo(source.at, key) : pointerTo(source?.at) }
    },
  }
}

const inLanguage = (words: string, language: string): Words => (language === '@none' ? { words } : { words, language })

/** A plain value as words: numbers in figures. */
function plain(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}
