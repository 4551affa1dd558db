import fc from 'fast-check'
import type { Note } from '../../../src/model/note.ts'
import type { Unit, UnitTree } from '../../../src/model/unit.ts'

const pieces = fc.constantFrom(
  ...[
    'A &amp; B',
    ']]>',
    '<x y="z">',
    '\u0000',
    '\ud800',
    '\uffff',
    '\r\n',
    '\t',
    ' ',
    '&',
    'ñandú',
    '李',
    '\u{1F600}',
  ],
  ...['Letters', 'circa 1910', '1912', '2001-02-30', 'http://a.example/%zz', 'https://a.example/#b#c', 'eng', 'bulk'],
)
const text = fc.array(pieces, { maxLength: 4 }).map(parts => parts.join(' '))
const code = fc.oneof(fc.constantFrom('eng', 'fre', 'sr-Latn', 'x_y', '', '1912', 'US-xyz', 'pht', 'lcsh'), text)
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 })
const partly = <Shape extends object>(shape: { [Member in keyof Shape]: fc.Arbitrary<Shape[Member]> }) =>
  fc.record(shape, { requiredKeys: [] })

const date = fc.constantFrom(
  '1912',
  '1912-05',
  '1912-05-03',
  '-0043',
  '0000',
  '12345',
  '1912-13',
  '1912-02-30',
  'x',
  '',
)
const statement = fc.record({ text, language: code, label: text, id: code }, { requiredKeys: ['text'] })
const link = partly<{ href: string; title: string }>({ href: text, title: text })
const note: fc.Arbitrary<Note> = fc.record(
  {
    heading: fc.array(text, { maxLength: 1 }),
    language: code,
    blocks: fc.array(
      fc.oneof(
        text.map(words => ({ type: 'paragraph' as const, content: [words] })),
        fc.tuple(text, link).map(([words, to]) => ({
          type: 'paragraph' as const,
          content: [{ type: 'reference' as const, link: to, content: [words] }],
        })),
        fc
          .array(
            text.map(words => ({ content: [words] })),
            { maxLength: 3 },
          )
          .map(items => ({ type: 'list' as const, items })),
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['blocks'] },
)
const identifier = fc.record({ text, countryCode: code, repositoryCode: code, uri: text }, { requiredKeys: ['text'] })
const name = fc.record(
  { type: fc.constantFrom('person', 'family', 'corporateBody', 'unknown'), text, role: code, source: code },
  { requiredKeys: ['type', 'text'] },
)
const certainty = fc.array(fc.constantFrom('approximate', 'alternative', 'limit', 'open', 'no year', 'uncertain'), {
  maxLength: 2,
})
const span = partly({ begin: date, end: date, certainty })

/** Any description of one unit, well-behaved or hostile. */
export const unit: fc.Arbitrary<Unit> = partly<Unit>({
  id: code,
  level: fc.constantFrom('fonds', 'series', 'file', 'item', 'otherlevel', 'collection'),
  otherLevel: text,
  language: code,
  title: statement,
  otherTitles: some(statement),
  referenceCode: identifier,
  otherIdentifiers: some(identifier),
  persistentUris: some(fc.record({ text, link })),
  repository: some(name),
  dates: some(
    fc.record(
      {
        text,
        type: fc.constantFrom('inclusive', 'bulk'),
        undated: fc.constantFrom('all', 'part'),
        event: code,
        begin: date,
        end: date,
        certainty,
        members: some(span),
      },
      { requiredKeys: ['text'] },
    ),
  ),
  physicalDescriptions: some(
    fc.record({ text, facets: some(statement), dimensions: some(statement) }, { requiredKeys: ['text'] }),
  ),
  creators: some(name),
  accessPoints: some(
    fc.record(
      { type: fc.constantFrom('person', 'subject', 'place', 'genre'), text, role: code, source: code },
      { requiredKeys: ['type', 'text'] },
    ),
  ),
  abstract: some(statement),
  scopeContent: some(note),
  accessRestrictions: some(note),
  useRestrictions: some(note),
  originalsLocation: some(note),
  copiesLocation: some(note),
  rightsUris: some(fc.record({ text, link })),
  languages: some(fc.record({ code, text }, { requiredKeys: [] })),
  containers: some(statement),
  processing: some(note),
  digitalObjects: some(fc.record({ link, identifier: text, label: text }, { requiredKeys: [] })),
})

/** A few units in a tree of three levels. */
export const tree: fc.Arbitrary<UnitTree> = fc
  .tuple(unit, some(fc.tuple(unit, some(unit))))
  .map(([top, children]) => ({ ...top, units: children.map(([child, units]) => ({ ...child, units })) }))
