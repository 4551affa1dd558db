import type { AccessPointType } from '../../model/access-point.ts'
import type { MaintenanceEvent } from '../../model/control.ts'
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

/** How the words under a label are read, and which field of the description they become. */
export type Reading =
  /** Prose, with the label as its heading. */
  | { readonly as: 'note'; readonly field: NoteField }
  /** Prose for lists of results; the label goes before it. */
  | { readonly as: 'summary'; readonly field: 'abstract' }
  /** A statement of extent, each paragraph one. */
  | { readonly as: 'extent'; readonly field: 'physicalDescriptions' }
  /** Terms, one on a line or separated by semicolons. */
  | { readonly as: 'terms'; readonly field: 'accessPoints'; readonly type: AccessPointType }
  | { readonly as: 'title'; readonly field: 'title' }
  | { readonly as: 'dates'; readonly field: 'dates' }
  | { readonly as: 'code'; readonly field: 'referenceCode' }
  /** A date on which something was done to the finding aid. */
  | { readonly as: 'event'; readonly control: 'events'; readonly event: MaintenanceEvent['type'] }
  /** The list of what is in the boxes. */
  | { readonly as: 'list' }

/** One section of a finding aid: the labels it may stand under, and what it becomes. */
export type Row = Reading & {
  /** The usual label first; compared without regard to case, spaces and a colon. */
  readonly labels: readonly [string, ...string[]]
  /** The label is common in texts of other kinds too, and tells nothing by itself. */
  readonly common?: true
}

/** A level of description that a kind of line in the container list stands for. */
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

/**
 * The form in which one institution, or one kind of institution, writes its finding aids as text: which labels it uses and
 * what stands under them. Another institution is another table.
 */
export interface Profile {
  readonly name: string
  /** The name people use. */
  readonly title: string
  readonly rows: readonly Row[]
  readonly referenceCode: {
    /** What the institution calls it. */
    readonly name: string
    /** How it is recognised in running text. */
    readonly pattern: RegExp
    /** The devised title of a finding aid that has none. */
    readonly title: (code: string) => string
  }
  /** Words after which the date of the whole stands in the prose. */
  readonly datePhrases: readonly string[]
  /** The country (ISO 3166-1 alpha-2) whose habit dates in figures follow: month first or day first. */
  readonly datesAsIn: string
  readonly list: ListForm
}
