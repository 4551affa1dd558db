import { unitFields } from '../../model/fields.ts'
import type { Note } from '../../model/note.ts'
import { noteText, plainText, tidy } from '../../model/prose-text.ts'
import type { Unit } from '../../model/unit.ts'
import { atomBars } from './atom-list.ts'
import { type Codec, unitCodec } from './codec.ts'
import { blocksOf, type NoteField, proseText } from './prose.ts'

/** The prose of a note, after its heading when that says more than the column does. */
export function headedText(note: Note, field: keyof Unit): string {
  const heading = note.heading === undefined ? '' : tidy(plainText(note.heading))
  const parts = (note.parts ?? []).flatMap(part => noteText(part, { heading: true }))
  return [sameAs(heading, field) ? '' : heading, proseText(note.blocks), ...parts]
    .filter(text => text !== '')
    .join('\n\n')
}

/** Whether a heading says no more than the name of the field. */
const sameAs = (heading: string, field: keyof Unit): boolean =>
  heading.toLowerCase() === String(unitFields[field].name).toLowerCase()

/** What stands in a column besides the notes of its own field: notes of others that have no column, after a word. */
export interface Joined {
  readonly field: NoteField
  readonly after?: string
}

/**
 * A column that holds one text for a field: all its notes, one below the other, and those of other fields that have no
 * column of their own. Reading gives one note of the first field.
 */
export function atomNote<Field extends NoteField>(
  field: Field,
  column: string,
  joined: readonly Joined[] = [],
): Codec<Unit, NoteField> {
  return unitCodec<NoteField>({
    fields: [field, ...joined.map(other => other.field)],
    columns: [column],
    read: cells => {
      const blocks = blocksOf(cells[column] ?? '')
      return blocks.length > 0 ? { [field]: [{ blocks }] } : {}
    },
    write: unit => ({
      [column]: [
        ...(unit[field] ?? []).map(note => headedText(note, field)),
        ...joined.flatMap(({ field: other, after = '' }) =>
          (unit[other] ?? []).map(note => after + headedText(note, other)),
        ),
      ]
        .filter(text => text !== '')
        .join('\n\n'),
    }),
  })
}

/** A column that holds several notes, with bars between them. */
export function atomNotes(
  field: 'notes' | 'publications',
  column: string,
  joined: readonly Joined[] = [],
): Codec<Unit, NoteField | 'shortNotes'> {
  return unitCodec<NoteField | 'shortNotes'>({
    fields: [field, ...joined.map(other => other.field), ...(field === 'notes' ? (['shortNotes'] as const) : [])],
    columns: [column],
    read: cells => ({ [field]: atomBars.split(cells[column] ?? '').map(text => ({ blocks: blocksOf(text) })) }),
    write: unit => ({
      [column]: atomBars.join([
        ...(unit[field] ?? []).map(note => headedText(note, field)),
        ...joined.flatMap(({ field: other, after = '' }) =>
          (unit[other] ?? []).map(note => after + headedText(note, other)),
        ),
        ...(field === 'notes' ? (unit.shortNotes ?? []).map(({ text }) => text) : []),
      ]),
    }),
  })
}
