import type { Conditions, IndexEntry } from '../../model/note.ts'
import type { Block, Inline, ListItem } from '../../model/prose.ts'
import { plainText } from '../../model/prose-text.ts'
import type { Unit } from '../../model/unit.ts'
import { mixedBlocks, mixedContent } from '../../values/mixed-content.ts'
import { restrictionSpan } from '../../values/restriction-span.ts'
import { audienceOf, hidden, type JsonRecord, recordOf, recordsOf, textsOf, wordsOf } from './record.ts'

/** The fields for ArchivesSpace's types of notes. */
const FIELDS = {
  accessrestrict: 'accessRestrictions',
  accruals: 'accruals',
  acqinfo: 'acquisition',
  altformavail: 'copiesLocation',
  appraisal: 'appraisal',
  arrangement: 'arrangement',
  bibliography: 'publications',
  bioghist: 'biogHist',
  custodhist: 'custodialHistory',
  fileplan: 'filePlan',
  langmaterial: 'languageNotes',
  legalstatus: 'legalStatus',
  odd: 'notes',
  originalsloc: 'originalsLocation',
  otherfindaid: 'otherFindingAids',
  phystech: 'technicalAccess',
  prefercite: 'preferredCitation',
  processinfo: 'processing',
  relatedmaterial: 'relatedMaterial',
  scopecontent: 'scopeContent',
  separatedmaterial: 'separatedMaterial',
  userestrict: 'useRestrictions',
} as const satisfies Readonly<Record<string, keyof Unit>>

/** Types of notes that are statements beside the identity of the unit. */
const STATEMENTS = {
  abstract: 'abstract',
  materialspec: 'materialSpecific',
  physloc: 'physicalLocations',
} as const satisfies Readonly<Record<string, keyof Unit>>

const has = <Table extends object>(table: Table, word: string): word is keyof Table & string =>
  Object.hasOwn(table, word)

/** Mixed content as a statement: its words, and the mark-up when there is any. */
export function statement(text: string): { readonly text: string; readonly content?: readonly Inline[] } {
  const content = mixedContent(text)
  const words = plainText(content)
  return content.some(piece => typeof piece !== 'string') ? { text: words, content } : { text: words }
}

/** What one note says of a unit; a type that is not known is a general note. */
export function noteFields(note: JsonRecord): Unit {
  const type = wordsOf(note, 'type') ?? (wordsOf(note, 'jsonmodel_type') ?? '').replace(/^note_/, '')
  const label = wordsOf(note, 'label')
  const audience = audienceOf(note)
  if (type === 'index') return { indexes: [indexOf(note)] }
  const texts = textsOf(note, 'content')
  const subnotes = recordsOf(note, 'subnotes')
  if (has(STATEMENTS, type) && subnotes.length === 0)
    return {
      [STATEMENTS[type]]: texts.map(text => ({
        ...statement(text),
        ...(label !== undefined && { label }),
        ...audience,
      })),
    }
  if (type === 'physdesc' || type === 'physfacet' || type === 'dimensions')
    return {
      physicalDescriptions: [note, ...subnotes].flatMap(part => physical(type, textsOf(part, 'content'), note, part)),
    }
  const restriction = recordOf(note, 'rights_restriction')
  const { blocks: unread, ...span } = restrictionSpan(
    restriction && wordsOf(restriction, 'begin'),
    restriction && wordsOf(restriction, 'end'),
  )
  const blocks = [
    ...texts.flatMap(text => mixedBlocks(text)),
    ...subnotes.flatMap(blocksOf),
    ...citations(note),
    ...unread,
  ]
  const id = wordsOf(note, 'persistent_id')
  const made: Conditions = {
    ...(id !== undefined && { id: `aspace_${id}` }),
    ...(label !== undefined && { heading: mixedContent(label) }),
    blocks,
    ...audience,
    ...span,
  }
  if (blocks.length === 0 && span.begin === undefined && span.end === undefined) return {}
  return { [has(FIELDS, type) ? FIELDS[type] : 'notes']: [made] }
}

