import { maintenanceStatuses, publicationStatuses } from '../../model/control.ts'
import type { Unit } from '../../model/unit.ts'
import { type Codec, type Crosswalk, unitCodec } from './codec.ts'
import { containers } from './containers.ts'
import {
  agency,
  citations,
  controlChoice,
  controlNotes,
  controlProse,
  controlStatements,
  controlWord,
  descriptionLanguages,
  events,
  sources,
  titles,
} from './control.ts'
import { dates } from './dates.ts'
import { digitalObjects, relations } from './digital-objects.ts'
import { extents } from './extents.ts'
import { links, otherIdentifiers, referenceCode } from './identifiers.ts'
import { languages } from './languages.ts'
import { levelOf, levelWord } from './levels.ts'
import { saysNo, saysYes } from './list.ts'
import { accessPoints, creators, repository } from './names.ts'
import { notes } from './prose.ts'
import { statements, title } from './statements.ts'

const CODES = 'what only EAD says of it: marking within the words, codes and local attributes'
const PROSE = 'marking within the prose: its words stand, its lists and tables become paragraphs'

const id: Codec<Unit, 'id'> = unitCodec({
  fields: ['id'],
  columns: ['id'],
  read: cells => (cells.id === undefined ? {} : { id: cells.id }),
  write: unit => ({ id: unit.id ?? '' }),
})

const level: Codec<Unit, 'level' | 'otherLevel'> = unitCodec({
  fields: ['level', 'otherLevel'],
  columns: ['level'],
  read: cells => (cells.level === undefined ? {} : levelOf(cells.level)),
  write: unit => ({ level: levelWord(unit) }),
})

/** `internal`: whether a row and all its parts are held back. Read in other institutions' templates as well. */
export const internalColumn: Codec<Unit, 'audience'> = unitCodec({
  fields: ['audience'],
  columns: ['internal'],
  read(cells, { say }) {
    const said = cells.internal ?? ''
    if (saysNo(said)) return { audience: 'external' }
    if (!saysYes(said))
      say('internal', {
        code: 'csv/not-allowed-value',
        severity: 'warning',
        message: 'The cell says neither yes nor no; the unit was taken to be internal.',
        value: said,
        hint: 'Write "yes" or "no", or leave the cell empty.',
      })
    return { audience: 'internal' }
  },
  write: unit => ({ internal: unit.audience === undefined ? '' : unit.audience === 'internal' ? 'yes' : 'no' }),
})

function code(field: 'language' | 'script', column: string): Codec<Unit, typeof field> {
  return unitCodec({
    fields: [field],
    columns: [column],
    read: cells => (cells[column] === undefined ? {} : { [field]: cells[column] }),
    write: unit => ({ [column]: unit[field] ?? '' }),
  })
}

/**
 * The template of our own: a row for each unit, a column for each thing that is said of it, named as archivists name them.
 * What is said of the finding aid itself stands in the row of the top unit.
 */
