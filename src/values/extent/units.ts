import type { ExtentKind } from '../../model/extent.ts'
import { fold } from '../fold.ts'
import { once } from '../once.ts'
import { type UnitLanguage, unitTable } from './unit-table.ts'
import { listedWords } from './unit-words.ts'

/** A word or phrase that names a unit of extent. */
export interface UnitForm {
  readonly unit: string
  readonly kind: ExtentKind
  readonly language: UnitLanguage
  /** A plural, or a noun that comes before its adjectives: what follows it in the phrase qualifies it. */
  readonly plural: boolean
}

const IRREGULAR: Readonly<Record<string, string>> = {
  foot: 'feet',
  leaf: 'leaves',
  inch: 'inches',
  series: 'series',
  'motion picture': 'motion pictures',
  memorandum: 'memoranda',
}

/**
 * The plural of a unit's canonical English name, for writers that need words; `Extent.unitText` keeps what was written.
 *
 * @example unitPlural('linear foot') // 'linear feet'
 * @example unitPlural('box') // 'boxes'
 */
export function unitPlural(unit: string): string {
  const cut = unit.lastIndexOf(' ') + 1
  const last = unit.slice(cut)
  const before = unit.slice(0, cut)
  const irregular = IRREGULAR[last]
  if (irregular !== undefined) return before + irregular
  if (/[^aeiou]y$/.test(last)) return `${before}${last.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/.test(last)) return `${before}${last}es`
  return `${before}${last}s`
}

/**
 * A unit in the number that goes with a quantity: singular for one and less, plural for more.
 *
 * @example unitWords(1, 'box') // 'box'
 * @example unitWords(12.5, 'linear foot') // 'linear feet'
 */
export function unitWords(quantity: number, unit: string): string {
  return quantity === 1 ? unit : unitPlural(unit)
}

/** Words kept as units of their own although they are listed beside a more general one. */
const OWN = new Set(['audiocassette', 'videocassette', 'audiotape', 'videotape', 'videodisc', 'sound reel', 'folio'])

const forms: () => ReadonlyMap<string, readonly UnitForm[]> = once(compile)

function compile(): Map<string, UnitForm[]> {
  const found = new Map<string, UnitForm[]>()
  const add = (words: string, form: UnitForm): void => {
    const key = fold(words)
    const same = found.get(key)
    if (same === undefined) found.set(key, [form])
    else if (!same.some(other => other.language === form.language)) same.push(form)
  }
  for (const row of unitTable) {
    const english = [row.unit, ...(row.en?.split('|') ?? [])]
    for (const word of english) {
      add(word, { unit: canonical(row.unit, word), kind: row.kind, language: 'en', plural: word.endsWith('feet') })
    }
    for (const word of english) {
      if (word.length > 3 || word === row.unit) {
        add(unitPlural(word), { unit: canonical(row.unit, word), kind: row.kind, language: 'en', plural: true })
      }
    }
  }
  for (const language of ['fr', 'de', 'es', 'nl', 'it', 'pl'] as const) {
    for (const row of unitTable) {
      for (const word of row[language]?.split('|') ?? []) {
        add(word, { unit: row.unit, kind: row.kind, language, plural: language !== 'de' && language !== 'nl' })
      }
    }
  }
  for (const language of ['pt', 'sv', 'da', 'nb', 'ca'] as const) {
    for (const { unit, kind } of unitTable) {
      for (const word of listedWords[language][unit]?.split('|') ?? []) {
        add(word, { unit, kind, language, plural: language === 'pt' || language === 'ca' })
      }
    }
  }
  return found
}

function canonical(unit: string, word: string): string {
  const singular = word.endsWith('s') ? word.slice(0, -1) : word
  return OWN.has(singular) ? singular : unit
}

/** The longest unit name, in words. */
export const LONGEST_UNIT = 3

/**
 * The unit a word or phrase names, or `undefined`. A word that means different units in different languages means the
 * one of the language asked for: `carton` is a box in French and a carton in English.
 *
 * @example unitNamed('Linear Feet')?.unit // 'linear foot'
 */
export function unitNamed(words: string, language?: UnitLanguage): UnitForm | undefined {
  const found = forms().get(fold(words))
  if (found === undefined) return undefined
  return found.find(form => form.language === language) ?? found[0]
}

/** The child of EAD3 `physdescstructured` words: `physdescstructuredtype` and, for `other…`, its name. */
export interface Ead3ExtentType {
  readonly type: 'spaceoccupied' | 'carrier' | 'materialtype' | 'otherphysdescstructuredtype'
  readonly other?: string
}

/** How EAD3 names each kind of extent. Source: EAD3 Tag Library, `physdescstructured/@physdescstructuredtype`. */
export const ead3ExtentTypes: Readonly<Record<ExtentKind, Ead3ExtentType>> = {
  space: { type: 'spaceoccupied' },
  carrier: { type: 'carrier' },
  material: { type: 'materialtype' },
  digital: { type: 'otherphysdescstructuredtype', other: 'digital' },
  duration: { type: 'otherphysdescstructuredtype', other: 'duration' },
}

/** How EAD3 names a kind of extent. */
export function ead3ExtentType(kind: ExtentKind): Ead3ExtentType {
  return ead3ExtentTypes[kind]
}
