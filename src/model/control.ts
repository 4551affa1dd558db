import type { Block, Inline } from './prose.ts'
import type { Audience, Extra, Statement, TextStatement } from './statement.ts'

/** An institution responsible for the description. ISDIAH; DACS 8.1; EAD3 `maintenanceagency`. */
export interface Agency extends Statement {
  readonly name?: string
  /** ISIL (ISO 15511). */
  readonly code?: string
  readonly otherCodes?: readonly TextStatement[]
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: string
  readonly note?: readonly Block[]
}

/** Another number, code or address of the finding aid itself. EAD3 `otherrecordid`, `representation`. */
export interface OtherRecordId extends TextStatement {
  readonly kind: 'identifier' | 'representation'
  readonly href?: string
}

/** Standards and rules followed. ISAD(G) 3.7.2; DACS 8.1.4; EAD3 `conventiondeclaration`. */
export interface Convention extends Statement {
  /** A short name, for example `dacs`, `isadg`. */
  readonly abbreviation?: string
  /** The standard as cited. */
  readonly citation: string
  readonly href?: string
  readonly note?: readonly Block[]
}

/** The rights in the description, not in the material. DACS 8.2; EAD3 `rightsdeclaration`. */
export interface DescriptionRights extends Convention {}

/** A language the finding aid is written in. EAD3 `languagedeclaration`. */
export interface DescriptionLanguage extends Statement {
  readonly code?: string
  readonly text?: string
  readonly scriptCode?: string
  readonly scriptText?: string
  readonly note?: readonly Block[]
}

/** Something that was done to the finding aid. ISAD(G) 3.7.3; DACS 8.1.5; EAD3 `maintenanceevent`. */
export interface MaintenanceEvent extends Statement {
  readonly type: 'cancelled' | 'created' | 'deleted' | 'derived' | 'revised' | 'unknown' | 'updated'
  /** The date as written. */
  readonly dateText?: string
  /** The same as an ISO date or date-time. */
  readonly date?: string
  readonly agentType?: 'human' | 'machine' | 'unknown'
  readonly agent?: string
  readonly descriptions?: readonly TextStatement[]
}

/** A source consulted for the description. DACS 8.1.3; EAD3 `source`. */
export interface DescriptionSource extends Statement {
  readonly entries: readonly TextStatement[]
  readonly href?: string
  readonly note?: readonly Block[]
}

/** A title of the finding aid, or a subtitle. EAD `titleproper`, `subtitle`. */
export interface FindingAidTitle extends TextStatement {
  readonly kind: 'proper' | 'subtitle' | 'filing'
}

/** Who published the finding aid, when and where. EAD `publicationstmt`; in the order of the source. */
export type PublicationStatement =
  | ({ readonly type: 'publisher' } & TextStatement)
  | ({ readonly type: 'date'; readonly normal?: string } & TextStatement)
  | ({ readonly type: 'number' } & TextStatement)
  | ({ readonly type: 'address'; readonly lines: readonly (readonly Inline[])[] } & Statement)
  | ({ readonly type: 'prose'; readonly blocks: readonly Block[] } & Statement)

/** A value of the institution's own, with its kind. EAD3 `localcontrol`. */
export interface LocalControl extends Statement {
  readonly term?: string
  readonly identifier?: string
  readonly date?: string
}

/** The code lists and formats that codes in the finding aid follow. EAD3 `control/@*encoding`. */
export interface Encodings {
  readonly country?: string
  readonly date?: string
  readonly language?: string
  readonly repository?: string
  readonly script?: string
  /** The standard that `encodinganalog` values refer to. EAD `@relatedencoding`. */
  readonly related?: string
}

/** What has become of a finding aid since it was made. EAD3 `maintenancestatus/@value`. */
export const maintenanceStatuses = [
  'cancelled',
  'deleted',
  'deletedmerged',
  'deletedreplaced',
  'deletedsplit',
  'derived',
  'new',
  'revised',
] as const
export type MaintenanceStatus = (typeof maintenanceStatuses)[number]

/** How far a finding aid has got on its way to readers. EAD3 `publicationstatus/@value`. */
export const publicationStatuses = ['approved', 'inprocess', 'published'] as const
export type PublicationStatus = (typeof publicationStatuses)[number]

/** Whether a word is the status of a publication. */
export const isPublicationStatus = (word: string): word is PublicationStatus =>
  publicationStatuses.some(each => each === word)

/**
 * What is said about the finding aid itself, apart from the material it describes: its identifier, who keeps it, its
 * title and publication, the rules it follows and its history.
 *
 * Source: ISAD(G) 3.7, description control area; DACS chapter 8; EAD 2002 `eadheader`, EAD3 `control`.
 */
export interface Control {
  /** Identifies this finding aid among those of its agency. EAD `eadid`, EAD3 `recordid`. */
  readonly recordId?: string
  /** Where this very file can be had. EAD3 `recordid/@instanceurl`. */
  readonly recordUrl?: string
  readonly otherRecordIds?: readonly OtherRecordId[]
  readonly agency?: Agency
  /** Titles of the finding aid, proper first. */
  readonly titles?: readonly FindingAidTitle[]
  readonly authors?: readonly TextStatement[]
  readonly sponsors?: readonly TextStatement[]
  readonly edition?: readonly Block[]
  readonly publication?: readonly PublicationStatement[]
  readonly series?: readonly Block[]
  readonly notes?: readonly (Statement & { readonly blocks: readonly Block[] })[]
  readonly conventions?: readonly Convention[]
  readonly languages?: readonly DescriptionLanguage[]
  readonly rights?: readonly DescriptionRights[]
  /** What has happened to the finding aid, oldest first. */
  readonly events?: readonly MaintenanceEvent[]
  readonly sources?: readonly DescriptionSource[]
  /** EAD3 `maintenancestatus`. */
  readonly status?: MaintenanceStatus
  /** EAD3 `publicationstatus`. */
  readonly publicationStatus?: PublicationStatus
  /** The institution's own word for the state of the description. EAD 2002 `@findaidstatus`. */
  readonly localStatus?: string
  /** Full, partial, minimal … ISAD(G) 3.7; EAD3 `localcontrol[@localtype='detailLevel']`. */
  readonly detailLevel?: string
  readonly localControls?: readonly LocalControl[]
  readonly localTypes?: readonly Convention[]
  readonly encodings?: Encodings
  readonly language?: string
  readonly script?: string
  readonly audience?: Audience
  readonly extra?: Extra
}
