import { conditions } from './conditions.ts'
import { datesOf } from './dates.ts'
import { extents } from './extents.ts'
import { addresses, otherIdentifiers, persistentUris, referenceCode, unitAddress } from './identifiers.ts'
import { languages, said } from './languages.ts'
import { accessPoints, creators, repositories } from './names.ts'
import { headedNotes, notes, statements } from './prose.ts'
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
import type { OaiDcTerm } from './terms.ts'
import { otherTitles, title } from './titles.ts'
import { levelAsType, otherLevelAsType } from './types.ts'

/**
 * Where each field of a finding aid goes in a record of the fifteen elements (`oai_dc`), in the order in which it is
 * written; or why it has no place there.
 *
 * Source: OAI-PMH 2.0, `oai_dc.xsd`; DCMI Metadata Terms; DLF/NSDL Best Practices for Shareable Metadata (2007).
 */
export const oaiDcCrosswalk: Crosswalk<OaiDcTerm> = {
  unit: {
    title: { as: title, loses: mark },
    otherTitles: { as: otherTitles('title'), loses: mark },
    creators: { as: creators, loses: codesOfNames },
    accessPoints: {
      as: accessPoints('coverage'),
      loses: 'codes, authority files and the headings the terms stand under',
    },
    abstract: { as: statements('description'), loses: mark },
    scopeContent: { as: headedNotes('description'), loses: whatNotesLose },
    arrangement: { as: headedNotes('description'), loses: whatNotesLose },
    biogHist: { as: headedNotes('description'), loses: whatNotesLose },
    dates: {
      as: datesOf(
        { created: 'date', date: 'date', issued: 'date', dateCopyrighted: 'date', modified: 'date' },
        'description',
      ),
      loses: 'the wording of dates that figures can say, the event they date, and how they were encoded',
    },
    custodialHistory: { as: headedNotes('description'), loses: whatNotesLose },
    acquisition: { as: headedNotes('description'), loses: whatNotesLose },
    technicalAccess: { as: headedNotes('description'), loses: whatNotesLose },
    languageNotes: { as: headedNotes('description'), loses: whatNotesLose },
    materialSpecific: { as: statements('description', 'labelled'), loses: mark },
    notes: { as: headedNotes('description'), loses: whatNotesLose },
    shortNotes: { as: statements('description', 'labelled'), loses: mark },
    fullText: { as: headedNotes('description'), loses: whatNotesLose },
    repository: { as: repositories, loses: 'the address and the codes of the institution' },
    level: { as: levelAsType },
    otherLevel: { as: otherLevelAsType },
    physicalDescriptions: { as: extents('format', 'format'), loses: mark },
    persistentUris: { as: persistentUris, loses: 'the words shown for an address' },
    id: { as: unitAddress },
    referenceCode: { as: referenceCode, loses: 'the parts of the code that a machine could tell apart' },
    otherIdentifiers: { as: otherIdentifiers, loses: 'what kind of identifier it is' },
    digitalObjects: { as: digitalObjects('identifier'), loses: 'what kind of digital object it is' },
    languages: { as: languages, loses: 'the names of the languages, and the scripts' },
    originalsLocation: { as: originals('source'), loses: whatNotesLose },
    copiesLocation: { as: linkedNotes('relation', 'relation'), loses: whatNotesLose },
    relatedMaterial: { as: linkedNotes('relation', 'relation'), loses: whatNotesLose },
    separatedMaterial: { as: linkedNotes('relation', 'relation'), loses: whatNotesLose },
    otherFindingAids: { as: linkedNotes('relation', 'relation'), loses: whatNotesLose },
    publications: { as: linkedNotes('relation', 'relation'), loses: whatNotesLose },
    relations: { as: relations, loses: 'the type, date and place of the relation' },
    accessRestrictions: { as: conditions('rights', 'rights', 'Access: '), loses: whatNotesLose },
    physicalAccess: { as: notes('rights', 'Access: '), loses: whatNotesLose },
    legalStatus: { as: notes('rights', 'Legal status: '), loses: whatNotesLose },
    useRestrictions: { as: conditions('rights', 'rights', 'Use: '), loses: whatNotesLose },
    rightsUris: { as: addresses('rights') },
    audience: { as: said },
    language: { as: said },
    script: { as: said },
    appraisal: { nowhere: 'the fifteen elements describe the material, not what was decided about it' },
    accruals: { nowhere: 'the fifteen elements describe the material, not what may be added to it' },
    filePlan: { nowhere: 'the fifteen elements have no place for how the records were once kept' },
    preferredCitation: { nowhere: 'none of the fifteen elements holds a citation of the material itself' },
    indexes: { nowhere: 'an index leads into a finding aid, and a record has no places to lead to' },
    processing: { nowhere: 'the fifteen elements describe the material, not the work of the archivist' },
    containers: { nowhere: 'the fifteen elements do not say where a thing is kept' },
    physicalLocations: { nowhere: 'the fifteen elements do not say where a thing is kept' },
    extra: { nowhere: 'it is outside the model and only EAD can hold it' },
  },
  control: {
    recordUrl: { as: findingAidAddress('relation') },
    otherRecordIds: { as: otherRepresentations('relation'), loses: 'numbers of the finding aid that lead nowhere' },
    ...onlyTheAid,
  },
}
