import { nearest } from '../../json/nearest.ts'
import { pointerOf } from '../../json/pointer.ts'
import { uri } from '../../linked-data/address.ts'
import { vocabulary } from './context.ts'
import { iso } from './dates.ts'
import {
  type ClassName,
  classes,
  isClassName,
  isOneOf,
  isPropertyName,
  type PlainKind,
  type PropertyName,
  properties,
} from './vocabulary.ts'

/** A fault against schema.org, before its place in the text is known. */
export interface TermFault {
  readonly code: string
  readonly message: string
  readonly pointer: string
  readonly hint?: string
  readonly value?: string
}

/** Takes a fault. The fault itself is made only when it will be told. */
export type Tell = (make: () => TermFault) => void

interface Found {
  readonly value: unknown
  /** The name or position under which it stands, and what it stands in. */
  readonly step: string | number
  readonly around: Found | undefined
}

type Members = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Looks at every node of a document, however deep, whether its classes and properties are terms of schema.org that this
 * project knows, whether each property may stand on that class, and whether its value is of a kind the property takes.
 *
 * @param before where the document stands in a list of documents
 *
 * - `schema-org/unknown-class`, `schema-org/unknown-property`: not among the terms known.
 * - `schema-org/domain`: the property does not belong on a thing of that class.
 * - `schema-org/range`: the value is not of a kind the property takes.
 * - `schema-org/untyped`: a thing that says neither what it is nor which one.
 *
 * Source: schema.org 30.0.
 */
export function checkTerms(graph: readonly unknown[], before: readonly number[], hasBase: boolean, tell: Tell): void {
  const typesById = new Map<string, readonly ClassName[]>()
  for (const { value } of things(graph, before))
    if (isObject(value) && typeof value['@id'] === 'string' && '@type' in value) {
      const known = typesById.get(value['@id']) ?? []
      typesById.set(value['@id'], [...known, ...typesOf(value)])
    }
  for (const found of things(graph, before)) checkThing(found, typesById, hasBase, tell)
}

/** Every object in the document, in no particular order. */
function* things(graph: readonly unknown[], before: readonly number[]): Iterable<Found> {
  let around: Found | undefined
  for (const step of before) around = { value: undefined, step, around }
  const root: Found = { value: undefined, step: '@graph', around }
  const pending: Found[] = graph.map((value, step) => ({ value, step, around: root })).reverse()
  for (let found = pending.pop(); found; found = pending.pop()) {
    const { value } = found
    if (isObject(value)) {
      yield found
      for (const [step, inner] of Object.entries(value))
        if (typeof inner === 'object' && inner !== null) pending.push({ value: inner, step, around: found })
    } else if (Array.isArray(value))
      for (const [step, inner] of value.entries())
        if (typeof inner === 'object' && inner !== null) pending.push({ value: inner, step, around: found })
  }
}

function pointerTo(found: Found, ...inner: readonly (string | number)[]): string {
  const steps: (string | number)[] = []
  for (let here: Found | undefined = found; here; here = here.around) steps.push(here.step)
  return pointerOf([...steps.reverse(), ...inner])
}

function checkThing(
  found: Found,
  typesById: ReadonlyMap<string, readonly ClassName[]>,
  hasBase: boolean,
  tell: Tell,
): void {
  const { value: thing } = found
  if (!isObject(thing) || '@value' in thing) return
  checkClasses(found, thing, tell)
  const types = typesOf(thing)
  const names = Object.keys(thing).filter(name => !name.startsWith('@'))
  if (!('@type' in thing) && !('@id' in thing && names.length === 0))
    tell(() => ({
      code: 'schema-org/untyped',
      message: 'This says neither what it is ("@type") nor which thing it is ("@id").',
      pointer: pointerTo(found),
    }))
  for (const given of names) {
    const name = shortName(given)
    if (!isPropertyName(name)) tell(() => unknown('property', given, pointerTo(found, given), Object.keys(properties)))
    else {
      if (types.length > 0 && !isOneOf(types, properties[name].on))
        tell(() => misplaced(name, types, pointerTo(found, given)))
      const all = thing[given]
      for (const [i, value] of (Array.isArray(all) ? all : [all]).entries())
        if (!takes(name, value, typesById, hasBase))
          tell(() => wrongKind(name, value, Array.isArray(all) ? pointerTo(found, given, i) : pointerTo(found, given)))
    }
  }
}

