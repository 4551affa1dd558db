import { levelRank } from './level-rank.ts'
import { controlOf, type PlacedRow, type Placer, type RowUnitSink, type SayOfRow } from './placed-row.ts'

const DEEPEST = 500

/**
 * Places rows by a depth that each states. A whole that has no row of its own is opened before its first part.
 *
 * Reports `csv/level-skipped` (a row is more than one deeper than the row before; it is placed one deeper),
 * `csv/no-depth` (it has no number; it stands beside the row before), both errors.
 *
 * @param top whether depth 1 is the whole or a part of it
 */
export function byDepth(units: RowUnitSink, top: 'whole' | 'part', column: string, say: SayOfRow): Placer {
  const tree = openUnits(units)
  let last = 0
  return {
    row(row) {
      const stated = depthOf(row, column, say)
      const wanted = stated ?? Math.max(last, 1)
      const depth = Math.min(wanted, last + 1, DEEPEST)
      if (depth < wanted)
        say(row, {
          code: 'csv/level-skipped',
          severity: 'error',
          message: `Row ${row.number} is ${wanted} deep, but the row before it is ${last} deep: a level is missing between them. It was placed directly below that row.`,
          value: row.depth ?? '',
          hint: `Put the missing row between them, or write ${last + 1} in the column "${column}".`,
        })
      last = depth
      if (top === 'whole') {
        if (depth === 1) tree.begin(row)
        else tree.open(row, depth)
        return
      }
      if (tree.wholeFor(row)) last = 1
      tree.open(row, last === 1 ? 2 : depth + 1)
    },
    end: () => tree.finish(),
  }
}

function depthOf(row: PlacedRow, column: string, say: SayOfRow): number | undefined {
  const said = row.depth ?? ''
  if (/^\d{1,3}(?:\.0+)?$/.test(said) && Number(said) > 0) return Math.trunc(Number(said))
  say(row, {
    code: 'csv/no-depth',
    severity: 'error',
    message: `Row ${row.number} has no number in the column "${column}"; it was placed beside the row before it.`,
    ...(said !== '' && { value: said }),
    hint: 'Write 1 for the highest level, 2 for what is directly below it, and so on.',
  })
  return undefined
}

/**
 * Places rows by their levels: a file after a series is a part of it. Rows that say no level stand beside the row before.
 * When the first row is not the whole (a fonds, a collection), a whole without a row stands above all.
 */
export function byLevel(units: RowUnitSink): Placer {
  const tree = openUnits(units)
  const ranks: number[] = []
  return {
    row(row) {
      const drawn = row.draw()
      const once = { ...row, draw: () => drawn }
      const rank = levelRank(drawn.unit.level) ?? ranks.at(-1) ?? 4
      if (rank === 0) {
        tree.begin(once)
        ranks.length = 0
        ranks.push(0)
        return
      }
      if (ranks.length === 0) {
        tree.wholeFor(once)
        ranks.push(0)
      }
      while (ranks.length > 1 && (ranks.at(-1) ?? 0) >= rank) ranks.pop()
      ranks.push(rank)
      tree.open(once, ranks.length)
    },
    end: () => tree.finish(),
  }
}

/** The units that are open, from the whole down. */
function openUnits(units: RowUnitSink) {
  let open = 0
  let key: string | undefined
  function closeTo(depth: number): void {
    for (; open > depth; open--) units.close()
  }
  function finish(): void {
    if (open === 0) return
    closeTo(0)
    units.end()
  }
  return {
    /** Begins a finding aid with the whole that a row describes. */
    begin(row: PlacedRow): void {
      finish()
      const { unit, control, about } = row.draw()
      units.begin(control)
      units.open(unit, about)
      open = 1
    },
    /** Opens the whole of a row if it is another than the one that is open; says whether it did. */
    wholeFor(row: PlacedRow): boolean {
      if (open > 0 && (row.whole === undefined || row.whole.key === key)) return false
      finish()
      key = row.whole?.key
      units.begin(row.whole?.control ?? controlOf(row.draw()))
      units.open(row.whole?.unit ?? {})
      open = 1
      return true
    },
    /** Opens a unit at a depth, of which the whole is 1. */
    open(row: PlacedRow, depth: number): void {
      closeTo(Math.max(1, depth - 1))
      const { unit, about } = row.draw()
      units.open(unit, about)
      open++
    },
    finish,
  }
}
