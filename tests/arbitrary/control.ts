import fc from 'fast-check'
import {
  type Control,
  type MaintenanceEvent,
  maintenanceStatuses,
  type PublicationStatement,
  publicationStatuses,
} from '../../src/model/control.ts'
import type { Statement } from '../../src/model/statement.ts'
import { blocks, content } from './prose.ts'
import { text, textStatement } from './statement.ts'
import { type Arbitraries, anyDate, audience, code, extra, list, shape, statement, uri, words } from './words.ts'

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

export const event = shape<MaintenanceEvent, 'type'>(
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
  status: fc.constantFrom(...maintenanceStatuses),
  publicationStatus: fc.constantFrom(...publicationStatuses),
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

export const control: fc.Arbitrary<Control> = fc
  .subarray(Object.keys(controlArbitraries).filter(isControlField), { maxLength: 9 })
  .chain(fields =>
    fc.record<Record<string, unknown>>(Object.fromEntries(fields.map(field => [field, controlArbitraries[field]]))),
  )

function isControlField(field: string): field is keyof Control {
  return Object.hasOwn(controlArbitraries, field)
}
