import type { Control } from '../model/control.ts'
import { hasMembers } from '../model/members.ts'
import type { UnitSink } from '../model/sink.ts'
import type { Description, Unit } from '../model/unit.ts'
import { countModelWords } from '../model/words.ts'
import { isFormInternal } from '../model/written-form.ts'
import type { Report } from './diagnostic.ts'

/**
 * Holds back everything marked internal: whole units with all they contain, single statements, single words within prose,
 * and what is kept as `extra`. Stands before every writer unless internal material is asked for in so many words.
 *
 * An `external` part of something internal stays hidden. When the whole control section is internal, only what identifies
 * the finding aid remains of it.
 *
 * Reports `redaction/unit`, `redaction/statement`, `redaction/control` and `redaction/external-inside` with where by ordinal numbers and how many words,
 * never with a word of the text itself.
 *
 * Source: EAD `@audience`; DACS 4.1 on personal and confidential information.
 *
 * @example walk(findingAid, redact(ead3.write(output, report), report))
 */
export function redact(next: UnitSink, report: Report): UnitSink {
  const ordinals: number[] = [0]
  let hidden = 0
  let hiddenUnits = 0
  let hiddenWords = 0
  let externalInside = 0
  let where = ''

  function place(): string {
    const below = ordinals.slice(1, -1)
    return below.length === 0 ? 'the top unit' : `unit ${below.join('.')}`
  }

  function cleaned<Value extends Description | Unit>(value: Value): Value {
    if (!holdsInternal(value)) return value
    const found: Found = { words: 0, statements: 0 }
    const result = withoutInternal(value, found)
    if (found.statements > 0)
      report({
        code: 'redaction/statement',
        concern: 'redaction',
        severity: 'info',
        message: `${counted(found.statements, 'internal statement')} held back (${counted(found.words, 'word')}).`,
        unit: place(),
        words: found.words,
      })
    return result
  }

  return {
    begin(control) {
      const found: Found = { words: 0, statements: 0 }
      const result = control.audience === 'internal' ? identity(control, found) : withoutInternal(control, found)
      if (found.statements > 0)
        report({
          code: 'redaction/control',
          concern: 'redaction',
          severity: 'info',
          message: `${counted(found.statements, 'internal statement')} about the finding aid held back (${counted(found.words, 'word')}).`,
          words: found.words,
        })
      next.begin(result)
    },
    open(unit) {
      const last = ordinals.length - 1
      ordinals[last] = (ordinals[last] ?? 0) + 1
      ordinals.push(0)
      if (hidden > 0 || unit.audience === 'internal') {
        if (hidden > 0 && unit.audience === 'external') externalInside++
        if (hidden === 0) {
          where = place()
          externalInside = 0
          hiddenUnits = 0
          hiddenWords = 0
          if (ordinals.length === 2) next.open({ audience: 'internal' })
        }
        hidden++
        hiddenUnits++
        hiddenWords += countModelWords(unit)
      } else next.open(cleaned(unit))
    },
    amend(more) {
      if (hidden > 0) hiddenWords += countModelWords(more)
      else {
        const rest = cleaned(more)
        if (rest === more || Object.keys(rest).length > 0) next.amend(rest)
      }
    },
    close() {
      ordinals.pop()
      if (hidden === 0) {
        next.close()
        return
      }
      hidden--
      if (hidden > 0) return
      report({
        code: 'redaction/unit',
        concern: 'redaction',
        severity: 'info',
        message: `${counted(hiddenUnits, 'internal unit')} held back (${counted(hiddenWords, 'word')}).`,
        unit: where,
        words: hiddenWords,
      })
      if (externalInside > 0)
        report({
          code: 'redaction/external-inside',
          concern: 'redaction',
          severity: 'info',
          message: `${counted(externalInside, 'unit')} marked external ${externalInside === 1 ? 'lies' : 'lie'} in an internal one, and ${externalInside === 1 ? 'was' : 'were'} held back with it.`,
          unit: where,
        })
      if (ordinals.length === 1) next.close()
    },
    end: () => next.end(),
  }
}

interface Found {
  words: number
  statements: number
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`

const isInternal = (value: unknown): boolean => hasMembers(value) && value.audience === 'internal'

const isInternalExtra = (value: unknown): boolean => hasMembers(value) && isInternal(value.attributes)

/** Whether something in a value is internal: mostly nothing is, and then nothing need be made anew. */
function holdsInternal(value: object): boolean {
  if (Array.isArray(value)) {
    for (const part of value) if (isOrHoldsInternal(part)) return true
    return false
  }
  if (!hasMembers(value)) return false
  for (const member in value) if (isOrHoldsInternal(value[member])) return true
  return false
}

const isOrHoldsInternal = (part: unknown): boolean =>
  typeof part === 'object' && part !== null && (isInternal(part) || isInternalExtra(part) || holdsInternal(part))

/** The same value without its internal parts; the value itself when there are none. */
function withoutInternal<Value extends object>(value: Value, found: Found): Value {
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
  return kept
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

/** What identifies a finding aid whose control section is internal as a whole. */
function identity(control: Control, found: Found): Control {
  const { recordId, agency, encodings, audience, ...rest } = control
  const titles = (control.titles ?? []).filter(title => title.audience !== 'internal')
  found.statements++
  const { name: _, code: __, countryCode: ___, ...ofAgency } = agency ?? {}
  const hidden = control.titles?.filter(title => title.audience === 'internal')
  found.words += countModelWords({ ...rest, titles: hidden }) + countModelWords(ofAgency)
  return {
    audience,
    ...(recordId !== undefined && { recordId }),
    ...(agency &&
      agency.audience !== 'internal' && {
        agency: withoutInternal({ name: agency.name, code: agency.code, countryCode: agency.countryCode }, found),
      }),
    ...(titles.length > 0 && { titles: withoutInternal({ titles }, found).titles }),
    ...(encodings && { encodings }),
  }
}
