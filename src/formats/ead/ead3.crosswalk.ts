import { accessPoints } from './codec/access-point.ts'
import { containers, physicalLocations } from './codec/container.ts'
import {
  agency,
  conventions,
  descriptionLanguages,
  descriptionRights,
  descriptionSources,
  detailLevel,
  localControls,
  localStatus,
  localTypes,
  maintenanceEvents,
  otherRecordIds,
} from './codec/control.ts'
import { dates } from './codec/date.ts'
import { digitalObjects } from './codec/digital-object.ts'
import { identifier, identifiers, linkedIdentifiers } from './codec/identifier.ts'
import { indexes } from './codec/index-note.ts'
import { languageNotes, languages } from './codec/language.ts'
import { creators, repositories } from './codec/name.ts'
import { conditions, linkNotes, notes } from './codec/note.ts'
import { physicalDescriptions } from './codec/physical-description.ts'
import { edition, findingAidNotes, publication, seriesStatement } from './codec/publication.ts'
import { relations } from './codec/relation.ts'
import { text, texts } from './codec/text.ts'
import type { ControlRows, UnitRows } from './crosswalk.ts'

/**
 * Where EAD3 keeps each field of a unit.
 *
 * Source: EAD3 1.1.1 and its Tag Library; the order within `did` and of the notes is that of ISAD(G).
 */
export const ead3Unit: UnitRows = {
  id: { at: '@id' },
  level: { at: '@level' },
  otherLevel: { at: '@otherlevel' },
  audience: { at: '@audience' },
  language: { at: '@lang' },
  script: { at: '@script' },
  extra: { at: '@*', loses: 'elements that EAD3 has no place for' },

  referenceCode: { at: 'did/unitid', as: identifier },
  otherIdentifiers: { at: 'did/unitid', as: identifiers },
  persistentUris: { at: 'did/unitid/ref', as: linkedIdentifiers },
  repository: { at: 'did/repository', as: repositories },
  title: { at: 'did/unittitle', as: text('unittitle') },
  otherTitles: { at: 'did/unittitle', as: texts('unittitle') },
  dates: { at: 'did/unitdatestructured, did/unitdate', as: dates },
  physicalDescriptions: {
    at: 'did/physdescstructured, did/physdescset, did/physdesc',
    as: physicalDescriptions,
  },
  materialSpecific: { at: 'did/materialspec', as: texts('materialspec') },
  creators: { at: 'did/origination', as: creators },
  abstract: { at: 'did/abstract', as: texts('abstract') },
  languages: {
    at: 'did/langmaterial',
    as: languages,
    loses: 'how much of the material is in a language, and that a language is not certain',
  },
  languageNotes: { at: 'did/langmaterial/descriptivenote', as: languageNotes },
  containers: { at: 'did/container', as: containers },
  physicalLocations: { at: 'did/physloc', as: physicalLocations },
  digitalObjects: { at: 'did/dao, did/daoset', as: digitalObjects },
  shortNotes: { at: 'did/didnote', as: texts('didnote') },

  biogHist: { at: 'bioghist', as: notes('bioghist') },
  custodialHistory: { at: 'custodhist', as: notes('custodhist') },
  acquisition: { at: 'acqinfo', as: notes('acqinfo') },
  scopeContent: { at: 'scopecontent', as: notes('scopecontent') },
  appraisal: { at: 'appraisal', as: notes('appraisal') },
  accruals: { at: 'accruals', as: notes('accruals') },
  arrangement: { at: 'arrangement', as: notes('arrangement') },
  filePlan: { at: 'fileplan', as: notes('fileplan') },
  accessRestrictions: { at: 'accessrestrict', as: conditions('accessrestrict') },
  legalStatus: { at: 'legalstatus', as: notes('legalstatus') },
  physicalAccess: { at: "phystech[@localtype='physicalaccess']", as: notes('phystech', 'physicalaccess') },
  technicalAccess: { at: 'phystech', as: notes('phystech') },
  useRestrictions: { at: 'userestrict', as: conditions('userestrict') },
  rightsUris: { at: 'userestrict/p/ref', as: linkNotes('userestrict') },
  otherFindingAids: { at: 'otherfindaid', as: notes('otherfindaid') },
  originalsLocation: { at: 'originalsloc', as: notes('originalsloc') },
  copiesLocation: { at: 'altformavail', as: notes('altformavail') },
  relatedMaterial: { at: 'relatedmaterial', as: notes('relatedmaterial') },
  separatedMaterial: { at: 'separatedmaterial', as: notes('separatedmaterial') },
  publications: { at: 'bibliography', as: notes('bibliography') },
  notes: { at: 'odd', as: notes('odd') },
  fullText: { at: "odd[@localtype='fulltext']", as: notes('odd', 'fulltext') },
  preferredCitation: { at: 'prefercite', as: notes('prefercite') },
  indexes: { at: 'index', as: indexes },
  processing: { at: 'processinfo', as: notes('processinfo') },
  accessPoints: { at: 'controlaccess', as: accessPoints },
  relations: { at: 'relations/relation', as: relations },
}

/** Where EAD3 keeps each field of the control section; the order is that of `control`. */
export const ead3Control: ControlRows = {
  language: { at: '@lang' },
  script: { at: '@script' },
  audience: { at: '@audience' },
  encodings: { at: '@*encoding' },
  extra: { at: '@*', loses: 'elements that EAD3 has no place for' },
  recordId: { at: 'recordid' },
  recordUrl: { at: 'recordid/@instanceurl' },
  otherRecordIds: { at: 'otherrecordid, representation', as: otherRecordIds },
  titles: { at: 'filedesc/titlestmt/titleproper, filedesc/titlestmt/subtitle' },
  authors: { at: 'filedesc/titlestmt/author', as: texts('author') },
  sponsors: { at: 'filedesc/titlestmt/sponsor', as: texts('sponsor') },
  edition: { at: 'filedesc/editionstmt', as: edition },
  publication: { at: 'filedesc/publicationstmt', as: publication },
  series: { at: 'filedesc/seriesstmt', as: seriesStatement },
  notes: { at: 'filedesc/notestmt/controlnote', as: findingAidNotes },
  status: { at: 'maintenancestatus/@value' },
  publicationStatus: { at: 'publicationstatus/@value' },
  agency: { at: 'maintenanceagency', as: agency },
  languages: { at: 'languagedeclaration', as: descriptionLanguages },
  conventions: { at: 'conventiondeclaration', as: conventions },
  rights: { at: 'rightsdeclaration', as: descriptionRights },
  localTypes: { at: 'localtypedeclaration', as: localTypes },
  localStatus: { at: "localcontrol[@localtype='findaidstatus']/term", as: localStatus },
  detailLevel: { at: "localcontrol[@localtype='detailLevel']/term", as: detailLevel },
  localControls: { at: 'localcontrol', as: localControls },
  events: { at: 'maintenancehistory/maintenanceevent', as: maintenanceEvents },
  sources: { at: 'sources/source', as: descriptionSources },
}
