import type { Unit } from '../../model/unit.ts'
import { aspaceAgents } from './aspace-agents.ts'
import { aspaceLevel, aspacePublish, aspaceRefId, aspaceTitle, aspaceUnitId, published } from './aspace-columns.ts'
import { aspaceContainers } from './aspace-containers.ts'
import { aspaceDates } from './aspace-dates.ts'
import { aspaceDigitalObjects } from './aspace-digital-objects.ts'
import { aspaceExtents } from './aspace-extents.ts'
import { aspaceLabels, aspaceOrder } from './aspace-heads.ts'
import { aspaceLanguages } from './aspace-languages.ts'
import { aspaceLanguageNotes, aspaceNote, aspaceStatement } from './aspace-notes.ts'
import type { Cells, Crosswalk } from './codec.ts'
import { extentIn } from './extents.ts'
import { internalHeads, internalNote } from './internal-columns.ts'
import type { AnyCodec, Profile } from './profile.ts'
import { blocksOf } from './prose.ts'
import { internalColumn } from './template.ts'

const MARK = 'marking within the words, kinds and codes'
const PROSE = 'marking within the prose, and where one note ends and the next begins'
const PARTS_ONLY = 'the template describes the parts of a resource, not the finding aid'

/**
 * ArchivesSpace's bulk import: a row for each archival object, with its depth below the resource.
 *
 * Source: ArchivesSpace, bulk import template and its importer.
 */
const aspaceCrosswalk: Crosswalk = {
  unit: {
    id: { as: aspaceRefId },
    level: { as: aspaceLevel },
    otherLevel: { as: aspaceLevel },
    referenceCode: { as: aspaceUnitId, loses: MARK },
    title: { as: aspaceTitle, loses: MARK },
    audience: { as: aspacePublish },
    languages: { as: aspaceLanguages, loses: 'all but two languages, and all but one script of each' },
    languageNotes: { as: aspaceLanguageNotes, loses: PROSE },
    dates: { as: aspaceDates, loses: 'all but two dates, and what only EAD says of them' },
    physicalDescriptions: { as: aspaceExtents, loses: 'all but two statements of extent' },
    containers: { as: aspaceContainers, loses: 'all but two nests of three containers' },
    digitalObjects: { as: aspaceDigitalObjects, loses: 'all but two files, and the notes on them' },
    creators: { as: aspaceAgents, loses: 'authority files, and more agents than the template has columns for' },
    accessPoints: { as: aspaceAgents, loses: 'authority files, and more terms than the template has columns for' },
    abstract: { as: aspaceStatement('abstract', 'abstract'), loses: MARK },
    accessRestrictions: { as: aspaceNote('accessRestrictions', 'accessrestrict'), loses: PROSE },
    acquisition: { as: aspaceNote('acquisition', 'acqinfo'), loses: PROSE },
    arrangement: { as: aspaceNote('arrangement', 'arrangement'), loses: PROSE },
    biogHist: { as: aspaceNote('biogHist', 'bioghist'), loses: PROSE },
    custodialHistory: { as: aspaceNote('custodialHistory', 'custodhist'), loses: PROSE },
    notes: { as: aspaceNote('notes', 'odd'), loses: PROSE },
    physicalLocations: { as: aspaceStatement('physicalLocations', 'physloc'), loses: MARK },
    preferredCitation: { as: aspaceNote('preferredCitation', 'prefercite'), loses: PROSE },
    processing: { as: aspaceNote('processing', 'processinfo'), loses: PROSE },
    relatedMaterial: { as: aspaceNote('relatedMaterial', 'relatedmaterial'), loses: PROSE },
    scopeContent: { as: aspaceNote('scopeContent', 'scopecontent'), loses: PROSE },
    separatedMaterial: { as: aspaceNote('separatedMaterial', 'separatedmaterial'), loses: PROSE },
    useRestrictions: { as: aspaceNote('useRestrictions', 'userestrict'), loses: PROSE },
    accruals: { as: aspaceNote('accruals', 'accruals'), loses: PROSE },
    appraisal: { as: aspaceNote('appraisal', 'appraisal'), loses: PROSE },
    copiesLocation: { as: aspaceNote('copiesLocation', 'altformavail'), loses: PROSE },
    filePlan: { as: aspaceNote('filePlan', 'fileplan'), loses: PROSE },
    legalStatus: { as: aspaceNote('legalStatus', 'legalstatus'), loses: PROSE },
    originalsLocation: { as: aspaceNote('originalsLocation', 'originalsloc'), loses: PROSE },
    otherFindingAids: { as: aspaceNote('otherFindingAids', 'otherfindaid'), loses: PROSE },
    technicalAccess: { as: aspaceNote('technicalAccess', 'phystech'), loses: PROSE },
    physicalAccess: { nowhere: 'ArchivesSpace has one kind of note for physical and technical conditions' },
    otherIdentifiers: { nowhere: 'the template has one identifier for a unit' },
    persistentUris: { nowhere: 'ArchivesSpace gives units addresses of its own' },
    repository: { nowhere: 'a resource is in one repository, which its parts do not name' },
    otherTitles: { nowhere: 'the template has one title for a unit' },
    materialSpecific: { nowhere: 'the template has no column for it' },
    rightsUris: { nowhere: 'the template has no columns for rights statements' },
    publications: { nowhere: 'the template has no column for a bibliography' },
    fullText: { nowhere: 'the template has no column for the text of the document itself' },
    shortNotes: { nowhere: 'the template has no column for them' },
    indexes: { nowhere: 'the template has no column for an index' },
    relations: { nowhere: 'the template has no columns for them' },
    language: { nowhere: 'ArchivesSpace has one language of description for a resource' },
    script: { nowhere: 'ArchivesSpace has one script of description for a resource' },
    extra: { nowhere: 'it is outside the model and only EAD can hold it' },
  },
  control: {
    recordId: { nowhere: 'it stands in each row, as the resource that the row is imported into' },
    recordUrl: { nowhere: PARTS_ONLY },
    otherRecordIds: { nowhere: PARTS_ONLY },
    agency: { nowhere: PARTS_ONLY },
    titles: { nowhere: PARTS_ONLY },
    authors: { nowhere: PARTS_ONLY },
    sponsors: { nowhere: PARTS_ONLY },
    edition: { nowhere: PARTS_ONLY },
    publication: { nowhere: PARTS_ONLY },
    series: { nowhere: PARTS_ONLY },
    notes: { nowhere: PARTS_ONLY },
    conventions: { nowhere: PARTS_ONLY },
    languages: { nowhere: PARTS_ONLY },
    rights: { nowhere: PARTS_ONLY },
    events: { nowhere: PARTS_ONLY },
    sources: { nowhere: PARTS_ONLY },
    status: { nowhere: PARTS_ONLY },
    publicationStatus: { nowhere: PARTS_ONLY },
    localStatus: { nowhere: PARTS_ONLY },
    detailLevel: { nowhere: PARTS_ONLY },
    localControls: { nowhere: PARTS_ONLY },
    localTypes: { nowhere: PARTS_ONLY },
    encodings: { nowhere: PARTS_ONLY },
    language: { nowhere: PARTS_ONLY },
    script: { nowhere: PARTS_ONLY },
    audience: { nowhere: PARTS_ONLY },
    extra: { nowhere: 'it is outside the model and only EAD can hold it' },
  },
}

