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
interface Said {
  readonly extra?: Extra
}

const forms = new WeakMap<object, WrittenForm>()

/**
 * Remembers how a source wrote what some elements say, so that the same version of EAD can write it again as it was.
 *
 * @returns what they say; when that is nothing the model has a name for, the elements as `extra`
 */
export function keepForm<S extends Said>(said: readonly S[], written: Written): readonly (S | Said)[] {
  const read = said.flatMap(valuesIn)
  const asExtras = read.length === 0 && written.place !== 'control' && !written.elements.every(isBareDid)
  const result = !asExtras ? said : [...said, { extra: { elements: written.elements.map(asItStood) } }]
  const form: WrittenForm = { ...written, said: result, values: asExtras ? result.flatMap(valuesIn) : read }
  for (const value of form.values) {
    forms.set(value, form)
    if (form.internal) markFormInternal(value)
  }
  return result
}

/** A `did` in which nothing stands. No version of EAD has one, so there is nothing to keep. */
const isBareDid = ({ name, attributes, children }: XmlElement): boolean =>
  name === 'did' && attributes.length === 0 && !children.some(isElement)

/** How the source wrote a value, if it is still the value that was read. */
export const formOf = (value: object): WrittenForm | undefined => forms.get(value)

/** The values in the fields of a description, one by one. */
export function valuesIn(said: object): object[] {
  const found: object[] = []
  for (const [field, value] of Object.entries(said)) {
    if (field === 'extra') found.push(...elementsOf(value))
    else if (Array.isArray(value)) found.push(...value.filter(isObject))
    else if (isObject(value)) found.push(value)
  }
  return found
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function elementsOf(extra: unknown): object[] {
  if (!isObject(extra) || !('elements' in extra) || !Array.isArray(extra.elements)) return []
  return extra.elements.filter(isObject)
}

/** A description in parts: what can be written as the source wrote it, and what cannot. */
export interface Parts<S> {
  /** Forms that are good for what is said, in the order of the source. */
  readonly forms: readonly WrittenForm[]
  /** Forms of which something is changed or missing, or that cannot be written again. */
  readonly broken: readonly WrittenForm[]
  /** What is said besides the good forms. */
  readonly rest: S
}

/** Parts a description by the forms in which the source wrote it; `usable` tells whether one may be written again. */
export function partsOf<S extends Said>(said: S, usable: (form: WrittenForm) => boolean): Parts<S> {
  const met = new Map<WrittenForm, number>()
  for (const value of valuesIn(said)) {
    const form = forms.get(value)
    if (form) met.set(form, (met.get(form) ?? 0) + 1)
  }
  if (met.size === 0) return { forms: [], broken: [], rest: said }
  const good: WrittenForm[] = []
  const broken: WrittenForm[] = []
  for (const [form, count] of met) (count === form.values.length && usable(form) ? good : broken).push(form)
  good.sort((a, b) => a.order - b.order)
  return { forms: good, broken, rest: good.length > 0 ? without(said, new Set(good)) : said }
}

/** What is said in some forms only. */
export function only<S extends Said>(said: S, ...good: readonly WrittenForm[]): S {
  const result = filtered(said, form => form !== undefined && good.includes(form))
  const { elements = [] } = result.extra ?? {}
  if (elements.length === 0) Reflect.deleteProperty(result, 'extra')
  else Reflect.set(result, 'extra', { elements })
  return result
}

/** A description without what these forms say. */
const without = <S extends Said>(said: S, good: ReadonlySet<WrittenForm>): S =>
  filtered(said, form => form === undefined || !good.has(form))

function filtered<S extends Said>(said: S, keeps: (form: WrittenForm | undefined) => boolean): S {
  const stays = (value: unknown): boolean => keeps(isObject(value) ? forms.get(value) : undefined)
  const result: S = { ...said }
  for (const [field, value] of Object.entries(said)) {
    if (field === 'extra') {
      const { attributes } = said.extra ?? {}
      const elements = elementsOf(value).filter(stays)
      Reflect.set(result, field, { ...(attributes && { attributes }), ...(elements.length > 0 && { elements }) })
    } else if (Array.isArray(value)) {
      const kept = value.filter(stays)
      if (kept.length === value.length) continue
      if (kept.length === 0) Reflect.deleteProperty(result, field)
      else Reflect.set(result, field, kept)
    } else if (!stays(value)) Reflect.deleteProperty(result, field)
  }
  return result
}
