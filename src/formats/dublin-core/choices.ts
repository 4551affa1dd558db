import type { Profile } from './profile.ts'

/**
 * Decisions that are taken otherwise than the profile has them, for harvesters with wishes of their own.
 *
 * @example { inheritSubjects: true, mostParts: 200, dateRanges: 'period' }
 */
export interface DublinCoreChoices {
  /** Whether a part without access points has those of the nearest unit above: a topic of the whole need not be one of each part. */
  readonly inheritSubjects?: boolean
  /** How many parts of a unit its record names; the others are counted in the report. */
  readonly mostParts?: number
  /** DCMI terms: a range as two dates with a slash, or as a DCMI Period. */
  readonly dateRanges?: Profile['dates']['ranges']
  /** One date or two with a slash, or EDTF of any level. */
  readonly dates?: Profile['dates']['form']
  /** The element for who keeps the material; a contributor cannot be told from the others when it is read again. */
  readonly holder?: Profile['holder']
  /** The list of language codes. A language without a code of two letters has that of ISO 639-2 instead. */
  readonly languageCode?: Profile['languageCode']
}

/** One decision: what it goes by on the command line, and what its values choose. */
export interface Choice {
  readonly word: string
  /** Its values, and what they choose; of a number, any. */
  readonly values: Readonly<Record<string, DublinCoreChoices>> | ((number: number) => DublinCoreChoices)
}

/** Every decision that can be taken otherwise. */
export const choices: readonly Choice[] = [
  { word: 'inherit-subjects', values: { yes: { inheritSubjects: true }, no: { inheritSubjects: false } } },
  { word: 'most-parts', values: mostParts => ({ mostParts }) },
  { word: 'date-ranges', values: { interval: { dateRanges: 'interval' }, period: { dateRanges: 'period' } } },
  { word: 'dates', values: { 'level-0': { dates: 'level-0' }, edtf: { dates: 'edtf' } } },
  {
    word: 'holder',
    values: {
      publisher: { holder: 'publisher' },
      relation: { holder: 'relation' },
      contributor: { holder: 'contributor' },
      none: { holder: 'none' },
    },
  },
  {
    word: 'language-code',
    values: {
      'iso639-1': { languageCode: 'iso639-1' },
      'iso639-2b': { languageCode: 'iso639-2b' },
      'iso639-3': { languageCode: 'iso639-3' },
      bcp47: { languageCode: 'bcp47' },
    },
  },
]

/** A profile with some of its decisions taken otherwise. */
export function profileWith(profile: Profile, chosen: DublinCoreChoices): Profile {
  const { dates } = profile
  const holder = chosen.holder ?? profile.holder
  return {
    ...profile,
    inheritsSubjects: chosen.inheritSubjects ?? profile.inheritsSubjects,
    mostParts: chosen.mostParts ?? profile.mostParts,
    dates: { ...dates, ranges: chosen.dateRanges ?? dates.ranges, form: chosen.dates ?? dates.form },
    holder,
    leavesOut: holder === 'none' ? new Set([...profile.leavesOut, 'repository']) : profile.leavesOut,
    languageCode: chosen.languageCode ?? profile.languageCode,
  }
}
