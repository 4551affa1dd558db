import { elementsOf, formOf, isObject, type Said, type WrittenForm } from './written-form.ts'

/** A description in parts: what can be written as the source wrote it, and what cannot. */
export interface Parts<S> {
  /** Forms that are good for what is said, in the order of the source. */
  readonly forms: readonly WrittenForm[]
  /** Forms of which something is changed or missing, or that cannot be written again. */
  readonly broken: readonly WrittenForm[]
  /** What is said besides the good forms. */
  readonly rest: Partial<S>
}

const none: readonly WrittenForm[] = []

/** Parts a description by the forms in which the source wrote it; `usable` tells whether one may be written again. */
export function partsOf<S extends Said>(said: S, usable: (form: WrittenForm) => boolean): Parts<S> {
  const met = formsIn(said)
  if (met === undefined) return { forms: none, broken: none, rest: said }
  const good: WrittenForm[] = []
  const broken: WrittenForm[] = []
  for (const [form, count] of met) (count === form.values.length && usable(form) ? good : broken).push(form)
  good.sort((a, b) => a.order - b.order)
  return { forms: good, broken, rest: good.length > 0 ? without(said, new Set(good)) : said }
}

type Met = Map<WrittenForm, number>

/** The forms of what is said, each with the number of its values that are there; most descriptions have none. */
function formsIn<S extends Said>(said: S): Met | undefined {
  let met: Met | undefined
  for (const field in said) {
    const value: unknown = field === 'extra' ? said.extra?.elements : said[field]
    if (!Array.isArray(value)) met = counted(value, met)
    else for (const one of value) met = counted(one, met)
  }
  return met
}

function counted(value: unknown, met: Met | undefined): Met | undefined {
  const form = isObject(value) ? formOf(value) : undefined
  return form === undefined ? met : (met ?? new Map<WrittenForm, number>()).set(form, (met?.get(form) ?? 0) + 1)
}

/** What is said in some forms only. */
export function only<S extends Said>(said: S, ...good: readonly WrittenForm[]): Partial<S> {
  const result = filtered(said, form => form !== undefined && good.includes(form))
  const { elements = [] } = result.extra ?? {}
  if (elements.length === 0) Reflect.deleteProperty(result, 'extra')
  else Reflect.set(result, 'extra', { elements })
  return result
}

/** A description without what these forms say. */
const without = <S extends Said>(said: S, good: ReadonlySet<WrittenForm>): Partial<S> =>
  filtered(said, form => form === undefined || !good.has(form))

function filtered<S extends Said>(said: S, keeps: (form: WrittenForm | undefined) => boolean): Partial<S> {
  const stays = (value: unknown): boolean => keeps(isObject(value) ? formOf(value) : undefined)
  const result: Partial<S> = {}
  for (const field in said) {
    const value: unknown = said[field]
    if (field === 'extra') {
      const { attributes } = said.extra ?? {}
      const elements = elementsOf(value).filter(stays)
      Reflect.set(result, field, { ...(attributes && { attributes }), ...(elements.length > 0 && { elements }) })
    } else if (Array.isArray(value)) {
      const kept = value.filter(stays)
      if (kept.length === value.length) result[field] = said[field]
      else if (kept.length > 0) Reflect.set(result, field, kept)
    } else if (stays(value)) result[field] = said[field]
  }
  return result
}