export const templateCrosswalk: Crosswalk = {
  unit: {
    id: { as: id },
    level: { as: level },
    otherLevel: { as: level },
    referenceCode: { as: referenceCode('reference code'), loses: CODES },
    title: { as: title('title'), loses: CODES },
    dates: { as: dates('dates'), loses: 'how they were encoded' },
    physicalDescriptions: { as: extents('extent'), loses: 'how the parts of a statement stand to one another' },
    containers: { as: containers('containers'), loses: CODES },
    otherIdentifiers: { as: otherIdentifiers('other identifiers'), loses: CODES },
    persistentUris: { as: links('persistentUris', 'persistent addresses'), loses: CODES },
    otherTitles: { as: statements('otherTitles', 'other titles'), loses: CODES },
    repository: { as: repository('repository', 'repository address'), loses: CODES },
    materialSpecific: { as: statements('materialSpecific', 'material specific details'), loses: CODES },
    creators: {
      as: creators({
        person: 'creator persons',
        family: 'creator families',
        corporateBody: 'creator organisations',
        unknown: 'creators',
      }),
      loses: 'the parts of names, and the order of creators of different kinds',
    },
    biogHist: { as: notes('biogHist', 'administrative or biographical history'), loses: PROSE },
    custodialHistory: { as: notes('custodialHistory', 'custodial history'), loses: PROSE },
    acquisition: { as: notes('acquisition', 'acquisition'), loses: PROSE },
    abstract: { as: statements('abstract', 'abstract'), loses: CODES },
    scopeContent: { as: notes('scopeContent', 'scope and content'), loses: PROSE },
    appraisal: { as: notes('appraisal', 'appraisal'), loses: PROSE },
    accruals: { as: notes('accruals', 'accruals'), loses: PROSE },
    arrangement: { as: notes('arrangement', 'arrangement'), loses: PROSE },
    filePlan: { as: notes('filePlan', 'file plan'), loses: PROSE },
    accessRestrictions: { as: notes('accessRestrictions', 'conditions of access'), loses: PROSE },
    legalStatus: { as: notes('legalStatus', 'legal status'), loses: PROSE },
    physicalAccess: { as: notes('physicalAccess', 'physical condition'), loses: PROSE },
    technicalAccess: { as: notes('technicalAccess', 'technical requirements'), loses: PROSE },
    useRestrictions: { as: notes('useRestrictions', 'conditions of use'), loses: PROSE },
    rightsUris: { as: links('rightsUris', 'rights addresses'), loses: CODES },
    languages: { as: languages('languages'), loses: 'the names of scripts and how sure a language is' },
    languageNotes: { as: notes('languageNotes', 'language note'), loses: PROSE },
    otherFindingAids: { as: notes('otherFindingAids', 'other finding aids'), loses: PROSE },
    originalsLocation: { as: notes('originalsLocation', 'location of originals'), loses: PROSE },
    copiesLocation: { as: notes('copiesLocation', 'location of copies'), loses: PROSE },
    relatedMaterial: { as: notes('relatedMaterial', 'related material'), loses: PROSE },
    separatedMaterial: { as: notes('separatedMaterial', 'separated material'), loses: PROSE },
    publications: { as: notes('publications', 'publications'), loses: PROSE },
    notes: { as: notes('notes', 'notes'), loses: PROSE },
    shortNotes: { as: statements('shortNotes', 'short notes'), loses: CODES },
    preferredCitation: { as: notes('preferredCitation', 'preferred citation'), loses: PROSE },
    fullText: { as: notes('fullText', 'full text'), loses: PROSE },
    processing: { as: notes('processing', 'processing information'), loses: PROSE },
    accessPoints: {
      as: accessPoints({
        subject: 'subjects',
        person: 'persons',
        family: 'families',
        corporateBody: 'organisations',
        unknown: 'names',
        place: 'places',
        genre: 'genres',
        function: 'functions',
        occupation: 'occupations',
        title: 'works',
      }),
      loses: 'the parts of names, coordinates, and the order of terms of different kinds',
    },
    physicalLocations: { as: statements('physicalLocations', 'physical location'), loses: CODES },
    digitalObjects: { as: digitalObjects('digital objects'), loses: 'which files make up a set' },
    relations: { as: relations('relations'), loses: CODES },
    audience: { as: internalColumn },
    language: { as: code('language', 'language of description') },
    script: { as: code('script', 'script of description') },
    indexes: { nowhere: 'an index is a list that leads into the finding aid, and a row has no room for one' },
    extra: { nowhere: 'it is outside the model and only EAD can hold it' },
  },
  control: {
    recordId: { as: controlWord('recordId', 'finding aid id') },
    recordUrl: { as: controlWord('recordUrl', 'finding aid address') },
    titles: {
      as: titles({
        proper: 'finding aid title',
        subtitle: 'finding aid subtitle',
        filing: 'finding aid filing title',
      }),
      loses: CODES,
    },
    agency: { as: agency('agency', 'agency code', 'agency country'), loses: 'its other codes and the note on it' },
    authors: { as: controlStatements('authors', 'finding aid authors'), loses: CODES },
    sponsors: { as: controlStatements('sponsors', 'finding aid sponsors'), loses: CODES },
    edition: { as: controlProse('edition', 'finding aid edition'), loses: PROSE },
    series: { as: controlProse('series', 'finding aid series'), loses: PROSE },
    notes: { as: controlNotes('finding aid notes'), loses: PROSE },
    conventions: { as: citations('conventions', 'rules'), loses: CODES },
    languages: { as: descriptionLanguages('finding aid languages'), loses: 'the note and the name of the script' },
    rights: { as: citations('rights', 'rights in the description'), loses: CODES },
    events: { as: events('finding aid history'), loses: CODES },
    sources: { as: sources('sources'), loses: CODES },
    status: { as: controlChoice('status', 'finding aid status', maintenanceStatuses) },
    publicationStatus: { as: controlChoice('publicationStatus', 'publication status', publicationStatuses) },
    localStatus: { as: controlWord('localStatus', 'local status') },
    detailLevel: { as: controlWord('detailLevel', 'level of detail') },
    language: { as: controlWord('language', 'finding aid language of control') },
    script: { as: controlWord('script', 'finding aid script of control') },
    otherRecordIds: { nowhere: 'the template has one column for the identifier of the finding aid' },
    publication: { nowhere: 'the template has no columns for imprint and address' },
    localControls: { nowhere: 'they are outside the columns of the template' },
    localTypes: { nowhere: 'the template declares no local types' },
    encodings: { nowhere: 'a table is not encoded' },
    audience: { nowhere: 'the template describes a finding aid that is there to be read' },
    extra: { nowhere: 'it is outside the model and only EAD can hold it' },
  },
}
