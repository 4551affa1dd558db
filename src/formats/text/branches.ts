import type { Container } from '../../model/container.ts'
import type { Note } from '../../model/note.ts'
import type { Unit, UnitTree } from '../../model/unit.ts'
import type { Entry } from './entries.ts'
import type { LineLevel } from './profile.ts'

/** A unit while units and notes are still added to it. */
export interface Branch {
  readonly unit: Unit
  readonly notes: Note[]
  readonly units: Branch[]
}

/** The branch that all others hang on. */
export const root = (): Branch => ({ unit: {}, notes: [], units: [] })

/** The unit of an entry of the container list, in the containers it stands in and those it names. */
export function branchOf({ title, dates, containers }: Entry, level: LineLevel, within: readonly Container[]): Branch {
  const all = [...within, ...containers]
  return {
    unit: {
      ...level,
      ...(title !== undefined && { title: { text: title } }),
      ...(dates.length > 0 && { dates }),
      ...(all.length > 0 && { containers: all }),
    },
    notes: [],
    units: [],
  }
}

/** Adds a sentence of the list to a unit. */
export function note(branch: Branch, sentence: string): void {
  branch.notes.push({ blocks: [{ type: 'paragraph', content: [sentence] }] })
}

/** The finished tree. Its depth is that of the form, area to folder, whatever the source. */
export function finished({ unit, notes, units }: Branch): UnitTree {
  return {
    ...unit,
    ...(notes.length > 0 && { notes }),
    ...(units.length > 0 && { units: units.map(finished) }),
  }
}

const CONTINUED = /,? ?\(?(?:cont\.|cont'd|continued)\)?$/i

/** Whether a line repeats the heading that is open, in capitals or not, with or without "continued". */
export const sameHeading = ({ unit }: Branch, { title = '' }: Entry): boolean =>
  unit.title?.text.toLowerCase() === title.slice(0, 500).replace(CONTINUED, '').toLowerCase()
