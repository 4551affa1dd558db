import type { AccessPointType } from '../../model/access-point.ts'
import type { MaintenanceEvent } from '../../model/control.ts'
import type { NameType } from '../../model/name.ts'
import type { Conditions, Note } from '../../model/note.ts'
import type { Description, Level } from '../../model/unit.ts'

/** The fields of a unit that hold notes. */
export type NoteField = {
  [Field in keyof Description]-?: NonNullable<Description[Field]> extends readonly (infer One)[]
    ? Note extends One
      ? One extends Note | Conditions
        ? Field
        : never
      : never
    : never
}[keyof Description]

/** What the words under a label become: a field of the description, of the control section, or the list of units. */
export type Target =
  /** Prose, with the label as its heading. */
  | { readonly field: NoteField }
  /** One value. */
  | { readonly field: 'title' | 'referenceCode' }
  /** Each paragraph a value: a summary, a statement of extent, a place on a shelf, a title, a holding institution. */
  | { readonly field: 'abstract' | 'physicalDescriptions' | 'physicalLocations' | 'otherTitles' | 'repository' }
  /** Names and codes of languages. */
  | { readonly field: 'languages' }
  /** Addresses of the web. */
  | { readonly field: 'persistentUris' }
  /** Each paragraph a date; `event` says what happened then, when it is not creation. */
  | { readonly field: 'dates'; readonly event?: string }
  /** Each line a code of one kind. */
  | { readonly field: 'otherIdentifiers'; readonly kind: string }
  /** Each line a name, or several with semicolons between them. */
  | { readonly field: 'creators'; readonly type?: NameType; readonly role?: string }
  /** Terms, one on a line or separated by semicolons. */
  | { readonly field: 'accessPoints'; readonly type: AccessPointType; readonly role?: string }
  /** A date on which something was done to the finding aid. */
  | { readonly control: 'events'; readonly event: MaintenanceEvent['type'] }
  /** The number or the keeper of the record itself. */
  | { readonly control: 'recordId' | 'agency' }
  /** The list of what is in the boxes. */
  | { readonly units: 'list' }
  /** Other documents: the date of each, its title and its summary. */
  | { readonly units: 'related' }
  /** Prose of several kinds under one label: the first kind one of whose words a paragraph has. */
  | { readonly sorted: readonly SortedInto[]; readonly otherwise: NoteField }

/** A field for paragraphs that have one of some words. */
export interface SortedInto {
  readonly words: readonly string[]
  readonly field: NoteField
}

/** One section of a text: the labels it may stand under, and what it becomes. */
export type Row = Target & {
  /** The usual label first; compared without regard to case, spaces and a colon. */
  readonly labels: readonly [string, ...string[]]
  /** The label is common in texts of other kinds too, and tells nothing by itself. */
  readonly common?: true
}

/** A level of description that a kind of line stands for. */
export interface LineLevel {
  readonly level: Level
  readonly otherLevel?: string
}

/** What the lines of a container list look like, and which levels they stand for. */
export interface ListForm {
  /** The word before the number of a box, on a line of its own. */
  readonly box: string
  /** The kind of number at the end of the line of a file unit or folder, for example `OA/ID`. */
  readonly number: string
  /** Other names of that number. */
  readonly numberAlso?: readonly string[]
  /** Words that begin a remark on a folder that is kept from readers: `(Removed …)`, `[Closed in whole]`. */
  readonly closures?: readonly string[]
  /** Words before a colon that tell a collection area from a series. */
  readonly areaWords: readonly string[]
  readonly levels: {
    readonly area: LineLevel
    readonly series: LineLevel
    readonly subseries: LineLevel
    /** A numbered line with folders under it. */
    readonly fileUnit: LineLevel
    /** A line in brackets with numbered folders under it. */
    readonly heading: LineLevel
    /** A line in brackets, or a numbered line with nothing under it. */
    readonly folder: LineLevel
  }
}

