import type { Control } from '../../model/control.ts'
import { isLanguageTag } from '../../values/language/codes.ts'
import { mixedBlocks } from '../../values/mixed-content.ts'
import { statement } from './notes.ts'
import { hidden, type JsonRecord, recordsOf, wordsOf } from './record.ts'

/** What a resource says of its finding aid. */
export function controlOf(resource: JsonRecord): Control {
  const word = (member: string): string | undefined => wordsOf(resource, `finding_aid_${member}`)
  const titles = (
    [
      ['proper', word('title')],
      ['subtitle', word('subtitle')],
      ['filing', word('filing_title')],
    ] as const
  ).flatMap(([kind, text]) => (text === undefined ? [] : [{ kind, ...statement(text), ...hidden(resource) }]))
  const recordId = wordsOf(resource, 'ead_id')
  const recordUrl = wordsOf(resource, 'ead_location')
  const [author, sponsor, date] = [word('author'), word('sponsor'), word('date')]
  const [edition, series, note] = [word('edition_statement'), word('series_statement'), word('note')]
  const [rules, status] = [word('description_rules'), word('status')]
  const [code, scriptCode, languageNote] = [word('language'), word('script'), word('language_note')]
  const rights = recordsOf(resource, 'metadata_rights_declarations').flatMap(rightsOf)
  const events = recordsOf(resource, 'revision_statements').flatMap(revisionOf)
  return {
    ...hidden(resource),
    ...(recordId !== undefined && { recordId }),
    ...(recordUrl !== undefined && { recordUrl }),
    ...(titles.length > 0 && { titles }),
    ...(author !== undefined && { authors: [statement(author)] }),
    ...(sponsor !== undefined && { sponsors: [statement(sponsor)] }),
    ...(edition !== undefined && { edition: mixedBlocks(edition) }),
    ...(date !== undefined && { publication: [{ type: 'date', ...statement(date) }] }),
    ...(series !== undefined && { series: mixedBlocks(series) }),
    ...(note !== undefined && { notes: [{ blocks: mixedBlocks(note) }] }),
    ...(rules !== undefined && { conventions: [{ abbreviation: rules, citation: RULES[rules] ?? rules }] }),
    ...((code ?? scriptCode ?? languageNote) !== undefined && {
      languages: [
        {
          ...(code !== undefined && (isLanguageTag(code) ? { code } : { text: code })),
          ...(scriptCode !== undefined && { scriptCode }),
          ...(languageNote !== undefined && { note: mixedBlocks(languageNote) }),
        },
      ],
    }),
    ...(rights.length > 0 && { rights }),
    ...(events.length > 0 && { events }),
    ...(status !== undefined && { localStatus: status }),
  }
}

/** The rules that ArchivesSpace names by a code. */
const RULES: Readonly<Record<string, string>> = {
  aacr: 'Anglo-American Cataloguing Rules',
  cco: 'Cataloging Cultural Objects',
  dacs: 'Describing Archives: A Content Standard',
  isadg: 'ISAD(G): General International Standard Archival Description',
  rad: 'Rules for Archival Description',
}

function revisionOf(revision: JsonRecord): NonNullable<Control['events']> {
  const date = wordsOf(revision, 'date')
  const words = wordsOf(revision, 'description')
  if (date === undefined && words === undefined) return []
  return [
    {
      type: 'revised',
      ...(date !== undefined && { dateText: date }),
      ...(date !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(date) && { date }),
      ...(words !== undefined && { descriptions: [statement(words)] }),
      ...hidden(revision),
    },
  ]
}

function rightsOf(declaration: JsonRecord): NonNullable<Control['rights']> {
  const license = wordsOf(declaration, 'license')
  const href = wordsOf(declaration, 'file_uri')
  const note = wordsOf(declaration, 'descriptive_note')
  const citation = license?.replaceAll('_', ' ') ?? href
  if (citation === undefined && note === undefined) return []
  return [
    {
      citation: citation ?? '',
      ...(href !== undefined && { href }),
      ...(note !== undefined && { note: mixedBlocks(note) }),
      ...hidden(declaration),
    },
  ]
}