function physical(
  type: string,
  texts: readonly string[],
  note: JsonRecord,
  part: JsonRecord,
): NonNullable<Unit['physicalDescriptions']> {
  const label = wordsOf(note, 'label')
  return texts.map(text => {
    const said = statement(text)
    return {
      ...said,
      ...(type === 'physfacet' && { facets: [{ text: said.text }] }),
      ...(type === 'dimensions' && { dimensions: [{ text: said.text }] }),
      ...(label !== undefined && { label }),
      ...audienceOf(note),
      ...hidden(part),
    }
  })
}

/** The words of an item of a list; internal when the item is not published. */
function contentOf(text: string, item: JsonRecord): readonly Inline[] {
  const content = mixedContent(text)
  const { audience } = hidden(item)
  return audience ? [{ type: 'emphasis', audience, content }] : content
}

/** The blocks of one part of a note. A part that is not published is internal. */
function blocksOf(subnote: JsonRecord): Block[] {
  const audience = hidden(subnote)
  const title = wordsOf(subnote, 'title')
  const heading = title === undefined ? {} : { heading: mixedContent(title) }
  switch (wordsOf(subnote, 'jsonmodel_type')) {
    case 'note_orderedlist':
      return [
        {
          type: 'list',
          style: 'ordered',
          ...heading,
          items: textsOf(subnote, 'items').map(text => ({ content: mixedContent(text) })),
          ...audience,
        },
      ]
    case 'note_definedlist':
      return [
        {
          type: 'definitions',
          ...heading,
          items: recordsOf(subnote, 'items').map(item => ({
            term: contentOf(wordsOf(item, 'label') ?? '', item),
            definition: { content: contentOf(wordsOf(item, 'value') ?? '', item) },
          })),
          ...audience,
        },
      ]
    case 'note_chronology':
      return [
        {
          type: 'chronology',
          ...heading,
          items: recordsOf(subnote, 'items').map(item => ({
            date: contentOf(wordsOf(item, 'event_date') ?? '', item),
            events: [{ events: textsOf(item, 'events').map((text): ListItem => ({ content: contentOf(text, item) })) }],
          })),
          ...audience,
        },
      ]
    case 'note_outline':
      return [{ type: 'list', ...heading, items: recordsOf(subnote, 'levels').flatMap(outlineItems), ...audience }]
    default:
      return [...textsOf(subnote, 'content').flatMap(text => mixedBlocks(text)), ...citations(subnote)].map(block => ({
        ...block,
        ...audience,
      }))
  }
}

function outlineItems(level: JsonRecord): ListItem[] {
  const below = recordsOf(level, 'items').flatMap(outlineItems)
  const own = textsOf(level, 'items').map((text): ListItem => ({ content: contentOf(text, level) }))
  if (below.length === 0) return own
  const last = own.at(-1) ?? { content: [] }
  return [...own.slice(0, -1), { ...last, blocks: [{ type: 'list', items: below }] }]
}

/** The works of a bibliography. */
const citations = (note: JsonRecord): Block[] =>
  wordsOf(note, 'jsonmodel_type') === 'note_bibliography'
    ? textsOf(note, 'items').map(text => ({ type: 'citation', of: 'publication', content: mixedContent(text) }))
    : []

function indexOf(note: JsonRecord): NonNullable<Unit['indexes']>[number] {
  const label = wordsOf(note, 'label')
  return {
    ...(label !== undefined && { heading: mixedContent(label) }),
    blocks: textsOf(note, 'content').flatMap(text => mixedBlocks(text)),
    entries: recordsOf(note, 'items').map((item): IndexEntry => {
      const target = wordsOf(item, 'reference')
      const words = wordsOf(item, 'reference_text')
      return {
        terms: contentOf(wordsOf(item, 'value') ?? '', item),
        references:
          target === undefined && words === undefined
            ? []
            : [
                {
                  type: 'reference',
                  link: target === undefined ? {} : { target },
                  content: [words ?? target ?? ''],
                  ...hidden(item),
                },
              ],
      }
    }),
    ...audienceOf(note),
  }
}
