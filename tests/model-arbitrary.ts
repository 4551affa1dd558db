import fc from 'fast-check'
import type { AccessPoint } from '../src/model/access-point.ts'
import type { Control, MaintenanceEvent, PublicationStatement } from '../src/model/control.ts'
import type { DateCertainty, DateSpan, UnitDate } from '../src/model/date.ts'
import type { DigitalObject } from '../src/model/digital-object.ts'
import type { Extent } from '../src/model/extent.ts'
import type { FindingAid } from '../src/model/finding-aid.ts'
import type { Name, NamePart } from '../src/model/name.ts'
import type { Conditions, Index, IndexEntry, Note } from '../src/model/note.ts'
import type { Block, Inline, Link, List, ListItem, Mention, Rendering, TableCell } from '../src/model/prose.ts'
import { plainText } from '../src/model/prose-text.ts'
import type { Audience, Extra, Statement, TextStatement } from '../src/model/statement.ts'
import type { Unit, UnitTree } from '../src/model/unit.ts'

/*
 * Arbitrary values of the model: every field, every shape, with empty lists, empty strings, odd characters, odd codes and
 * identifiers, and nesting. A mapped type over the fields sees to it that none is forgotten.
 *
 * Where the model says one thing twice (text and content, a name and its parts), both say the same here as well.
 */

/** Optional members, each there or not, never `undefined`. */
function shape<T extends object, K extends keyof T & string>(
  members: { readonly [M in keyof T]-?: fc.Arbitrary<NonNullable<T[M]>> },
  required: readonly K[] = [],
): fc.Arbitrary<T> {
  const record: fc.Arbitrary<unknown> = fc.record<Record<string, unknown>>(members, { requiredKeys: [...required] })
  const isWhole = (value: unknown): value is T =>
    typeof value === 'object' && value !== null && required.every(key => key in value)
  return record.filter(isWhole)
}

const list = <T>(one: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> => fc.array(one, { maxLength })

/** A word that hardly comes twice. */
const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéßжあ'), minLength: 5, maxLength: 9 })

const oddWords = fc.constantFrom(
  '',
  ' ',
  '\n\t ',
  '&<>"\'',
  ']]>',
  '\u0000\u0001\u000B\uFFFE',
  '\uD800',
  '\uDC00x\uD83D',
  '😀',
  '\u00A0',
  'a\r\nb',
  '-',
)

/** A run of words, now and then an odd one. */
export const words: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map(found => found.join(' ')) },
  { weight: 1, arbitrary: oddWords },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
)

/** A code as sources have them: right, wrong, empty, with blanks. */
const code = fc.oneof(word, fc.constantFrom('eng', 'Latn', 'US', '', ' ', 'en us', 'circa, perhaps', '1:2', '(x)', 'é'))

/** Identifiers that meet each other, many of them no names in XML. */
const id = fc.constantFrom('a', 'b', 'c-1', 'a b', 'a_b', '1x', 'x:y', 'é', '', ' ', 'MS 1/2', 'a-2', '😀', '·b')

const uri = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    '',
    'a b.jpg',
    '%',
    '%zz',
    '#a#b',
    'ä',
    'C:\\scans\\1.tif',
    '1:2',
    ':x',
    'x:',
    '//[',
    '{}|^`',
    '\uD800',
  ),
)

const isoDate = fc.constantFrom('1984', '1984-02', '1984-02-29', '-0043', '0000', '2030-12-31')
const anyDate = fc.oneof(
  { weight: 5, arbitrary: isoDate },
  fc.constantFrom('', '19840101', '1984-13', 'undated', '35375', '12000'),
)

const audience: fc.Arbitrary<Audience> = fc.constantFrom('external', 'internal')

