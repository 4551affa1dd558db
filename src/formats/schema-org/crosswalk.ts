import type { Row } from '../../linked-data/say.ts'
import type { CrosswalkPage, RowInWords } from '../format.ts'
import { agency, agents, otherRecordIds, recordId, recordUrl, titles, word } from './control.ts'
import { dates } from './dates.ts'
import { physicalDescriptions } from './extents.ts'
import { containers, physicalLocations } from './holdings.ts'
import { otherIdentifiers, persistentUris, referenceCode } from './identifiers.ts'
import { descriptionLanguages, languages } from './languages.ts'
import { level, otherLevel } from './level.ts'
import { copies, digitalObjects, relations } from './media.ts'
import { accessPoints, biogHist, creators, repository } from './names.ts'
import { events, pageNotes, prose, publication, rights, series } from './publication.ts'
import { originals, related } from './related.ts'
import type { ControlTable, UnitTable } from './row.ts'
import { audience, byForm, notes, paragraphs, text, texts, told } from './words.ts'
import { licences, subjectOf, usage } from './works.ts'

const marks = 'ids, kinds, languages and mark-up'
const links = `the addresses of links in it, ${marks}`
const works = `its heading, titles of links, ${marks}`
const headings = `its heading, the addresses of its links, ${marks}`

/**
 * Where the fields of a unit go in its node, in the order in which they are said there: the scope of the records begins the
 * description.
 *
 * Source: schema.org 30.0, `ArchiveComponent` and `Collection`.
 */
export const unitCrosswalk: UnitTable = {
  id: { at: '@id', as: byForm, loses: 'nothing' },
  level: { at: '@type and additionalType', as: level, loses: 'nothing' },
  otherLevel: { at: 'additionalType', as: otherLevel, loses: 'nothing' },
  audience: { at: 'whether the unit is there', as: audience, loses: 'the mark that it is internal' },
  title: { at: 'name', as: text('name'), loses: links },
  otherTitles: { at: 'alternateName', as: texts('alternateName'), loses: `what sort of title each is, ${links}` },
  referenceCode: { at: 'identifier', as: referenceCode, loses: `its machine form, ${marks}` },
  otherIdentifiers: { at: 'identifier', as: otherIdentifiers, loses: marks },
  persistentUris: { at: '@id, sameAs and identifier', as: persistentUris, loses: `titles of links, ${marks}` },
  repository: {
    at: 'holdingArchive',
    as: repository,
    loses: `its role and rules, an authority file without a number in it, ${marks}`,
  },
  creators: {
    at: 'creator',
    as: creators,
    loses: `roles, rules, authority files without a number in them and kinds that are not known, ${marks}`,
  },
  abstract: { at: 'abstract', as: paragraphs('abstract'), loses: links },
  scopeContent: { at: 'description', as: told('description'), loses: `the addresses of its links, ${marks}` },
  biogHist: {
    at: 'description of the creator, or of the unit when there is not exactly one, or an earlier unit has the same',
    as: biogHist,
    loses: `what tells it from scope and content when it is in the description of the unit, ${headings}`,
  },
  notes: {
    at: 'description',
    as: told('description'),
    loses: `what tells them from scope and content, the addresses of their links, ${marks}`,
  },
  shortNotes: {
    at: 'description',
    as: paragraphs('description'),
    loses: `what tells them from scope and content, ${links}`,
  },
  fullText: { at: 'text', as: told('text'), loses: `the addresses of its links, ${marks}` },
  dates: {
    at: 'dateCreated, temporalCoverage, datePublished, dateModified or copyrightYear; description for bulk dates',
    as: dates,
    loses: 'the words of dates, how sure they are, and dates that are not given in figures or are of other events',
  },
  physicalDescriptions: {
    at: 'materialExtent, collectionSize, material and size',
    as: physicalDescriptions,
    loses: links,
  },
  languages: { at: 'inLanguage', as: languages, loses: 'the names of languages that have a code, scripts without one' },
  containers: { at: 'itemLocation', as: containers, loses: `barcodes, kinds of material in them, ${marks}` },
  physicalLocations: { at: 'itemLocation', as: physicalLocations, loses: links },
  accessRestrictions: {
    at: 'conditionsOfAccess',
    as: notes('conditionsOfAccess'),
    loses: `the span of the restriction, ${headings}`,
  },
  physicalAccess: {
    at: 'conditionsOfAccess',
    as: notes('conditionsOfAccess'),
    loses: `what tells it from conditions governing access, ${headings}`,
  },
  useRestrictions: {
    at: 'usageInfo and license',
    as: usage,
    loses: `the span of the restriction, ${works}`,
  },
  rightsUris: { at: 'license', as: licences, loses: `titles of links, ${marks}` },
  preferredCitation: { at: 'creditText', as: notes('creditText'), loses: headings },
  accessPoints: {
    at: 'about, keywords, contentLocation and genre',
    as: accessPoints,
    loses: `roles, rules, authority files of names without a number in them, functions and occupations as kinds, the headings they stand under, coordinates that are not degrees, ${marks}`,
  },
  digitalObjects: { at: 'associatedMedia', as: digitalObjects, loses: `kinds and roles, ${marks}` },
  copiesLocation: {
    at: 'associatedMedia, when there is a link',
    as: copies,
    loses:
      'notes without a link, because a medium must be reached by one; what tells them from digital objects, headings and mark-up',
  },
  otherFindingAids: { at: 'subjectOf', as: subjectOf, loses: `what tells them from publications, ${works}` },
  publications: { at: 'subjectOf', as: subjectOf, loses: works },
  relatedMaterial: { at: 'mentions, and relatedLink of the page', as: related, loses: works },
  separatedMaterial: {
    at: 'mentions, and relatedLink of the page',
    as: related,
    loses: `what tells it from related material, ${works}`,
  },
  originalsLocation: { at: 'isBasedOn', as: originals, loses: works },
  relations: { at: 'mentions', as: relations, loses: 'the kind of relation, its date and place' },
  language: { nowhere: 'schema.org has no place for the language of single statements', isCode: true },
  script: { nowhere: 'schema.org has no place for the script of single statements', isCode: true },
  materialSpecific: { nowhere: 'schema.org has no property for scale, projection and the like' },
  custodialHistory: { nowhere: 'schema.org has no property for provenance' },
  acquisition: { nowhere: 'schema.org has no property for the way material was acquired' },
  appraisal: { nowhere: 'schema.org has no property for appraisal' },
  accruals: { nowhere: 'schema.org has no property for accruals' },
  arrangement: { nowhere: 'schema.org has no property for arrangement' },
  filePlan: { nowhere: 'schema.org has no property for a file plan' },
  legalStatus: { nowhere: 'schema.org has no property for the legal status of records' },
  technicalAccess: { nowhere: 'schema.org has no property for the equipment material needs' },
  languageNotes: { nowhere: 'schema.org has no property for words about languages' },
  indexes: { nowhere: 'schema.org has no property for an index' },
  processing: { nowhere: 'schema.org has no property for the processing of material' },
  extra: { nowhere: 'it belongs to the format of the source' },
}

