import type { DigitalObject, Relation } from '../../model/digital-object.ts'
import { tidy } from '../../model/prose-text.ts'
import type { Unit } from '../../model/unit.ts'
import { type Codec, unitCodec } from './codec.ts'
import { bars } from './list.ts'
import { splitMarks, withMarks } from './marks.ts'
import { blocksOf, proseText } from './prose.ts'

const MARKS = ['internal', 'title', 'kind', 'id', 'note'] as const
const KINDS = ['borndigital', 'derived', 'unknown', 'otherdaotype'] as const

function digitalObjectIn(item: string): DigitalObject {
  const [href, marks] = splitMarks(item, MARKS)
  const kind = KINDS.find(each => each === marks.kind)
  return {
    ...((href !== '' || marks.title !== undefined) && {
      link: { ...(href !== '' && { href }), ...(marks.title !== undefined && { title: marks.title }) },
    }),
    ...(kind !== undefined && { kind }),
    ...(marks.id !== undefined && { identifier: marks.id }),
    ...(marks.note !== undefined && { note: blocksOf(marks.note) }),
    ...(marks.internal !== undefined && { audience: 'internal' as const }),
  }
}

const digitalObjectText = ({ link, kind, identifier, note, audience }: DigitalObject): string =>
  withMarks(link?.href ?? '', {
    internal: audience === 'internal' ? '' : undefined,
    title: link?.title,
    kind,
    id: identifier,
    note: note && tidy(proseText(note)),
  })

/** Each file by itself: the members of a set stand in a row, what is said of the set with the first. */
export const files = (objects: readonly DigitalObject[]): DigitalObject[] =>
  objects.flatMap(object => {
    const { members = [], ...own } = object
    if (members.length === 0) return [own]
    const [first, ...others] = members
    return [{ ...own, ...first }, ...others]
  })

/** A column that holds the addresses of digital objects. */
export function digitalObjects(column: string): Codec<Unit, 'digitalObjects'> {
  return unitCodec({
    fields: ['digitalObjects'],
    columns: [column],
    read: cells => ({ digitalObjects: bars.split(cells[column] ?? '').map(digitalObjectIn) }),
    write: unit => ({ [column]: bars.join(files(unit.digitalObjects ?? []).map(digitalObjectText)) }),
  })
}

const RELATION_MARKS = ['internal', 'kind', 'uri', 'role', 'date', 'place', 'note'] as const
const RELATIONS = ['cpfrelation', 'resourcerelation', 'functionrelation', 'otherrelationtype'] as const

function relationIn(item: string): Relation {
  const [entry, marks] = splitMarks(item, RELATION_MARKS)
  return {
    type: RELATIONS.find(each => each === marks.kind) ?? 'otherrelationtype',
    ...(entry !== '' && { entry }),
    ...(marks.uri !== undefined && { link: { href: marks.uri } }),
    ...(marks.role !== undefined && { arcrole: marks.role }),
    ...(marks.date !== undefined && { date: marks.date }),
    ...(marks.place !== undefined && { place: marks.place }),
    ...(marks.note !== undefined && { note: blocksOf(marks.note) }),
    ...(marks.internal !== undefined && { audience: 'internal' as const }),
  }
}

/** A column that holds relations to other things. */
export function relations(column: string): Codec<Unit, 'relations'> {
  return unitCodec({
    fields: ['relations'],
    columns: [column],
    read: cells => ({ relations: bars.split(cells[column] ?? '').map(relationIn) }),
    write: unit => ({
      [column]: bars.join(
        (unit.relations ?? []).map(({ type, entry, link, arcrole, date, place, note, audience }) =>
          withMarks(entry ?? '', {
            internal: audience === 'internal' ? '' : undefined,
            kind: type,
            uri: link?.href,
            role: arcrole,
            date,
            place,
            note: note && tidy(proseText(note)),
          }),
        ),
      ),
    }),
  })
}