function checkClasses(found: Found, thing: Members, tell: Tell): void {
  const given = thing['@type']
  for (const [i, name] of (Array.isArray(given) ? given : [given]).entries())
    if (typeof name === 'string' && !isClassName(shortName(name))) {
      const inner = Array.isArray(given) ? ['@type', i] : ['@type']
      tell(() => unknown('class', name, pointerTo(found, ...inner), Object.keys(classes)))
    }
}

function typesOf(thing: Members): readonly ClassName[] {
  const given = thing['@type']
  return (Array.isArray(given) ? given : [given])
    .map(name => (typeof name === 'string' ? shortName(name) : ''))
    .filter(isClassName)
}

/** A term without the namespace, when it is written with it. */
function shortName(name: string): string {
  for (const before of [vocabulary, vocabulary.replace('http:', 'https:'), 'schema:'])
    if (name.startsWith(before)) return name.slice(before.length)
  return name
}

/** Whether a property takes a value. Values the shape forbids already are passed over. */
function takes(
  name: PropertyName,
  value: unknown,
  typesById: ReadonlyMap<string, readonly ClassName[]>,
  hasBase: boolean,
): boolean {
  const wanted: readonly (ClassName | PlainKind)[] = properties[name].takes
  const has = (kind: PlainKind): boolean => wanted.includes(kind)
  const plain = isObject(value) && '@value' in value ? value['@value'] : value
  if (typeof plain === 'number') return has('Number') || (has('Integer') && Number.isInteger(plain))
  if (typeof plain === 'boolean') return has('Boolean')
  if (typeof plain === 'string') {
    if (has('Text')) return true
    if (has('URL') && isAddress(plain, hasBase)) return true
    return (has('Date') && iso(plain) !== undefined) || (has('DateTime') && isDateTime(plain))
  }
  if (!isObject(plain)) return true
  const id = plain['@id']
  const types = '@type' in plain || typeof id !== 'string' ? typesOf(plain) : (typesById.get(id) ?? [])
  if (types.length > 0) return isOneOf(types, wanted)
  if (typeof id !== 'string' || '@type' in plain) return true
  return has('URL') || wanted.some(kind => isClassName(kind))
}

const isAddress = (text: string, hasBase: boolean): boolean =>
  uri(text) !== undefined || (hasBase && !/[\s:]/.test(text.slice(0, 2000)))

const isDateTime = (text: string): boolean => {
  const [, day] = /^(-?\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? []
  return iso(day) !== undefined
}

function unknown(what: 'class' | 'property', name: string, pointer: string, known: readonly string[]): TermFault {
  const meant = nearest(name, known)
  return {
    code: what === 'class' ? 'schema-org/unknown-class' : 'schema-org/unknown-property',
    message: `"${name.slice(0, 60)}" is not a ${what} of schema.org that descriptions of archives use.`,
    pointer,
    ...(meant !== undefined && { hint: `Did you mean "${meant}"?` }),
  }
}

const misplaced = (name: PropertyName, types: readonly ClassName[], pointer: string): TermFault => ({
  code: 'schema-org/domain',
  message: `schema.org does not have "${name}" for a thing that is ${types.join(' and ')}.`,
  pointer,
  hint: `It belongs on: ${properties[name].on.join(', ')}.`,
})

const wrongKind = (name: PropertyName, value: unknown, pointer: string): TermFault => ({
  code: 'schema-org/range',
  message: `The value of "${name}" is not of a kind schema.org has for it.`,
  pointer,
  hint: `It takes: ${properties[name].takes.join(', ')}.`,
  ...(typeof value === 'string' && { value: value.slice(0, 100) }),
})
