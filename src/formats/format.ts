import type { IriOptions } from '../linked-data/iri-template.ts'
import type { Syntax } from '../linked-data/syntax.ts'
import type { IdentifierPool } from '../model/identifier-pool.ts'
import type { ByteSink, TextSink, UnitSink } from '../model/sink.ts'
import type { Level, Unit } from '../model/unit.ts'
import type { Place, Report } from '../report/diagnostic.ts'
import type { SourceAccount } from '../report/ledger/account.ts'
import type { WordHashes } from '../report/ledger/word-hashes.ts'
import type { SureCheck } from '../xml/bytes/sure-check.ts'
import type { DublinCoreChoices } from './dublin-core/choices.ts'
import type { Granularity } from './dublin-core/granularity.ts'
import type { DublinCoreProfile } from './dublin-core/profile.ts'
import type { SchemaOrgLayout } from './schema-org/layout.ts'
import type { Profile as TextProfile } from './text/profile.ts'

export type { DublinCoreChoices, DublinCoreProfile, Granularity, SchemaOrgLayout, TextProfile }

/**
 * What a caller supplies because the source does not say it. Each value used is reported as supplied; none has a default.
 */
export interface Supplied {
  /** Title of the top unit, and of the finding aid where it has none. */
  readonly title?: string
  /** Name of the agency that keeps the finding aid. */
  readonly agency?: string
  /** ISIL of that agency. */
  readonly agencyCode?: string
  /** ISO 3166-1 alpha-2 code of its country. */
  readonly country?: string
  /** Identifier of the finding aid. */
  readonly recordId?: string
  /** Level of the top unit. */
  readonly level?: Level
  /** Language of the description, ISO 639-2b. */
  readonly descriptionLanguage?: string
}

/** How to read a table, where what it shows of itself is not right. */
export interface TableOptions {
  /** What stands between two cells; told from the table when absent. */
  readonly delimiter?: string
  /** What stands around a cell. */
  readonly quote?: string
  /** Which row holds the heads, from 1; 0 when none does. */
  readonly headerRow?: number
  /** What the columns hold, for tables of an institution's own. */
  readonly columns?: ColumnMap
  /** The sheet of a workbook, by its name or its number; the first that is not hidden when absent. */
  readonly sheet?: string
}

/**
 * What the columns of a table hold, as an archivist writes it down: `schemas/column-map.schema.json`.
 *
 * @example { fonds: '1', columns: { Titel: 'title', Laufzeit: 'dates', Signatur: 'reference code' } }
 */
export interface ColumnMap {
  readonly fonds: '1'
  /** What people call such a table. */
  readonly name?: string
  readonly delimiter?: string
  readonly quote?: string
  readonly headerRow?: number
  /** What stands between several values in a cell; a vertical bar when absent. */
  readonly separator?: string
  /**
   * For each head (or, without a row of heads, each letter of a column) the column of the template that it stands for, or
   * `ignore`.
   */
  readonly columns: Readonly<Record<string, string>>
  /** Words for levels, with the level each stands for. */
  readonly levels?: Readonly<Record<string, string>>
  /** The level of rows that state none. */
  readonly level?: string
}

/** How to read. */
export interface ReadOptions {
  /** The name of the source for diagnostics. */
  readonly file?: string
  readonly supplied?: Supplied
  /** The profile to read plain text and web pages by, or its name, instead of the one that fits best. */
  readonly textProfile?: TextProfile | string
  /** CSV and XLSX only. */
  readonly table?: TableOptions
  /**
   * The names of the formats that are written from what is read, when that is known. A reader then need not remember the form
   * of the source for others, and leaves to their writers to say what they lose of it.
   */
  readonly targets?: readonly string[]
  /** Whether internal material goes to those writers. */
  readonly includeInternal?: boolean
  /** Where to tell what the source holds, for the ledger. */
  readonly account?: SourceAccount
  /** To check the source against its schema in the same pass over the text: formats that `checksAsItReads`. */
  readonly schema?: SchemaPass
}

/** A check of a source against its schema while it is read. */
export interface SchemaPass extends SchemaChoice {
  /** Takes what the schema finds, and what is wrong with the text as such. */
  readonly report: Report
  /** Where identifiers are kept, when other steps keep theirs there as well. */
  readonly identifiers?: IdentifierPool
  /**
   * Tell as well what the schema lets pass and the documentation of the format does not, or a system that is named among
   * these: the profiles whose rules are looked at.
   */
  readonly usage?: readonly string[]
}

/** Which schema to check against. */
export interface SchemaChoice {
  /** The name of the release to check against; told from the document when absent or not one of the format's. */
  readonly release?: string
  /** Told the name of what the document is checked against, once it is known. */
  readonly onSchema?: (title: string) => void
}

