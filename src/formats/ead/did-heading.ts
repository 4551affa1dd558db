import type { Note } from '../../model/note.ts'
import type { Unit } from '../../model/unit.ts'

/** The local type of a note that is the heading of the identification of a unit, and nothing else. EAD `did/head`. */
export const DID_HEADING = 'did'

/** Whether a note has a heading, that of the identification, and nothing besides. */
function isDidHeading(note: Note): boolean {
  if (note.localType !== DID_HEADING) return false
  const { localType: _, heading = [], blocks, ...besides } = note
  return heading.length > 0 && blocks.length === 0 && Object.keys(besides).length === 0
}

/** A unit without the heading of its identification, and that heading. */
export function didHeadingApart(unit: Unit): { readonly heading?: Note['heading']; readonly rest: Unit } {
  const found = unit.notes?.find(isDidHeading)
  if (!found) return { rest: unit }
  const { notes = [], ...others } = unit
  const left = notes.filter(note => note !== found)
  return { heading: found.heading, rest: left.length > 0 ? { ...others, notes: left } : others }
}
