import { append } from '../../model/append.ts'
import { countWords } from '../../model/prose-text.ts'
import type { JsonRecord } from './record.ts'

/** Members that are read. */
const READ =
  'title level other_level publish suppressed has_unpublished_ancestor ref_id component_id id_0 id_1 id_2 id_3 external_ids ark_name external_ark_url repository dates extents lang_materials linked_agents subjects instances notes repository_processing_note external_documents ead_id ead_location finding_aid_title finding_aid_subtitle finding_aid_filing_title finding_aid_author finding_aid_sponsor finding_aid_date finding_aid_edition_statement finding_aid_series_statement finding_aid_note finding_aid_description_rules finding_aid_language finding_aid_script finding_aid_language_note finding_aid_status metadata_rights_declarations revision_statements'

/** Members that ArchivesSpace keeps for itself, and that say nothing of the records. */
const OF_THE_SYSTEM =
  'uri jsonmodel_type lock_version create_time created_by last_modified_by system_mtime user_mtime slug is_slug_auto display_string position parent resource ancestors tree classifications deaccessions related_accessions linked_events accession_links import_previous_arks is_finding_aid_status_published restrictions restrictions_apply resource_type representative_file_version representative_image vocabulary lang_material restricted types _resolved collection_management component_links'

const KNOWN: ReadonlySet<string> = new Set(`${READ} ${OF_THE_SYSTEM}`.split(' '))

/** Words in members that are not read, by the name of the member. */
export function unreadWords(record: JsonRecord, counts: Map<string, number>): void {
  for (const [member, value] of Object.entries(record)) {
    if (KNOWN.has(member)) continue
    const words = wordsIn(value)
    if (words > 0) counts.set(member, (counts.get(member) ?? 0) + words)
  }
}

/** Members within other members that hold no words of an archivist. */
const CODES: ReadonlySet<string> = new Set(OF_THE_SYSTEM.split(' '))

function wordsIn(value: unknown): number {
  let words = 0
  const pending: unknown[] = [value]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') words += countWords(next)
    else if (Array.isArray(next)) append(pending, next)
    else if (typeof next === 'object' && next !== null)
      for (const [member, inner] of Object.entries(next))
        if (!CODES.has(member) && member !== 'ref') pending.push(inner)
  }
  return words
}