const extra: fc.Arbitrary<Extra> = shape<Extra, never>({
  attributes: fc.dictionary(
    fc.constantFrom(
      'altrender',
      'encodinganalog',
      'type',
      'calendar',
      'entityref',
      'base',
      'xml:lang',
      'href',
      'cols',
      'id',
    ),
    words,
    { maxKeys: 2 },
  ),
  elements: list(fc.record({ name: fc.constantFrom('colspec', 'runner', 'x:y'), children: list(words, 2) }), 1),
})

const marks = {
  id,
  audience,
  language: code,
  script: code,
  extra,
}

const statement = { ...marks, label: words, localType: fc.oneof(word, fc.constantFrom('', 'a b')) }

const rendering: fc.Arbitrary<Rendering> = fc.constantFrom('altrender', 'bold', 'italic', 'super', 'doublequote')

export const link: fc.Arbitrary<Link> = shape<Link, never>({
  href: uri,
  target: id,
  title: words,
  role: fc.oneof(word, uri),
  show: fc.constantFrom('new', 'replace', 'embed', 'other', 'none'),
  actuate: fc.constantFrom('onload', 'onrequest', 'other', 'none'),
})

const accessPointType = fc.constantFrom(
  'person',
  'family',
  'corporateBody',
  'unknown',
  'subject',
  'place',
  'genre',
  'function',
  'occupation',
  'title',
)

/** Arbitraries that are made once for each depth. */
function atDepth<T>(make: (depth: number) => fc.Arbitrary<T>): (depth: number) => fc.Arbitrary<T> {
  const made = new Map<number, fc.Arbitrary<T>>()
  return depth => {
    const known = made.get(depth)
    if (known) return known
    const fresh = make(depth)
    made.set(depth, fresh)
    return fresh
  }
}

/** Words with a little mark-up, as parts of names have them. */
const phrase: fc.Arbitrary<Inline> = fc.oneof(
  words,
  fc.record({ type: fc.constant('emphasis' as const), render: rendering, content: list(words, 2) }),
  fc.record({ type: fc.constant('date' as const), normal: anyDate, content: list(words, 2) }),
  fc.constant<Inline>({ type: 'break' }),
)

const part: fc.Arbitrary<NamePart> = fc
  .tuple(
    shape<NamePart, 'text'>(
      { text: words, content: fc.constant([]), localType: word, identifier: words, source: words },
      ['text'],
    ),
    list(phrase, 2),
  )
  .map(([made, content]) => (content.length > 0 ? { ...made, text: plainText(content), content } : made))

const mention: fc.Arbitrary<Mention> = shape<Mention, 'type' | 'of' | 'parts'>(
  {
    type: fc.constant('mention'),
    ...marks,
    of: accessPointType,
    parts: list(part, 2),
    role: words,
    source: words,
    rules: code,
    identifier: words,
    normal: words,
    localType: words,
  },
  ['type', 'of', 'parts'],
)

/** Words with mark-up, nested to a depth. */
export const inline: (depth: number) => fc.Arbitrary<Inline> = atDepth(depth => {
  const text: fc.Arbitrary<Inline> = words
  if (depth <= 0) return text
  const content = list(inline(depth - 1), 3)
  const counted = { calendar: code, era: code, certainty: code }
  return fc.oneof(
    { weight: 4, arbitrary: text },
    shape<Extract<Inline, { type: 'emphasis' }>, 'type' | 'content'>(
      { type: fc.constant('emphasis'), ...marks, render: rendering, content },
      ['type', 'content'],
    ),
    shape<Extract<Inline, { type: 'quote' }>, 'type' | 'content'>(
      { type: fc.constant('quote'), ...marks, render: rendering, content },
      ['type', 'content'],
    ),
    shape<Extract<Inline, { type: 'foreign' }>, 'type' | 'text'>(
      { type: fc.constant('foreign'), ...marks, render: rendering, text: words },
      ['type', 'text'],
    ),
    shape<Extract<Inline, { type: 'abbreviation' | 'expansion' }>, 'type' | 'text'>(
      { type: fc.constantFrom('abbreviation', 'expansion'), ...marks, text: words, full: words },
      ['type', 'text'],
    ),
    shape<Extract<Inline, { type: 'reference' }>, 'type' | 'link' | 'content'>(
      { type: fc.constant('reference'), ...marks, link, content },
      ['type', 'link', 'content'],
    ),
    shape<Extract<Inline, { type: 'date' }>, 'type' | 'content'>(
      { type: fc.constant('date'), ...marks, content, normal: anyDate, ...counted, localType: words },
      ['type', 'content'],
    ),
    shape<Extract<Inline, { type: 'number' }>, 'type' | 'content'>(
      { type: fc.constant('number'), ...marks, content, localType: words },
      ['type', 'content'],
    ),
    mention,
    shape<Extract<Inline, { type: 'footnote' }>, 'type' | 'blocks'>(
      { type: fc.constant('footnote'), ...marks, blocks: list(block(depth - 1), 2) },
      ['type', 'blocks'],
    ),
    fc.constant<Inline>({ type: 'break' }),
  )
})

