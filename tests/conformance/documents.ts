import { missingAtEnd, type State } from '../../src/xml/automaton.ts'
import type { Datatype } from '../../src/xml/datatypes.ts'
import { elementOf, type Schema } from '../../src/xml/schema.ts'
import type { XmlAttribute } from '../../src/xml/sink.ts'
import type { XmlTree } from '../xml/tree.ts'
import type { Random } from './random.ts'

/**
 * A random document that a schema should find valid, with the wanted element somewhere in it: content models are walked at
 * random and left by the shortest way once they are deep.
 */
export function documentWith(schema: Schema, path: readonly string[], random: Random): XmlTree {
  let ids = 0
  const newId = () => {
    ids += 1
    return `id${ids}`
  }

  const element = (name: string, wanted: readonly string[], depth: number): XmlTree => {
    if (name === '*') return foreign(random)
    const rule = elementOf(schema, name)
    const attributes = rule.attributes
      .filter(({ required }) => required || random.next() < 0.15)
      .flatMap(({ name: attribute, type }) => {
        const value = valueFor(type, random, newId)
        return value === undefined ? [] : [attributeOf(schema, attribute, value)]
      })
    const children: (XmlTree | string)[] = []
    const words = () => {
      if (rule.content === 'text' || rule.content === 'mixed')
        children.push(random.pick(['words', ' more words ', '7']))
    }
    let state: State = rule.start
    const [next, ...rest] = wanted
    const take = (child: string, below: readonly string[]) => {
      words()
      children.push(element(child, below, depth + 1))
      state = state.next.get(child) ?? state
    }
    if (next !== undefined) {
      for (const needed of wayTo(state, next)) take(needed, [])
      take(next, rest)
    }
    for (let more = 0; depth < 4 && more < 3 && state.next.size > 0 && random.next() < 0.45; more++) {
      take(random.pick([...state.next.keys()]), [])
    }
    for (const needed of missingAtEnd(state)) take(needed, [])
    words()
    return { name, namespace: schema.grammar.namespaces[''] ?? '', prefix: '', attributes, children }
  }
  const [root = schema.grammar.root, ...below] = path
  return element(root, below, 0)
}

/** The names of the elements from the root down to each element of a schema, by the shortest way. */
export function paths(schema: Schema): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>([[schema.grammar.root, [schema.grammar.root]]])
  for (const [name, path] of found) {
    if (name === '*') continue
    const seen = new Set([elementOf(schema, name).start])
    for (const state of seen) {
      for (const [child, next] of state.next) {
        seen.add(next)
        if (!found.has(child)) found.set(child, [...path, child])
      }
    }
  }
  return found
}

function wayTo(from: State, name: string): readonly string[] {
  const front: { state: State; way: string[] }[] = [{ state: from, way: [] }]
  const seen = new Set([from])
  for (const { state, way } of front) {
    if (state.next.has(name)) return way
    for (const [child, next] of state.next) {
      if (seen.has(next)) continue
      seen.add(next)
      front.push({ state: next, way: [...way, child] })
    }
  }
  throw new Error(`There is no way to ${name}.`)
}

function valueFor(type: Datatype, random: Random, newId: () => string): string | undefined {
  if (type.values !== undefined) return random.pick(type.values)
  if (type.kind === 'id') return newId()
  if (type.kind !== 'value') return undefined
  const values = ['2001', '1987-06', '1987-06-05', 'abc', 'a-b', 'eng', 'Latn', 'US', 'US-a1']
  return random.pick(values.filter(value => type.accepts(value)))
}

/** An attribute by the name the grammar gives it, with its prefix if it has one. */
export function attributeOf(schema: Schema, name: string, value: string): XmlAttribute {
  const colon = name.indexOf(':')
  const prefix = name.slice(0, Math.max(colon, 0))
  const namespace = prefix === '' ? '' : (schema.grammar.namespaces[prefix] ?? '')
  return { name: name.slice(colon + 1), namespace, prefix, value }
}

function foreign(random: Random): XmlTree {
  const inner: XmlTree = { name: 'm', namespace: 'http://example.org/m', prefix: 'm', attributes: [], children: ['x'] }
  const attributes = [{ name: 'a', namespace: '', prefix: '', value: '1' }]
  return random.pick([inner, { ...inner, namespace: '', prefix: '', attributes, children: [inner, ' '] }])
}
