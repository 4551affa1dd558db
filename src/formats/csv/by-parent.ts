import { append } from '../../model/append.ts'
import { amended } from '../../model/tree.ts'
import { controlOf, type Drawn, type PlacedRow, type Placer, type RowUnitSink, type SayOfRow } from './placed-row.ts'
import { aboutMore, sayingMore } from './saying-more.ts'

/** Up to this much text, in characters, is looked at before rows in order are sent on as they come. */
export const LOOK_AHEAD = 1_000_000

/** Up to this much text, in characters, rows may stand in any order. */
export const ANY_ORDER = 100_000_000

/**
 * Places rows by the key of the row that each is part of. A row that names none is a whole, and begins a finding aid. A row
 * with the key of an earlier one says more of the same unit.
 *
 * Rows may stand in any order up to {@link ANY_ORDER} characters; a table of more than {@link LOOK_AHEAD} characters whose
 * rows follow those they are part of is never held.
 *
 * Reports the errors `csv/missing-parent`, `csv/cycle` and `csv/out-of-order`; the row is placed below the whole then.
 */
export function byParent(units: RowUnitSink, column: string, say: SayOfRow): Placer {
  let held: PlacedRow[] = []
  let size = 0
  let streaming = false
  const path: string[] = []
  const closed = new Set<string>()
  let open = 0

  function closeTo(depth: number): void {
    for (; open > depth; open--) {
      const key = path.pop()
      if (key !== undefined && key !== '') closed.add(key)
      units.close()
    }
  }

  function finish(): void {
    if (open === 0) return
    closeTo(0)
    units.end()
  }

  function openRow(row: PlacedRow, depth: number): void {
    const { unit, control, about } = row.draw()
    if (depth === 0) {
      finish()
      units.begin(control)
    } else closeTo(depth)
    units.open(unit, about)
    path.push(row.id ?? '')
    open++
  }

  /** Sends a row on as it comes; its parent must still be open. */
  function stream(row: PlacedRow): void {
    if (row.id !== undefined && row.id !== '' && path.includes(row.id)) {
      const more = row.draw()
      units.amend(sayingMore(more.unit), aboutMore(more))
      return
    }
    if (row.parent === undefined) {
      openRow(row, 0)
      return
    }
    const at = path.lastIndexOf(row.parent)
    if (at >= 0) {
      openRow(row, at + 1)
      return
    }
    if (closed.has(row.parent))
      say(row, {
        code: 'csv/out-of-order',
        severity: 'error',
        message: `Row ${row.number} comes too late: the unit it is part of was complete before it. It was placed below the whole.`,
        value: row.parent,
        hint: 'In a table of this size each row must follow the row it is part of, before the next row of that level.',
      })
    else missing(row)
    if (open === 0) openWhole(row)
    openRow(row, 1)
  }

  function openWhole(row: PlacedRow): void {
    units.begin(controlOf(row.draw()))
    units.open({})
    path.push('')
    open = 1
  }

  function missing(row: PlacedRow): void {
    say(row, {
      code: 'csv/missing-parent',
      severity: 'error',
      message: `Row ${row.number} is part of a unit whose key no row has. It was placed below the whole.`,
      value: row.parent ?? '',
      hint: `Correct the column "${column}", or add the row that is missing.`,
    })
  }

  /** Sends the rows that were held on, each below the one it is part of. */
  function release(): void {
    const rows = joined(held)
    held = []
    const byKey = new Map<string, number>()
    for (const [i, { id }] of rows.entries()) if (id !== undefined && !byKey.has(id)) byKey.set(id, i)
    const children = new Map<number, number[]>()
    const roots: number[] = []
    const lost: number[] = []
    for (const [i, row] of rows.entries()) {
      const parent = row.parent === undefined ? undefined : byKey.get(row.parent)
      if (row.parent === undefined) roots.push(i)
      else if (parent === undefined) lost.push(i)
      else {
        const siblings = children.get(parent)
        if (siblings) siblings.push(i)
        else children.set(parent, [i])
      }
    }
    for (const i of lost) {
      const row = rows[i]
      if (row) missing(row)
    }
    const reached = new Set<number>()
    const pending = [...roots, ...lost]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      reached.add(next)
      append(pending, children.get(next) ?? [])
    }
    const circular = breakCycles(rows, children, reached, byKey)
    const [first = -1] = roots
    const astray = [...lost, ...circular].sort((a, b) => a - b)
    const below = (i: number): readonly number[] => [...(children.get(i) ?? []), ...(i === first ? astray : [])]
    const [some] = astray
    const row = some === undefined ? undefined : rows[some]
    if (first < 0 && row) {
      openWhole(row)
      for (const i of astray) sendTree(rows, i, 1, below)
    }
    for (const i of roots) sendTree(rows, i, 0, below)
  }

  function sendTree(
    rows: readonly PlacedRow[],
    from: number,
    depth: number,
    below: (i: number) => readonly number[],
  ): void {
    const pending: [number, number][] = [[from, depth]]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const [i, at] = next
      const row = rows[i]
      if (!row) continue
      openRow(row, at)
      const parts = below(i)
      for (let n = parts.length - 1; n >= 0; n--) pending.push([parts[n] ?? 0, at + 1])
    }
  }

  /** Rows that are part of one another in a circle: the first of each is taken out of it. */
  function breakCycles(
    rows: readonly PlacedRow[],
    children: Map<number, number[]>,
    reached: Set<number>,
    byKey: ReadonlyMap<string, number>,
  ): number[] {
    const taken: number[] = []
    for (const [i, row] of rows.entries()) {
      if (reached.has(i)) continue
      const circle = circleFrom(i, rows, byKey)
      const [at = i] = circle
      const start = rows[at] ?? row
      say(start, {
        code: 'csv/cycle',
        severity: 'error',
        message:
          circle.length === 1
            ? `Row ${start.number} is part of itself. It was placed below the whole.`
            : `Rows ${circle.map(n => rows[n]?.number ?? 0).join(', ')} are part of one another in a circle. Row ${start.number} was placed below the whole.`,
        value: start.parent ?? '',
        hint: `Correct the column "${column}" of one of them.`,
      })
      const parent = byKey.get(start.parent ?? '') ?? -1
      children.set(
        parent,
        (children.get(parent) ?? []).filter(n => n !== at),
      )
      taken.push(at)
      const pending = [at]
      for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        reached.add(next)
        append(pending, children.get(next) ?? [])
      }
    }
    return taken
  }

  return {
    row(row) {
      if (streaming) {
        stream(row)
        return
      }
      held.push(row)
      size += row.size
      if (size <= LOOK_AHEAD) return
      if (inOrder(held)) {
        streaming = true
        const rows = held
        held = []
        for (const each of rows) stream(each)
      } else if (size > ANY_ORDER) {
        release()
        streaming = true
      }
    },
    end() {
      if (!streaming) release()
      finish()
    },
  }
}