/** Prose of every kind, nested to a depth. */
export const block: (depth: number) => fc.Arbitrary<Block> = atDepth(depth => {
  const run = list(inline(Math.min(depth, 2)), 3)
  const heading = list(inline(Math.min(depth, 1)), 2)
  const paragraph = fc.record({ type: fc.constantFrom('paragraph', 'heading'), content: run })
  const marked = shape<Extract<Block, { type: 'paragraph' }>, 'type' | 'content'>(
    { type: fc.constant('paragraph'), ...marks, content: run },
    ['type', 'content'],
  )
  if (depth <= 0) return fc.oneof(paragraph, marked)
  const inner = list(block(depth - 1), 2)
  const item: fc.Arbitrary<ListItem> = shape<ListItem, 'content'>({ ...marks, content: run, blocks: inner }, [
    'content',
  ])
  const rows = list(list(shape<TableCell, 'content'>({ ...marks, content: run }, ['content'])))
  const columns = list(heading, 5)
  return fc.oneof(
    { weight: 3, arbitrary: paragraph },
    marked,
    shape<List, 'type' | 'items'>(
      {
        type: fc.constant('list'),
        ...marks,
        style: fc.constantFrom('ordered', 'unordered'),
        numeration: fc.constantFrom('decimal', 'upper-roman'),
        mark: fc.constantFrom('disc', 'none'),
        heading,
        items: list(item),
      },
      ['type', 'items'],
    ),
    shape<Extract<Block, { type: 'definitions' }>, 'type' | 'items'>(
      {
        type: fc.constant('definitions'),
        ...marks,
        heading,
        columns,
        items: list(fc.record({ term: run, definition: item })),
      },
      ['type', 'items'],
    ),
    shape<Extract<Block, { type: 'chronology' }>, 'type' | 'items'>(
      {
        type: fc.constant('chronology'),
        ...marks,
        heading,
        columns,
        items: list(
          shape<Extract<Block, { type: 'chronology' }>['items'][number], 'date' | 'events'>(
            {
              ...marks,
              date: run,
              from: anyDate,
              to: anyDate,
              events: list(
                fc.record({ places: list(mention, 2), events: list(item, 2) }, { requiredKeys: ['events'] }),
                2,
              ),
            },
            ['date', 'events'],
          ),
        ),
      },
      ['type', 'items'],
    ),
    shape<Extract<Block, { type: 'table' }>, 'type' | 'rows'>(
      { type: fc.constant('table'), ...marks, heading, head: rows, rows },
      ['type', 'rows'],
    ),
    shape<Extract<Block, { type: 'quotation' }>, 'type' | 'blocks'>(
      { type: fc.constant('quotation'), ...marks, blocks: inner },
      ['type', 'blocks'],
    ),
    shape<Extract<Block, { type: 'citation' }>, 'type' | 'of' | 'content'>(
      {
        type: fc.constant('citation'),
        ...marks,
        of: fc.constantFrom('publication', 'archival material'),
        content: run,
      },
      ['type', 'of', 'content'],
    ),
    shape<Extract<Block, { type: 'address' }>, 'type' | 'lines'>(
      { type: fc.constant('address'), ...marks, lines: list(run) },
      ['type', 'lines'],
    ),
  )
})

