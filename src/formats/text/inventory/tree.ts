import type { Container } from '../../../model/container.ts'
import type { Note } from '../../../model/note.ts'
import type { UnitTree } from '../../../model/unit.ts'
import { type Line, spaced } from '../lines.ts'
import type { LineLevel } from '../profile.ts'
import { standsAt } from '../stands.ts'
import type { Dated } from './trailing-date.ts'

/** A unit of a list while lines are still added to it. */
export interface Branch {
  readonly at: Line
  readonly level: LineLevel
  /** The lines of its title. */
  readonly words: string[]
  readonly containers: readonly Container[]
  readonly notes: string[]
  readonly units: Branch[]
  /** Where its words begin. */
  readonly column: number
}

/** The finished units of a list. Depth is bounded by `MOST_LEVELS`. */
export function finished(branches: readonly Branch[], dated: (words: string, at: Line) => Dated): readonly UnitTree[] {
  return branches.map(({ at, level, words, containers, notes, units }) => {
    const { title, date } = dated(words.join(' '), at)
    return {
      ...level,
      ...(title !== '' && { title: standsAt({ text: spaced(title) }, at) }),
      ...(date && { dates: [date] }),
      ...(containers.length > 0 && { containers }),
      ...(notes.length > 0 && { notes: notes.map(noteOf) }),
      ...(units.length > 0 && { units: finished(units, dated) }),
    }
  })
}

/** A line kept as it is. */
export const noteOf = (text: string): Note => ({ blocks: [{ type: 'paragraph', content: [text] }] })

/** Headings are not put into one another more often than this. */
export const MOST_LEVELS = 8
