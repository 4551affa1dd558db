import type { DctermsTerm, EncodingScheme } from './terms.ts'

/**
 * One statement of a Dublin Core record: a property and one value of it.
 *
 * What is written is `before`, `text` and `after` together. `text` holds the archivist's own words of this unit; `before`
 * and `after` hold what makes them understandable outside the finding aid: a word that says which kind of rights it is,
 * the code of the repository, the titles of the whole.
 *
 * @example { term: 'rights', before: 'Access: ', text: 'Open for research.' }
 */
export interface DublinCoreElement<Term extends DctermsTerm = DctermsTerm> {
  readonly term: Term
  readonly text: string
  readonly before?: string
  readonly after?: string
  /** The archivist's own form, where `text` is another form of the same: an address as its publisher writes it. */
  readonly stated?: string
  /** A language tag (BCP 47) for `xml:lang`. */
  readonly language?: string | undefined
  /** The registered IRI of the thing that is meant, or the id of the unit; only a graph has a place for it. */
  readonly resource?: string | undefined
  /** How the value is encoded; `oai_dc` has no place for it. */
  readonly scheme?: EncodingScheme | undefined
}

/** The value as it is written. */
export const writtenValue = ({ before = '', text, after = '' }: DublinCoreElement): string => before + text + after

/** Brackets stand around a numeric host, and nowhere else. */
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:(?=.)(?:\/\/\[[0-9A-Fa-f:.]{2,45}\](?=[:/?#]|$))?[!#-;=?-Z_a-z~]*$/

/**
 * Whether a text is an absolute web address in the plain characters of RFC 3986, so that it can be given as a URI.
 *
 * @example isUri('https://example.org/fa/ms1#s1') // true
 * @example isUri('https://example.org/fa?f[id]=1') // false
 */
export function isUri(text: string): boolean {
  return URI.test(text) && !/%(?![0-9A-Fa-f]{2})/.test(text) && text.indexOf('#') === text.lastIndexOf('#')
}

/** A value that is a web address, marked as one when it is well formed. */
export function address<Term extends DctermsTerm>(term: Term, text: string): DublinCoreElement<Term> {
  return { term, text, ...(isUri(text) && { scheme: 'URI' as const }) }
}
