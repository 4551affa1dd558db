import type { Container } from '../../model/container.ts'
import type { Note } from '../../model/note.ts'
import type { Unit, UnitTree } from '../../model/unit.ts'
import { goingOn } from './continued.ts'
import type { Entry } from './entries.ts'
import type { LineLevel } from './profile.ts'
import { standsAt } from './stands.ts'

/** A unit while units and notes are still added to it. */
export interface Branch {
  unit: Unit
  /** What is said of why it is kept from readers. */
  readonly closures: string[]
  readonly notes: Note[]
  readonly units: Branch[]
}

/** The branch that all others hang on. */
export const root = (): Branch => ({ unit: {}, closures: [], notes: [], units: [] })

/** The unit of an entry of the container list, in the containers it stands in and those it names. */
export function branchOf(
  { at, title, dates, containers, closures }: Entry,
  level: LineLevel,
  within: readonly Container[],
): Branch {
  const all = [...within, ...containers]
  return {
    unit: {
      ...level,
      ...(title !== undefined && { title: standsAt({ text: title }, at) }),
      ...(dates.length > 0 && { dates }),
      ...(all.length > 0 && { containers: all }),
    },
    closures: [...closures],
    notes: [],
    units: [],
  }
}

/** Adds a sentence of the list to a unit. */
export function note(branch: Branch, sentence: string): void {
  branch.notes.push({ blocks: [{ type: 'paragraph', content: [sentence] }] })
}

/** The finished tree. Its depth is that of the form, area to folder, whatever the source. */
export function finished({ unit, closures, notes, units }: Branch): UnitTree {
  return {
    ...unit,
    ...(closures.length > 0 && {
      accessRestrictions: [{ blocks: closures.map(text => ({ type: 'paragraph', content: [text] }) as const) }],
    }),
    ...(notes.length > 0 && { notes }),
    ...(units.length > 0 && { units: units.map(finished) }),
  }
}

/** A folder that goes on in another box stands in both. */
export function alsoIn(branch: Branch, containers: readonly Container[]): void {
  const { containers: had = [] } = branch.unit
  const more = containers.filter(
    ({ type, indicator }) => !had.some(each => each.type === type && each.indicator === indicator),
  )
  if (more.length > 0) branch.unit = { ...branch.unit, containers: [...had, ...more] }
}

/** Whether a line repeats the heading that is open, in capitals or not, with or without "continued". */
export const sameHeading = ({ unit }: Branch, { title = '' }: Entry): boolean =>
  unit.title?.text.toLowerCase() === (goingOn(title) ?? title).slice(0, 500).toLowerCase()
