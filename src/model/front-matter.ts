import type { Note } from './note.ts'

/** A mark that no document can make: a note that only says of itself that it is external is still inside what is internal. */
const outside = new WeakSet<Note>()

/**
 * A note on the finding aid that stands beside the control section and not in it: a title page, a part of a preface. It is
 * for readers even when the section is internal. EAD 2002 `frontmatter`.
 */
export function besideControl(note: Note): Note {
  outside.add(note)
  return note
}

/** Whether a note is the very one that was found to stand beside the control section. */
export const standsBesideControl = (note: Note): boolean => outside.has(note)
