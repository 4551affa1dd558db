import type { AccessPointType } from '../../model/access-point.ts'
import type { Level, Unit } from '../../model/unit.ts'
import type { RowContext } from './codec.ts'
import { container } from './containers.ts'
import { datesIn } from './dates.ts'
import { bars } from './list.ts'
import type { PlacedRow } from './placed-row.ts'
import type { AnyCodec, Nesting } from './profile.ts'
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

/** A part of the hierarchy that a row names above its file. */
interface Above {
  readonly said: readonly string[]
  readonly level: Level
  readonly otherLevel?: string | undefined
}

/** One of them that is open. Whether it is hidden is not certain before the rows that name it have been sent. */
interface OpenAbove {
  readonly key: string
  hidden: boolean
  sent: boolean
}

/** So many rows are held at most until it is known whether a series is internal. */
const MOST_HELD = 10_000

/**
 * Puts the rows of a container list below the series and subseries that each of them names. A series that the row before
 * named too is not begun again. What internal rows alone name is internal: such rows wait for one that is not.
 */
export function nest(): Nesting {
  let open: readonly OpenAbove[] = []
  let held: PlacedRow[] = []

  function release(): readonly PlacedRow[] {
    const rows = held
    held = []
    for (const each of open) each.sent = true
    return rows
  }

  return {
    row(cells, row) {
      const named = ABOVE.flatMap(({ name, level, otherLevel }): Above[] => {
        const said = ASPECTS.map(aspect => cells[`${name} ${aspect}`] ?? '')
        return said.every(text => text === '') ? [] : [{ said, level, otherLevel }]
      })
      const drawn = row.draw()
      const { audience } = drawn.unit
      const hidden = audience === 'internal'
      const path = named.map(({ said }, i): OpenAbove => {
        const key = said.slice(0, 3).join('\u0000')
        const known = open[i]
        return known?.key === key && (hidden || !known.hidden || !known.sent) ? known : { key, hidden, sent: false }
      })
      let same = 0
      while (same < path.length && path[same] === open[same]) same++
      if (!hidden) for (const each of path.slice(0, same)) each.hidden = false
      open = path.map((each, i) => (i <= same ? each : { ...each, hidden, sent: false }))
      const says = Object.keys(drawn.unit).some(field => field !== 'level' && field !== 'audience')
      for (const [i, each] of named.slice(same).entries()) {
        const begun = open[same + i]
        const itself = !says && same + i === named.length - 1
        held.push({
          draw: () => ({
            unit: aboveUnit(each, begun?.hidden ? 'internal' : itself ? audience : undefined),
            control: {},
            about: itself ? drawn.about : [],
          }),
          number: row.number,
          line: row.line,
          depth: String(same + i + 1),
          size: 0,
        })
      }
      if (says) held.push({ ...row, draw: () => drawn, depth: String(named.length + 1) })
      return held.length < MOST_HELD && open.some(each => each.hidden) ? [] : release()
    },
    end: release,
  }
}

function aboveUnit({ said, level, otherLevel }: Above, audience: Unit['audience']): Unit {
  const [number = '', title = '', dates = '', scope = ''] = said
  return {
    ...(audience !== undefined && { audience }),
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
