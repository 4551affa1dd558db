import type { TextStatement } from './statement.ts'

/**
 * What is known about how sure a date is.
 *
 * - `approximate`: circa, about, vers, um.
 * - `uncertain`: a question mark, probably.
 * - `inferred`: in square brackets, supplied by the archivist.
 * - `alternative`: one of several dates, not known which.
 * - `limit`: before or after.
 * - `open`: begins or ends, the other end is not stated.
 * - `ambiguous`: can be read in more than one way; the reading taken is given with a diagnostic.
 * - `two-digit year`: the century was supplied.
 * - `no year`: day and month only.
 */
export type DateCertainty =
  | 'alternative'
  | 'ambiguous'
  | 'approximate'
  | 'inferred'
  | 'limit'
  | 'no year'
  | 'open'
  | 'two-digit year'
  | 'uncertain'

/**
 * The machine form of one date or one span.
 *
 * `begin` and `end` are ISO 8601 calendar dates at the precision stated (`1997`, `1997-02`, `1997-02-03`), both included;
 * years before the common era are astronomical (`-0043` is 44 BCE). A qualifier never widens them.
 */
export interface DateSpan {
  readonly begin?: string
  readonly end?: string
  /** The same in EDTF (ISO 8601-2), when EDTF can say it. */
  readonly edtf?: string
  readonly certainty?: readonly DateCertainty[]
  /** The words of the statement this span was read from, when the statement has several. */
  readonly text?: string
}

/**
 * When the records were created, accumulated or published: the words as written and, when they are certain enough, what
 * they mean.
 *
 * Source: ISAD(G) 3.1.3; DACS 2.4; EAD `unitdate`, `unitdatestructured`.
 *
 * @example { text: 'Sept 94-Sept 97', begin: '1994-09', end: '1997-09', edtf: '1994-09/1997-09', certainty: ['two-digit year'] }
 */
export interface UnitDate extends TextStatement, Omit<DateSpan, 'text'> {
  /** `bulk`: the dates of most of the material. `inclusive`: of all of it. */
  readonly type?: 'inclusive' | 'bulk'
  /** What happened then: creation (the default), accumulation, publication … DACS 2.4.4; EAD `@datechar`. */
  readonly event?: string
  /** The statement says that the material, or part of it, has no date. */
  readonly undated?: 'all' | 'part'
  /** The separate dates and spans of a statement that names several, in order. */
  readonly members?: readonly DateSpan[]
  /** The machine form the source gives, untouched. EAD `@normal`. */
  readonly normal?: string
  /** The certainty the source gives, untouched. EAD `@certainty`. */
  readonly statedCertainty?: string
  readonly calendar?: string
  readonly era?: string
}
