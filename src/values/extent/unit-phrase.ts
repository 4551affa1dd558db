import type { ExtentKind } from '../../model/extent.ts'
import { numberWord } from './number-words.ts'
import type { Token } from './tokens.ts'
import { compoundKinds, type UnitLanguage } from './unit-table.ts'
import { LONGEST_UNIT, type UnitForm, unitNamed, unitPlural } from './units.ts'

/** The unit found after a number: token places, end exclusive. */
export interface UnitPhrase {
  readonly unit: string
  readonly kind: ExtentKind
  readonly known: boolean
  readonly language: UnitLanguage
  /** The words of the unit as written. */
  readonly words: readonly [from: number, to: number]
  /** Words of the phrase that qualify the unit. */
  readonly facet?: readonly [from: number, to: number]
  readonly next: number
}

/** Words that end the name of a unit. */
const STOPS = new Set(
  'in on of for with without from by at as to per each plus including incl included includes excluding approximately approx about circa ca soit dont dans sur avec pour de du des en et und mit von aus davon darunter y con da di del met van over under is are was were has have be the this that which sont est sind ist et'.split(
    ' ',
  ),
)
const JOINING = new Set(['and', 'or', 'et', 'und', 'y', 'en', 'e', 'ou', 'oder'])
const BRANDS = new Set(['paige', 'hollinger', 'fellowes', 'bankers'])
const DIGITAL = new Set([
  'digital',
  'computer',
  'electronic',
  'born-digital',
  'digitized',
  'digitised',
  'jpeg',
  'jpg',
  'tiff',
  'pdf',
  'numeriques',
  'numerique',
])
/** What, beside those, says that files are of a computer. */
const IN_FILES = new Set(['audio', 'data', 'image', 'media', 'mp3', 'sound', 'text', 'video', 'wav'])
/** Words after which a full stop shortens and does not end. */
const SHORT = 4
/** Words that qualify and never name a unit by themselves. */
const QUALIFIERS = new Set(
  'color colour black white and oversize oversized different unavailable available folded preservation reference large small loose bound unbound original originals each other missing same of'.split(
    ' ',
  ),
)
const LONGEST_PHRASE = 8
const LONGEST_UNKNOWN = 5

/** The unit named by the words from a token on, or `undefined` when there are none that could name one. */
export function unitAt(list: readonly Token[], at: number, language?: UnitLanguage): UnitPhrase | undefined {
  const words = phraseAt(list, at)
  if (words.length === 0) return undefined
  const head = headOf(list, words, language)
  if (head === undefined) return unknown(list, at, words)
  const [from, to] = [head.from, head.to]
  const last = words[to - 1] ?? at
  const trail = words[to]
  const end = (words.at(-1) ?? at) + 1
  const after = withStop(list, last + 1, head.form)
  const modifiers = from === 0 ? [] : words.slice(0, from)
  const named = nameOf(list, modifiers, head.form)
  return {
    unit: named.unit,
    kind: named.kind,
    known: true,
    language: head.form.language,
    words: named.words ?? [at, last + 1],
    ...(trail === undefined
      ? named.facet === undefined
        ? {}
        : { facet: named.facet }
      : { facet: [trail, end] as const }),
    next: trail === undefined ? after : end,
  }
}

function phraseAt(list: readonly Token[], at: number): number[] {
  const words: number[] = []
  for (let i = at; words.length < LONGEST_PHRASE; i += 1) {
    const token = list[i]
    if (token === undefined) break
    if (token.text === '.' && !token.spaced && shortened(list, i)) continue
    if (token.type !== 'word' || token.parted === true) break
    const word = token.folded
    if (STOPS.has(word) && !startsUnit(list, i, words.length)) break
    if (JOINING.has(word) && !joins(list, i, words)) break
    if (words.length > 0 && (numberWord(word) ?? 0) > 1) break
    words.push(i)
  }
  return words
}

/** `m` and `l` are units and prepositions in no language; a stop word may still begin the name of a unit (`l f`). */
function startsUnit(list: readonly Token[], at: number, before: number): boolean {
  return (
    before === 0 && unitNamed(list[at]?.text ?? '') !== undefined && unitNamed(list[at]?.text ?? '')?.kind === 'space'
  )
}

