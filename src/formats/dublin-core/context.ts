import type { Control } from '../../model/control.ts'
import type { Statement } from '../../model/statement.ts'
import type { Unit } from '../../model/unit.ts'
import { languageTagOf } from './language-tag.ts'
import type { Profile } from './profile.ts'

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
  /** The address under which finding aids are published, without a slash at the end. */
  readonly baseUri?: string | undefined
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
 * The address of the unit at a place of the path: `{base}/{finding aid}` for the top unit, with `#{unit}` for those below.
 * None without a base address.
 */
export function addressOf(unit: Unit, isTop: boolean, { baseUri, control }: RecordContext): string | undefined {
  if (baseUri === undefined) return undefined
  const page = control.recordId === undefined ? baseUri : `${baseUri}/${escaped(control.recordId)}`
  if (isTop) return page
  return unit.id === undefined ? undefined : `${page}#${escaped(unit.id)}`
}

const escaped = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
