import type { Extra, ExtraElement } from '../../model/statement.ts'
import type { Unit } from '../../model/unit.ts'
import { markFormInternal } from '../../model/written-form.ts'
import type { Diagnostic } from '../../report/diagnostic.ts'
import { isElement, type XmlElement } from '../../xml/element.ts'
import { asItStood } from './reading/statement.ts'

/** A start tag, and what was read from it. */
export interface WrittenStart {
  readonly element: XmlElement
  readonly unit: Unit
}

/** What a reader knows of the elements from which it read something. */
export interface Written {
  /** The version of EAD they are in, by the name of its format. */
  readonly vocabulary: string
  /** Where they stand: in a unit, before the first component of a list, in the place of the control section, or after it. */
  readonly place: 'unit' | 'list' | 'control' | 'front'
  readonly elements: readonly XmlElement[]
  /** Their place in the order of the source. */
  readonly order: number
  /** Whether something in them is internal. */
  readonly internal: boolean
  /** What the model does not say of them, if nobody has been told yet. */
  readonly losses: readonly Diagnostic[]
  /** The start tag of the list of components they stand in, if it says something. */
  readonly list?: ExtraElement | undefined
  /** The start tag of the unit, for its `did`. */
  readonly start?: WrittenStart
}

/**
 * The form in which a source wrote some values. It is good for them as long as all of them are there and the very same:
 * values of the model never change, so one that was edited, or from which something was held back, is another.
 */
export interface WrittenForm extends Written {
  readonly values: readonly object[]
  /** What was read, as it was read. */
  readonly said: readonly Said[]
}

/** What a unit or a finding aid says, with what only its source has a name for. */
export interface Said {
  readonly extra?: Extra
}

/** Makes an instance of whatever it is given, so that the private fields of a class derived from it are put on that. */
class Itself {
  constructor(value: object) {
    // biome-ignore lint/correctness/noConstructorReturn: that is what the class is for
    return value
  }
}

/**
 * A value with the form in which it was written, in a private field: nobody else sees it, no copy has it, and it goes with
 * the value. A `WeakMap` from values to forms would do the same at twenty times the cost, most of it when garbage is
 * collected.
 */
class WithForm extends Itself {
  #form: WrittenForm

  private constructor(value: object, form: WrittenForm) {
    super(value)
    this.#form = form
  }

  static keep(value: object, form: WrittenForm): void {
    if (#form in value) value.#form = form
    else new WithForm(value, form)
  }

  static of(value: object): WrittenForm | undefined {
    return #form in value ? value.#form : undefined
  }
}

/**
 * Remembers how a source wrote what some elements say, so that the same version of EAD can write it again as it was.
 *
 * @returns what they say; when that is nothing the model has a name for, the elements as `extra`
 */
export function keepForm<S extends Said>(said: readonly S[], written: Written): readonly (S | Said)[] {
  const read = valuesInAll(said)
  const asExtras = read.length === 0 && written.place !== 'control' && !written.elements.every(isBareDid)
  const result = !asExtras ? said : [...said, { extra: { elements: written.elements.map(asItStood) } }]
  const form: WrittenForm = Object.assign({ said: result, values: asExtras ? valuesInAll(result) : read }, written)
  for (const value of form.values) {
    WithForm.keep(value, form)
    if (form.internal) markFormInternal(value)
  }
  return result
}

/** A `did` in which nothing stands. No version of EAD has one, so there is nothing to keep. */
const isBareDid = ({ name, attributes, children }: XmlElement): boolean =>
  name === 'did' && attributes.length === 0 && !children.some(isElement)

/** How the source wrote a value, if it is still the value that was read. */
export const formOf = (value: object): WrittenForm | undefined => WithForm.of(value)

/** The values in the fields of a description, one by one. */
export function valuesIn(said: object): object[] {
  const found: object[] = []
  addValues(said, found)
  return found
}

function valuesInAll(said: readonly object[]): object[] {
  const found: object[] = []
  for (const one of said) addValues(one, found)
  return found
}

function addValues(said: object, found: object[]): void {
  for (const [field, value] of Object.entries(said)) {
    const values: unknown = field === 'extra' ? elementsOf(value) : value
    if (!Array.isArray(values)) {
      if (isObject(values)) found.push(values)
    } else for (const each of values) if (isObject(each)) found.push(each)
  }
}

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The elements among what only the source has a name for. */
export function elementsOf(extra: unknown): object[] {
  if (!isObject(extra) || !('elements' in extra) || !Array.isArray(extra.elements)) return []
  return extra.elements.filter(isObject)
}
