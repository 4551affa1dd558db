import type { CrosswalkPage, RowInWords } from '../format.ts'
import { activity, events } from './activities.ts'
import {
  agency,
  authors,
  conventions,
  encodings,
  findingAidNotes,
  labelled,
  localControls,
  localTypes,
  otherRecordIds,
  prose,
  publication,
  recordId,
  recordUrl,
  rights,
  sources,
  titles,
  under,
} from './control.ts'
import { dates } from './dates.ts'
import { physicalDescriptions } from './extents.ts'
import { containers, digitalObjects, physicalLocations } from './holdings.ts'
import { otherIdentifiers, persistentUris, referenceCode } from './identifiers.ts'
import { findingAidLabels } from './labelled.ts'
import { descriptionLanguages, languages } from './languages.ts'
import { level, otherLevel } from './level.ts'
import { accessPoints, biogHist, creators, repository } from './names.ts'
import { accruals, legalStatus, licences, ofTheThing, relations, resource, toOriginal } from './related.ts'
import type { ControlTable, UnitTable } from './row.ts'
import { otherTitles, title } from './titles.ts'
import { audience, byForm, notes, texts } from './words.ts'

const marks = 'ids, kinds and mark-up'
const asNote = `that it is more than a note, ${marks}`

/**
 * Where the fields of a unit go in its node.
 *
 * Source: RiC-O 1.1; for release 1.0 notes stand in `generalDescription`, and what release 1.1 added is left out.
 */