/** The form of a code, as an example of it shows it: see `patternOf`. */
export interface CodeForm {
  /** What the institution calls it. */
  readonly name: string
  /** `9` stands for a digit, `A` for a capital letter, `#` for a number of any length; all else for itself. */
  readonly form: string
  /** The devised title of a finding aid that has none; `{code}` stands for the code. */
  readonly title?: string
}

interface Form {
  readonly name: string
  /** The name people use. */
  readonly title: string
  readonly rows: readonly Row[]
  /** The country (ISO 3166-1 alpha-2) whose habit dates in figures follow: month first or day first. */
  readonly datesAsIn?: string
}

/** Sections under labels, and a list of boxes and folders. */
export interface FindingAidProfile extends Form {
  readonly kind: 'finding-aid'
  /** The first line is the title, without a label. */
  readonly titleFirst?: true
  readonly referenceCode?: CodeForm
  /** Words after which the date of the whole stands in the prose. */
  readonly datePhrases?: readonly string[]
  readonly list?: ListForm
}

/** A word or phrase that is stamped on a document, and what it says of it. */
export interface Marking {
  readonly kind: string
  readonly words: readonly string[]
}

/** The record of one document: its date and title, its full text, and what is said about it under labels. */
export interface RecordProfile extends Form {
  readonly kind: 'record'
  readonly level: LineLevel
  /** Labels that stand within the document itself, such as `To` and `From`: understood, and left in its text. */
  readonly within: readonly Row[]
  /** What is stamped on a document, by kind, longer phrases first. */
  readonly markings: readonly Marking[]
  /** Words for a document that has a number: `Cable No. 12`. */
  readonly numberedAs: readonly string[]
  /** Words for a number under which the source archive keeps the document: `File No.` */
  readonly sourceNumbers: readonly string[]
  /** How a note of the translator begins, in square brackets. */
  readonly translatorNotes: readonly string[]
  /** Words by which a note in square brackets says that something is kept from the reader. */
  readonly withheld: readonly string[]
  /** Words for one of several documents that belong together, with a number: `Separate Telegram`. */
  readonly separate: readonly string[]
  /** Words before the name of the translator. */
  readonly translatedBy: readonly string[]
}

/** One kind of heading of a report: one that begins with a word and a number of any kind, or with a number alone. */
export type HeadingForm =
  | { readonly word: string; readonly level: LineLevel }
  | {
      readonly numbers: 'roman' | 'arabic' | 'capital' | 'small'
      /** What stands after the number, or around it. */
      readonly mark: '.' | ')' | '()'
      readonly level: LineLevel
    }

/** A chapter of a report or yearbook: numbered headings, prose under them. */
export interface ReportProfile extends Form {
  readonly kind: 'report'
  readonly headings: readonly HeadingForm[]
  readonly level: LineLevel
  /** Words that a line with the title of the publication has. */
  readonly publications: readonly string[]
  /** Words that the name of a body that issues publications has. */
  readonly bodies: readonly string[]
  /** Words that lead to another part of the publication. */
  readonly references: readonly string[]
}

/** A typed list of boxes and folders with nothing around it but a title. */
export interface InventoryProfile extends Form {
  readonly kind: 'inventory'
  readonly box: readonly [string, ...string[]]
  readonly folder: readonly [string, ...string[]]
  readonly levels: { readonly heading: LineLevel; readonly folder: LineLevel; readonly part: LineLevel }
  /** Names of the columns, as they stand above a list. */
  readonly columns: readonly string[]
  /** Words that the name of an institution has. */
  readonly bodies: readonly string[]
  /** Words before the number of an accession. */
  readonly accessions: readonly string[]
}

/**
 * The form in which one institution, or one kind of institution, writes its finding aids as text: which labels it uses and
 * what stands under them. Another institution is another table; users write theirs in JSON, see
 * `schemas/text-profile.schema.json`.
 */
export type Profile = FindingAidProfile | RecordProfile | ReportProfile | InventoryProfile
