import type { Control, MaintenanceEvent } from '../../model/control.ts'
import type { Identifier } from '../../model/identifier.ts'
import type { Note } from '../../model/note.ts'
import type { TextStatement } from '../../model/statement.ts'
import type { Description } from '../../model/unit.ts'
import type { Passage } from './in-prose.ts'
import type { Line } from './lines.ts'
import type { NoteField } from './profile.ts'
import { standsAt } from './stands.ts'

/** The fields of a unit that hold several values. */
export type ListField = {
  [Field in keyof Description]-?: NonNullable<Description[Field]> extends readonly unknown[] ? Field : never
}[keyof Description]

/** One value of a field that holds several. */
export type OneOf<Field extends ListField> = NonNullable<Description[Field]>[number]

/** What the sections of a text say of the whole, gathered field by field. */
export interface Gathered {
  title?: TextStatement
  referenceCode?: Identifier
  recordId?: string
  agency?: string
  readonly lists: Map<ListField, unknown[]>
  readonly events: MaintenanceEvent[]
  /** The prose, for what may be found in it. */
  readonly passages: Passage[]
}

export const gathered = (): Gathered => ({ lists: new Map(), events: [], passages: [] })

/** Adds a value to a field that holds several. @param at where it stands, when that is known */
export function put<Field extends ListField>(
  { lists }: Gathered,
  field: Field,
  value: OneOf<Field>,
  at?: Pick<Line, 'line' | 'column'>,
): void {
  if (at && typeof value === 'object') standsAt(value, at)
  const had = lists.get(field)
  if (had) had.push(value)
  else lists.set(field, [value])
}

/** Adds a note to a field that holds notes. */
export const addNote = (into: Gathered, field: NoteField, note: Note, at?: Pick<Line, 'line' | 'column'>): void =>
  put(into, field, note, at)

/** Whether nothing is said yet in a field. */
export const isEmpty = ({ lists }: Gathered, field: ListField): boolean => !lists.has(field)

/** The description of the whole, with the fields something is said in. */
export function descriptionOf({ title, referenceCode, lists }: Gathered): Description {
  return {
    ...(referenceCode && { referenceCode }),
    ...(title && { title }),
    ...Object.fromEntries(lists),
  }
}

/** The control section, with the fields something is said in. */
export function controlOf({ recordId, agency, events }: Gathered): Control {
  return {
    ...(recordId !== undefined && { recordId }),
    ...(agency !== undefined && { agency: { name: agency } }),
    ...(events.length > 0 && { events }),
  }
}
