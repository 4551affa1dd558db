import type { Severity } from '../report/diagnostic.ts'
import type { FailOn } from '../report/tally.ts'

/** How much the findings with a code matter; `off`: not at all. */
export type Grade = Severity | 'off'

/** Grades by code, or by the id of a rule. */
export type Grades = Readonly<Record<string, Grade>>

/**
 * What a `fonds.config.json` says, for all the files below the folder it stands in. Form:
 * `schemas/configuration.schema.json`.
 */
export interface Configuration {
  readonly ignore?: readonly string[]
  /** The profiles whose rules are looked at, unless the command line names others. */
  readonly profiles?: readonly string[]
  readonly severities?: Grades
  readonly overrides?: readonly { readonly files: readonly string[]; readonly severities: Grades }[]
  readonly failOn?: FailOn
  readonly maxWarnings?: number
  readonly baseline?: string
  readonly report?: string
  readonly encoding?: string
  readonly release?: string
  readonly convert?: {
    readonly to?: readonly string[]
    readonly dtd?: boolean
    readonly per?: string
    readonly dcProfile?: string
    readonly dublinCore?: {
      readonly inheritSubjects?: boolean
      readonly mostParts?: number
      readonly dateRanges?: 'interval' | 'period'
      readonly dates?: 'level-0' | 'edtf'
      readonly holder?: 'publisher' | 'relation' | 'contributor' | 'none'
      readonly languageCode?: 'iso639-1' | 'iso639-2b' | 'iso639-3' | 'bcp47'
    }
    readonly layout?: string
    readonly baseUri?: string
    readonly syntax?: string
    readonly iriUnit?: string
    readonly iriAgent?: string
    readonly iriPlace?: string
    readonly mergeAgents?: boolean
  }
  readonly supplied?: {
    readonly agency?: string
    readonly agencyCode?: string
    readonly country?: string
    readonly level?: string
    readonly descriptionLanguage?: string
  }
}
