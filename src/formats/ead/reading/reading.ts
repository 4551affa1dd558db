import type { Extra, Statement } from '../../../model/statement.ts'
import type { Level } from '../../../model/unit.ts'
import type { Finding } from '../../../values/finding.ts'
import type { XmlElement, XmlNode } from '../../../xml/element.ts'

/**
 * What every reader of a piece of EAD is handed: where to say that something is not understood or not kept.
 *
 * Law: every element, attribute and run of text of the piece is either in the value that is returned, or kept as `extra`, or
 * reported through one of these.
 */
export interface Reading {
  /** The element deviates from what EAD allows here; it was read as far as its meaning goes. */
  deviates(at: XmlElement, code: string, message: string, hint?: string): void
  /** A code is written otherwise than its list writes it, and was read as the list has it. */
  respelt(at: XmlElement, kind: 'country-code' | 'language-code' | 'script-code', from: string, to: string): void
  /** The element, with all in it, is kept as it stood: in `extra`. */
  kept(element: XmlElement): void
  /** The element, or the text in it, is not in the result. `reason` completes "…, because …". */
  lost(at: XmlElement, reason: string): void
  /** The words of the element are not in the result, because a code says the same. */
  saidByCode(at: XmlElement): void
  /** Parts of a word that is written without the mark-up which set them apart. */
  joined(at: XmlElement, parts: string): void
  /** Text that stands where EAD allows none and is not in the result. */
  lostText(at: XmlElement, text: string, reason: string): void
  /** An attribute that is neither modelled nor kept. */
  lostAttribute(at: XmlElement, name: string, value: string, reason: string): void
}

/** What the readers of single fields are handed besides: the parsers of values have something to say as well. */
export interface FieldReading extends Reading {
  /** What a parser of values noticed in the words of the element. */
  found(at: XmlElement, findings: readonly Finding[]): void
  /** What is known of the unit that the field belongs to. */
  readonly unit: UnitContext
}

/** What is known of a unit before its description is read. */
export interface UnitContext {
  readonly level?: Level
  /** Where the repository is, ISO 3166-1, when the finding aid says so. */
  readonly country?: string
  /** The list that the codes of languages are from, when the finding aid says so. EAD `@langencoding`. */
  readonly languageList?: string
}

/** Reads the common attributes of any element, and keeps the rest as `extra`, except those named, which the caller reads. */
export type ReadStatement = (
  element: XmlElement,
  reading: Reading,
  own?: readonly string[],
) => Statement & { readonly extra?: Extra }

/** Children without white space that only lays the source out. */
export type Children = readonly XmlNode[]
