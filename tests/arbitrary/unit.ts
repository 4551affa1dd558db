import fc from 'fast-check'
import type { AccessPoint } from '../../src/model/access-point.ts'
import type { Statement, TextStatement } from '../../src/model/statement.ts'
import type { Unit } from '../../src/model/unit.ts'
import { blocks, part } from './prose.ts'
import {
  authority,
  conditions,
  coverage,
  digitalObject,
  extent,
  identifier,
  index,
  inParts,
  linkStatement,
  name,
  note,
  text,
  textStatement,
  unitDate,
} from './statement.ts'
import {
  type Arbitraries,
  accessPointType,
  anyDate,
  audience,
  code,
  extra,
  id,
  link,
  list,
  shape,
  statement,
  uri,
  words,
} from './words.ts'

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
  fullText: list(note()),
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

/** A unit in which each field is there now and then, so that one unit does not become a book. */
export const unit: fc.Arbitrary<Unit> = fc
  .subarray(Object.keys(unitArbitraries).filter(isUnitField), { maxLength: 9 })
  .chain(fields =>
    fc.record<Record<string, unknown>>(Object.fromEntries(fields.map(field => [field, unitArbitraries[field]]))),
  )

function isUnitField(field: string): field is keyof Unit {
  return Object.hasOwn(unitArbitraries, field)
}
