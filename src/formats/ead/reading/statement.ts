import { plainText, tidy } from '../../../model/prose-text.ts'
import type { Audience, Extra, ExtraElement, Statement, TextStatement } from '../../../model/statement.ts'
import { isFigure, isLetter } from '../../../values/ascii.ts'
import { elementWith, isElement, textOf, type XmlElement, type XmlNode } from '../../../xml/element.ts'
import { keptName } from '../kept-name.ts'
import { readInline } from './prose/inline.ts'
import type { Reading } from './reading.ts'

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

/** Attributes that say nothing: their value is fixed by the schema, or they key parts of one link to each other. */
const SYNTAX = new Set(['linktype', 'xlink:type'])

/** Who may see an element, by its own attribute. */
export function audienceOf(element: XmlElement): Audience | undefined {
  const value = attributeOf(element, 'audience')?.toLowerCase()
  return value === 'internal' || value === 'external' ? value : undefined
}

/** The value of an attribute of EAD, without blanks at its ends; absent when nothing is left. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  for (const each of element.attributes)
    if (each.name === name && each.namespace === '') {
      const value = each.value.trim()
      if (value !== '') return value
    }
  return undefined
}

/**
 * The attributes that any element of EAD may have: identifier, audience, language, script, label, local type. All others are
 * kept as `extra`, except those named in `own`, which the caller reads.
 */
export function readStatement(
  element: XmlElement,
  _reading: Reading,
  own: readonly string[] = [],
): Statement & { readonly extra?: Extra } {
  const statement: { -readonly [Member in keyof Statement]: Statement[Member] } & { extra?: Extra } = {}
  if (element.attributes.length === 0) return statement
  const audience = audienceOf(element)
  let id: string | undefined
  let xmlId: string | undefined
  let language: string | undefined
  let xmlLanguage: string | undefined
  let script: string | undefined
  let label: string | undefined
  let localType: string | undefined
  let type: string | undefined
  let attributes: Record<string, string> | undefined
  for (const each of element.attributes) {
    const { name, namespace } = each
    const value = each.value.trim()
    if (value === '') continue
    if (namespace === xmlNamespace) {
      if (name === 'id') xmlId ??= value
      else if (name === 'lang') xmlLanguage ??= value
      continue
    }
    if (namespace === '') {
      if (name === 'id') id ??= value
      else if (name === 'label') label ??= value
      else if (name === 'type') type ??= value
      else if (name === 'localtype') localType ??= value
      else if (name === 'lang') language ??= value
      else if (name === 'script') script ??= value
      else if (!(name === 'audience' && audience !== undefined) && !own.includes(name) && !SYNTAX.has(name)) {
        attributes ??= {}
        attributes[name] = each.value
      }
      continue
    }
    const kept = keptName(each)
    if (SYNTAX.has(kept)) continue
    attributes ??= {}
    attributes[kept] = each.value
  }
  id ??= xmlId
  language ??= xmlLanguage
  localType ??= type
  if (id !== undefined) statement.id = id
  if (audience !== undefined) statement.audience = audience
  if (language !== undefined) statement.language = language
  if (script !== undefined) statement.script = script
  if (label !== undefined && !own.includes('label')) statement.label = label
  if (localType !== undefined && !own.includes('type')) statement.localType = localType
  if (attributes) statement.extra = { attributes }
  return statement
}

/** An element that holds words, perhaps with mark-up. */
export function readText(element: XmlElement, reading: Reading, own: readonly string[] = []): TextStatement {
  const words = readWords(element, reading)
  return element.attributes.length === 0 ? words : Object.assign(readStatement(element, reading, own), words)
}

/** The words of an element, and their mark-up where they have some. */
export function readWords(
  element: Pick<XmlElement, 'children'>,
  reading: Reading,
): Pick<TextStatement, 'text' | 'content'> {
  const { children } = element
  const [only = ''] = children
  if (children.length <= 1 && !isElement(only)) return { text: tidy(only) }
  if (!children.some(isElement)) return { text: tidy(children.join('')) }
  const content = readInline(children, reading)
  const text = tidy(plainText(content))
  return content.every(piece => typeof piece === 'string') ? { text } : { text, content }
}

/** Whether a node is an element of EAD with one of these names. */
export function isNamed(node: XmlElement, ...names: readonly string[]): boolean
export function isNamed(node: XmlNode, ...names: readonly string[]): node is XmlElement
export function isNamed(node: XmlNode, ...names: readonly string[]): boolean {
  return isElement(node) && node.namespace === '' && names.includes(node.name)
}

/** The children of an element of these names. */
export function childrenNamed(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = []
  for (const child of element.children)
    if (isElement(child) && child.namespace === '' && names.includes(child.name)) found.push(child)
  return found
}

