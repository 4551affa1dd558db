import { automaton, type State } from './automaton.ts'
import type { Datatype } from './datatypes.ts'
import type { Attributes, Content, Grammar, Particle } from './grammar.ts'
import type { XmlStart } from './sink.ts'

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

/** One attribute of an element, ready to check. */
export interface AttributeRule {
  /** As the grammar spells it, with its prefix if it has one. */
  readonly name: string
  readonly namespace: string
  readonly type: Datatype
  readonly required: boolean
  /** The last value that it was found to take, since most are the same as the one before. */
  recent: string | undefined
}

/** One element, ready to check. */
export interface ElementRule {
  /** As the grammar spells it, with its prefix if it has one. */
  readonly name: string
  readonly content: Content['kind']
  /** Whether white space may stand in it. */
  readonly spaces: boolean
  /** Where its children begin. Compiled when first asked for. */
  readonly start: State
  readonly attributes: readonly AttributeRule[]
  /** Attributes without a namespace, by name. */
  readonly plain: ReadonlyMap<string, AttributeRule>
  readonly required: readonly AttributeRule[]
  /** Whether messages number it among its siblings. */
  readonly numbered: boolean
  /** Whether messages call it by its level. */
  readonly levelled: boolean
  /** What messages call it when they say where it is; empty when they pass it over. */
  readonly words: string
}

/** A grammar made ready: what validators check against and writers ask. */
export interface Schema<N extends string = string> {
  readonly grammar: Grammar<N>
  /** The namespace of the element that a document begins with. */
  readonly namespace: string
  /** Elements by namespace, then by local name. */
  readonly elements: ReadonlyMap<string, ReadonlyMap<string, ElementRule>>
  /** Elements by the name the grammar gives them. */
  readonly named: ReadonlyMap<string, ElementRule>
}

const made = new WeakMap<Grammar, Schema>()

/**
 * Makes a grammar ready. The work is done once for each grammar, and for each content model when it is first met.
 *
 * @example elementOf(schemaOf(ead3Grammar), 'did').content // 'elements'
 */
export function schemaOf<N extends string>(grammar: Grammar<N>): Schema {
  const known = made.get(grammar)
  if (known !== undefined) return known
  const elements = new Map<string, Map<string, ElementRule>>()
  const named = new Map<string, ElementRule>()
  const units = new Set<string>(grammar.units)
  for (const name of namesOf(grammar)) {
    const { attributes, content } = grammar.elements[name]
    const rule = elementRule(name, attributes, content, grammar, units.has(name))
    const { namespace, local } = expand(name, grammar)
    const siblings = elements.get(namespace)
    if (siblings === undefined) elements.set(namespace, new Map([[local, rule]]))
    else siblings.set(local, rule)
    named.set(name, rule)
  }
  const schema: Schema = { grammar, namespace: expand(grammar.root, grammar).namespace, elements, named }
  made.set(grammar, schema)
  return schema
}

function namesOf<N extends string>(grammar: Grammar<N>): N[] {
  const isName = (name: string): name is N => Object.hasOwn(grammar.elements, name)
  return Object.keys(grammar.elements).filter(isName)
}

function elementRule(
  name: string,
  attributes: Attributes,
  content: Content,
  grammar: Grammar,
  numbered: boolean,
): ElementRule {
  const rules = Object.entries(attributes).map(([attribute, type]) => ({
    name: attribute,
    namespace: attribute.includes(':') ? expand(attribute, grammar).namespace : '',
    type,
    required: type.required === true,
    recent: undefined,
  }))
  const facts = {
    name,
    content: content.kind,
    spaces: content.kind !== 'empty' || content.spaces !== false,
    attributes: rules,
    plain: new Map(rules.filter(rule => rule.namespace === '').map(rule => [rule.name, rule])),
    required: rules.filter(rule => rule.required),
    numbered,
    levelled: numbered || name === grammar.topUnit,
    words:
      grammar.words !== undefined && Object.hasOwn(grammar.words, name) ? (grammar.words[name] ?? name) : localOf(name),
  }
  return new LazyRule(facts, content)
}

/** A class, because objects with getters of their own are each of another shape to an engine, and slow to look at. */
class LazyRule implements ElementRule {
  readonly name: string
  readonly content: Content['kind']
  readonly spaces: boolean
  readonly attributes: readonly AttributeRule[]
  readonly plain: ReadonlyMap<string, AttributeRule>
  readonly required: readonly AttributeRule[]
  readonly numbered: boolean
  readonly levelled: boolean
  readonly words: string
  readonly #content: Content
  #start: State | undefined

  constructor(facts: Omit<ElementRule, 'start'>, content: Content) {
    this.name = facts.name
    this.content = facts.content
    this.spaces = facts.spaces
    this.attributes = facts.attributes
    this.plain = facts.plain
    this.required = facts.required
    this.numbered = facts.numbered
    this.levelled = facts.levelled
    this.words = facts.words
    this.#content = content
  }

  get start(): State {
    this.#start ??= automaton(modelOf(this.#content))
    return this.#start
  }
}

const localOf = (name: string) => name.slice(name.indexOf(':') + 1)

function modelOf(content: Content): Particle {
  switch (content.kind) {
    case 'elements':
      return content.model
    case 'mixed':
      return { kind: 'repeat', part: { kind: 'choice', parts: content.names }, atLeast: 0, more: true }
    default:
      return { kind: 'sequence', parts: [] }
  }
}

function expand(name: string, grammar: Grammar): { readonly namespace: string; readonly local: string } {
  const colon = name.indexOf(':')
  const prefix = name.slice(0, Math.max(colon, 0))
  const namespace = prefix === 'xml' ? xmlNamespace : grammar.namespaces[prefix]
  if (namespace === undefined) throw new Error(`The grammar ${grammar.title} does not declare the prefix of ${name}.`)
  return { namespace, local: name.slice(colon + 1) }
}

/**
 * What a schema says of an element, by the name the grammar gives it.
 *
 * @throws when the grammar has no such element: that is a mistake of the caller, not of a document
 */
export function elementOf(schema: Schema, name: string): ElementRule {
  const rule = schema.named.get(name)
  if (rule === undefined) throw new Error(`${schema.grammar.title} has no element ${name}.`)
  return rule
}

/** The rule for an element met in a document, if the schema has it. */
export function ruleFor(schema: Schema, element: XmlStart): ElementRule | undefined {
  return schema.elements.get(element.namespace)?.get(element.name)
}

/** Whether an attribute takes a value. */
export function takes(attribute: AttributeRule, value: string): boolean {
  if (attribute.recent === value) return true
  if (!attribute.type.accepts(value)) return false
  if (attribute.type.kind === 'value' && value.length <= longestRecent) attribute.recent = value
  return true
}

/** Longer values are not likely to come again soon. */
const longestRecent = 64

/** The elements that may come next in a state, in the order of the content model. */
export function expected(state: State): readonly string[] {
  return [...state.next.keys()]
}

/**
 * Whether an element holds elements only, so that white space inside it means nothing and a writer may indent.
 *
 * @example serialize(out, report, { indents: element => holdsOnlyElements(schema, element) })
 */
export function holdsOnlyElements(schema: Schema, element: XmlStart): boolean {
  return ruleFor(schema, element)?.content === 'elements'
}
