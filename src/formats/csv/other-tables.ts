import type { TableRow } from '../../csv/rows.ts'
import type { Diagnostic } from '../../report/diagnostic.ts'
import { headKey } from './heads.ts'

/** Tables of archival systems that describe something else than records: a few columns that give them away. */
const OTHERS: readonly { readonly heads: readonly string[]; readonly what: string }[] = [
  { heads: ['accession_title', 'accession_number_1'], what: "ArchivesSpace's template for accessions" },
  { heads: ['digital_object_id', 'digital_object_title'], what: "ArchivesSpace's template for digital objects" },
  { heads: ['location_building'], what: "ArchivesSpace's template for locations" },
  { heads: ['subject_source', 'term_1'], what: "ArchivesSpace's template for subjects" },
  { heads: ['subject_authority_id', 'subject_source'], what: "ArchivesSpace's template for subjects" },
  { heads: ['basic', 'rating'], what: "ArchivesSpace's template for assessments" },
  { heads: ['accession_report', 'finding_aid_ead', 'surveyed_by'], what: "ArchivesSpace's template for assessments" },
  { heads: ['typeOfEntity', 'authorizedFormOfName'], what: "AtoM's template for authority records" },
  {
    heads: ['subjectAuthorizedFormOfName', 'relationType'],
    what: "AtoM's template for relations between authority records",
  },
  { heads: ['accessionNumber', 'deaccessionNumber'], what: "AtoM's template for deaccessions" },
  { heads: ['accessionNumber', 'acquisitionDate'], what: "AtoM's template for accessions" },
  { heads: ['eventActorName', 'eventType'], what: "AtoM's template for events" },
  { heads: ['name', 'type', 'descriptionSlugs'], what: "AtoM's template for physical storage" },
  { heads: ['authorizedFormOfName', 'uploadLimit'], what: "AtoM's template for archival institutions" },
  { heads: ['authorizedFormOfName', 'geoculturalContext'], what: "AtoM's template for archival institutions" },
]

/** What is to be said of a table that holds no descriptions, and on which line its heads are. */
interface OtherTable extends Pick<Diagnostic, 'code' | 'message' | 'hint'> {
  readonly line: number
}

/** Names a table that holds no descriptions of records, by the heads among its first rows: `input/other-table`. */
export function otherTable(rows: readonly TableRow[]): OtherTable | undefined {
  const all = rows.map(({ cells, line }) => ({ heads: new Set(cells.map(headKey)), line }))
  // The bulk import of descriptions has columns for digital objects too, and alone a column for the hierarchy.
  if (all.some(({ heads }) => heads.has('hierarchy'))) return undefined
  for (const { heads, line } of all) {
    const found = OTHERS.find(other => other.heads.every(head => heads.has(headKey(head))))
    if (found)
      return {
        code: 'input/other-table',
        message: `This is ${found.what}, which holds no descriptions of records.`,
        hint: 'Give the table that describes the records.',
        line,
      }
  }
  return undefined
}
