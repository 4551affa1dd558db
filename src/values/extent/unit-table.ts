import type { ExtentKind } from '../../model/extent.ts'
import { carrierUnits } from './carrier-units.ts'
import { materialUnits } from './material-units.ts'
import { measuredUnits } from './measured-units.ts'
import type { ListedLanguage } from './unit-words.ts'

/** The languages in which units of extent are known. */
export type UnitLanguage = 'en' | 'fr' | 'de' | 'es' | 'nl' | 'it' | 'pl' | ListedLanguage

/**
 * One unit of extent: its canonical singular English name, what it counts, and the words for it. English plurals are
 * formed by rule; every other form is listed.
 */
export interface UnitRow {
  readonly unit: string
  readonly kind: ExtentKind
  /** Further English words and abbreviations. */
  readonly en?: string
  readonly fr?: string
  readonly de?: string
  readonly es?: string
  readonly nl?: string
  readonly it?: string
  readonly pl?: string
}

/** The units of extent that are known, by what they count. A word listed twice means the first unit that lists it. */
export const unitTable: readonly UnitRow[] = [...measuredUnits, ...carrierUnits, ...materialUnits]

/** Compounds whose kind is not that of their last word. */
export const compoundKinds: Readonly<Record<string, ExtentKind>> = {
  'media element': 'material',
  'sound tape reel': 'carrier',
  'personnel file': 'material',
  'patient file': 'material',
  'client file': 'material',
  'vertical file': 'material',
  'flat file': 'carrier',
}
