import { type UnitField, unitFields } from '../../model/fields.ts'
import type { Note } from '../../model/note.ts'
import type { Block, Inline } from '../../model/prose.ts'
import { tidy } from '../../model/prose-text.ts'
import { amended } from '../../model/tree.ts'
import type { Description, Unit } from '../../model/unit.ts'
import { writeNote } from './codec/note.ts'
import type { UnitRows } from './crosswalk.ts'
import type { Emit } from './emit.ts'
import { wordsOf } from './words.ts'

/** What was said of a unit after its parts had begun. */
export interface Later {
  readonly more: Description
  readonly unit: Unit
  /** Whether the unit, or one above it, is internal as a whole. */
  readonly internal: boolean
  readonly where: string
}

/** Whether anything is said. */
export function isSaid({ extra, ...fields }: Description): boolean {
  const { attributes = {}, elements = [] } = extra ?? {}
  return Object.keys(fields).length + Object.keys(attributes).length + elements.length > 0
}

/** A unit with what is said of it later: a second title or reference code is another title or identifier. */
export function merged(unit: Unit, more: Description): Unit {
  const { title, referenceCode, extra, ...rest } = more
  let result = amended(unit, rest)
  if (title) result = unit.title ? amended(result, { otherTitles: [title] }) : { ...result, title }
  if (referenceCode)
    result = unit.referenceCode ? amended(result, { otherIdentifiers: [referenceCode] }) : { ...result, referenceCode }
  if (!extra) return result
  const { attributes = {}, elements = [] } = unit.extra ?? {}
  return {
    ...result,
    extra: {
      attributes: { ...extra.attributes, ...attributes },
      elements: [...elements, ...(extra.elements ?? [])],
    },
  }
}

/** The fields of a unit in the order of a crosswalk. */
export const fieldsOf = (rows: UnitRows): UnitField[] => Object.keys(rows).filter(isUnitField)

const isUnitField = (name: string): name is UnitField => Object.hasOwn(unitFields, name)

/**
 * Writes statements that came too late for their place as general notes of the whole, which EAD takes after the components:
 * one for each statement, with the element it belongs to as its local type, and a link to the unit it is about.
 */
export function writeLater({ more, unit, internal }: Later, rows: UnitRows, to: Emit, field: FieldWriting): void {
  for (const name of fieldsOf(rows)) {
    const row = rows[name]
    const value: unknown = Reflect.get(more, name)
    if (value === undefined || 'nowhere' in row) continue
    field(name, () => {
      to.loses(
        'its place: it came after the parts of the unit, and stands as a note of the whole that points at the unit',
      )
      for (const note of asNotes(value)) {
        const kind = note.localType ?? elementAt(row.at)
        writeNote(
          'odd',
          { ...note, localType: kind, ...(internal && { audience: 'internal' as const }) },
          to,
          undefined,
          () => writePointer(unit, to),
        )
      }
    })
  }
}

type FieldWriting = (field: UnitField, write: () => void) => void

/** The last element of a crosswalk path. */
const elementAt = (path: string): string => /[a-z]+/.exec(path.replace(/^did\//, ''))?.[0] ?? path

function writePointer(unit: Unit, to: Emit): void {
  if (unit.id === undefined) return
  const target = unit.id
  const title = unit.title ? tidy(unit.title.text) : ''
  to.start('p')
  if (title === '' || unit.title?.audience === 'internal') to.element('ptr', { target })
  else to.element('ref', { target }, title)
  to.end()
}

/** Notes as they are; anything else as a note of its words. */
function asNotes(value: unknown): Note[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.map(one => (isNote(one) && !('entries' in one) ? one : noteOfWords(one)))
}

function noteOfWords(value: unknown): Note {
  const { said, besides } = markedUp(value)
  const rest = wordsOf(besides).flatMap((words): Inline[] => [{ type: 'break' }, words])
  const content: Inline[] = said.length > 0 ? [...said, ...rest] : rest.slice(1)
  const blocks: Block[] = [{ type: 'paragraph', content }]
  return { blocks, ...(isInternal(value) && { audience: 'internal' }) }
}

/** The words of a statement with their mark-up, when it has some, and the rest of it. */
function markedUp(value: unknown): { readonly said: readonly Inline[]; readonly besides: unknown } {
  if (!isMarkedUp(value)) return { said: [], besides: value }
  const { text: _, content, ...besides } = value
  return { said: content, besides }
}

const isMarkedUp = (value: unknown): value is { readonly text: string; readonly content: readonly Inline[] } =>
  typeof value === 'object' && value !== null && 'text' in value && 'content' in value && Array.isArray(value.content)

const isInternal = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'audience' in value && value.audience === 'internal'

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' && value !== null && 'blocks' in value && Array.isArray(value.blocks)