/**
 * Where what is said of the finding aid goes in the node of its page.
 *
 * Source: schema.org 30.0, `WebPage`.
 */
export const controlCrosswalk: ControlTable = {
  recordId: { at: '@id and identifier', as: recordId, loses: 'nothing' },
  recordUrl: { at: '@id or url', as: recordUrl, loses: 'nothing' },
  otherRecordIds: { at: '@id, url and identifier', as: otherRecordIds, loses: marks },
  agency: { at: 'publisher', as: agency, loses: `its country, ${marks}` },
  titles: { at: 'name, alternativeHeadline and alternateName', as: titles, loses: links },
  authors: { at: 'author', as: agents('author', 'Person'), loses: links },
  sponsors: { at: 'funder', as: agents('funder', 'Organization'), loses: links },
  edition: { at: 'version', as: prose('version'), loses: `the addresses of links, ${marks}` },
  publication: {
    at: 'publisher, datePublished, identifier and description',
    as: publication,
    loses: `dates that are not given in figures, addresses of nobody named, ${links}`,
  },
  series: { at: 'isPartOf', as: series, loses: `the addresses of links, ${marks}` },
  notes: { at: 'description', as: pageNotes, loses: `the addresses of links, ${marks}` },
  languages: {
    at: 'inLanguage',
    as: descriptionLanguages,
    loses: 'the names of languages that have a code, and notes',
  },
  rights: { at: 'license', as: rights, loses: `the addresses of links in notes, ${marks}` },
  events: {
    at: 'dateCreated and dateModified',
    as: events,
    loses: 'what was done and by whom, and all dates but the last',
  },
  publicationStatus: { at: 'creativeWorkStatus', as: word('creativeWorkStatus'), loses: 'nothing' },
  localStatus: { at: 'creativeWorkStatus', as: word('creativeWorkStatus'), loses: 'nothing' },
  status: { nowhere: 'schema.org has no property for the maintenance of a description', isCode: true },
  audience: { at: 'whether the page is described', as: audience, loses: 'the mark that it is internal' },
  conventions: { nowhere: 'schema.org has no property for the rules of description' },
  sources: { nowhere: 'schema.org has no property for the sources of a description' },
  detailLevel: { nowhere: 'schema.org has no property for the level of detail', isCode: true },
  localControls: { nowhere: 'schema.org has no property for values of the institution’s own' },
  localTypes: { nowhere: 'it explains codes that are not written' },
  encodings: { nowhere: 'schema.org fixes the form of codes', isCode: true },
  language: { nowhere: 'schema.org has no place for the language of single statements', isCode: true },
  script: { nowhere: 'schema.org has no place for the script of single statements', isCode: true },
  extra: { nowhere: 'it belongs to the format of the source' },
}

const rowInWords = (row: Row<never, never>): RowInWords => {
  if ('nowhere' in row) return { nowhere: row.nowhere }
  return row.loses === 'nothing' ? { at: row.at } : { at: row.at, loses: row.loses }
}

const inWords = (rows: Readonly<Record<string, Row<never, never>>>): Record<string, RowInWords> =>
  Object.fromEntries(Object.entries(rows).map(([field, row]) => [field, rowInWords(row)]))

/** The rows in words, for the page that shows all formats side by side. */
export const crosswalkPage: CrosswalkPage = { unit: inWords(unitCrosswalk), control: inWords(controlCrosswalk) }
