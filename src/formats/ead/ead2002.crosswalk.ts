import { accessPoints } from './codec/access-point.ts'
import { containers, physicalLocations } from './codec/container.ts'
import { identifier, identifiers, linkedIdentifiers } from './codec/identifier.ts'
import { indexes } from './codec/index-note.ts'
import { creators, repositories } from './codec/name.ts'
import { conditions, linkNotes, notes } from './codec/note.ts'
import { edition, findingAidNotes, publication, seriesStatement } from './codec/publication.ts'
import { text, texts } from './codec/text.ts'
import { joined } from './codec2002/control.ts'
import { dates } from './codec2002/date.ts'
import { digitalObjects } from './codec2002/digital-object.ts'
import { languageNotes, languages } from './codec2002/language.ts'
import { descriptionLanguages } from './codec2002/language-usage.ts'
import { legalStatus } from './codec2002/legal-status.ts'
import { physicalDescriptions } from './codec2002/physical-description.ts'
import { relations } from './codec2002/relation.ts'
import { conventions } from './codec2002/rules.ts'
import { shortNotes } from './codec2002/short-note.ts'
import type { ControlRows, UnitRows } from './crosswalk.ts'

const noLanguage = 'EAD 2002 does not say in which language or script a part of the description is written'

/**
 * Where EAD 2002 keeps each field of a unit.
 *
 * Source: EAD 2002, release 20210412, and its Tag Library; the order within `did` and of the notes is that of ISAD(G).
 */
export const ead2002Unit: UnitRows = {
  id: { at: '@id' },
  level: { at: '@level' },
  otherLevel: { at: '@otherlevel' },
  audience: { at: '@audience' },
  language: { nowhere: noLanguage },
  script: { nowhere: noLanguage },
  extra: { at: '@*', loses: 'elements that EAD 2002 has no place for' },

  referenceCode: { at: 'did/unitid', as: identifier },
  otherIdentifiers: { at: 'did/unitid', as: identifiers },
  persistentUris: { at: 'did/unitid/extref', as: linkedIdentifiers },
  repository: { at: 'did/repository', as: repositories, loses: 'that a holder is a person or a family' },
  title: { at: 'did/unittitle', as: text('unittitle') },
  otherTitles: { at: 'did/unittitle', as: texts('unittitle') },
  dates: {
    at: 'did/unitdate',
    as: dates,
    loses: 'the machine form of dates that are open or limits, and of each of several dates in one statement',
  },
  physicalDescriptions: { at: 'did/physdesc', as: physicalDescriptions },
  materialSpecific: { at: 'did/materialspec', as: texts('materialspec') },
  creators: { at: 'did/origination', as: creators, loses: 'where the parts of a name begin and end' },
  abstract: { at: 'did/abstract', as: texts('abstract') },
  languages: {
    at: 'did/langmaterial/language',
    as: languages,
    loses: 'how much of the material is in a language, and that a language is not certain',
  },
  languageNotes: { at: 'did/langmaterial', as: languageNotes },
  containers: { at: 'did/container', as: containers },
  physicalLocations: { at: 'did/physloc', as: physicalLocations },
  digitalObjects: {
    at: 'did/dao, did/daogrp',
    as: digitalObjects,
    loses: 'what kind of digital object it is, its identifier, and whether it is the whole or a part',
  },
  shortNotes: { at: 'did/note', as: shortNotes },

  biogHist: { at: 'bioghist', as: notes('bioghist') },
  custodialHistory: { at: 'custodhist', as: notes('custodhist') },
  acquisition: { at: 'acqinfo', as: notes('acqinfo') },
  scopeContent: { at: 'scopecontent', as: notes('scopecontent') },
  appraisal: { at: 'appraisal', as: notes('appraisal') },
  accruals: { at: 'accruals', as: notes('accruals') },
  arrangement: { at: 'arrangement', as: notes('arrangement') },
  filePlan: { at: 'fileplan', as: notes('fileplan') },
  accessRestrictions: { at: 'accessrestrict', as: conditions('accessrestrict') },
  legalStatus: {
    at: 'accessrestrict/legalstatus',
    as: legalStatus,
    loses: 'lists, tables, quotations and names in the words',
  },
  physicalAccess: { at: "phystech[@type='physicalaccess']", as: notes('phystech', 'physicalaccess') },
  technicalAccess: { at: 'phystech', as: notes('phystech') },
  useRestrictions: { at: 'userestrict', as: conditions('userestrict') },
  rightsUris: { at: 'userestrict/p/extref', as: linkNotes('userestrict') },
  otherFindingAids: { at: 'otherfindaid', as: notes('otherfindaid') },
  originalsLocation: { at: 'originalsloc', as: notes('originalsloc') },
  copiesLocation: { at: 'altformavail', as: notes('altformavail') },
  relatedMaterial: { at: 'relatedmaterial', as: notes('relatedmaterial') },
  separatedMaterial: { at: 'separatedmaterial', as: notes('separatedmaterial') },
  publications: { at: 'bibliography', as: notes('bibliography') },
  notes: { at: 'odd', as: notes('odd') },
  fullText: { at: "odd[@type='fulltext']", as: notes('odd', 'fulltext') },
  preferredCitation: { at: 'prefercite', as: notes('prefercite') },
  indexes: { at: 'index', as: indexes },
  processing: { at: 'processinfo', as: notes('processinfo') },
  accessPoints: { at: 'controlaccess', as: accessPoints, loses: 'where the parts of a name begin and end' },
  relations: {
    at: 'relatedmaterial[@type]',
    as: relations,
    loses: 'that related material is a typed relation, and the role of a relation',
  },
}

