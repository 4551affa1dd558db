import type { AccessPoint } from '../../model/access-point.ts'
import type { MaintenanceEvent } from '../../model/control.ts'
import type { UnitDate } from '../../model/date.ts'
import type { PhysicalDescription } from '../../model/extent.ts'
import type { Identifier } from '../../model/identifier.ts'
import type { Note } from '../../model/note.ts'
import type { TextStatement } from '../../model/statement.ts'
import type { Description } from '../../model/unit.ts'
import type { Passage } from './in-prose.ts'
import type { NoteField } from './profile.ts'

/** What the sections of a text say of the whole, gathered field by field. */
export interface Gathered {
  title?: TextStatement
  referenceCode?: Identifier
  readonly dates: UnitDate[]
  readonly physicalDescriptions: PhysicalDescription[]
  readonly abstract: TextStatement[]
  readonly accessPoints: AccessPoint[]
  readonly notes: Map<NoteField, Note[]>
  readonly events: MaintenanceEvent[]
  /** The prose, for what may be found in it. */
  readonly passages: Passage[]
}

export const gathered = (): Gathered => ({
  dates: [],
  physicalDescriptions: [],
  abstract: [],
  accessPoints: [],
  notes: new Map(),
  events: [],
  passages: [],
})

/** The description of the whole, with the fields something is said in. */
export function descriptionOf(from: Gathered): Description {
  const { title, referenceCode, dates, physicalDescriptions, abstract, accessPoints, notes } = from
  return {
    ...(referenceCode && { referenceCode }),
    ...(title && { title }),
    ...(dates.length > 0 && { dates }),
    ...(physicalDescriptions.length > 0 && { physicalDescriptions }),
    ...(abstract.length > 0 && { abstract }),
    ...Object.fromEntries(notes),
    ...(accessPoints.length > 0 && { accessPoints }),
  }
}

/** Adds a note to a field that holds notes. */
export function addNote({ notes }: Gathered, field: NoteField, note: Note): void {
  const had = notes.get(field)
  if (had) had.push(note)
  else notes.set(field, [note])
}
