import { type UnitField, unitFields } from '../../model/fields.ts'
import type { Unit } from '../../model/unit.ts'
import { codecOf, type UnitRows } from './crosswalk.ts'
import type { Emit } from './emit.ts'
import { fieldsOf } from './later.ts'

/** One field of a unit, as a crosswalk has it written. */
export interface FieldWriter {
  readonly name: UnitField
  /** What archivists call it. */
  readonly meaning: string
  /** Whether it stands in the `did`, beside it, or nowhere. */
  readonly place: 'did' | 'notes' | 'nowhere'
  /** Its number in the order of writing. */
  readonly rank: number
  /** Why it stands nowhere. */
  readonly reason: string
  /** Writes what a unit says in it, if it says something. */
  write(unit: Unit, to: Emit): void
}

const known = new WeakMap<UnitRows, ReadonlyMap<string, FieldWriter>>()

/** The fields that are written by codecs or not at all, by name; the rest is written along with the unit itself. */
export function fieldWriters(rows: UnitRows): ReadonlyMap<string, FieldWriter> {
  const there = known.get(rows)
  if (there) return there
  const made = new Map<string, FieldWriter>()
  for (const [rank, name] of fieldsOf(rows).entries()) {
    const place = placeOf(name, rows)
    if (place !== undefined) made.set(name, fieldWriter(name, place, rank, rows))
  }
  known.set(rows, made)
  return made
}

function placeOf(name: UnitField, rows: UnitRows): FieldWriter['place'] | undefined {
  const row = rows[name]
  if ('nowhere' in row) return 'nowhere'
  if (row.at.startsWith('@')) return undefined
  return row.at.startsWith('did/') ? 'did' : 'notes'
}

function fieldWriter<Field extends UnitField>(
  name: Field,
  place: FieldWriter['place'],
  rank: number,
  rows: UnitRows,
): FieldWriter {
  const row = rows[name]
  const codec = codecOf<Unit, Field>(rows, name)
  return {
    name,
    meaning: unitFields[name].name,
    place,
    rank,
    reason: 'nowhere' in row ? row.nowhere : '',
    write(unit, to) {
      const value = unit[name]
      if (value !== undefined) codec?.write(value, to, unit)
    },
  }
}

/** The writers of the fields that a unit has, in the order of writing. */
export function saidIn<U extends Unit>(unit: U, writers: ReadonlyMap<string, FieldWriter>): readonly FieldWriter[] {
  const said: FieldWriter[] = []
  for (const field in unit) {
    const writer = unit[field] === undefined ? undefined : writers.get(field)
    if (writer === undefined) continue
    let at = said.length
    for (let before = said[at - 1]; before !== undefined && before.rank > writer.rank; before = said[at - 1]) {
      said[at] = before
      at--
    }
    said[at] = writer
  }
  return said
}
