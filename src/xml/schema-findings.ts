import type { Diagnostic, Place } from '../report/diagnostic.ts'
import { missingAtEnd, reachable, type State } from './automaton.ts'
import type { AttributeRule, ElementRule, Schema } from './schema.ts'
import { expected } from './schema.ts'
import type { XmlAttribute, XmlStart } from './sink.ts'
import { nearest } from './spelling.ts'

/** Where a finding is: its place in the text, its path of elements, and whether its words may be repeated. */
export interface Whereabouts {
  readonly place: Place | undefined
  readonly unit: string
  /** Inside something marked internal: names may be said, values may not. */
  readonly internal: boolean
}

/** The stable names of what can be wrong by a schema. */
export type Code = `schema/${
  | 'unexpected-element'
  | 'unknown-element'
  | 'wrong-namespace'
  | 'missing-element'
  | 'text-not-allowed'
  | 'attribute-not-allowed'
  | 'attribute-missing'
  | 'attribute-value'
  | 'id-duplicate'
  | 'id-unresolved'}`

/** A finding without its code and its place. */
export type Finding = Pick<Diagnostic, 'message' | 'hint' | 'value'>

/** Puts a finding in its place. */
export function diagnosticAt(where: Whereabouts, code: Code, { message, hint, value }: Finding): Diagnostic {
  return {
    code,
    concern: 'schema',
    severity: 'error',
    message,
    ...(where.place && { place: where.place }),
    ...(where.unit !== '' && { unit: where.unit }),
    ...(value !== undefined && !where.internal && { value: cut(value) }),
    ...(hint !== undefined && { hint }),
  }
}

/**
 * Whether an element in another namespace, whose name the schema knows, was meant as the schema's own: it has no namespace,
 * or the document begins with it and its namespace is that of nothing known.
 */
export function isMistakenNamespace(schema: Schema, { name, namespace }: XmlStart, isFirst: boolean): boolean {
  const { adviceOnNamespaces = {}, root } = schema.grammar
  if (namespace === '') return true
  return isFirst && name === root.slice(root.indexOf(':') + 1) && !Object.hasOwn(adviceOnNamespaces, namespace)
}

/** The element has a name the schema knows, in a namespace that is not the schema's. */
export function wrongNamespace(schema: Schema, element: XmlStart): Finding {
  const own = Object.values(schema.grammar.namespaces)
    .filter(namespace => schema.elements.has(namespace))
    .join(' or ')
  const has = element.namespace === '' ? 'no namespace' : `the namespace ${cut(element.namespace)}`
  return {
    message: `<${cut(element.name)}> has ${has}; ${schema.grammar.title} is in ${own}.`,
    ...advice(schema.grammar.adviceOnNamespaces, element.namespace),
  }
}

/** The schema has no element of this name. */
export function unknownElement(schema: Schema, element: XmlStart, state: State | undefined): Finding {
  const written = element.prefix === '' ? element.name : `${element.prefix}:${element.name}`
  const { title, adviceOnElements } = schema.grammar
  const known = advice(adviceOnElements, element.name)
  const like = nearest(element.name, state ? expected(state) : []) ?? nearest(element.name, [...schema.named.keys()])
  return {
    message: `${title} has no element <${cut(written)}>${state ? `; expected here: ${listed(expected(state))}` : ''}.`,
    ...('hint' in known ? known : like === undefined ? {} : { hint: `Perhaps <${like}> is meant.` }),
  }
}

/** The document begins with an element of the schema that cannot begin a document. */
export function wrongRoot(schema: Schema, element: ElementRule): Finding {
  const { title, root } = schema.grammar
  return {
    message: `The document begins with <${element.name}>; a document of ${title} begins with <${root}>.`,
  }
}

/** An element of the schema stands inside XML that is there because it is from elsewhere. */
export function insideForeign(schema: Schema, element: XmlStart): Finding {
  return {
    message: `<${cut(element.name)}> of ${schema.grammar.title} may not stand inside XML from another schema.`,
  }
}

/** The element may not come here. `holder` is what it should have been put into, if it stands among words. */
export function unexpectedElement(
  parent: ElementRule,
  state: State,
  found: string,
  previous: string | undefined,
  holder: ElementRule | undefined,
): Finding {
  const names = expected(state)
  const after = previous === undefined ? '' : ` after <${previous}>`
  const wants =
    parent.content === 'empty' || (parent.content === 'text' && names.length === 0)
      ? `<${parent.name}> holds ${parent.content === 'empty' ? 'nothing' : 'words only'}`
      : names.length === 0
        ? 'nothing more may come'
        : `expected: ${listed(names)}`
  return {
    message: `<${found}> is not allowed in <${parent.name}>${after}; ${wants}.`,
    ...(holder ? puttingWords(parent, holder) : placing(parent, previous, found)),
  }
}

function placing(parent: ElementRule, previous: string | undefined, found: string): { readonly hint?: string } {
  const after = parent.start.next.get(found)
  if (after === undefined || previous === undefined) return {}
  const later = reachable(after)
  if (later.has(previous)) return { hint: `<${found}> may come earlier in <${parent.name}>; move it there.` }
  return later.has(found) || previous !== found ? {} : { hint: `<${parent.name}> may have one <${found}> only.` }
}