export const content: fc.Arbitrary<Inline[]> = list(inline(2), 3)

export const blocks: fc.Arbitrary<Block[]> = list(block(2), 3)

/** Adds mark-up to some statements that have only words; the words are those of the mark-up. */
function withContent<T extends TextStatement>(plain: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc
    .tuple(plain, fc.option(content, { freq: 3 }))
    .map(([made, marked]) => (marked ? { ...made, content: marked, text: plainText(marked) } : made))
}

type Members<T> = { readonly [M in Exclude<keyof T, keyof TextStatement>]-?: fc.Arbitrary<NonNullable<T[M]>> }

const text = <T extends TextStatement>(
  make: (common: typeof statement & { text: fc.Arbitrary<string>; content: fc.Arbitrary<Inline[]> }) => fc.Arbitrary<T>,
): fc.Arbitrary<T> => withContent(make({ ...statement, text: words, content: fc.constant([]) }))

export const textStatement: fc.Arbitrary<TextStatement> = text(common => shape<TextStatement, 'text'>(common, ['text']))

const linkStatement: fc.Arbitrary<TextStatement & { link: Link }> = text(common =>
  shape<TextStatement & { link: Link }, 'text' | 'link'>({ ...common, link }, ['text', 'link']),
)

const authority = { source: words, identifier: words, rules: code }

/** The text of a name is its parts, when it has some; then it has no mark-up but theirs. */
function inParts<T extends TextStatement & { readonly parts?: readonly NamePart[] }>(name: T): T {
  if (!name.parts || name.parts.length === 0) return name
  return { ...name, text: name.parts.map(one => one.text).join(', '), content: [] }
}

const nameMembers = {
  ...authority,
  type: fc.constantFrom('person', 'family', 'corporateBody', 'unknown'),
  parts: list(part),
  role: words,
  normal: words,
} as const satisfies Members<Name>

const name: fc.Arbitrary<Name> = text(common =>
  shape<Name, 'text' | 'type'>({ ...common, ...nameMembers }, ['text', 'type']),
).map(inParts)

const noteAt: (depth: number) => fc.Arbitrary<Note> = atDepth(depth => {
  const parts: fc.Arbitrary<Note[]> = depth > 0 ? list(noteAt(depth - 1), 2) : fc.constant([])
  return shape<Note, 'blocks'>({ ...statement, heading: content, blocks, parts }, ['blocks'])
})

/** A note, with notes within it. */
export const note = (): fc.Arbitrary<Note> => noteAt(1)

const conditions: fc.Arbitrary<Conditions> = fc
  .tuple(note(), fc.record({ begin: anyDate, end: anyDate }, { requiredKeys: [] }))
  .map(([made, span]) => ({ ...made, ...span }))

const indexEntry: (depth: number) => fc.Arbitrary<IndexEntry> = atDepth(depth => {
  const entries: fc.Arbitrary<IndexEntry[]> = depth > 0 ? list(indexEntry(depth - 1), 2) : fc.constant([])
  return shape<IndexEntry, 'terms' | 'references'>(
    { ...statement, terms: content, references: content, note: blocks, entries },
    ['terms', 'references'],
  )
})

const index: fc.Arbitrary<Index> = fc
  .tuple(note(), list(indexEntry(1)))
  .map(([made, entries]) => ({ ...made, entries }))

const certainty: fc.Arbitrary<DateCertainty[]> = list(
  fc.constantFrom('alternative', 'ambiguous', 'approximate', 'inferred', 'limit', 'no year', 'open', 'uncertain'),
  2,
)