export const unitCrosswalk: UnitTable = {
  id: { at: 'the IRI', as: byForm, loses: 'nothing' },
  level: { at: 'the class and hasRecordSetType', as: level, loses: 'nothing' },
  otherLevel: { at: 'type', as: otherLevel, loses: 'nothing' },
  audience: { at: 'whether the unit is there', as: audience, loses: 'the mark that it is internal' },
  language: { at: 'the language of every literal', as: byForm, loses: 'nothing' },
  script: { nowhere: 'the language tags of literals are without script', isCode: true },
  languages: {
    at: 'hasOrHadLanguage, hasOrHadAllMembersWithLanguage or hasOrHadSomeMembersWithLanguage',
    as: languages,
    loses: `codes of scripts that are named, which language is in which script, how much is in each language, ${marks}`,
  },
  title: { at: 'title and rdfs:label', as: title, loses: marks },
  otherTitles: { at: 'hasOrHadTitle', as: otherTitles, loses: marks },
  referenceCode: { at: 'identifier and hasOrHadIdentifier', as: referenceCode, loses: marks },
  otherIdentifiers: { at: 'hasOrHadIdentifier', as: otherIdentifiers, loses: marks },
  persistentUris: {
    at: 'the IRI, owl:sameAs and hasOrHadIdentifier',
    as: persistentUris,
    loses: `titles of links, ${marks}`,
  },
  repository: { at: 'hasOrHadHolder', as: repository, loses: `its role, ${marks}` },
  creators: {
    at: 'hasCreator, hasCollector, hasAccumulator or hasOrganicProvenance',
    as: creators,
    loses: `the wording of roles, which of the names and rules of one agent stands where, parts of names, ${marks}`,
  },
  dates: {
    at: 'hasOrHadAllMembersWithCreationDate, hasCreationDate and their like, each with a Date',
    as: dates,
    loses: `calendar and era, the span where there is EDTF, bulk dates of a single record, ${marks}`,
  },
  physicalDescriptions: {
    at: 'physicalOrLogicalExtent and hasExtent; of carriers, facets and dimensions in an Instantiation',
    as: physicalDescriptions,
    loses: `how extents stand to one another and to facets and dimensions, ${marks}`,
  },
  abstract: { at: 'generalDescription', as: texts('generalDescription'), loses: marks },
  scopeContent: { at: 'scopeAndContent', as: notes('scopeAndContent'), loses: marks },
  biogHist: {
    at: 'history of the creator, or of the unit when there is not exactly one',
    as: biogHist,
    loses: `of what it is the history, ${marks}`,
  },
  custodialHistory: { at: 'history', as: notes('history'), loses: marks },
  acquisition: { at: 'isOrWasAffectedBy an Activity', as: activity('acquisition'), loses: marks },
  appraisal: { at: 'isOrWasAffectedBy an Activity', as: activity('appraisal'), loses: marks },
  processing: { at: 'isOrWasAffectedBy an Activity', as: activity('processing'), loses: marks },
  accruals: { at: 'accruals', as: accruals, loses: `of a single record, that it is of accruals, ${marks}` },
  arrangement: { at: 'recordResourceStructure', as: notes('recordResourceStructure'), loses: marks },
  filePlan: { at: 'classification', as: notes('classification'), loses: marks },
  accessRestrictions: {
    at: 'conditionsOfAccess',
    as: notes('conditionsOfAccess'),
    loses: `the span of the restriction, ${marks}`,
  },
  physicalAccess: {
    at: 'conditionsOfAccess of an Instantiation',
    as: ofTheThing('conditionsOfAccess'),
    loses: marks,
  },
  technicalAccess: { at: 'conditionsOfUse of an Instantiation', as: ofTheThing('conditionsOfUse'), loses: marks },
  useRestrictions: {
    at: 'conditionsOfUse',
    as: notes('conditionsOfUse'),
    loses: `the span of the restriction, ${marks}`,
  },
  rightsUris: { at: 'isOrWasRegulatedBy a Rule', as: licences, loses: marks },
  legalStatus: {
    at: 'hasOrHadLegalStatus or hasOrHadAllMembersWithLegalStatus',
    as: legalStatus,
    loses: `of what is neither record nor set, that it is of its status, ${marks}`,
  },
  languageNotes: { at: 'note', as: notes('note'), loses: asNote },
  otherFindingAids: {
    at: 'isOrWasDescribedBy a Record',
    as: resource('isOrWasDescribedBy', 'Record', 'other finding aid'),
    loses: marks,
  },
  originalsLocation: {
    at: 'hasOriginal or hasGeneticLinkToRecordResource',
    as: resource(toOriginal, 'Record', 'original'),
    loses: marks,
  },
  copiesLocation: { at: 'hasCopy', as: resource('hasCopy', 'Record', 'copy'), loses: marks },
  relatedMaterial: {
    at: 'isRecordResourceAssociatedWithRecordResource',
    as: resource('isRecordResourceAssociatedWithRecordResource', 'RecordResource', 'related material'),
    loses: marks,
  },
  separatedMaterial: {
    at: 'isRecordResourceAssociatedWithRecordResource',
    as: resource('isRecordResourceAssociatedWithRecordResource', 'RecordResource', 'separated material'),
    loses: marks,
  },
  publications: {
    at: 'isOrWasSubjectOf a Record',
    as: resource('isOrWasSubjectOf', 'Record', 'publication'),
    loses: marks,
  },
  notes: { at: 'note', as: notes('note'), loses: marks },
  shortNotes: { at: 'note', as: texts('note'), loses: asNote },
  preferredCitation: { at: 'note', as: notes('note'), loses: asNote },
  materialSpecific: { at: 'note', as: texts('note'), loses: asNote },
  accessPoints: {
    at: 'hasOrHadSubject, documents and hasOrHadSomeMembersWithDocumentaryFormType',
    as: accessPoints,
    loses: `roles, the headings they stand under, which of the names and rules of one thing stands where, parts of names, ${marks}`,
  },
  containers: { at: 'hasOrHadIdentifier of an Instantiation', as: containers, loses: `which is in which, ${marks}` },
  physicalLocations: { at: 'hasOrHadLocation of an Instantiation', as: physicalLocations, loses: marks },
  digitalObjects: {
    at: 'hasOrHadDigitalInstantiation; of a set, with its files as hasOrHadComponent',
    as: digitalObjects,
    loses: 'whether an object is the whole or a part, how objects are shown, ids and mark-up',
  },
  relations: {
    at: 'isRelatedTo, isRecordResourceAssociatedWithRecordResource or documents',
    as: relations,
    loses: `kinds and roles as codes, ${marks}`,
  },
  indexes: { nowhere: 'RiC-O has no index; what it leads to is described where it stands' },
  fullText: { nowhere: 'RiC-O describes records and does not hold their text' },
  extra: { nowhere: 'it belongs to the format of the source' },
}

