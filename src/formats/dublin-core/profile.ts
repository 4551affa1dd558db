import type { InheritedField } from '../../model/effective.ts'
import type { UnitField } from '../../model/fields.ts'

/** The names of the profiles: who the records are for. */
export type DublinCoreProfile = 'general' | 'dpla' | 'europeana-hierarchical' | 'oai-minimal'

/** What Dublin Core leaves open, decided for those who gather the records. */
export interface Profile {
  readonly name: DublinCoreProfile
  /** Who it is for, in one sentence. */
  readonly purpose: string
  /** What a part says that only a level above it states. ISAD(G) 2.4; DACS chapter 1. */
  readonly inherits: readonly InheritedField[]
  /** Whether a part without access points has those of the nearest unit above that has some. */
  readonly inheritsSubjects: boolean
  /** Dublin Core has no element for who keeps the material: its publisher, a relation "Held by: …", a contributor, or none. */
  readonly holder: 'publisher' | 'relation' | 'contributor' | 'none'
  readonly dates: {
    /** `level-0`: one date, or two with a slash, which every harvester reads. `edtf`: also `1905~`, `192X` and `../1850`. */
    readonly form: 'level-0' | 'edtf'
    /** How the DCMI terms have a range: `1890/1960`, or as a DCMI Period: `start=1890; end=1960; scheme=W3C-DTF;`. */
    readonly ranges: 'interval' | 'period'
    /** Whether the words of a date stand beside its machine form where they say more, or only where there is none. */
    readonly words: 'where they say more' | 'without a machine form'
    /** Whether the lowest units have the dates of a unit above, marked as its own, where those above have no records. */
    readonly ofAbove: boolean
  }
  /** Which element has the genre terms, besides the types of the DCMI vocabulary. */
  readonly genres: 'type' | 'subject'
  /** `given`: licences and rights statements as the archivist wrote their addresses. `canonical`: as their publishers do, first. */
  readonly rightsUris: 'given' | 'canonical'
  readonly languageCode: 'iso639-1' | 'iso639-2b' | 'iso639-3' | 'bcp47'
  /** Which of the units above are named. */
  readonly partOf: readonly ('parent' | 'whole')[]
  /** `named`: the titles and addresses of the parts, where there are terms for them. `linked`: an address, or title, for each. */
  readonly parts: 'named' | 'linked' | 'left out'
  /** As many parts are named at most; a record with more says so in the report. */
  readonly mostParts: number
  /** Fields that its records are without, though Dublin Core could hold them. */
  readonly leavesOut: ReadonlySet<UnitField>
}