/** Columns that are read and never written. */
const readOnly: readonly AnyCodec<Unit>[] = [
  internalColumn,
  internalNote,
  // The note of a repository for itself is never published.
  {
    columns: ['processing_note'],
    read: cells => ({ processing: [{ audience: 'internal', blocks: blocksOf(cells.processing_note ?? '') }] }),
  },
  ...(['physdesc', 'physfacet', 'dimensions'] as const).map(
    (type): AnyCodec<Unit> => ({
      columns: [`n_${type}`, `p_${type}`, `l_${type}`],
      read: (cells, context) => {
        const text = cells[`n_${type}`]
        if (text === undefined) return {}
        const label = cells[`l_${type}`]
        const seen = published(cells[`p_${type}`])
        const quiet = seen.audience === 'internal' ? { ...context, say() {} } : context
        return {
          physicalDescriptions: [
            {
              ...(type === 'physdesc' ? extentIn(text, `n_${type}`, quiet) : { text }),
              ...(type === 'physfacet' && { facets: [{ text }] }),
              ...(type === 'dimensions' && { dimensions: [{ text }] }),
              ...(label !== undefined && { label }),
              ...seen,
            },
          ],
        }
      },
    }),
  ),
]

/** The resource that a row is a part of. */
function resourceOf(cells: Cells) {
  const { ead, collection_id: code, res_uri: uri } = cells
  const recordId = ead ?? code
  return {
    key: [ead, code, uri].join('\u0000'),
    unit: {
      ...(code !== undefined && { referenceCode: { text: code } }),
      ...(uri !== undefined && { otherIdentifiers: [{ text: uri, localType: 'ArchivesSpace URI' }] }),
    },
    control: { ...(recordId !== undefined && { recordId }) },
  }
}

/** ArchivesSpace's template for archival objects, as its bulk import reads it. */
export const aspace: Profile = {
  name: 'csv-aspace',
  title: "ArchivesSpace's bulk import template",
  crosswalk: aspaceCrosswalk,
  also: { unit: readOnly },
  hierarchy: [{ by: 'depth', depth: 'hierarchy', top: 'part' }],
  columns: ['collection_id', 'ead', 'res_uri', 'hierarchy'],
  alsoColumns: aspaceOrder.slice(0, 1),
  order: aspaceOrder,
  synonyms: {
    ...internalHeads,
    dates_label: 'dates_label_1',
    begin: 'begin_1',
    end: 'end_1',
    date_type: 'date_type_1',
    expression: 'expression_1',
    date_certainty: 'date_certainty_1',
    t_accessrestrict: 't_accessrestrict_1',
  },
  passedOver: {
    restrictions_flag: 'it is a mark for the staff; conditions of access are stated in their note',
    accession_uri_1: 'it leads to a record inside ArchivesSpace',
    accession_uri_2: 'it leads to a record inside ArchivesSpace',
    t_accessrestrict_1: 'it is a local code for a kind of restriction',
    ...Object.fromEntries(
      [
        'use_statement',
        'xlink_actuate_attribute',
        'xlink_show_attribute',
        'file_format',
        'file_format_version',
        'file_size',
        'checksum',
        'checksum_method',
      ].flatMap(name => [
        [`rep_${name}`, 'it is a technical detail of a file'],
        [`nonrep_${name}`, 'it is a technical detail of a file'],
      ]),
    ),
  },
  isLabels: cells => /^field name/i.test(cells[0] ?? '') || /\*REQUIRED\*/.test(cells.join(' ')),
  furniture: true,
  labels: aspaceLabels,
  wholeOf: resourceOf,
  withoutTop: {
    unit: ['id', 'referenceCode'],
    control: ['recordId'],
    reason: 'the template describes the parts of a resource; the resource itself has no row',
  },
  placeOf: ({ depth, control, topCode }) => ({
    ead: control.recordId ?? '',
    collection_id: topCode ?? '',
    hierarchy: String(depth - 1),
  }),
}
