import type { AccessPointType } from './access-point.ts'
import type { NamePart } from './name.ts'
import type { Audience, Extra } from './statement.ts'

/** How emphasised words are to be set, in EAD's vocabulary (`@render`). */
export type Rendering =
  | 'altrender'
  | 'bold'
  | 'bolddoublequote'
  | 'bolditalic'
  | 'boldsinglequote'
  | 'boldsmcaps'
  | 'boldunderline'
  | 'doublequote'
  | 'italic'
  | 'nonproport'
  | 'singlequote'
  | 'smcaps'
  | 'sub'
  | 'super'
  | 'underline'

interface Piece {
  readonly id?: string
  readonly audience?: Audience
  readonly language?: string
  readonly script?: string
  readonly extra?: Extra
}

/** Where a link leads and how it behaves. Source: EAD3 linking attributes; XLink. */
export interface Link {
  /** A URI, as the source gives it. */
  readonly href?: string
  /** The `id` of a statement or unit in the same finding aid. */
  readonly target?: string
  readonly title?: string
  readonly role?: string
  readonly show?: 'new' | 'replace' | 'embed' | 'other' | 'none'
  readonly actuate?: 'onload' | 'onrequest' | 'other' | 'none'
}

/** Words in a particular form: emphasis or a quotation. */
export interface Emphasis extends Piece {
  readonly type: 'emphasis'
  readonly render?: Rendering
  readonly content: readonly Inline[]
}

/** A quotation within a sentence. EAD3 `quote`. */
export interface Quote extends Piece {
  readonly type: 'quote'
  readonly render?: Rendering
  readonly content: readonly Inline[]
}

/** Words in another language than those around them. EAD3 `foreign`. */
export interface Foreign extends Piece {
  readonly type: 'foreign'
  readonly render?: Rendering
  readonly text: string
}

/** An abbreviation with its expansion, or an expansion with its abbreviation. EAD `abbr`, `expan`. */
export interface Abbreviation extends Piece {
  readonly type: 'abbreviation' | 'expansion'
  readonly text: string
  /** The other form. */
  readonly full?: string
}

/** Words that lead elsewhere; without words, a bare pointer. EAD `ref`, `ptr`, `extref`, `extptr`. */
export interface Reference extends Piece {
  readonly type: 'reference'
  readonly link: Link
  readonly content: readonly Inline[]
}

/** A date named in running text. EAD `date`. */
export interface DateInText extends Piece {
  readonly type: 'date'
  readonly content: readonly Inline[]
  /** The machine form the source gives. */
  readonly normal?: string
  readonly calendar?: string
  readonly era?: string
  readonly certainty?: string
  readonly localType?: string
}

/** A number named in running text, such as an accession number. EAD `num`. */
export interface NumberInText extends Piece {
  readonly type: 'number'
  readonly content: readonly Inline[]
  readonly localType?: string
}

/** A person, body, place, subject, genre or title named in running text. */
export interface Mention extends Piece {
  readonly type: 'mention'
  readonly of: AccessPointType
  readonly parts: readonly NamePart[]
  readonly role?: string
  readonly source?: string
  readonly rules?: string
  readonly identifier?: string
  readonly normal?: string
  readonly localType?: string
}

/** A note to a word or phrase. EAD3 `footnote`. */
export interface Footnote extends Piece {
  readonly type: 'footnote'
  readonly blocks: readonly Block[]
}

export interface LineBreak {
  readonly type: 'break'
}

/** A run of words within a paragraph: plain text, or text with a meaning or a form. */
export type Inline =
  | string
  | Emphasis
  | Quote
  | Foreign
  | Abbreviation
  | Reference
  | DateInText
  | NumberInText
  | Mention
  | Footnote
  | LineBreak

export interface Paragraph extends Piece {
  readonly type: 'paragraph'
  readonly content: readonly Inline[]
}

/** A heading inside a note, after its first paragraph. A note's own heading is `Note.heading`. */
export interface Heading extends Piece {
  readonly type: 'heading'
  readonly content: readonly Inline[]
}

export interface ListItem extends Piece {
  readonly content: readonly Inline[]
  /** What stands under the item's words: nested lists, further paragraphs. */
  readonly blocks?: readonly Block[]
}

/** A list, bulleted or numbered. EAD `list`. */
export interface List extends Piece {
  readonly type: 'list'
  readonly style?: 'ordered' | 'unordered'
  readonly numeration?:
    | 'armenian'
    | 'decimal'
    | 'decimal-leading-zero'
    | 'georgian'
    | 'inherit'
    | 'lower-alpha'
    | 'lower-greek'
    | 'lower-latin'
    | 'lower-roman'
    | 'upper-alpha'
    | 'upper-latin'
    | 'upper-roman'
  readonly mark?: 'circle' | 'disc' | 'inherit' | 'none' | 'square'
  readonly heading?: readonly Inline[]
  readonly items: readonly ListItem[]
}

/** Terms with their explanations, in two or three columns that may have headings. EAD `list[@type='deflist']`. */
export interface DefinitionList extends Piece {
  readonly type: 'definitions'
  readonly heading?: readonly Inline[]
  readonly columns?: readonly (readonly Inline[])[]
  readonly items: readonly { readonly term: readonly Inline[]; readonly definition: ListItem }[]
}

/** One date of a chronology with what happened then, in one or several places. */
export interface ChronologyItem extends Piece {
  readonly date: readonly Inline[]
  /** ISO bounds of the date, when the source gives them. */
  readonly from?: string
  readonly to?: string
  readonly events: readonly { readonly places?: readonly Mention[]; readonly events: readonly ListItem[] }[]
}

/** Dates and what happened on them. EAD `chronlist`. */
export interface Chronology extends Piece {
  readonly type: 'chronology'
  readonly heading?: readonly Inline[]
  readonly columns?: readonly (readonly Inline[])[]
  readonly items: readonly ChronologyItem[]
}

export interface TableCell extends Piece {
  readonly content: readonly Inline[]
}

/** A table. EAD `table` (CALS). Presentation attributes are kept as `extra`. */
export interface Table extends Piece {
  readonly type: 'table'
  readonly heading?: readonly Inline[]
  readonly head?: readonly (readonly TableCell[])[]
  readonly rows: readonly (readonly TableCell[])[]
}

/** A quotation that stands by itself. EAD `blockquote`. */
export interface BlockQuotation extends Piece {
  readonly type: 'quotation'
  readonly blocks: readonly Block[]
}

/** A work cited, in a bibliography or among other or related material. EAD `bibref`, `archref`. */
export interface Citation extends Piece {
  readonly type: 'citation'
  readonly of: 'publication' | 'archival material'
  readonly content: readonly Inline[]
}

/** Lines of a postal address. EAD `address`. */
export interface Address extends Piece {
  readonly type: 'address'
  readonly lines: readonly (readonly Inline[])[]
}

/** One block of prose. Notes hold a tree of these, never a flattened string. */
export type Block =
  | Paragraph
  | Heading
  | List
  | DefinitionList
  | Chronology
  | Table
  | BlockQuotation
  | Citation
  | Address

/** Prose as archivists write it: blocks in order. */
export type Prose = readonly Block[]
