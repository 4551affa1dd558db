import type { AccessPoint } from './access-point.ts'
import type { Container, PhysicalLocation } from './container.ts'
import type { UnitDate } from './date.ts'
import type { DigitalObject, Relation } from './digital-object.ts'
import type { PhysicalDescription } from './extent.ts'
import type { Identifier } from './identifier.ts'
import type { LanguageNote, MaterialLanguage } from './language.ts'
import type { Name, Repository } from './name.ts'
import type { Conditions, Index, Note } from './note.ts'
import type { Link } from './prose.ts'
import type { Audience, Extra, TextStatement } from './statement.ts'

/**
 * Where a unit stands in the hierarchy, in EAD's vocabulary. `otherlevel` is explained by `Unit.otherLevel`.
 *
 * Source: ISAD(G) 3.1.4; EAD `@level`.
 */
export type Level =
  | 'class'
  | 'collection'
  | 'file'
  | 'fonds'
  | 'item'
  | 'otherlevel'
  | 'recordgrp'
  | 'series'
  | 'subfonds'
  | 'subgrp'
  | 'subseries'

/** A link that stands for something outside the finding aid, with the words shown for it. */
export interface LinkStatement extends TextStatement {
  readonly link: Link
}

/**
 * Everything that can be said about one unit of description. Each field is absent when nothing is said; lists are in the
 * order of the source. Values inherited from higher levels are never copied here: see `effective`.
 */
export interface Description {
  // Identity statement area, ISAD(G) 3.1
  /** The code that identifies the unit. ISAD(G) 3.1.1; DACS 2.1. */
  readonly referenceCode?: Identifier
  /** Former, alternative and system codes. ISAD(G) 3.1.1. */
  readonly otherIdentifiers?: readonly Identifier[]
  /** ARKs, handles, DOIs and pages that stand for the unit. */
  readonly persistentUris?: readonly LinkStatement[]
  /** Who holds the material. DACS 2.2; ISDIAH. */
  readonly repository?: readonly Repository[]
  /** ISAD(G) 3.1.2; DACS 2.3. */
  readonly title?: TextStatement
  /** Parallel, variant, formal titles. DACS 7.1.7. */
  readonly otherTitles?: readonly TextStatement[]
  /** Dates of creation, accumulation, publication, inclusive and bulk. ISAD(G) 3.1.3; DACS 2.4. */
  readonly dates?: readonly UnitDate[]
  /** Extent and medium. ISAD(G) 3.1.5; DACS 2.5. */
  readonly physicalDescriptions?: readonly PhysicalDescription[]
  /** Scale, projection and other details particular to a kind of material. EAD `materialspec`. */
  readonly materialSpecific?: readonly TextStatement[]

  // Context area, ISAD(G) 3.2
  /** Who created, accumulated or collected the material. ISAD(G) 3.2.1; DACS 2.6. */
  readonly creators?: readonly Name[]
  /** Administrative or biographical history. ISAD(G) 3.2.2; DACS 2.7. */
  readonly biogHist?: readonly Note[]
  /** Archival history. ISAD(G) 3.2.3; DACS 5.1. */
  readonly custodialHistory?: readonly Note[]
  /** Immediate source of acquisition. ISAD(G) 3.2.4; DACS 5.2. */
  readonly acquisition?: readonly Note[]

  // Content and structure area, ISAD(G) 3.3
  /** A short summary, for lists of results. EAD `abstract`. */
  readonly abstract?: readonly TextStatement[]
  /** ISAD(G) 3.3.1; DACS 3.1. */
  readonly scopeContent?: readonly Note[]
  /** Appraisal, destruction and scheduling. ISAD(G) 3.3.2; DACS 5.3. */
  readonly appraisal?: readonly Note[]
  /** ISAD(G) 3.3.3; DACS 5.4. */
  readonly accruals?: readonly Note[]
  /** System of arrangement. ISAD(G) 3.3.4; DACS 3.2. */
  readonly arrangement?: readonly Note[]
  /** The filing plan under which the records were kept. EAD `fileplan`. */
  readonly filePlan?: readonly Note[]
  /**
   * The text of the unit itself, transcribed or translated: what a letter, telegram or chapter says, as opposed to what is
   * said about it. Never part of the scope and content. schema.org `text`.
   */
  readonly fullText?: readonly Note[]