/** Where what is said of the finding aid goes in its node, a Record whose documentary form is that of a finding aid. */
export const controlCrosswalk: ControlTable = {
  recordId: { at: 'identifier', as: recordId, loses: 'nothing' },
  recordUrl: {
    at: 'hasOrHadDigitalInstantiation; the IRI where there is no base address',
    as: recordUrl,
    loses: 'nothing',
  },
  otherRecordIds: {
    at: 'hasOrHadIdentifier, or hasOrHadDigitalInstantiation and the IRI',
    as: otherRecordIds,
    loses: marks,
  },
  agency: { at: 'hasOrHadHolder', as: agency, loses: `its country, ${marks}` },
  titles: { at: 'title and hasOrHadTitle', as: titles, loses: marks },
  authors: { at: 'hasCreator', as: authors, loses: marks },
  sponsors: { at: 'note', as: under(findingAidLabels.sponsors), loses: marks },
  status: { at: 'note', as: labelled(findingAidLabels.status), loses: 'nothing' },
  publicationStatus: { at: 'note', as: labelled(findingAidLabels.publicationStatus), loses: 'nothing' },
  localStatus: { at: 'note', as: labelled(findingAidLabels.localStatus), loses: 'nothing' },
  detailLevel: { at: 'note', as: labelled(findingAidLabels.detailLevel), loses: 'nothing' },
  languages: {
    at: 'hasOrHadLanguage and note',
    as: descriptionLanguages,
    loses: `codes of scripts that are named, which language is in which script, of what language a note is, ${marks}`,
  },
  localControls: { at: 'note', as: localControls, loses: asNote },
  edition: { at: 'note', as: prose, loses: asNote },
  publication: {
    at: 'hasPublisher, hasPublicationDate, hasOrHadIdentifier and note',
    as: publication,
    loses: `that addresses and prose are more than notes, ${marks}`,
  },
  series: { at: 'note', as: prose, loses: asNote },
  notes: { at: 'note', as: findingAidNotes, loses: marks },
  localTypes: { at: 'note', as: localTypes, loses: asNote },
  conventions: { at: 'isOrWasRegulatedBy a Rule', as: conventions, loses: marks },
  rights: { at: 'isOrWasRegulatedBy a Rule', as: rights, loses: marks },
  events: { at: 'isOrWasAffectedBy an Activity', as: events, loses: `whether a person or a machine did it, ${marks}` },
  sources: {
    at: 'recordResourceSourceOfInformation',
    as: sources,
    loses: `which address is of which source, ${marks}`,
  },
  encodings: { at: 'isOrWasRegulatedBy a Rule', as: encodings, loses: 'which rule is for what' },
  language: { at: 'the language of every literal', as: byForm, loses: 'nothing' },
  script: { nowhere: 'the language tags of literals are without script', isCode: true },
  audience: { at: 'whether it is there', as: audience, loses: 'the mark that it is internal' },
  extra: { nowhere: 'it belongs to the format of the source' },
}

const inWords = (row: RowInWords): RowInWords =>
  'nowhere' in row ? { nowhere: row.nowhere } : { at: row.at, ...(row.loses !== undefined && { loses: row.loses }) }

/** The rows in words, for the page that describes the crosswalk. */
export const crosswalkPage: CrosswalkPage = {
  unit: Object.fromEntries(Object.entries(unitCrosswalk).map(([field, row]) => [field, inWords(row)])),
  control: Object.fromEntries(Object.entries(controlCrosswalk).map(([field, row]) => [field, inWords(row)])),
}