function shortened(list: readonly Token[], stop: number): boolean {
  const before = list[stop - 1]
  const after = list[stop + 1]
  return (
    before?.type === 'word' &&
    before.text.length <= SHORT &&
    after?.type === 'word' &&
    /^\p{Ll}|^[A-Z]$/u.test(after.text)
  )
}

/** Whether `and` stands inside the name of one thing, as in `digital image and audio files`. */
function joins(list: readonly Token[], at: number, before: readonly number[]): boolean {
  if (list[at - 1]?.folded === 'black' && list[at + 1]?.folded === 'white') return true
  if (before.length === 0 || before.some(i => unitNamed(list[i]?.text ?? '')?.plural === true)) return false
  for (let i = at + 1; i < at + 4; i += 1) {
    const token = list[i]
    if (token?.type !== 'word' || numberWord(token.text) !== undefined) return false
    if (unitNamed(token.text)?.plural === true) return true
  }
  return false
}

interface Head {
  readonly form: UnitForm
  readonly from: number
  readonly to: number
}

/** The noun of the phrase: its first plural, else its last word that names a unit. */
function headOf(list: readonly Token[], words: readonly number[], language?: UnitLanguage): Head | undefined {
  let found: Head | undefined
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + LONGEST_UNIT); to > from; to -= 1) {
      const form = unitNamed(joined(list, words.slice(from, to)), language)
      if (form === undefined) continue
      found = { form, from, to }
      if (form.plural || form.kind === 'space' || (from === 0 && form.language === 'en' && form.kind === 'duration'))
        return found
      from = to - 1
      break
    }
  }
  return found
}

function joined(list: readonly Token[], words: readonly number[]): string {
  return words.map(i => bare(list[i]?.text ?? '')).join(' ')
}

function bare(word: string): string {
  const bracket = word.indexOf('(')
  return bracket === -1 ? word : word.slice(0, bracket)
}

/** Takes in the full stop of a shortened unit (`vols.`), not one that ends the sentence (`1 box.`). */
function withStop(list: readonly Token[], at: number, form: UnitForm): number {
  const stop = list[at]
  const word = list[at - 1]?.folded ?? ''
  if (stop?.text !== '.' || stop.spaced || word.length > SHORT) return at
  return word === form.unit || word === unitPlural(form.unit) ? at : at + 1
}

interface Named {
  readonly unit: string
  readonly kind: ExtentKind
  readonly words?: readonly [number, number]
  readonly facet?: readonly [number, number]
}

function nameOf(list: readonly Token[], modifiers: readonly number[], form: UnitForm): Named {
  const first = modifiers[0]
  const last = modifiers.at(-1)
  if (first === undefined || last === undefined) return form
  const apart = { facet: [first, last + 1] as const }
  if (form.language !== 'en') return { ...form, ...apart }
  const lead = list[first]?.folded ?? ''
  if (BRANDS.has(lead) && modifiers.length === 1) return { ...form, ...apart }
  const ofFiles = form.unit === 'file' && modifiers.some(i => isOfComputers(list[i]?.folded ?? ''))
  const isDigital = ofFiles || (DIGITAL.has(lead) && form.kind === 'material' && form.unit !== 'print')
  const kind = isDigital ? 'digital' : form.kind
  const join = modifiers.find(i => JOINING.has(list[i]?.folded ?? ''))
  if (join !== undefined && list[join - 1]?.folded !== 'black') {
    const second = modifiers[1]
    return DIGITAL.has(lead) && second !== undefined
      ? { unit: `${lead} ${form.unit}`, kind, facet: [second, last + 1] }
      : { ...form, ...apart }
  }
  const unit = `${joined(list, modifiers).toLowerCase().replaceAll('oversized', 'oversize')} ${form.unit}`
  return { unit, kind: Object.hasOwn(compoundKinds, unit) ? (compoundKinds[unit] ?? kind) : kind }
}

const isOfComputers = (word: string): boolean => DIGITAL.has(word) || IN_FILES.has(word)

function unknown(list: readonly Token[], at: number, words: readonly number[]): UnitPhrase | undefined {
  const last = words.at(-1)
  if (last === undefined || words.length > LONGEST_UNKNOWN) return undefined
  if (words.every(i => QUALIFIERS.has(list[i]?.folded ?? ''))) return undefined
  return {
    unit: words.map(i => list[i]?.text ?? '').join(' '),
    kind: 'material',
    known: false,
    language: 'en',
    words: [at, last + 1],
    next: last + 1,
  }
}
