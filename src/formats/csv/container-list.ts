import type { AccessPointType } from '../../model/access-point.ts'
import type { Level, Unit } from '../../model/unit.ts'
import type { Cells, RowContext } from './codec.ts'
import { container } from './containers.ts'
import { datesIn } from './dates.ts'
import { bars } from './list.ts'
import type { PlacedRow } from './placed-row.ts'
import type { AnyCodec } from './profile.ts'
import { blocksOf } from './prose.ts'

/** The parts of a hierarchy that a row of a container list names above its file, the highest first. */
const ABOVE: readonly { readonly name: string; readonly level: Level; readonly otherLevel?: string }[] = [
  { name: 'series', level: 'series' },
  { name: 'subseries', level: 'subseries' },
  { name: 'sub-subseries', level: 'otherlevel', otherLevel: 'sub-subseries' },
]

const ASPECTS = ['number', 'title', 'dates', 'scopecontent'] as const

/** The columns that describe series and subseries in the row of each file. */
export const nestColumns: readonly string[] = ABOVE.flatMap(({ name }) => ASPECTS.map(aspect => `${name} ${aspect}`))

/** Whether a table has such columns. */
export const isNested = (has: (column: string) => boolean): boolean => has('series title') || has('series number')

const quiet: RowContext = { say() {} }

/**
 * Puts the rows of a container list below the series and subseries that each of them names. A series that the row before
 * named too is not begun again.
 */
export function nest(): (cells: Cells, row: PlacedRow) => readonly PlacedRow[] {
  let before: readonly string[] = []
  return (cells, row) => {
    const named = ABOVE.flatMap(({ name, level, otherLevel }) => {
      const said = ASPECTS.map(aspect => cells[`${name} ${aspect}`] ?? '')
      return said.every(text => text === '') ? [] : [{ said, level, otherLevel }]
    })
    const keys = named.map(({ said }) => said.slice(0, 3).join('\u0000'))
    let same = 0
    while (same < keys.length && keys[same] === before[same]) same++
    before = keys
    const above = named.slice(same).map(
      ({ said, level, otherLevel }, i): PlacedRow => ({
        draw: () => ({ unit: aboveUnit(said, level, otherLevel), control: {}, about: [] }),
        number: row.number,
        line: row.line,
        depth: String(same + i + 1),
        size: 0,
      }),
    )
    const drawn = row.draw()
    const says = Object.keys(drawn.unit).some(field => field !== 'level')
    return says ? [...above, { ...row, draw: () => drawn, depth: String(named.length + 1) }] : above
  }
}

function aboveUnit(
  [number = '', title = '', dates = '', scope = '']: readonly string[],
  level: Level,
  otherLevel: string | undefined,
): Unit {
  return {
    level,
    ...(otherLevel !== undefined && { otherLevel }),
    ...(number !== '' && { referenceCode: { text: number } }),
    ...(title !== '' && { title: { text: title } }),
    ...(dates !== '' && { dates: datesIn(dates, {}, '', quiet) }),
    ...(scope !== '' && { scopeContent: [{ blocks: blocksOf(scope) }] }),
  }
}

/** `file title` says what it is, and so at which level. */
const fileTitle: AnyCodec<Unit> = {
  columns: ['file title'],
  read: cells => ({ level: 'file', title: { text: cells['file title'] ?? '' } }),
}

const itemTitle: AnyCodec<Unit> = {
  columns: ['item title'],
  read: cells => ({ level: 'item', title: { text: cells['item title'] ?? '' } }),
}

/** Containers as type and number, up to three, with the kind of material in them. */
const numbered: AnyCodec<Unit> = {
  columns: ['instance type', ...[1, 2, 3].flatMap(n => [`container ${n} type`, `container ${n} number`])],
  read(cells) {
    const instance = cells['instance type']
    return {
      containers: [1, 2, 3].flatMap(n => {
        const mark = cells[`container ${n} number`]
        const type = cells[`container ${n} type`]
        if (mark === undefined && (type === undefined || n > 1)) return []
        if (mark === undefined) return [{ text: type ?? '', ...(instance !== undefined && { instance }) }]
        return [{ ...container(type, mark), ...(instance !== undefined && { instance }) }]
      }),
    }
  },
}

const TERMS: Readonly<Record<string, AccessPointType>> = {
  geogname: 'place',
  corpname: 'corporateBody',
  famname: 'family',
  persname: 'person',
  name: 'unknown',
  subject: 'subject',
  genreform: 'genre',
  function: 'function',
  occupation: 'occupation',
}

/** A term and the authority file it is from, in columns named as EAD names it. */
const term = ([column, type]: [string, AccessPointType]): AnyCodec<Unit> => ({
  columns: [column, `${column} source`],
  read: cells => {
    const source = cells[`${column} source`]
    return {
      accessPoints: bars
        .split(cells[column] ?? '')
        .map(text => ({ type, text, ...(source !== undefined && { source }) })),
    }
  },
})

/** What container lists have beside the columns of the template; read and never written. */
export const listColumns: readonly AnyCodec<Unit>[] = [
  fileTitle,
  itemTitle,
  numbered,
  ...Object.entries(TERMS).map(term),
]