  // Conditions of access and use area, ISAD(G) 3.4
  /** Conditions governing access. ISAD(G) 3.4.1; DACS 4.1. */
  readonly accessRestrictions?: readonly Conditions[]
  /** EAD `legalstatus`. */
  readonly legalStatus?: readonly Note[]
  /** Physical condition or location that affects access. DACS 4.2. */
  readonly physicalAccess?: readonly Note[]
  /** Equipment or software needed. ISAD(G) 3.4.4; DACS 4.3; EAD `phystech`. */
  readonly technicalAccess?: readonly Note[]
  /** Conditions governing reproduction and use. ISAD(G) 3.4.2; DACS 4.4. */
  readonly useRestrictions?: readonly Conditions[]
  /** Licences and rights statements that have a URI. */
  readonly rightsUris?: readonly LinkStatement[]
  /** Languages and scripts of the material. ISAD(G) 3.4.3; DACS 4.5. */
  readonly languages?: readonly MaterialLanguage[]
  readonly languageNotes?: readonly LanguageNote[]
  /** ISAD(G) 3.4.5; DACS 4.6. */
  readonly otherFindingAids?: readonly Note[]

  // Allied materials area, ISAD(G) 3.5
  /** ISAD(G) 3.5.1; DACS 6.1. */
  readonly originalsLocation?: readonly Note[]
  /** ISAD(G) 3.5.2; DACS 6.2. */
  readonly copiesLocation?: readonly Note[]
  /** Related units of description. ISAD(G) 3.5.3; DACS 6.3. */
  readonly relatedMaterial?: readonly Note[]
  /** Material removed from this unit. DACS 6.3. */
  readonly separatedMaterial?: readonly Note[]
  /** Publications based on the material. ISAD(G) 3.5.4; DACS 6.4. */
  readonly publications?: readonly Note[]

  // Notes and control, ISAD(G) 3.6 and 3.7
  /** ISAD(G) 3.6.1; DACS 7.1. */
  readonly notes?: readonly Note[]
  /** Short notes that stand with the identity of the unit. EAD `did/note`, EAD3 `didnote`. */
  readonly shortNotes?: readonly TextStatement[]
  /** DACS 7.1.5. */
  readonly preferredCitation?: readonly Note[]
  readonly indexes?: readonly Index[]
  /** What archivists did to the material and its description. ISAD(G) 3.7.1; DACS 8.1.5. */
  readonly processing?: readonly Note[]

  // Access points, places, representations
  /** Names, subjects, places, genres, functions, occupations and titles to find the unit by. */
  readonly accessPoints?: readonly AccessPoint[]
  readonly containers?: readonly Container[]
  readonly physicalLocations?: readonly PhysicalLocation[]
  readonly digitalObjects?: readonly DigitalObject[]
  readonly relations?: readonly Relation[]

  /** What the source says of the unit that the model has no name for. */
  readonly extra?: Extra
}

/**
 * A fonds, series, file or item: any archival unit of description. Every level has the same shape; the top unit is a
 * unit like any other.
 *
 * Source: ISAD(G) 2, multilevel description; RiC-CM Record Resource.
 *
 * @example { id: 's1', level: 'series', title: { text: 'Letters' }, dates: [{ text: '1900-1940', begin: '1900', end: '1940' }] }
 */
export interface Unit extends Description {
  /** Identifies the unit within the finding aid. Minted from what the source says when it gives none: see `withIds`. */
  readonly id?: string
  readonly level?: Level
  /** The level's name when it is `otherlevel`. */
  readonly otherLevel?: string
  /** Who may see the unit and all it contains. Absent: as its parent. */
  readonly audience?: Audience
  /** The language the description of this unit is written in. EAD3 `@lang`. */
  readonly language?: string
  readonly script?: string
}

/** A unit with the units it is made of, in order. */
export interface UnitTree extends Unit {
  readonly units?: readonly UnitTree[]
}
