import type { Extra } from '../../../model/statement.ts'
import { withoutInternal } from '../../../report/without-internal.ts'
import { elementWith, isElement, type XmlElement } from '../../../xml/element.ts'
import type { FieldReading } from './reading.ts'
import { asExtra, audienceOf, under } from './statement.ts'
import { telling } from './told.ts'

/** What a reader of fields gives: each part of it may keep elements as they stood. */
interface Said {
  readonly extra?: Extra
}

type ReadField<Result extends Said> = (element: XmlElement, reading: FieldReading) => readonly Result[]

/** What identifies a finding aid stays, whoever it is for: redaction sees to what is around it. */
const identifying = ['recordid', 'eadid', 'control', 'eadheader']

/**
 * Reads a field in which something is internal so that the internal words are marked in the result wherever they stand.
 *
 * Where EAD allows no such part, or the model has no mark for it there, a reader may give its words without one. Those parts
 * are taken out before the field is read, and are kept as they stood and internal, in `extra`.
 *
 * Source: EAD `@audience`, which every element may have.
 *
 * @example `<maintenancestatus audience="internal" value="revised">after the audit</maintenancestatus>`: kept apart.
 */
export function holdingApart<Result extends Said>(
  element: XmlElement,
  internal: boolean,
  read: ReadField<Result>,
  reading: FieldReading,
): readonly (Result | Said)[] {
  if (!internal) return read(element, reading)
  const parts = internalParts(element)
  if (parts.length === 0) return read(element, reading)
  const unheard = telling(() => {}, { file: undefined, account: undefined }, true, reading.unit)
  // Of a header that is internal the identifier stays, so that what is in it is looked at as if it were not.
  const isHeader = isIdentifying(element) && audienceOf(element) === 'internal'
  const result = read(element, unheard).map(each => (isHeader ? { ...each, audience: undefined } : each))
  const shown = wordsOfValue(withoutInternal(result, { words: 0, statements: 0 }))
  for (const word of wordsAround(element, new Set(parts))) shown.delete(word)
  const fragments = fragmentsIn(element)
  const isShown = (word: string): boolean =>
    shown.has(word) || (shown.size > 0 && [...shown].some(each => isJoined(each, word, fragments)))
  const leaking = parts.filter(part => !isIdentifying(part) && wordsIn(part).some(isShown))
  if (leaking.length === 0) return read(element, reading)
  const elements = leaking.map(part => asExtra(under('internal', part), reading))
  const rest = without(element, new Set(leaking))
  return [...(rest ? read(rest, reading) : []), { extra: { elements } }]
}

const isIdentifying = ({ name }: XmlElement): boolean => identifying.includes(name)

/** The outermost parts of an element that are internal, or it itself; of what identifies a finding aid, those in it. */
function internalParts(element: XmlElement): XmlElement[] {
  if (audienceOf(element) === 'internal' && !isIdentifying(element)) return [element]
  return element.children.flatMap(child => (isElement(child) ? internalParts(child) : []))
}

/** The element without some of its parts; nothing when it is one of them. */
function without(element: XmlElement, parts: ReadonlySet<XmlElement>): XmlElement | undefined {
  if (parts.has(element)) return undefined
  return elementWith(element, {
    children: element.children.flatMap(child => (isElement(child) ? (without(child, parts) ?? []) : child)),
  })
}

/** Words that tell something: of three letters or digits and more. */
const telltale = /[\p{L}\p{N}\p{M}]{3,}/gu

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(telltale) ?? []

/** The words of an element and of its attributes. */
function wordsIn(element: XmlElement): string[] {
  return wordsAround(element, new Set())
}

/** The words of an element and of its attributes, but for some of its parts. */
function wordsAround(element: XmlElement, parts: ReadonlySet<XmlElement>): string[] {
  if (parts.has(element)) return []
  const own = element.attributes.filter(({ name }) => name !== 'audience').flatMap(({ value }) => wordsOf(value))
  const inner = element.children.flatMap(child => (isElement(child) ? wordsAround(child, parts) : wordsOf(child)))
  return [...own, ...inner]
}

/** All runs of letters and digits between the tags of an element. */
function fragmentsIn(element: XmlElement, into = new Set<string>()): Set<string> {
  for (const child of element.children)
    if (isElement(child)) fragmentsIn(child, into)
    else for (const [fragment] of child.toLowerCase().matchAll(/[\p{L}\p{N}\p{M}]+/gu)) into.add(fragment)
  return into
}

/** Whether a word that is shown is this one, run together with what stood on the other side of a tag. */
function isJoined(shown: string, word: string, fragments: ReadonlySet<string>): boolean {
  const at = shown.length > word.length ? shown.indexOf(word) : -1
  if (at < 0) return false
  return [shown.slice(0, at), shown.slice(at + word.length)].every(rest => rest === '' || fragments.has(rest))
}

/** The words in all strings of a value of the model. */
function wordsOfValue(value: unknown, into = new Set<string>()): Set<string> {
  if (typeof value === 'string') for (const word of wordsOf(value)) into.add(word)
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) wordsOfValue(part, into)
  return into
}
