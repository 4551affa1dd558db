import fc from 'fast-check'
import type { DateCertainty, DateSpan, UnitDate } from '../../src/model/date.ts'
import type { DigitalObject } from '../../src/model/digital-object.ts'
import type { Extent } from '../../src/model/extent.ts'
import type { Name, NamePart } from '../../src/model/name.ts'
import type { Conditions, Index, IndexEntry, Note } from '../../src/model/note.ts'
import type { Inline, Link } from '../../src/model/prose.ts'
import { plainText } from '../../src/model/prose-text.ts'
import type { TextStatement } from '../../src/model/statement.ts'
import type { Unit } from '../../src/model/unit.ts'
import { blocks, content, part } from './prose.ts'
import { anyDate, atDepth, code, link, list, shape, statement, uri, words } from './words.ts'

/** Adds mark-up to some statements that have only words; the words are those of the mark-up. */
function withContent<T extends TextStatement>(plain: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc
    .tuple(plain, fc.option(content, { freq: 3 }))
    .map(([made, marked]) => (marked ? { ...made, content: marked, text: plainText(marked) } : made))
}

type Members<T> = { readonly [M in Exclude<keyof T, keyof TextStatement>]-?: fc.Arbitrary<NonNullable<T[M]>> }

export const text = <T extends TextStatement>(
  make: (common: typeof statement & { text: fc.Arbitrary<string>; content: fc.Arbitrary<Inline[]> }) => fc.Arbitrary<T>,
): fc.Arbitrary<T> => withContent(make({ ...statement, text: words, content: fc.constant([]) }))

export const textStatement: fc.Arbitrary<TextStatement> = text(common => shape<TextStatement, 'text'>(common, ['text']))

export const linkStatement: fc.Arbitrary<TextStatement & { link: Link }> = text(common =>
  shape<TextStatement & { link: Link }, 'text' | 'link'>({ ...common, link }, ['text', 'link']),
)

export const authority = { source: words, identifier: words, rules: code }

/** The text of a name is its parts, when it has some; then it has no mark-up but theirs. */
export function inParts<T extends TextStatement & { readonly parts?: readonly NamePart[] }>(name: T): T {
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

export const name: fc.Arbitrary<Name> = text(common =>
  shape<Name, 'text' | 'type'>({ ...common, ...nameMembers }, ['text', 'type']),
).map(inParts)

const noteAt: (depth: number) => fc.Arbitrary<Note> = atDepth(depth => {
  const parts: fc.Arbitrary<Note[]> = depth > 0 ? list(noteAt(depth - 1), 2) : fc.constant([])
  return shape<Note, 'blocks'>({ ...statement, heading: content, blocks, parts }, ['blocks'])
})

/** A note, with notes within it. */
export const note = (): fc.Arbitrary<Note> => noteAt(1)

export const conditions: fc.Arbitrary<Conditions> = fc
  .tuple(note(), fc.record({ begin: anyDate, end: anyDate }, { requiredKeys: [] }))
  .map(([made, span]) => ({ ...made, ...span }))

const indexEntry: (depth: number) => fc.Arbitrary<IndexEntry> = atDepth(depth => {
  const entries: fc.Arbitrary<IndexEntry[]> = depth > 0 ? list(indexEntry(depth - 1), 2) : fc.constant([])
  return shape<IndexEntry, 'terms' | 'references'>(
    { ...statement, terms: content, references: content, note: blocks, entries },
    ['terms', 'references'],
  )
})

export const index: fc.Arbitrary<Index> = fc
  .tuple(note(), list(indexEntry(1)))
  .map(([made, entries]) => ({ ...made, entries }))

export const certainty: fc.Arbitrary<DateCertainty[]> = list(
  fc.constantFrom('alternative', 'ambiguous', 'approximate', 'inferred', 'limit', 'no year', 'open', 'uncertain'),
  2,
)

const spanMembers = { begin: anyDate, end: anyDate, edtf: code, certainty }
const span: fc.Arbitrary<DateSpan> = shape<DateSpan, never>({ ...spanMembers, text: words })

/** The words of the members are words of the whole. */
export const unitDate: fc.Arbitrary<UnitDate> = text(common =>
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

export const coverage = fc.constantFrom('whole', 'part')

export const extent: fc.Arbitrary<Extent> = shape<Extent, 'text'>(
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

export const digitalObject: (depth: number) => fc.Arbitrary<DigitalObject> = atDepth(depth =>
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

export const identifier = text(common =>
  shape<NonNullable<Unit['referenceCode']>, 'text'>(
    { ...common, countryCode: code, repositoryCode: words, uri, identifier: words },
    ['text'],
  ),
)
