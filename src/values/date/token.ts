import type { WordKind } from './words.ts'

/**
 * The kinds of token a date statement is made of: the words of the lexicon, numbers by what they can be, and marks.
 *
 * - `year`: three or four digits. `shortYear`: two digits that can only be a year.
 * - `number`: one or two digits that may be a day, a short year or the number of a century.
 * - `decadeYears`: `1970s`, `197-`, `70s` (two digits). `centuryYears`: `18--`.
 * - `figures`: day and month in figures, order not settled; a year follows.
 */
export type TokenKind =
  | WordKind
  | 'bad'
  | 'centuryYears'
  | 'close'
  | 'colon'
  | 'comma'
  | 'dash'
  | 'day'
  | 'decadeYears'
  | 'figures'
  | 'number'
  | 'open'
  | 'other'
  | 'plus'
  | 'question'
  | 'semicolon'
  | 'shortYear'
  | 'slash'
  | 'year'

export interface Token {
  readonly kind: TokenKind
  readonly value: number
  /** Where it stands in the statement as written. */
  readonly from: number
  readonly to: number
  /** It stands in square brackets. */
  readonly supplied: boolean
  /** Nothing stands between it and the token before. */
  readonly tight: boolean
  /** How many digits a number has. */
  readonly digits: number
  /** The second of two figures, for `figures`. */
  readonly second?: number
  /** The reading is one of several. */
  readonly ambiguous?: string
  readonly event?: string
  /** The Japanese era the year was given in. */
  readonly era?: number
  /** The word, folded. */
  readonly word?: string
}

const componentKinds: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'centuryYears',
  'century',
  'day',
  'decadeYears',
  'figures',
  'month',
  'number',
  'ordinal',
  'season',
  'shortYear',
  'year',
])

/** Whether a token says something of a date, and does not only join or qualify. */
export function isComponent(kind: TokenKind): boolean {
  return componentKinds.has(kind)
}

const plainFrom: ReadonlySet<string> = new Set(['dalla', 'du', 'van', 'vom', 'von'])

/** Whether a word for `from` is as often a plain preposition: `du 3 mars 1891`, `fin du XIXe siècle`. */
export function isPlainFrom({ kind, word }: Token): boolean {
  return kind === 'from' && word !== undefined && plainFrom.has(word)
}
