import { expanded } from '../../linked-data/iri-template.ts'
import type { Control } from '../../model/control.ts'
import { type InheritedField, inheritedFields } from '../../model/effective.ts'
import { slug } from '../../model/ids.ts'
import { tidy } from '../../model/prose-text.ts'
import type { Statement } from '../../model/statement.ts'
import type { Unit } from '../../model/unit.ts'
import { languageTagOf } from './language-tag.ts'
import type { Profile } from './profile.ts'

/** The fields that a record may have as a unit above says them. */
export type FieldFromAbove = InheritedField | 'accessPoints'

/** The same as data. */
export const fieldsFromAbove: readonly FieldFromAbove[] = [...inheritedFields, 'accessPoints']

/** What a record may have from a unit above. */
export type FromAbove = FieldFromAbove | 'dates'

/** What is known when the record of a unit is written: the unit, the units it is part of, and what it is made of. */
export interface RecordContext {
  readonly profile: Profile
  readonly control: Control
  /** The units from the top to the one described, that one last. */
  readonly path: readonly Unit[]
  /** For each unit of the path its number among its siblings, from 1. */
  readonly ordinals: readonly number[]
  /** The ids of the units of the path, where the output is a graph. */
  readonly ids?: readonly string[] | undefined
  /** How many units it is made of. */
  readonly parts: number
  /** Whether an undated unit has the dates of one above. */
  readonly datesOfAbove?: boolean
  /** The address under which finding aids are published, without a slash at the end. */
  readonly baseUri?: string | undefined
  /** What the addresses of units look like, where that is not for us to say. */
  readonly iriUnit?: string | undefined
}

/** The unit a record describes. */
export const unitOf = ({ path }: RecordContext): Unit => path.at(-1) ?? {}

/** The same context as seen from one of the units above, for what that unit says. */
export function seenFrom(context: RecordContext, unit: Unit): RecordContext {
  const length = context.path.indexOf(unit) + 1
  return length === 0 || length === context.path.length ? context : { ...context, path: context.path.slice(0, length) }
}

/**
 * The language tag of a statement: of its own language, else of the unit's, else of the nearest unit above that says one.
 * None when nobody says it.
 */
export function languageOf(statement: Statement, { path }: RecordContext): string | undefined {
  if (statement.language !== undefined) return languageTagOf(statement.language, statement.script)
  for (let i = path.length - 1; i >= 0; i--) {
    const unit = path[i]
    if (unit?.language !== undefined) return languageTagOf(unit.language, unit.script)
  }
  return undefined
}

/**
 * The address of the unit at a place of the path: `{base}/{finding aid}` for the top unit, with `#{unit}` for those below; or
 * what the pattern of the user makes. None without a base address or a pattern.
 */
export function addressOf(unit: Unit, isTop: boolean, context: RecordContext): string | undefined {
  const { baseUri, control, iriUnit } = context
  if (iriUnit !== undefined) return unit.id === undefined ? undefined : patterned(iriUnit, unit, unit.id, context)
  if (baseUri === undefined) return undefined
  const page = control.recordId === undefined ? baseUri : `${baseUri}/${escaped(control.recordId)}`
  if (isTop) return page
  return unit.id === undefined ? undefined : `${page}#${escaped(unit.id)}`
}

/** The address of a unit by the user's pattern, from what `linked-data/naming.ts` makes the ids of a graph of. */
function patterned(pattern: string, unit: Unit, id: string, { baseUri, control, path }: RecordContext): string {
  const [top] = path
  const { agency, recordId } = control
  const codes = [agency?.code, top?.referenceCode?.repositoryCode, slug(agency?.name ?? '')]
  return expanded(pattern, {
    base: baseUri,
    agency: codes.map(code => tidy(code ?? '')).find(code => code !== ''),
    record: tidy(recordId ?? '') || tidy(top?.referenceCode?.text ?? ''),
    id,
    code: unit.referenceCode?.text,
  })
}

const escaped = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))

/** An address without the slashes at its end. */
export function withoutSlash(uri: string): string {
  let end = uri.length
  while (end > 0 && uri.charAt(end - 1) === '/') end--
  return uri.slice(0, end)
}
