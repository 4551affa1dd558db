import type { AccessPoint, AccessPointType } from '../../model/access-point.ts'
import type { Name, NameType } from '../../model/name.ts'
import type { Unit } from '../../model/unit.ts'
import { type Codec, unitCodec } from './codec.ts'
import { bars } from './list.ts'
import { splitMarks, withMarks } from './marks.ts'
import { markedStatement, statementMarks } from './statements.ts'

const MARKS = ['internal', 'lang', 'label', 'type', 'role', 'source', 'id', 'rules', 'under'] as const

interface Marked {
  readonly text: string
  readonly role?: string
  readonly source?: string
  readonly identifier?: string
  readonly rules?: string
  readonly under?: readonly string[]
}

function named(item: string): Marked {
  const [text, { role, source, id, rules, under, ...marks }] = splitMarks(item, MARKS)
  return {
    text,
    ...(role !== undefined && { role }),
    ...(source !== undefined && { source }),
    ...(id !== undefined && { identifier: id }),
    ...(rules !== undefined && { rules }),
    ...(under !== undefined && { under: under.split(' > ') }),
    ...markedStatement(marks),
  }
}

const nameText = (name: Name | AccessPoint): string =>
  withMarks(name.text, {
    ...statementMarks(name),
    role: name.role,
    source: name.source,
    id: name.identifier,
    rules: name.rules,
    under: 'under' in name && name.under ? name.under.join(' > ') : undefined,
  })

/** Columns that hold the creators, one for each kind of them. */
export function creators(columns: Readonly<Record<NameType, string>>): Codec<Unit, 'creators'> {
  const kinds: readonly NameType[] = ['person', 'family', 'corporateBody', 'unknown']
  return unitCodec({
    fields: ['creators'],
    columns: kinds.map(kind => columns[kind]),
    read: cells => ({
      creators: kinds.flatMap(type => bars.split(cells[columns[type]] ?? '').map(item => ({ type, ...named(item) }))),
    }),
    write: unit =>
      Object.fromEntries(
        kinds.map(type => [
          columns[type],
          bars.join((unit.creators ?? []).filter(name => name.type === type).map(nameText)),
        ]),
      ),
  })
}

/** Columns that hold the access points, one for each kind of them. */
export function accessPoints(columns: Readonly<Record<AccessPointType, string>>): Codec<Unit, 'accessPoints'> {
  const kinds: readonly AccessPointType[] = [
    'subject',
    'person',
    'family',
    'corporateBody',
    'unknown',
    'place',
    'genre',
    'function',
    'occupation',
    'title',
  ]
  return unitCodec({
    fields: ['accessPoints'],
    columns: kinds.map(kind => columns[kind]),
    read: cells => ({
      accessPoints: kinds.flatMap(type =>
        bars.split(cells[columns[type]] ?? '').map((item): AccessPoint => ({ type, ...named(item) })),
      ),
    }),
    write: unit =>
      Object.fromEntries(
        kinds.map(type => [
          columns[type],
          bars.join((unit.accessPoints ?? []).filter(point => point.type === type).map(nameText)),
        ]),
      ),
  })
}

/** A column that holds the institution. Its address stands in a column of its own, a line for each line. */
export function repository(column: string, address: string): Codec<Unit, 'repository'> {
  return unitCodec({
    fields: ['repository'],
    columns: [column, address],
    read: cells => {
      const lines = (cells[address] ?? '')
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== '')
      const stated = bars.split(cells[column] ?? '')
      const names = stated.length === 0 && lines.length > 0 ? [''] : stated
      return {
        repository: names.map((item, i) => ({
          type: 'corporateBody',
          ...named(item),
          ...(i === 0 && lines.length > 0 && { address: lines }),
        })),
      }
    },
    write: unit => {
      const [first, ...others] = unit.repository ?? []
      return {
        [column]: bars.join([...(first ? [first] : []), ...others].map(nameText)),
        [address]: (first?.address ?? []).join('\n'),
      }
    },
  })
}