/** What rows say of one unit. */
function together(first: PlacedRow, others: readonly PlacedRow[]): Drawn {
  const { unit, control, about } = first.draw()
  const said = [...about]
  let whole = unit
  for (const other of others) {
    const more = other.draw()
    whole = amended(whole, sayingMore(more.unit, whole))
    append(said, aboutMore(more))
  }
  return { unit: whole, control, about: said }
}

/** Rows with the same key made one. */
function joined(rows: readonly PlacedRow[]): PlacedRow[] {
  const result: PlacedRow[] = []
  const at = new Map<string, number>()
  const others = new Map<number, PlacedRow[]>()
  for (const row of rows) {
    const known = row.id === undefined ? undefined : at.get(row.id)
    if (known !== undefined) {
      const same = others.get(known) ?? []
      same.push(row)
      others.set(known, same)
      continue
    }
    if (row.id !== undefined) at.set(row.id, result.length)
    result.push(row)
  }
  return result.map((first, i) => {
    const same = others.get(i)
    if (same === undefined) return first
    const size = same.reduce((sum, row) => sum + row.size, first.size)
    return { ...first, draw: () => together(first, same), size }
  })
}

/** Whether each row follows the one it is part of while that one is still open. */
function inOrder(rows: readonly PlacedRow[]): boolean {
  const path: string[] = []
  for (const { id, parent } of rows) {
    if (id !== undefined && path.includes(id)) continue
    const depth = parent === undefined ? 0 : path.lastIndexOf(parent) + 1
    if (parent !== undefined && depth === 0) return false
    path.length = depth
    path.push(id ?? '')
  }
  return true
}

/** The rows of the circle that a row leads into. */
function circleFrom(from: number, rows: readonly PlacedRow[], byKey: ReadonlyMap<string, number>): number[] {
  const seen = new Set<number>()
  let at: number | undefined = from
  while (at !== undefined && !seen.has(at)) {
    seen.add(at)
    at = byKey.get(rows[at]?.parent ?? '')
  }
  if (at === undefined) return [from]
  const steps = [...seen]
  return steps.slice(steps.indexOf(at)).sort((a, b) => a - b)
}
