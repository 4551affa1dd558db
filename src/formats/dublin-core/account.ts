import { type DublinCoreElement, writtenValue } from './element.ts'

/** What of a value a record does not say, in words. */
export interface Unsaid {
  /** Words of the archivist that stand nowhere in the record. */
  readonly words: readonly string[]
  /** Words whose sense the record gives otherwise: a heading, a label, the wording of a date, the name of a language. */
  readonly restated: readonly string[]
  /** Whether codes, links or mark-up were dropped. */
  readonly codes: boolean
}

/** Members that say what sort of thing a value is; a record says that by its elements, or has no need of it. */
const KINDS = new Set(
  (
    'type kind audience language script style numeration mark render of show actuate edtf certainty relation coverage ' +
    'undated share extents unit unitText quantity approximate'
  ).split(' '),
)

/** Members that hold codes, addresses and machine forms. */
const CODES = new Set(
  (
    'id role source identifier rules normal localType href target countryCode repositoryCode uri code system calendar era ' +
    'statedCertainty barcode parent arcrole event begin end level recordId recordUrl status publicationStatus from to'
  ).split(' '),
)

/** Members whose words say what the value is, which the element says too. */
const RESTATED = new Set(['heading', 'label'])

/** What stands in `text` as well, when there is one. */
const REPEATS_TEXT = new Set(['content', 'parts', 'indicator', 'members'])

/** Kinds of prose that one run of text cannot show. */
const STRUCTURE = new Set(
  (
    'emphasis quote foreign abbreviation expansion reference mention footnote break heading list definitions chronology ' +
    'table quotation citation address'
  ).split(' '),
)

const WORD = /[\p{L}\p{N}\p{M}]+/gu

type Class = 'words' | 'restated' | 'codes'

/**
 * Compares a value of the model with what was written of it, word by word: nothing is taken as written that is not there.
 * A text given twice, plain and with its mark-up, counts once.
 */
export function unsaid(value: unknown, written: readonly DublinCoreElement[]): Unsaid {
  let own: Map<string, number> | undefined
  let whole: Map<string, number> | undefined
  const ownWords = () => {
    own ??= countsOf(written.map(({ text, stated = '' }) => `${text} ${stated}`))
    return own
  }
  const stands = (word: string): boolean => {
    whole ??= countsOf(written.map(writtenValue))
    return whole.has(word)
  }
  const words: string[] = []
  const restated: string[] = []
  const later: (readonly [Class, string])[] = []
  let codes = false
  const pending: (readonly [value: unknown, as: Class])[] = [[value, 'words']]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [inner, as] = next
    if (typeof inner === 'string') {
      if (as === 'words') take(inner, ownWords(), words)
      else later.push([as, inner])
    } else if (Array.isArray(inner)) for (const each of inner) pending.push([each, as])
    else if (typeof inner === 'object' && inner !== null) {
      codes ||= 'type' in inner && typeof inner.type === 'string' && STRUCTURE.has(inner.type)
      const isWhole = 'text' in inner && typeof inner.text === 'string'
      for (const [member, held] of Object.entries(inner)) {
        if (held === undefined || KINDS.has(member)) continue
        if (isWhole && REPEATS_TEXT.has(member)) codes ||= member === 'content'
        else if (member === 'extra') {
          codes = true
          for (const text of extraTexts(held)) pending.push([text, 'words'])
        } else pending.push([held, classOf(member, inner, as)])
      }
    }
  }
  for (const [as, text] of later) {
    if (as === 'restated') take(text, ownWords(), restated)
    else codes ||= [...text.matchAll(WORD)].some(([word]) => !stands(word))
  }
  return { words, restated, codes }
}

function classOf(member: string, holder: object, as: Class): Class {
  if (as !== 'words') return as
  if (CODES.has(member)) return 'codes'
  if (RESTATED.has(member)) return 'restated'
  return member === 'text' && hasMachineForm(holder) ? 'restated' : 'words'
}

/** The words within foreign elements, without the names and attributes of these. */
function extraTexts(extra: unknown): string[] {
  const texts: string[] = []
  const pending: unknown[] = [extra]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') texts.push(next)
    else if (Array.isArray(next)) for (const each of next) pending.push(each)
    else if (typeof next === 'object' && next !== null) {
      if ('elements' in next && next.elements !== undefined) pending.push(next.elements)
      if ('children' in next && next.children !== undefined) pending.push(next.children)
    }
  }
  return texts
}

/** Dates and languages whose words are said by a date in figures, or a code. */
const hasMachineForm = (holder: object): boolean =>
  'begin' in holder || 'end' in holder || 'members' in holder || 'undated' in holder || 'code' in holder

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function take(text: string, counts: Map<string, number>, missing: string[]): void {
  for (const [word] of text.matchAll(WORD)) {
    const count = counts.get(word) ?? 0
    if (count > 0) counts.set(word, count - 1)
    else missing.push(word)
  }
}
