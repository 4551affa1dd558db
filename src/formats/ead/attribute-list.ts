import type { Audience, Extra } from '../../model/statement.ts'

/** Attributes by name; one without a value is not written. */
export type Given = Readonly<Record<string, string | undefined>>

/** What statements and pieces of prose carry besides their content, as far as each does. */
export interface Marked {
  readonly id?: string | undefined
  readonly audience?: Audience | undefined
  readonly language?: string | undefined
  readonly script?: string | undefined
  readonly label?: string | undefined
  readonly localType?: string | undefined
  readonly extra?: Extra | undefined
}

/**
 * The attributes an element is to have, in the order of writing, under the names of EAD3. A writer has one list, for one
 * element after the other: what stands behind `length` is of an earlier one.
 */
export interface AttributeList {
  readonly names: string[]
  readonly values: (string | undefined)[]
  length: number
}

/** A list without attributes. */
export const attributeList = (): AttributeList => ({ names: [], values: [], length: 0 })

type Loses = (what: string, value?: unknown) => void

/**
 * Fills a list with the attributes of one element: those every statement may have, those of its own, and those of the source
 * that the model has no name for. Its own win; what differs from them is told as lost.
 */
export function fill(list: AttributeList, own: Given | undefined, marked: Marked | undefined, loses: Loses): void {
  list.length = 0
  if (marked !== undefined) {
    const { id, audience, language, script, label, localType } = marked
    if (id !== undefined) add(list, 'id', id)
    if (audience !== undefined) add(list, 'audience', audience)
    if (language !== undefined) add(list, 'lang', language)
    if (script !== undefined) add(list, 'script', script)
    if (label !== undefined) add(list, 'label', label)
    if (localType !== undefined) add(list, 'localtype', localType)
  }
  if (own !== undefined) {
    const marks = list.length
    for (const name in own) {
      const value = own[name]
      if (value === undefined) continue
      if (marks === 0) add(list, name, value)
      else put(list, name, value, loses)
    }
  }
  const beyond = marked?.extra?.attributes
  if (beyond !== undefined) fillBeyond(list, beyond, loses)
}

/** What only the source has a name for, which may be any name at all, comes last. */
function fillBeyond(list: AttributeList, beyond: Readonly<Record<string, string>>, loses: Loses): void {
  for (const name in beyond) {
    const value = beyond[name]
    if (value === undefined) continue
    const written = valueIn(list, name)
    if (written === undefined) set(list, name, value)
    else losesOther(name, value, written, loses)
  }
}

/** Sets an attribute; another value it had is told as lost. */
function put(list: AttributeList, name: string, value: string, loses: Loses): void {
  const at = indexOf(list, name)
  if (at < 0) {
    add(list, name, value)
    return
  }
  const had = list.values[at]
  if (had !== undefined) losesOther(name, had, value, loses)
  list.values[at] = value
}

function losesOther(name: string, lost: string, written: string, loses: Loses): void {
  if (lost !== written && lost.trim() !== '') loses(`another value of its ${name}`, lost)
}

/** The value of an attribute, if it has one. */
export function valueIn(list: AttributeList, name: string): string | undefined {
  const at = indexOf(list, name)
  return at < 0 ? undefined : list.values[at]
}

/** Gives an attribute another value, or none; it keeps its place in the order, and is the last when it had none. */
export function set(list: AttributeList, name: string, value: string | undefined): void {
  const at = indexOf(list, name)
  if (at >= 0) list.values[at] = value
  else if (value !== undefined) add(list, name, value)
}

/** Puts an attribute before all others; the value it has wins. */
export function lead(list: AttributeList, name: string, value: string): void {
  const at = indexOf(list, name)
  const leading = at < 0 ? value : list.values[at]
  for (let i = at < 0 ? list.length++ : at; i > 0; i--) {
    list.names[i] = list.names[i - 1] ?? ''
    list.values[i] = list.values[i - 1]
  }
  list.names[0] = name
  list.values[0] = leading
}

function add(list: AttributeList, name: string, value: string): void {
  list.names[list.length] = name
  list.values[list.length] = value
  list.length++
}

function indexOf({ names, length }: AttributeList, name: string): number {
  for (let i = 0; i < length; i++) if (names[i] === name) return i
  return -1
}
