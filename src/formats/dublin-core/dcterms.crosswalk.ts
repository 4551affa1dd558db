import { conditions } from './conditions.ts'
import { datesOf } from './dates.ts'
import { extents } from './extents.ts'
import { addresses, otherIdentifiers, persistentUris, referenceCode, unitAddress } from './identifiers.ts'
import { languages, said } from './languages.ts'
import { accessPoints, creators, repositories } from './names.ts'
import { growth, headedNotes, notes, statements } from './prose.ts'
import { codesOfNames, mark, onlyTheAid, whatNotesLose } from './reasons.ts'
import {
  digitalObjects,
  findingAidAddress,
  linkedNotes,
  originals,
  otherRepresentations,
  relations,
} from './relations.ts'
import type { Crosswalk } from './row.ts'
import type { DctermsTerm } from './terms.ts'
import { otherTitles, title } from './titles.ts'
import { levelAsType, otherLevelAsType } from './types.ts'

/**
 * Where each field of a finding aid goes in a record of the DCMI terms (`dcterms`), in the order in which it is written; or
 * why it has no place there.
 *
 * Source: DCMI Metadata Terms; `dcterms.xsd` of 2008-02-11.
 */
export const dctermsCrosswalk: Crosswalk<DctermsTerm> = {
  unit: {
    title: { as: title, loses: mark },
    otherTitles: { as: otherTitles('alternative'), loses: mark },
    creators: { as: creators, loses: codesOfNames },
    accessPoints: { as: accessPoints('spatial'), loses: 'codes and the headings the terms stand under' },
    abstract: { as: statements('abstract'), loses: mark },
    scopeContent: { as: headedNotes('description'), loses: whatNotesLose },
    arrangement: { as: headedNotes('description'), loses: whatNotesLose },
    biogHist: { as: headedNotes('description'), loses: whatNotesLose },
    dates: {
      as: datesOf(
        {
          created: 'created',
          date: 'date',
          issued: 'issued',
          dateCopyrighted: 'dateCopyrighted',
          modified: 'modified',
        },
        'description',
      ),
      loses: 'the wording of dates that figures can say, and how they were encoded',
    },
    appraisal: { as: headedNotes('description'), loses: whatNotesLose },
    accruals: { as: growth, loses: whatNotesLose },
    filePlan: { as: headedNotes('description'), loses: whatNotesLose },
    technicalAccess: { as: headedNotes('description'), loses: whatNotesLose },
    languageNotes: { as: headedNotes('description'), loses: whatNotesLose },
    materialSpecific: { as: statements('description', 'labelled'), loses: mark },
    notes: { as: headedNotes('description'), loses: whatNotesLose },
    shortNotes: { as: statements('description', 'labelled'), loses: mark },
    fullText: { as: headedNotes('description'), loses: whatNotesLose },
    repository: { as: repositories, loses: 'the address and the codes of the institution' },
    level: { as: levelAsType },
    otherLevel: { as: otherLevelAsType },
    physicalDescriptions: { as: extents('extent', 'medium'), loses: mark },
    persistentUris: { as: persistentUris, loses: 'the words shown for an address' },
    id: { as: unitAddress },
    referenceCode: { as: referenceCode, loses: 'the parts of the code that a machine could tell apart' },
    otherIdentifiers: { as: otherIdentifiers, loses: 'what kind of identifier it is' },
    preferredCitation: { as: notes('bibliographicCitation'), loses: whatNotesLose },
    languages: { as: languages, loses: 'the names of the languages, and the scripts' },
    custodialHistory: { as: notes('provenance'), loses: whatNotesLose },
    acquisition: { as: notes('provenance'), loses: whatNotesLose },
    originalsLocation: { as: originals('isFormatOf'), loses: whatNotesLose },
    copiesLocation: { as: linkedNotes('hasFormat', 'hasFormat'), loses: whatNotesLose },
    digitalObjects: { as: digitalObjects('hasFormat'), loses: 'what kind of digital object it is' },
    relatedMaterial: { as: linkedNotes('relation', 'relation'), loses: whatNotesLose },
    separatedMaterial: { as: linkedNotes('relation', 'relation'), loses: whatNotesLose },
    otherFindingAids: { as: linkedNotes('isReferencedBy', 'isReferencedBy'), loses: whatNotesLose },
    publications: { as: linkedNotes('isReferencedBy', 'isReferencedBy'), loses: whatNotesLose },
    relations: { as: relations, loses: 'the type, date and place of the relation' },
    accessRestrictions: { as: conditions('accessRights', 'license'), loses: whatNotesLose },
    physicalAccess: { as: notes('accessRights'), loses: whatNotesLose },
    legalStatus: { as: notes('rights'), loses: whatNotesLose },
    useRestrictions: { as: conditions('rights', 'license'), loses: whatNotesLose },
    rightsUris: { as: addresses('license') },
    audience: { as: said },
    language: { as: said },
    script: { as: said },
    indexes: { nowhere: 'an index leads into a finding aid, and a record has no places to lead to' },
    processing: { nowhere: 'the DCMI terms describe the material, not the work of the archivist' },
    containers: { nowhere: 'the DCMI terms do not say where a thing is kept' },
    physicalLocations: { nowhere: 'the DCMI terms do not say where a thing is kept' },
    extra: { nowhere: 'it is outside the model and only EAD can hold it' },
  },
  control: {
    recordUrl: { as: findingAidAddress('isReferencedBy') },
    otherRecordIds: {
      as: otherRepresentations('isReferencedBy'),
      loses: 'numbers of the finding aid that lead nowhere',
    },
    ...onlyTheAid,
  },
}