const asNote = 'its place: it stands as a note on the finding aid'

/** Where EAD 2002 keeps each field of the control section; the order is that of `eadheader`. */
export const ead2002Control: ControlRows = {
  language: { nowhere: noLanguage },
  script: { nowhere: noLanguage },
  audience: { at: '@audience' },
  encodings: { at: '@*encoding' },
  extra: { at: '@*', loses: 'elements that EAD 2002 has no place for' },
  localStatus: { at: '@findaidstatus' },
  publicationStatus: { at: '@findaidstatus', loses: 'which sort of status it is, and all but the first of several' },
  status: { at: '@findaidstatus', loses: 'which sort of status it is, and all but the first of several' },
  recordId: { at: 'eadid' },
  recordUrl: { at: 'eadid/@url' },
  otherRecordIds: {
    at: 'eadid/@identifier, @publicid, @urn, @url, filedesc/notestmt/note',
    loses: asNote,
  },
  agency: {
    at: 'eadid/@countrycode, eadid/@mainagencycode, filedesc/publicationstmt/publisher, filedesc/notestmt/note',
    loses: asNote,
  },
  titles: { at: 'filedesc/titlestmt/titleproper, filedesc/titlestmt/subtitle' },
  authors: { at: 'filedesc/titlestmt/author', as: joined('author'), loses: 'where one author ends' },
  sponsors: { at: 'filedesc/titlestmt/sponsor', as: joined('sponsor'), loses: 'where one sponsor ends' },
  edition: { at: 'filedesc/editionstmt', as: edition },
  publication: { at: 'filedesc/publicationstmt', as: publication },
  rights: { at: 'filedesc/publicationstmt/p', loses: 'that a paragraph on publication is about rights' },
  series: { at: 'filedesc/seriesstmt', as: seriesStatement },
  notes: { at: 'filedesc/notestmt/note', as: findingAidNotes },
  detailLevel: { at: 'filedesc/notestmt/note', loses: asNote },
  localControls: { at: 'filedesc/notestmt/note', loses: asNote },
  localTypes: { at: 'filedesc/notestmt/note', loses: asNote },
  sources: { at: 'filedesc/notestmt/note', loses: asNote },
  events: {
    at: 'profiledesc/creation, revisiondesc/change',
    loses: 'what sort of event it was, and who or what did it',
  },
  languages: { at: 'profiledesc/langusage', as: descriptionLanguages },
  conventions: { at: 'profiledesc/descrules', as: conventions, loses: 'where one rule or convention ends' },
}
