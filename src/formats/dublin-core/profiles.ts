import { inheritedFields } from '../../model/effective.ts'
import type { UnitField } from '../../model/fields.ts'
import type { DublinCoreProfile, Profile } from './profile.ts'

const without = (...fields: readonly UnitField[]): ReadonlySet<UnitField> => new Set(fields)

/**
 * The profiles, each a row of decisions.
 *
 * Sources: DLF/NSDL, Best Practices for OAI Data Provider Implementations and Shareable Metadata (2007); DPLA Metadata
 * Application Profile 5; Europeana, Recommendations for the representation of hierarchical objects (2013).
 */
export const profiles: { readonly [Name in DublinCoreProfile]: Profile & { readonly name: Name } } = {
  general: {
    name: 'general',
    purpose: 'All that Dublin Core can hold, for readers whose wishes are not known.',
    inherits: inheritedFields,
    inheritsSubjects: false,
    holder: 'publisher',
    dates: { form: 'level-0', ranges: 'interval', words: 'where they say more', ofAbove: true },
    genres: 'type',
    rightsUris: 'given',
    languageCode: 'iso639-2b',
    partOf: ['parent', 'whole'],
    parts: 'named',
    mostParts: 1000,
    leavesOut: without(),
  },
  dpla: {
    name: 'dpla',
    purpose:
      'For hubs of the Digital Public Library of America: things in their collection, with one address of their rights.',
    inherits: inheritedFields,
    inheritsSubjects: false,
    holder: 'relation',
    dates: { form: 'edtf', ranges: 'interval', words: 'without a machine form', ofAbove: true },
    genres: 'type',
    rightsUris: 'canonical',
    languageCode: 'iso639-3',
    partOf: ['whole'],
    parts: 'left out',
    mostParts: 1000,
    leavesOut: without('level', 'otherLevel'),
  },
  'europeana-hierarchical': {
    name: 'europeana-hierarchical',
    purpose: 'For Europeana and its aggregators: every unit linked to its parent and its parts.',
    inherits: inheritedFields,
    inheritsSubjects: false,
    holder: 'relation',
    dates: { form: 'level-0', ranges: 'interval', words: 'where they say more', ofAbove: true },
    genres: 'type',
    rightsUris: 'canonical',
    languageCode: 'bcp47',
    partOf: ['parent'],
    parts: 'linked',
    mostParts: 1000,
    leavesOut: without(),
  },
  'oai-minimal': {
    name: 'oai-minimal',
    purpose: 'For harvesters that show a line for each record: what it is, whose it is, and where to find it.',
    inherits: ['repository', 'accessRestrictions', 'useRestrictions', 'rightsUris'],
    inheritsSubjects: false,
    holder: 'publisher',
    dates: { form: 'level-0', ranges: 'interval', words: 'without a machine form', ofAbove: false },
    genres: 'subject',
    rightsUris: 'given',
    languageCode: 'iso639-2b',
    partOf: ['whole'],
    parts: 'left out',
    mostParts: 1000,
    leavesOut: without(
      'level',
      'otherLevel',
      'arrangement',
      'biogHist',
      'custodialHistory',
      'acquisition',
      'appraisal',
      'accruals',
      'filePlan',
      'technicalAccess',
      'languageNotes',
      'materialSpecific',
      'notes',
      'shortNotes',
      'fullText',
      'preferredCitation',
      'originalsLocation',
      'copiesLocation',
      'relatedMaterial',
      'separatedMaterial',
      'otherFindingAids',
      'publications',
      'relations',
      'physicalAccess',
      'legalStatus',
    ),
  },
}

/** The profile of a name. Throws a `TypeError` for a name of none. */
export function profileNamed(name: string): Profile {
  const found = profileNames.find(known => known === name)
  if (found === undefined)
    throw new TypeError(`"${name}" is not a profile of Dublin Core; the profiles are ${profileNames.join(', ')}`)
  return profiles[found]
}

/** The names of the profiles, the one that is used when none is named first. */
export const profileNames: readonly DublinCoreProfile[] = ['general', 'dpla', 'europeana-hierarchical', 'oai-minimal']