/** The element comes too late: one that must follow it came first. */
export function outOfOrder(parent: ElementRule, found: string, before: string): Finding {
  return {
    message: `<${found}> comes too late in <${parent.name}>: it must come before <${before}>.`,
    hint: `Move <${found}> before <${before}>.`,
  }
}

/** Something that had to come before an element did not. */
export function missingBeforeElement(parent: ElementRule, missing: readonly string[], before: string): Finding {
  const [first = ''] = missing
  return {
    message: `<${parent.name}> lacks ${inOrder(missing)}, which must come before <${before}>.`,
    hint: `Put <${first}> before <${before}>.`,
  }
}

/** The element ended and is not complete. */
export function missingFromEnd(parent: ElementRule, state: State): Finding {
  const path = missingAtEnd(state)
  const first = [...state.next].filter(([, next]) => missingAtEnd(next).length < path.length).map(([name]) => name)
  const lacks = first.length > 1 ? `one of ${listed(first)}` : inOrder(path)
  return {
    message: `<${parent.name}> lacks ${lacks}.`,
    hint:
      first.length === 1 ? `<${parent.name}> needs <${path[0]}> inside.` : `Add one, or leave out <${parent.name}>.`,
  }
}

/** There are words where only elements, or nothing, may stand. */
export function textNotAllowed(schema: Schema, parent: ElementRule, state: State, text: string): Finding {
  return {
    message:
      parent.content === 'empty'
        ? `<${parent.name}> must be empty, but holds ${text.trim() === '' ? 'white space' : 'words'}.`
        : `<${parent.name}> may not hold words directly, only elements: ${listed(expected(state))}.`,
    value: text.trim(),
    ...puttingWords(parent, wordsHolder(schema, state)),
  }
}

/** The element that words should have been put into: a paragraph, or else the first that may come here and holds words. */
export function wordsHolder(schema: Schema, state: State): ElementRule | undefined {
  const holders = expected(state)
    .map(name => schema.named.get(name))
    .filter(rule => rule?.content === 'mixed' || rule?.content === 'text')
  return holders.find(rule => rule?.name === 'p') ?? holders[0]
}

function puttingWords(parent: ElementRule, holder: ElementRule | undefined): { readonly hint?: string } {
  return holder ? { hint: `<${parent.name}> needs <${holder.name}> inside; put the words in it.` } : {}
}

/** The element may not carry this attribute. */
export function attributeNotAllowed(schema: Schema, element: ElementRule, attribute: XmlAttribute): Finding {
  const written = attribute.prefix === '' ? attribute.name : `${attribute.prefix}:${attribute.name}`
  const names = element.attributes.map(rule => rule.name)
  const known = advice(schema.grammar.adviceOnAttributes, written)
  const like = names.includes(attribute.name) ? attribute.name : nearest(attribute.name, names)
  return {
    message: `<${element.name}> may not have the attribute ${cut(written)}.`,
    value: attribute.value,
    ...(like !== undefined ? { hint: `Perhaps ${like} is meant.` } : known),
  }
}

/** The element must carry an attribute that is not there. */
export function attributeMissing(element: ElementRule, { name, type }: AttributeRule): Finding {
  return {
    message: `<${element.name}> must have the attribute ${name}.`,
    hint: type.values === undefined ? `The value ${type.rule}.` : `Use one of: ${type.values.join(', ')}.`,
  }
}

/** The attribute's value is not one the schema takes. */
export function attributeValue(element: ElementRule, { name, type }: AttributeRule, value: string): Finding {
  const like = type.values && nearest(value, type.values)
  return {
    message: `The value of ${name} on <${element.name}> ${type.rule}.`,
    value,
    ...(like !== undefined && { hint: `Perhaps "${like}" is meant.` }),
  }
}

/** Two elements have the same identifier. */
export function duplicateId(element: ElementRule, attribute: string, value: string): Finding {
  return {
    message: `The ${attribute} of <${element.name}> is also that of an earlier element; it must be unique.`,
    value,
    hint: 'Give one of the two another identifier.',
  }
}

/** An attribute points at an identifier no element has. */
export function unresolvedId(element: string, attribute: string, value: string): Finding {
  return {
    message: `The ${attribute} of <${element}> points at an element that is not in the document.`,
    value,
    hint: 'Give the element it points at this identifier, or leave the attribute out.',
  }
}

const mostNames = 8

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map(name => (name === '*' ? 'one element of another schema' : `<${name}>`))
  const left = names.length - shown.length
  return left > 0 ? `${shown.join(', ')} … and ${left} more` : shown.join(', ') || 'nothing'
}

function inOrder(names: readonly string[]): string {
  return names.length === 1 ? listed(names) : `these, in this order: ${listed(names)}`
}

function advice(table: Readonly<Record<string, string>> | undefined, name: string): { readonly hint?: string } {
  const hint = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined
  return hint === undefined ? {} : { hint }
}

const longest = 80

function cut(value: string): string {
  return value.length <= longest ? value : `${value.slice(0, longest - 1)}…`
}