const spanMembers = { begin: anyDate, end: anyDate, edtf: code, certainty }
const span: fc.Arbitrary<DateSpan> = shape<DateSpan, never>({ ...spanMembers, text: words })

/** The words of the members are words of the whole. */
const unitDate: fc.Arbitrary<UnitDate> = text(common =>
  shape<UnitDate, 'text'>(
    {
      ...common,
      ...spanMembers,
      type: fc.constantFrom('inclusive', 'bulk'),
      event: words,
      undated: fc.constantFrom('all', 'part'),
      members: list(span),
      normal: words,
      statedCertainty: code,
      calendar: code,
      era: code,
    },
    ['text'],
  ),
)

const coverage = fc.constantFrom('whole', 'part')

const extent: fc.Arbitrary<Extent> = shape<Extent, 'text'>(
  {
    ...statement,
    text: words,
    quantity: fc.oneof(fc.nat(), fc.double(), fc.constantFrom(1e21, 1e-9, 0.5, Number.NaN)),
    unit: words,
    unitText: words,
    kind: fc.constantFrom('space', 'carrier', 'material', 'digital', 'duration'),
    approximate: fc.boolean(),
    coverage,
    relation: fc.constantFrom('parallel', 'additional', 'included'),
    facet: words,
  },
  ['text'],
)

const digitalObject: (depth: number) => fc.Arbitrary<DigitalObject> = atDepth(depth =>
  shape<DigitalObject, never>({
    ...statement,
    link,
    kind: fc.constantFrom('borndigital', 'derived', 'unknown', 'otherdaotype'),
    otherKind: words,
    identifier: words,
    coverage,
    note: blocks,
    members: depth > 0 ? list(digitalObject(depth - 1)) : fc.constant([]),
  }),
)

const identifier = text(common =>
  shape<NonNullable<Unit['referenceCode']>, 'text'>(
    { ...common, countryCode: code, repositoryCode: words, uri, identifier: words },
    ['text'],
  ),
)

type Arbitraries<Of> = { readonly [Field in keyof Of]-?: fc.Arbitrary<NonNullable<Of[Field]>> }

