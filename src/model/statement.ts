import type { Inline } from './prose.ts'

/**
 * Who may see a statement. Absent means: as the unit or the statement around it. `internal` is never published; an
 * `external` part of something internal stays hidden.
 *
 * Source: EAD `@audience`.
 */
export type Audience = 'external' | 'internal'

/** An element of a foreign or unmodelled vocabulary, kept as it stood so that EAD in and EAD out is the same document. */
export interface ExtraElement {
  readonly name: string
  readonly namespace?: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly children?: readonly (ExtraElement | string)[]
}

/**
 * What a source says that the model has no name for (`altrender`, `encodinganalog`, local types, vendor elements).
 * Opaque: only the formats of the EAD family read and write it.
 */
export interface Extra {
  readonly attributes?: Readonly<Record<string, string>>
  readonly elements?: readonly ExtraElement[]
}

/** What any single statement of a description may carry besides its content. */
export interface Statement {
  /** An identifier within the document, so that references can point at the statement. */
  readonly id?: string
  readonly audience?: Audience
  /** The language this statement is written in: ISO 639-2b, or the code list the finding aid declares. EAD3 `@lang`. */
  readonly language?: string
  /** The script this statement is written in: ISO 15924. EAD3 `@script`. */
  readonly script?: string
  /** Words to show before the statement, for example `Bulk dates`. EAD `@label`. */
  readonly label?: string
  /** The institution's own kind of the statement. EAD 2002 `@type`, EAD3 `@localtype`. */
  readonly localType?: string
  readonly extra?: Extra
}

/** A statement whose content is one run of words. */
export interface TextStatement extends Statement {
  /** The words as the archivist wrote them, without mark-up. */
  readonly text: string
  /** The same words with their mark-up; present only when the source marks something in them. */
  readonly content?: readonly Inline[]
}
