import type { UnitSink } from '../model/sink.ts'
import type { Unit } from '../model/unit.ts'
import { unitName } from '../report/breadcrumb.ts'
import { counted } from '../report/visible.ts'

/** What is known of a finding aid once it has gone by: counts by level, and how far its dates and values were understood. */
export interface Survey {
  readonly units: number
  readonly depth: number
  /** How many units there are of each level, in order of first appearance. */
  readonly levels: ReadonlyMap<string, number>
  readonly dates: { readonly understood: number; readonly undated: number; readonly notUnderstood: number }
  readonly extents: { readonly understood: number; readonly notUnderstood: number }
  readonly earliest: string | undefined
  readonly latest: string | undefined
  readonly top: Unit | undefined
}

/** How many lines of the tree are shown; the rest is counted. */
export const SHOWN_UNITS = 200

/** A sink that draws the tree as it goes by and counts what is in it. */
export function treeView(): UnitSink & { lines(): string[]; survey(): Survey } {
  const lines: string[] = []
  const levels = new Map<string, number>()
  const dates = { understood: 0, undated: 0, notUnderstood: 0 }
  const extents = { understood: 0, notUnderstood: 0 }
  let depth = 0
  let deepest = 0
  let units = 0
  let earliest: string | undefined
  let latest: string | undefined
  let top: Unit | undefined

  function look(unit: Unit): void {
    for (const { begin, end, undated } of unit.dates ?? []) {
      if (begin !== undefined || end !== undefined) dates.understood++
      else if (undated === 'all') dates.undated++
      else dates.notUnderstood++
      if (begin !== undefined && !begin.startsWith('-') && (earliest === undefined || begin < earliest))
        earliest = begin
      if (end !== undefined && !end.startsWith('-') && (latest === undefined || end > latest)) latest = end
    }
    for (const { extents: found = [] } of unit.physicalDescriptions ?? [])
      if (found.length > 0) extents.understood += found.length
      else extents.notUnderstood++
  }

  return {
    begin() {},
    open(unit) {
      if (depth === 0) top = unit
      units++
      const level = unit.level === 'otherlevel' ? (unit.otherLevel ?? 'other level') : (unit.level ?? 'no level stated')
      levels.set(level, (levels.get(level) ?? 0) + 1)
      look(unit)
      if (lines.length < SHOWN_UNITS) lines.push('  '.repeat(depth) + line(unit))
      depth++
      deepest = Math.max(deepest, depth)
    },
    amend(more) {
      look(more)
    },
    close() {
      depth--
    },
    end() {},
    lines: () => (units > lines.length ? [...lines, `… and ${counted(units - lines.length, 'more unit')}`] : lines),
    survey: () => ({ units, depth: deepest, levels, dates, extents, earliest, latest, top }),
  }
}

function line(unit: Unit): string {
  const parts = [unitName(unit)]
  const { dates = [], containers = [], physicalDescriptions = [] } = unit
  const shown = dates.filter(date => date.audience !== 'internal').map(date => date.edtf ?? date.text)
  if (shown.length > 0) parts.push(shown.join(', '))
  const boxes = containers
    .filter(container => container.audience !== 'internal')
    .map(({ type, indicator, text }) => (type === undefined ? text : `${type} ${indicator ?? text}`))
  if (boxes.length > 0) parts.push(boxes.join(', '))
  const extents = physicalDescriptions
    .filter(description => description.audience !== 'internal')
    .map(({ text }) => text)
  if (extents.length > 0) parts.push(extents.join('; '))
  return parts.join('  ·  ')
}
