import { hasMembers } from '../model/members.ts'
import { countModelWords } from '../model/words.ts'
import { isFormInternal } from '../model/written-form.ts'

/** What was found to be internal: so many statements, of so many words. */
export interface Found {
  words: number
  statements: number
}

const isInternal = (value: unknown): boolean => hasMembers(value) && value.audience === 'internal'

/** What is kept as it stood may spell its mark in its own way. */
function isInternalExtra(value: unknown): boolean {
  if (!hasMembers(value) || !hasMembers(value.attributes)) return false
  for (const name in value.attributes) if (isInternalMark(name, value.attributes[name])) return true
  return false
}

const isInternalMark = (name: string, value: unknown): boolean =>
  name.length >= 8 && typeof value === 'string' && /audience$/i.test(name) && value.trim().toLowerCase() === 'internal'

/** Whether something in a value is internal: mostly nothing is, and then nothing need be made anew. */
export function holdsInternal(value: object): boolean {
  if (Array.isArray(value)) {
    for (const part of value) if (typeof part === 'object' && part !== null && isOrHoldsInternal(part)) return true
    return false
  }
  if (!hasMembers(value)) return false
  for (const member in value) {
    const part = value[member]
    if (typeof part === 'object' && part !== null && isOrHoldsInternal(part)) return true
  }
  return false
}

const isOrHoldsInternal = (part: object): boolean =>
  (!Array.isArray(part) && (isInternal(part) || isInternalExtra(part))) || holdsInternal(part)

/** The same value without its internal parts; the value itself when there are none. */
export function withoutInternal<Value extends object>(value: Value, found: Found): Value {
  let result: Value | undefined
  for (const [member, inner] of Object.entries(value)) {
    if (typeof inner !== 'object' || inner === null) continue
    let kept: unknown
    if (Array.isArray(inner)) kept = arrayWithoutInternal(inner, found)
    else if (isInternal(inner) || isInternalExtra(inner)) {
      count(inner, found)
      kept = undefined
    } else kept = withoutInternal(inner, found)
    if (kept === inner) continue
    result ??= { ...value }
    // A term keeps a definition, if an empty one: the model has no term without.
    if (kept === undefined && member === 'definition') Reflect.set(result, member, { content: [] })
    else if (kept === undefined) Reflect.deleteProperty(result, member)
    else Reflect.set(result, member, kept)
  }
  if (result && hadContent(result)) restate(result)
  else if (result && lostPart(value, result)) result = { ...result, text: textOfParts(result) }
  // Nobody may trace a value to a form of the source that holds internal material.
  return result ?? (isFormInternal(value) ? { ...value } : value)
}

function arrayWithoutInternal(list: readonly unknown[], found: Found): readonly unknown[] | undefined {
  let changed = false
  const kept: unknown[] = []
  for (const [at, inner] of list.entries()) {
    if (typeof inner !== 'object' || inner === null) {
      kept.push(inner)
      continue
    }
    if (Array.isArray(inner)) {
      const rest = arrayWithoutInternal(inner, found)
      changed ||= rest !== inner
      kept.push(rest ?? [])
    } else if (isInternal(inner) || isInternalExtra(inner)) {
      count(inner, found)
      changed = true
      if (endsInWord(kept.at(-1)) && beginsWithWord(list[at + 1])) kept.push(' ')
    } else {
      const rest = withoutInternal(inner, found)
      changed ||= rest !== inner
      kept.push(rest)
    }
  }
  if (!changed) return list
  return withoutBlanksAtCuts(list, kept)
}

/** Blanks that stood before or after what was taken out at an end of a run of words are no more between words. */
function withoutBlanksAtCuts(before: readonly unknown[], kept: unknown[]): readonly unknown[] {
  const [first] = kept
  const last = kept.at(-1)
  if (typeof first === 'string' && first !== before[0]) kept[0] = first.trimStart()
  if (typeof last === 'string' && last !== before.at(-1)) kept[kept.length - 1] = String(kept.at(-1)).trimEnd()
  return kept.filter(piece => piece !== '')
}

/** Words on both sides of what was taken out stay apart. */
const endsInWord = (value: unknown): boolean => typeof value === 'string' && /[\p{L}\p{N}\p{M}]$/u.test(value)
const beginsWithWord = (value: unknown): boolean => typeof value === 'string' && /^[\p{L}\p{N}\p{M}]/u.test(value)

function count(value: object, found: Found): void {
  found.statements++
  found.words += countModelWords(value)
}

const hadContent = (value: object): value is { text: string; content?: unknown; parts?: unknown } =>
  'text' in value && typeof value.text === 'string' && ('content' in value || 'parts' in value)

/** After something was taken out of the marked-up words, the plain words and what was read from them say it still. */
function restate(value: { text: string; content?: unknown; parts?: unknown }): void {
  const source = 'content' in value ? value.content : value.parts
  const text = textOf(source)
  Reflect.set(value, 'text', text)
  for (const derived of [...PARTS, 'members', 'normal', 'identifier', 'indicator', 'edtf', 'begin', 'end'])
    Reflect.deleteProperty(value, derived)
}

/** The parts of a physical description: what was understood in its words, which the words say once more. */
const PARTS = ['extents', 'facets', 'dimensions'] as const

const partsOf = (value: object, member: string): readonly unknown[] => {
  const list: unknown = Reflect.get(value, member)
  return Array.isArray(list) ? list : []
}

const lostPart = (before: object, after: object): boolean =>
  'text' in before && PARTS.some(member => partsOf(before, member).length > partsOf(after, member).length)

const textOfParts = (value: object): string =>
  PARTS.flatMap(member => partsOf(value, member))
    .map(textOf)
    .join('; ')

function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (Array.isArray(content)) return content.map(textOf).join('')
  if (typeof content !== 'object' || content === null) return ''
  if ('text' in content) return textOf(content.text)
  if ('content' in content) return textOf(content.content)
  if ('parts' in content && Array.isArray(content.parts)) return content.parts.map(textOf).join(', ')
  if ('blocks' in content) return textOf(content.blocks)
  return ''
}