/** The child elements of an element. */
export function elementsIn(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = []
  for (const child of element.children) if (isElement(child)) found.push(child)
  return found
}

/** The element with an audience of its own, when what stands around it is internal. */
export function under(around: Audience | undefined, element: XmlElement): XmlElement {
  if (around !== 'internal' || audienceOf(element) === 'internal') return element
  return withAttribute(element, 'audience', 'internal')
}

/** The element with one attribute set. */
export function withAttribute(element: XmlElement, name: string, value: string): XmlElement {
  const others = element.attributes.filter(each => each.name !== name || each.namespace !== '')
  return elementWith(element, { attributes: [...others, { name, namespace: '', prefix: '', value }] })
}

/** An element as it stood, for what the model has no name for. */
export function asExtra(element: XmlElement, reading: Reading): ExtraElement {
  reading.kept(element)
  return asItStood(element)
}

/** The same, without telling anybody that it is kept. */
export function asItStood(element: XmlElement): ExtraElement {
  const attributes: Record<string, string> = {}
  for (const each of element.attributes) attributes[keptName(each)] = each.value
  return {
    name: element.name,
    ...(element.namespace !== '' && { namespace: element.namespace }),
    ...(element.attributes.length > 0 && { attributes }),
    ...(element.children.length > 0 && {
      children: element.children.map(child => (isElement(child) ? asItStood(child) : child)),
    }),
  }
}

/** What is kept as extra, of two. */
export function joinedExtra(first: Extra | undefined, second: Extra | undefined): { readonly extra?: Extra } {
  if (!first || !second) return first || second ? { extra: first ?? second ?? {} } : {}
  const elements = [...(first.elements ?? []), ...(second.elements ?? [])]
  const attributes = { ...second.attributes, ...first.attributes }
  return {
    extra: {
      ...(Object.keys(attributes).length > 0 && { attributes }),
      ...(elements.length > 0 && { elements }),
    },
  }
}

/** The children with a blank between words and an element that would run together with them in plain words. */
export function apart(children: readonly XmlNode[]): XmlNode[] {
  const result: XmlNode[] = []
  let last = ''
  for (const child of children) {
    const text = textOf(child)
    if (/[\p{L}\p{N}]$/u.test(last) && /^[\p{L}\p{N}]/u.test(text)) result.push(' ')
    result.push(child)
    if (text !== '') last = text
  }
  return result
}

/** Mark-up that may set a part of a word: without it the word is whole. */
const styling = new Set(['emph', 'sub', 'sup', 'b', 'i', 'u', 'em', 'strong', 'span', 'font', 'small', 'big'])

/**
 * The words of an element whose mark-up the model has no place for, as one line. Words of different elements stay apart; a
 * word of which only a part is marked stays whole, and its parts are told as changed.
 */
export function plainWords(element: XmlElement, reading: Reading): string {
  let text = ''
  const add = (more: string, joins: boolean): void => {
    const [before] = endOfWord.exec(text) ?? []
    const [after] = beginningOfWord.exec(more) ?? []
    if (before !== undefined && after !== undefined) {
      if (joins) reading.joined(element, `${before} ${after}`)
      else text += ' '
    }
    text += more
  }
  const walk = (node: XmlElement, styled: boolean): void => {
    let joins = styled
    for (const child of node.children) {
      if (isElement(child)) {
        joins = styling.has(child.name)
        if (child.name === 'lb' || child.name === 'br') text += ' '
        walk(child, joins)
      } else {
        add(child, joins)
        joins = true
      }
    }
  }
  walk(element, true)
  return tidy(text)
}

const endOfWord = /[\p{L}\p{N}\p{M}]+$/u
const beginningOfWord = /^[\p{L}\p{N}\p{M}]+/u

/** Whether there are words in a text. Most begin with a letter of ASCII, or are blanks between elements. */
export function hasWords(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0x7f) return letterOrDigit.test(text)
    if (isLetter(unit) || isFigure(unit)) return true
  }
  return false
}

const letterOrDigit = /[\p{L}\p{N}]/u

/** Tells words that stand loose in an element that holds elements only. */
export function tellLooseWords(element: XmlElement, reading: Reading, reason: string): void {
  for (const child of element.children)
    if (!isElement(child) && hasWords(child)) reading.lostText(element, child, reason)
}

/** Whether something in an element is internal, so that what is put together from its parts must be. */
export function hidesSomething(element: XmlElement): boolean {
  for (const child of element.children)
    if (isElement(child) && (audienceOf(child) === 'internal' || hidesSomething(child))) return true
  return false
}

/** The element, internal as a whole when a part of it is: for values that are put together from parts. */
export const asHidden = (element: XmlElement): XmlElement =>
  hidesSomething(element) ? under('internal', element) : element
