import type { Datatype } from './datatypes.ts'

/**
 * A regular expression over the names of child elements: a name, things in a fixed order, a choice between things, a
 * thing repeated, or one element from outside the schema.
 *
 * Build it with {@link seq}, {@link oneOf}, {@link optional}, {@link many}, {@link some} and {@link foreign}.
 */
export type Particle<N extends string = string> =
  | N
  | { readonly kind: 'sequence'; readonly parts: readonly Particle<N>[] }
  | { readonly kind: 'choice'; readonly parts: readonly Particle<N>[] }
  | { readonly kind: 'repeat'; readonly part: Particle<N>; readonly atLeast: 0 | 1; readonly more: boolean }
  | { readonly kind: 'foreign' }

/** What may stand between the tags of an element. */
export type Content<N extends string = string> =
  /** `spaces: false` where not even white space may stand between the tags. */
  | { readonly kind: 'empty'; readonly spaces?: false }
  | { readonly kind: 'text' }
  | { readonly kind: 'mixed'; readonly names: readonly N[] }
  | { readonly kind: 'elements'; readonly model: Particle<N> }

/** The attributes an element may carry, each with its datatype; {@link required} marks those it must carry. */
export type Attributes = Readonly<Record<string, Datatype & { readonly required?: true }>>

/** All that a schema says of one element: its attributes and its content. */
export interface ElementFact<N extends string = string, A extends Attributes = Attributes> {
  readonly attributes: A
  readonly content: Content<N>
}

/** How a unit says its level, and what each level is called. */
export interface LevelWords {
  /** The attribute that holds the level, and the one that holds a level of one's own. */
  readonly attribute: string
  readonly other: string
  readonly words: Readonly<Record<string, string>>
  /** What a unit is called that says no level. */
  readonly none: string
}

/**
 * The facts of one XML schema, in a form that can be read, checked by the compiler, and run.
 *
 * A name may carry a prefix declared in `namespaces` (`dc:title`); a name without one belongs to the namespace declared
 * for the empty prefix, and an attribute without one to no namespace. One name has one content model wherever it occurs.
 */
export interface Grammar<N extends string = string> {
  /** What the schema is called in messages, for example `EAD3`. */
  readonly title: string
  readonly namespaces: Readonly<Record<string, string>>
  readonly root: N
  readonly elements: Readonly<Record<N, ElementFact<N>>>
  /** Elements that are descriptive units: they are numbered when a message says where it is. */
  readonly units?: readonly N[]
  /** The unit that holds all others: it is named when none below it is. */
  readonly topUnit?: N
  /** Where a unit says its level, and what the levels are called in messages. */
  readonly levels?: LevelWords
  /** What the elements are called when a message says where it is; an empty word leaves the element out. */
  readonly words?: Readonly<Record<string, string>>
  /** The attribute and the value that mark an element and all it holds as not for publication. */
  readonly internal?: { readonly attribute: string; readonly value: string }
  /** Advice by element name, for names people write that this schema does not have. */
  readonly adviceOnElements?: Readonly<Record<string, string>>
  /** Advice by namespace, for documents of another schema. */
  readonly adviceOnNamespaces?: Readonly<Record<string, string>>
  /** Advice by the name of an element that lacks something, where what to add is not plain. */
  readonly adviceOnMissing?: Readonly<Record<string, string>>
  /** Advice by attribute name. */
  readonly adviceOnAttributes?: Readonly<Record<string, string>>
}

/** These, in this order. */
export function seq<const N extends string>(...parts: readonly Particle<N>[]): Particle<N> {
  return { kind: 'sequence', parts }
}

/** One of these. */
export function oneOf<const N extends string>(...parts: readonly Particle<N>[]): Particle<N> {
  return { kind: 'choice', parts }
}

/** This or nothing. */
export function optional<const N extends string>(part: Particle<N>): Particle<N> {
  return { kind: 'repeat', part, atLeast: 0, more: false }
}

/** Any number of these, in any order; none is allowed. */
export function many<const N extends string>(...parts: readonly Particle<N>[]): Particle<N> {
  return { kind: 'repeat', part: { kind: 'choice', parts }, atLeast: 0, more: true }
}

/** At least one of these, in any order. */
export function some<const N extends string>(...parts: readonly Particle<N>[]): Particle<N> {
  return { kind: 'repeat', part: { kind: 'choice', parts }, atLeast: 1, more: true }
}

/** One element that is not in any namespace of the grammar, nor is anything inside it; its attributes are free. */
export const foreign: Particle<never> = { kind: 'foreign' }

/** An element that holds nothing. */
export function empty<const A extends Attributes>(attributes: A): ElementFact<never, A> {
  return { attributes, content: { kind: 'empty' } }
}

/** An element that holds nothing, not even white space, as XML Schema has it (XSD 1.0 part 1, 3.4.4). */
export function nothing<const A extends Attributes>(attributes: A): ElementFact<never, A> {
  return { attributes, content: { kind: 'empty', spaces: false } }
}

/** An element that holds text and no elements. */
export function text<const A extends Attributes>(attributes: A): ElementFact<never, A> {
  return { attributes, content: { kind: 'text' } }
}

/** An element that holds text with these elements in it, in any order. */
export function mixed<const A extends Attributes, const N extends string>(
  attributes: A,
  ...names: readonly N[]
): ElementFact<N, A> {
  return { attributes, content: { kind: 'mixed', names } }
}

/** An element that holds elements only, in the order its model says. */
export function holds<const A extends Attributes, const N extends string>(
  attributes: A,
  model: Particle<N>,
): ElementFact<N, A> {
  return { attributes, content: { kind: 'elements', model } }
}

/** Marks an attribute the element must carry. */
export function required(type: Datatype): Datatype & { readonly required: true } {
  return { ...type, required: true }
}
