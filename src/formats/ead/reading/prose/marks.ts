import type { Growing } from '../../../../model/members.ts'
import type { Inline } from '../../../../model/prose.ts'
import type { Audience, Extra } from '../../../../model/statement.ts'
import type { XmlElement } from '../../../../xml/element.ts'
import type { XmlAttribute } from '../../../../xml/sink.ts'
import type { Reading } from '../reading.ts'
import { xlinkNamespace, xmlNamespace } from './scope.ts'

/** What a piece of prose may carry besides its words. */
export interface Marks {
  readonly id?: string
  readonly audience?: Audience
  readonly language?: string
  readonly script?: string
  readonly extra?: Extra
}

/** An attribute of EAD, with or without the namespace of XLink. */
const isPlain = ({ namespace }: XmlAttribute): boolean => namespace === '' || namespace === xlinkNamespace

/** Whether an attribute says nothing: it is blank, or says only that a link is a link. */
const isEmpty = ({ name, namespace, value }: XmlAttribute): boolean =>
  value.trim() === '' || name === 'linktype' || (name === 'type' && namespace === xlinkNamespace)

const nameOf = ({ name, namespace, prefix }: XmlAttribute): string => {
  if (namespace === '') return name
  if (namespace === xlinkNamespace) return `xlink:${name}`
  if (namespace === xmlNamespace) return `xml:${name}`
  return prefix === '' ? name : `${prefix}:${name}`
}

/** The value of an attribute of EAD, with or without the namespace of XLink; absent when blank. */
export function valueGiven(element: XmlElement, name: string): string | undefined {
  for (const each of element.attributes)
    if (each.name === name && isPlain(each) && !isEmpty(each)) return each.value.trim()
  return undefined
}

/**
 * What an element carries besides its words: identifier, audience, language and script by their names, all else as `extra`,
 * except the attributes in `own`, which the caller reads. Blank attributes say nothing.
 */
export function readMarks(element: XmlElement, own: readonly string[] = []): Marks {
  if (element.attributes.length === 0) return {}
  let id: string | undefined
  let audience: Audience | undefined
  let language: string | undefined
  let script: string | undefined
  let rest: Map<string, string> | undefined
  let taken: Set<string> | undefined
  for (const attribute of element.attributes) {
    const { name, namespace } = attribute
    const value = attribute.value.trim()
    if (isEmpty(attribute)) continue
    if (own.length > 0 && isPlain(attribute) && own.includes(name) && taken?.has(name) !== true) {
      taken ??= new Set()
      taken.add(name)
      continue
    }
    const common = namespace === '' || namespace === xmlNamespace
    const lower = value.toLowerCase()
    if (common && name === 'id' && id === undefined) id = value
    else if (common && name === 'lang' && language === undefined) language = value
    else if (namespace === '' && name === 'script') script = value
    else if (namespace === '' && name === 'audience' && (lower === 'internal' || lower === 'external')) audience = lower
    else {
      rest ??= new Map()
      rest.set(nameOf(attribute), attribute.value)
    }
  }
  const marks: Growing<Marks> = {}
  if (id !== undefined) marks.id = id
  if (audience !== undefined) marks.audience = audience
  if (language !== undefined) marks.language = language
  if (script !== undefined) marks.script = script
  if (rest) marks.extra = { attributes: Object.fromEntries(rest) }
  return marks
}

/** What an element carries, with the local type it states as `localType`. EAD 2002 `@type`, EAD3 `@localtype`. */
export function readTyped(element: XmlElement, own: readonly string[] = []): Marks & { readonly localType?: string } {
  if (element.attributes.length === 0) return {}
  const name = valueGiven(element, 'localtype') === undefined ? 'type' : 'localtype'
  const localType = valueGiven(element, name)
  const marks = readMarks(element, [...own, name])
  return localType === undefined ? marks : Object.assign(marks, { localType })
}

/** What a statement carries besides its words, its label included. */
export function readStated(element: XmlElement): Marks & { readonly localType?: string; readonly label?: string } {
  if (element.attributes.length === 0) return {}
  const label = valueGiven(element, 'label')
  const typed = readTyped(element, ['label'])
  return label === undefined ? typed : Object.assign(typed, { label })
}

/**
 * What an element carries for which the model has no place of its own: identifier, audience, language and script, to be put
 * on what is in it. Other attributes are told as lost.
 */
export function readLoose(element: XmlElement, reading: Reading, own: readonly string[] = []): Marks {
  if (element.attributes.length === 0) return {}
  const { extra, ...marks } = readMarks(element, own)
  for (const [name, value] of Object.entries(extra?.attributes ?? {}))
    reading.lostAttribute(element, name, value, `there is no place for it on what ${element.name} is read as`)
  return marks
}

function isMarked(marks: Marks): boolean {
  for (const _ in marks) return true
  return false
}

/** Words that carry what their element carried, when the model has no other place for it. */
export const marked = (content: readonly Inline[], marks: Marks): readonly Inline[] =>
  isMarked(marks) ? [{ type: 'emphasis', ...marks, content }] : content

/** A piece with what holds for what is around it: inside of the internal all is internal, its own language goes first. */
export function inherited<Piece extends Marks>(piece: Piece, { id, audience, language, script }: Marks): Piece {
  const seen = audience === 'internal' ? audience : (piece.audience ?? audience)
  return {
    ...piece,
    ...(piece.id === undefined && id !== undefined && { id }),
    ...(seen !== undefined && { audience: seen }),
    ...(piece.language === undefined && language !== undefined && { language }),
    ...(piece.script === undefined && script !== undefined && { script }),
  }
}

/** Pieces with what holds for what is around them; the identifier goes to the first that has none of its own. */
export function allInherited<Piece extends Marks>(
  pieces: readonly Piece[],
  marks: Marks,
  element: XmlElement,
  reading: Reading,
): Piece[] {
  if (!isMarked(marks)) return [...pieces]
  const { id, ...rest } = marks
  const at = id === undefined ? -1 : pieces.findIndex(piece => piece.id === undefined)
  if (id !== undefined && at < 0)
    reading.lostAttribute(element, 'id', id, `there is nothing in ${element.name} to carry it`)
  return pieces.map((piece, i) => inherited(piece, i === at ? marks : rest))
}