/** Arbitrary values for each field of a unit. */
export const unitArbitraries: Arbitraries<Unit> = {
  id,
  level: fc.constantFrom(
    'class',
    'collection',
    'file',
    'fonds',
    'item',
    'otherlevel',
    'recordgrp',
    'series',
    'subfonds',
    'subgrp',
    'subseries',
  ),
  otherLevel: words,
  audience,
  language: code,
  script: code,
  referenceCode: identifier,
  otherIdentifiers: list(identifier),
  persistentUris: list(linkStatement),
  repository: list(
    fc.tuple(name, fc.option(list(words))).map(([made, address]) => (address ? { ...made, address } : made)),
  ),
  title: textStatement,
  otherTitles: list(textStatement),
  dates: list(unitDate),
  physicalDescriptions: list(
    text(common =>
      shape<TextStatement & NonNullable<Unit['physicalDescriptions']>[number], 'text'>(
        {
          ...common,
          extents: list(extent),
          facets: list(textStatement, 2),
          dimensions: list(
            text(more => shape<TextStatement & { unit?: string }, 'text'>({ ...more, unit: words }, ['text'])),
            2,
          ),
          coverage,
        },
        ['text'],
      ),
    ),
  ),
  materialSpecific: list(textStatement),
  creators: list(name),
  biogHist: list(note()),
  custodialHistory: list(note()),
  acquisition: list(note()),
  abstract: list(textStatement),
  scopeContent: list(note()),
  appraisal: list(note()),
  accruals: list(note()),
  arrangement: list(note()),
  filePlan: list(note()),
  accessRestrictions: list(conditions),
  legalStatus: list(note()),
  physicalAccess: list(note()),
  technicalAccess: list(note()),
  useRestrictions: list(conditions),
  rightsUris: list(linkStatement),
  languages: list(
    shape<NonNullable<Unit['languages']>[number], never>({
      ...statement,
      code,
      text: words,
      scripts: list(shape<Statement & { code?: string; text?: string }, never>({ ...statement, code, text: words }), 2),
      share: fc.constantFrom('main', 'some'),
      certainty: fc.constantFrom('uncertain', 'ambiguous'),
    }),
  ),
  languageNotes: list(note()),
  otherFindingAids: list(note()),
  originalsLocation: list(note()),
  copiesLocation: list(note()),
  relatedMaterial: list(note()),
  separatedMaterial: list(note()),
  publications: list(note()),
  notes: list(note()),
  shortNotes: list(textStatement),
  preferredCitation: list(note()),
  indexes: list(index),
  processing: list(note()),
  accessPoints: list(
    text(common =>
      shape<AccessPoint, 'text' | 'type'>(
        {
          ...common,
          ...authority,
          type: accessPointType,
          parts: list(part),
          role: words,
          normal: words,
          coordinates: fc.record({ text: words, system: words }),
          under: list(fc.constantFrom('Subjects', 'Names', ''), 3),
        },
        ['text', 'type'],
      ),
    ).map(inParts),
    5,
  ),
  containers: list(
    text(common =>
      shape<NonNullable<Unit['containers']>[number], 'text'>(
        { ...common, type: words, indicator: words, barcode: words, parent: id, instance: words },
        ['text'],
      ),
    ),
  ),
  physicalLocations: list(
    text(common => shape<NonNullable<Unit['physicalLocations']>[number], 'text'>({ ...common, parent: id }, ['text'])),
  ),
  digitalObjects: list(digitalObject(2)),
  relations: list(
    shape<NonNullable<Unit['relations']>[number], 'type'>(
      {
        ...statement,
        type: fc.constantFrom('cpfrelation', 'resourcerelation', 'functionrelation', 'otherrelationtype'),
        otherType: words,
        link,
        entry: words,
        arcrole: fc.oneof(uri, words),
        date: fc.oneof(anyDate, words),
        place: words,
        note: blocks,
      },
      ['type'],
    ),
  ),
  extra,
}

const declaration = shape<NonNullable<Control['conventions']>[number], 'citation'>(
  { ...statement, abbreviation: words, citation: words, href: uri, note: blocks },
  ['citation'],
)

const publicationStatement: fc.Arbitrary<PublicationStatement> = fc.oneof(
  textStatement.map(made => ({ ...made, type: 'publisher' as const })),
  fc.tuple(textStatement, words).map(([made, normal]) => ({ ...made, type: 'date' as const, normal })),
  textStatement.map(made => ({ ...made, type: 'number' as const })),
  fc
    .tuple(shape<Statement, never>(statement), list(content))
    .map(([made, lines]) => ({ ...made, type: 'address' as const, lines })),
  fc.tuple(shape<Statement, never>(statement), blocks).map(([made, prose]) => ({
    ...made,
    type: 'prose' as const,
    blocks: prose,
  })),
)

const event = shape<MaintenanceEvent, 'type'>(
  {
    ...statement,
    type: fc.constantFrom('cancelled', 'created', 'deleted', 'derived', 'revised', 'unknown', 'updated'),
    dateText: words,
    date: fc.oneof(anyDate, fc.constantFrom('2004-05-06T07:08:09Z', '2150', '2000-01-01T25:00:00')),
    agentType: fc.constantFrom('human', 'machine', 'unknown'),
    agent: words,
    descriptions: list(textStatement, 2),
  },
  ['type'],
)

const encoding = fc.constantFrom(
  'iso8601',
  'ISO639-2b',
  'iso15511',
  'iso3166-1',
  'iso15924',
  'marc codes',
  '',
  'otherdateencoding',
)

