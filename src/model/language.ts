import type { Note } from './note.ts'
import type { Statement } from './statement.ts'

/**
 * A language of the material, with the scripts it is written in.
 *
 * Source: ISAD(G) 3.4.3; DACS 4.5; ISO 639-2b and ISO 15924; EAD `language`, EAD3 `languageset`.
 *
 * @example { code: 'rus', text: 'Russian', scripts: [{ code: 'Cyrl', text: 'Cyrillic' }] }
 */
export interface MaterialLanguage extends Statement {
  /** ISO 639-2b, lower case; absent when the words name no language that has a code. */
  readonly code?: string
  /** The name as written. */
  readonly text?: string
  readonly scripts?: readonly Script[]
  /** How much of the material is in it: the main language, or some of it. */
  readonly share?: 'main' | 'some'
  readonly certainty?: 'uncertain' | 'ambiguous'
}

export interface Script extends Statement {
  /** ISO 15924, title case. */
  readonly code?: string
  readonly text?: string
}

/** Prose about the languages of the material. DACS 4.5; EAD3 `langmaterial/descriptivenote`. */
export type LanguageNote = Note