/** How to write. */
export interface WriteOptions extends IriOptions {
  /**
   * `collection`: one record for the whole. `unit`: one for every unit, with inherited context. `leaf`: for the whole and the
   * lowest units. `digital`: for the whole, units with digital objects, and those above them. Dublin Core only.
   */
  readonly per?: Granularity
  /**
   * Gives the place for the record of a unit in a format, so that each record is a document by itself, in the container that
   * harvesters know; nothing goes to the output then. Dublin Core only.
   */
  readonly eachRecord?: (unit: Unit, format: string) => TextSink
  /** Whom Dublin Core records are for; `general` when absent. */
  readonly dcProfile?: DublinCoreProfile
  /** Decisions of that profile that are taken otherwise. */
  readonly dublinCore?: DublinCoreChoices
  /** The address under which units are or will be published; their URIs are made from it. */
  readonly baseUri?: string
  /** How schema.org JSON-LD is laid out in documents; `one-graph` when absent. */
  readonly layout?: SchemaOrgLayout
  /** The syntax of linked data: JSON-LD when absent. */
  readonly syntax?: Syntax
  /** The release of RiC-O to write; 1.1 when absent. */
  readonly rico?: '1.1' | '1.0'
  /** Indent the output for reading; on unless `false`. */
  readonly indent?: boolean
  /** EAD 2002 as its DTD has it: a document type, no namespace, links without XLink. EAD 2002 only. */
  readonly dtd?: boolean
  /** Where identifiers are kept, when other steps of the conversion keep theirs there as well. */
  readonly identifiers?: IdentifierPool
  /** Takes the words that are written, for the ledger. */
  readonly words?: WordHashes
}

/** Takes text, and can say where in it the things it sends stand. */
export interface Reader extends TextSink {
  /**
   * Where a statement of the innermost open unit stands, known by being the very same object; without one, or when it is not
   * known, where the unit begins; outside any unit, where the control section does. Costs nothing until it is asked.
   */
  place?(about?: object): Place | undefined
}

/** Takes text, sends units. Diagnostics about the text go to the report. */
export type Read = (units: UnitSink, report: Report, options?: ReadOptions) => Reader

/** Takes the units of one finding aid, sends text. What the format cannot hold goes to the report. */
export type Write = (out: TextSink, report: Report, options?: WriteOptions) => UnitSink

/** How to check. */
export interface CheckOptions extends ReadOptions, SchemaChoice {}

/** Takes text and reports whether it is what the format's schema asks for. */
export type Check = (report: Report, options?: CheckOptions) => TextSink

/** How to look at a document that is mostly valid. */
export interface SureCheckOptions extends SchemaChoice {
  /** The name of the source for diagnostics. */
  readonly file?: string
}

/**
 * Takes the beginning of a document, up to its first start tag, and gives what says of its bytes whether they are plainly
 * valid; undefined when that is not plain already. The report is told what is to be told of a document that is.
 */
export type CheckSurely = (head: string, report: Report, options: SureCheckOptions) => SureCheck | undefined

/** How sure a format is that a text is its own, and why. */
export interface Recognition {
  readonly certainty: 'certain' | 'likely'
  /** Completes the sentence "It is taken for … because …". */
  readonly because: string
}

/** A form in which finding aids are kept or exchanged. */
export interface Format {
  /** The name used on the command line and in the API. */
  readonly name: string
  /** The name people use. */
  readonly title: string
  /** File name endings, the usual one first, without a dot. */
  readonly extensions: readonly [string, ...string[]]
  readonly mediaType: string
  readonly read?: Read
  /**
   * The reader tells the ledger what the source holds, and the losses of reader and writer count every word. Of other formats
   * the words of what was read are counted.
   */
  readonly accounts?: true
  readonly write?: Write
  /** It is linked data, which can be written in several syntaxes. */
  readonly isGraph?: true
  readonly check?: Check
  /** Says that a document is valid, if that is plain, sooner than `check`. */
  readonly checkSurely?: CheckSurely
  /** The reader checks as well when it is given a `schema`, so that the text is taken apart once. */
  readonly checksAsItReads?: true
  /** Turns the text that is written into the bytes of the file, for formats whose files are not text. */
  readonly pack?: (out: ByteSink, report: Report) => TextSink
  /** The releases of its schema that it can be checked against, the usual one first. */
  readonly releases?: readonly string[]
  /** Looks at the beginning of a text (some thousand characters). */
  readonly recognise?: (beginning: string) => Recognition | undefined
  /** The format's rows, for the crosswalk page. */
  readonly crosswalk?: CrosswalkPage
}

/** A crosswalk in words: for each field, where the format keeps it, what it loses there, or why it has no place. */
export interface CrosswalkPage {
  readonly unit: Readonly<Record<string, RowInWords>>
  readonly control: Readonly<Record<string, RowInWords>>
}

export type RowInWords = { readonly at: string; readonly loses?: string } | { readonly nowhere: string }