/** Arbitrary values for each field of the control section. */
export const controlArbitraries: Arbitraries<Control> = {
  recordId: words,
  recordUrl: uri,
  otherRecordIds: list(
    text(common =>
      shape<NonNullable<Control['otherRecordIds']>[number], 'text' | 'kind'>(
        { ...common, kind: fc.constantFrom('identifier', 'representation'), href: uri },
        ['text', 'kind'],
      ),
    ),
  ),
  agency: shape<NonNullable<Control['agency']>, never>({
    ...statement,
    name: words,
    code: words,
    otherCodes: list(textStatement, 2),
    countryCode: code,
    note: blocks,
  }),
  titles: list(
    text(common =>
      shape<NonNullable<Control['titles']>[number], 'text' | 'kind'>(
        { ...common, kind: fc.constantFrom('proper', 'subtitle', 'filing') },
        ['text', 'kind'],
      ),
    ),
  ),
  authors: list(textStatement),
  sponsors: list(textStatement),
  edition: blocks,
  publication: list(publicationStatement),
  series: blocks,
  notes: list(shape<NonNullable<Control['notes']>[number], 'blocks'>({ ...statement, blocks }, ['blocks'])),
  conventions: list(declaration),
  languages: list(
    shape<NonNullable<Control['languages']>[number], never>({
      ...statement,
      code,
      text: words,
      scriptCode: code,
      scriptText: words,
      note: blocks,
    }),
  ),
  rights: list(declaration),
  events: list(event),
  sources: list(
    shape<NonNullable<Control['sources']>[number], 'entries'>(
      { ...statement, entries: list(textStatement, 2), href: uri, note: blocks },
      ['entries'],
    ),
  ),
  status: fc.constantFrom(
    'cancelled',
    'deleted',
    'deletedmerged',
    'deletedreplaced',
    'deletedsplit',
    'derived',
    'new',
    'revised',
  ),
  publicationStatus: fc.constantFrom('approved', 'inprocess', 'published'),
  localStatus: words,
  detailLevel: words,
  localControls: list(
    shape<NonNullable<Control['localControls']>[number], never>({
      ...statement,
      term: words,
      identifier: words,
      date: fc.oneof(anyDate, words),
    }),
  ),
  localTypes: list(declaration),
  encodings: shape<NonNullable<Control['encodings']>, never>({
    country: encoding,
    date: encoding,
    language: encoding,
    repository: encoding,
    script: encoding,
    related: words,
  }),
  language: code,
  script: code,
  audience,
  extra,
}

/** A unit in which each field is there now and then, so that one unit does not become a book. */
export const unit: fc.Arbitrary<Unit> = fc
  .subarray(Object.keys(unitArbitraries).filter(isUnitField), { maxLength: 9 })
  .chain(fields =>
    fc.record<Record<string, unknown>>(Object.fromEntries(fields.map(field => [field, unitArbitraries[field]]))),
  )

function isUnitField(field: string): field is keyof Unit {
  return Object.hasOwn(unitArbitraries, field)
}

export const control: fc.Arbitrary<Control> = fc
  .subarray(Object.keys(controlArbitraries).filter(isControlField), { maxLength: 9 })
  .chain(fields =>
    fc.record<Record<string, unknown>>(Object.fromEntries(fields.map(field => [field, controlArbitraries[field]]))),
  )

function isControlField(field: string): field is keyof Control {
  return Object.hasOwn(controlArbitraries, field)
}

/** Units in units, to a depth. */
export function unitTree(depth: number): fc.Arbitrary<UnitTree> {
  if (depth <= 0) return unit
  return fc
    .tuple(unit, list(unitTree(depth - 1)))
    .map(([made, units]) => (units.length > 0 ? { ...made, units } : made))
}

/** A whole finding aid. */
export const findingAid: fc.Arbitrary<FindingAid> = fc.record({ control, unit: unitTree(2) })
