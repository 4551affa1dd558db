import type { State } from '../../xml/automaton.ts'
import type { AttributeRule, ElementRule } from '../../xml/schema.ts'
import type { XmlAttribute, XmlStart } from '../../xml/sink.ts'
import type { Dialect } from './dialect.ts'

/** An attribute of one element as a dialect spells it. */
export interface Spelled {
  /** With its prefix, if it has one. */
  readonly whole: string
  readonly name: string
  readonly prefix: string
  readonly namespace: string
  /** What the schema says of it there, if it has it there. */
  readonly rule: AttributeRule | undefined
  /** The last that was written of it as it was given, since most say the same as the one before. */
  recent: XmlAttribute | undefined
}

/** What a dialect says of one element. */
export interface ElementFacts {
  readonly name: string
  readonly rule: ElementRule | undefined
  readonly isUnit: boolean
  readonly isMixed: boolean
  /** Its start tag without attributes. */
  readonly bare: XmlStart
  /** What sort of link it is in XLink, if it can be one and of one sort only. */
  readonly linkType: string | undefined
  /** The names of all elements that may stand in it, wherever in its content. */
  children(): ReadonlySet<string>
  /** An attribute by the name EAD3 has for it. */
  asked(attribute: string): Spelled
  /** An attribute by the name of the dialect, with its prefix if it has one. */
  spelled(whole: string): Spelled
}

type Spelling = Pick<Dialect, 'schema' | 'spelling'>

const known = new WeakMap<Spelling, (name: string) => ElementFacts>()

/** What a dialect says of its elements, found out once for each element and attribute, whatever the number of documents. */
export function factsOf(dialect: Spelling): (name: string) => ElementFacts {
  const there = known.get(dialect)
  if (there) return there
  const facts = new Map<string, ElementFacts>()
  const made = (name: string): ElementFacts => {
    const met = facts.get(name)
    if (met) return met
    const fresh = elementFacts(name, dialect)
    if (fresh.rule) facts.set(name, fresh)
    return fresh
  }
  known.set(dialect, made)
  return made
}

function elementFacts(name: string, { schema, spelling }: Spelling): ElementFacts {
  const { grammar } = schema
  const rule = schema.named.get(name)
  const byAsked = new Map<string, Spelled>()
  const byName = new Map<string, Spelled>()
  let children: ReadonlySet<string> | undefined

  /** Kept only for what the schema has, since documents may have any number of other names. */
  const keep = (kept: Map<string, Spelled>, attribute: string, found: Spelled): Spelled => {
    if (found.rule) kept.set(attribute, found)
    return found
  }
  const spelled = (whole: string) => byName.get(whole) ?? keep(byName, whole, spelledIn(rule, whole))

  return {
    name,
    rule,
    isUnit: grammar.units?.includes(name) === true,
    isMixed: rule?.content === 'mixed',
    bare: { name, namespace: grammar.namespaces[''] ?? '', prefix: '', attributes: [] },
    linkType: spelledIn(rule, 'xlink:type').rule?.type.values?.[0],
    children() {
      children ??= childrenOf(rule)
      return children
    },
    asked: attribute =>
      byAsked.get(attribute) ?? keep(byAsked, attribute, spelled(spelling?.nameOf(name, attribute) ?? attribute)),
    spelled,
  }
}

function spelledIn(element: ElementRule | undefined, whole: string): Spelled {
  const colon = whole.indexOf(':')
  const rule = colon < 0 ? element?.plain.get(whole) : element?.attributes.find(one => one.name === whole)
  return {
    whole,
    name: whole.slice(colon + 1),
    prefix: whole.slice(0, Math.max(colon, 0)),
    namespace: rule?.namespace ?? '',
    rule,
    recent: undefined,
  }
}

function childrenOf(rule: ElementRule | undefined): ReadonlySet<string> {
  const names = new Set<string>()
  const states = new Set<State>(rule ? [rule.start] : [])
  for (const state of states) {
    for (const [name, after] of state.next) {
      names.add(name)
      states.add(after)
    }
  }
  return names
}
