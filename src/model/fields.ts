import type { Control } from './control.ts'
import type { Unit } from './unit.ts'

/** Every field of a unit. A format's crosswalk has exactly one row for each. */
export type UnitField = keyof Unit

/** Every field of the description control area. A format's crosswalk has exactly one row for each. */
export type ControlField = keyof Control

/** What archivists call a field, and where the standards define it. */
export interface FieldMeaning {
  readonly name: string
  /** ISAD(G) 2nd edition. */
  readonly isadg?: string
  /** Describing Archives: A Content Standard. */
  readonly dacs?: string
}

/** The fields of a unit in the order of ISAD(G), named as archivists name them. */
export const unitFields = {
  id: { name: 'identifier within the finding aid' },
  level: { name: 'level of description', isadg: '3.1.4', dacs: '1' },
  otherLevel: { name: 'other level of description', isadg: '3.1.4' },
  audience: { name: 'audience' },
  language: { name: 'language of the description' },
  script: { name: 'script of the description' },
  referenceCode: { name: 'reference code', isadg: '3.1.1', dacs: '2.1' },
  otherIdentifiers: { name: 'other identifiers', isadg: '3.1.1' },
  persistentUris: { name: 'persistent identifiers' },
  repository: { name: 'repository', dacs: '2.2' },
  title: { name: 'title', isadg: '3.1.2', dacs: '2.3' },
  otherTitles: { name: 'other titles', isadg: '3.1.2', dacs: '7.1.7' },
  dates: { name: 'dates', isadg: '3.1.3', dacs: '2.4' },
  physicalDescriptions: { name: 'extent and medium', isadg: '3.1.5', dacs: '2.5' },
  materialSpecific: { name: 'material specific details' },
  creators: { name: 'creators', isadg: '3.2.1', dacs: '2.6' },
  biogHist: { name: 'administrative or biographical history', isadg: '3.2.2', dacs: '2.7' },
  custodialHistory: { name: 'custodial history', isadg: '3.2.3', dacs: '5.1' },
  acquisition: { name: 'immediate source of acquisition', isadg: '3.2.4', dacs: '5.2' },
  abstract: { name: 'abstract' },
  scopeContent: { name: 'scope and content', isadg: '3.3.1', dacs: '3.1' },
  appraisal: { name: 'appraisal, destruction and scheduling', isadg: '3.3.2', dacs: '5.3' },
  accruals: { name: 'accruals', isadg: '3.3.3', dacs: '5.4' },
  arrangement: { name: 'system of arrangement', isadg: '3.3.4', dacs: '3.2' },
  filePlan: { name: 'file plan', isadg: '3.3.4' },
  fullText: { name: 'full text' },
  accessRestrictions: { name: 'conditions governing access', isadg: '3.4.1', dacs: '4.1' },
  legalStatus: { name: 'legal status', isadg: '3.4.1', dacs: '4.1' },
  physicalAccess: { name: 'physical access', isadg: '3.4.4', dacs: '4.2' },
  technicalAccess: { name: 'technical access', isadg: '3.4.4', dacs: '4.3' },
  useRestrictions: { name: 'conditions governing reproduction and use', isadg: '3.4.2', dacs: '4.4' },
  rightsUris: { name: 'rights statements', dacs: '4.4' },
  languages: { name: 'languages and scripts of the material', isadg: '3.4.3', dacs: '4.5' },
  languageNotes: { name: 'language note', isadg: '3.4.3', dacs: '4.5' },
  otherFindingAids: { name: 'other finding aids', isadg: '3.4.5', dacs: '4.6' },
  originalsLocation: { name: 'location of originals', isadg: '3.5.1', dacs: '6.1' },
  copiesLocation: { name: 'location of copies', isadg: '3.5.2', dacs: '6.2' },
  relatedMaterial: { name: 'related material', isadg: '3.5.3', dacs: '6.3' },
  separatedMaterial: { name: 'separated material', isadg: '3.5.3', dacs: '6.3' },
  publications: { name: 'publication note', isadg: '3.5.4', dacs: '6.4' },
  notes: { name: 'notes', isadg: '3.6.1', dacs: '7.1' },
  shortNotes: { name: 'short notes', isadg: '3.6.1', dacs: '7.1' },
  preferredCitation: { name: 'preferred citation', dacs: '7.1.5' },
  indexes: { name: 'index' },
  processing: { name: 'processing information', isadg: '3.7.1', dacs: '8.1.5' },
  accessPoints: { name: 'access points' },
  containers: { name: 'containers' },
  physicalLocations: { name: 'physical location', dacs: '4.2' },
  digitalObjects: { name: 'digital objects', dacs: '6.2' },
  relations: { name: 'relations' },
  extra: { name: 'what the source says beyond the model' },
} as const satisfies { readonly [Field in UnitField]-?: FieldMeaning }

/** The fields of the description control area. ISAD(G) 3.7; DACS chapter 8. */
export const controlFields = {
  recordId: { name: 'identifier of the finding aid', dacs: '8.1' },
  recordUrl: { name: 'address of the finding aid file' },
  otherRecordIds: { name: 'other identifiers of the finding aid' },
  agency: { name: 'agency', dacs: '8.1' },
  titles: { name: 'title of the finding aid' },
  authors: { name: 'author of the finding aid', isadg: '3.7.1', dacs: '8.1.5' },
  sponsors: { name: 'sponsor' },
  edition: { name: 'edition' },
  publication: { name: 'publication statement' },
  series: { name: 'series of finding aids' },
  notes: { name: 'notes on the finding aid' },
  conventions: { name: 'rules or conventions', isadg: '3.7.2', dacs: '8.1.4' },
  languages: { name: 'languages of the description' },
  rights: { name: 'rights in the description', dacs: '8.2' },
  events: { name: 'history of the finding aid', isadg: '3.7.3', dacs: '8.1.5' },
  sources: { name: 'sources used', isadg: '3.7.1', dacs: '8.1.3' },
  status: { name: 'maintenance status', dacs: '8.1' },
  publicationStatus: { name: 'publication status' },
  localStatus: { name: 'status, in local words' },
  detailLevel: { name: 'level of detail' },
  localControls: { name: 'local control values' },
  localTypes: { name: 'local types declared' },
  encodings: { name: 'encodings' },
  language: { name: 'language of the control section' },
  script: { name: 'script of the control section' },
  audience: { name: 'audience of the control section' },
  extra: { name: 'what the source says beyond the model' },
} as const satisfies { readonly [Field in ControlField]-?: FieldMeaning }
