import type { Control } from '../../model/control.ts'
import type { Extra, ExtraElement } from '../../model/statement.ts'
import type { XmlAttribute } from '../../xml/sink.ts'
import { formOf, valuesIn, type WrittenForm } from './written-form.ts'

/** The start tag of the finding aid, when it says something. A reader keeps it as `extra` of the control section. */
export const rootOf = ({ extra }: Control): ExtraElement | undefined =>
  extra?.elements?.find(element => element.name === 'ead' && element.children === undefined)

/** The attributes of an element that is kept as extra. */
export const asAttributes = ({ attributes = {} }: Partial<ExtraElement> = {}): XmlAttribute[] =>
  Object.entries(attributes).map(([name, value]) => ({ name, namespace: '', prefix: '', value }))

/** What is kept as extra, without one element. */
export function withoutElement({ attributes, elements = [] }: Extra = {}, element: ExtraElement): Extra {
  const rest = elements.filter(one => one !== element)
  return { ...(attributes && { attributes }), ...(rest.length > 0 && { elements: rest }) }
}

/** The form in which the source wrote the control section, if nothing in it has changed since. */
export function asWritten(control: Control): WrittenForm | undefined {
  for (const value of valuesIn(control)) {
    const form = formOf(value)
    if (form?.place !== 'control') continue
    const [said = {}] = form.said
    return isSame(control, said) ? form : undefined
  }
  return undefined
}

function isSame(control: object, said: object): boolean {
  const fields = new Set([...Object.keys(control), ...Object.keys(said)])
  for (const field of fields) {
    const [now, then]: unknown[] = [Reflect.get(control, field), Reflect.get(said, field)]
    if (now === then || (isNothing(now) && isNothing(then))) continue
    if (Array.isArray(now) && Array.isArray(then)) {
      if (now.length !== then.length || now.some((one, i) => one !== then[i])) return false
    } else if (field === 'encodings' || field === 'agency') {
      if (!holdsSame(now, then)) return false
    } else if (field === 'extra') {
      if (!isSame({ ...Object(now) }, { ...Object(then) })) return false
    } else if (field !== 'attributes' || !holdsSame(now, then)) return false
  }
  return true
}

const isNothing = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** Whether plain members of two objects are the same, whatever their order; `related` may come from around the section. */
function holdsSame(now: unknown, then: unknown): boolean {
  const [mine, theirs] = [Object.entries(Object(now)), Object(then)]
  return (
    mine.every(([name, value]) => theirs[name] === value || name === 'related') &&
    Object.keys(theirs).every(name => Reflect.get(Object(now), name) === theirs[name])
  )
}
