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
  /** The element for who keeps the material. */
  readonly holder?: Profile['holder']
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
  { word: 'holder', values: { publisher: { holder: 'publisher' }, relation: { holder: 'relation' } } },
  {
    word: 'language-code',
    values: {
      'iso639-2b': { languageCode: 'iso639-2b' },
      'iso639-3': { languageCode: 'iso639-3' },
      bcp47: { languageCode: 'bcp47' },
    },
  },
]

/** A profile with some of its decisions taken otherwise. */
export function profileWith(profile: Profile, chosen: DublinCoreChoices): Profile {
  const { dates } = profile
  return {
    ...profile,
    inheritsSubjects: chosen.inheritSubjects ?? profile.inheritsSubjects,
    mostParts: chosen.mostParts ?? profile.mostParts,
    dates: { ...dates, ranges: chosen.dateRanges ?? dates.ranges, form: chosen.dates ?? dates.form },
    holder: chosen.holder ?? profile.holder,
    languageCode: chosen.languageCode ?? profile.languageCode,
  }
}
