import type { Control } from '../../model/control.ts'
import type { Unit } from '../../model/unit.ts'
import { type AnyCodec, codecsOf, type Hierarchy, type Profile } from './profile.ts'

/** Which columns of a row one codec reads: their names and their places in the row. */
export interface Assignment<Of> {
  readonly codec: AnyCodec<Of>
  readonly cells: readonly { readonly column: string; readonly at: number }[]
}

/** The heads of a table, understood. */
export interface Heads {
  readonly unit: readonly Assignment<Unit>[]
  readonly control: readonly Assignment<Control>[]
  /** Where the columns of the hierarchy and others that no codec reads stand, by name. */
  readonly places: ReadonlyMap<string, number>
  readonly hierarchy: Hierarchy | undefined
  /** Columns whose head is not known, or that have none. */
  readonly unknown: readonly { readonly head: string; readonly at: number }[]
  /** Columns that hold nothing for a finding aid, with the reason. */
  readonly passedOver: readonly { readonly head: string; readonly at: number; readonly reason: string }[]
  readonly known: number
  /** The heads as they stand in the table. */
  readonly names: readonly string[]
}

/** A head as it is compared: lower case, one space between words. */
export const headKey = (head: string): string =>
  head
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\uFEFF+/, '')
    .replace(/[\s_]+/g, ' ')
    .trim()

const keysOf = new WeakMap<Profile, ReadonlyMap<string, string>>()

/** Every name a column may have, with the column it stands for. */
function columnNames(profile: Profile): ReadonlyMap<string, string> {
  const known = keysOf.get(profile)
  if (known) return known
  const names = new Map<string, string>()
  for (const [synonym, column] of Object.entries(profile.synonyms)) names.set(headKey(synonym), column)
  for (const column of allColumns(profile)) if (!names.has(headKey(column))) names.set(headKey(column), column)
  const { only, passedOver = {} } = profile
  if (only) {
    for (const head of names.keys()) if (!only.has(head)) names.delete(head)
    for (const head of Object.keys(passedOver)) names.set(headKey(head), head)
  }
  keysOf.set(profile, names)
  return names
}

/** Every column that a profile reads. */
function allColumns(profile: Profile): string[] {
  return [
    ...profile.columns,
    ...(profile.alsoColumns ?? []),
    ...unitCodecs(profile).flatMap(({ columns }) => columns),
    ...controlCodecs(profile).flatMap(({ columns }) => columns),
    ...Object.keys(profile.passedOver ?? {}),
  ]
}

/** What reads the fields of a unit. */
export const unitCodecs = ({ crosswalk, also }: Profile): readonly AnyCodec<Unit>[] => [
  ...codecsOf<Unit>(crosswalk.unit),
  ...(also?.unit ?? []),
]

/** What reads the fields of the finding aid itself. */
export const controlCodecs = ({ crosswalk, also }: Profile): readonly AnyCodec<Control>[] => [
  ...codecsOf<Control>(crosswalk.control),
  ...(also?.control ?? []),
]

/** How many cells of a row are heads that a profile knows. */
export function knownHeads(cells: readonly string[], profile: Profile): number {
  const names = columnNames(profile)
  const found = new Set<string>()
  for (const cell of cells) {
    const column = names.get(headKey(cell))
    if (column !== undefined) found.add(column)
  }
  return found.size
}

/** How many heads are known, when one of them names what only a description has; else none. */
export function telling(cells: readonly string[], profile: Profile): number {
  if (profile.only || !profile.tellingColumns) return knownHeads(cells, profile)
  const names = columnNames(profile)
  const has = cells.some(cell => profile.tellingColumns?.includes(names.get(headKey(cell)) ?? '') === true)
  return has ? knownHeads(cells, profile) : 0
}

/** Understands the heads of a table. A head that comes twice is another column of the same kind. */
export function headsOf(row: readonly string[], profile: Profile): Heads {
  const names = columnNames(profile)
  const places = new Map<string, number>()
  const columns: { column: string; at: number; time: number }[] = []
  const times = new Map<string, number>()
  const unknown: { head: string; at: number }[] = []
  const passedOver: { head: string; at: number; reason: string }[] = []
  const all = new Set(row.map(head => names.get(headKey(head))))
  for (const [at, head] of row.entries()) {
    const key = headKey(head)
    const instead = Object.hasOwn(profile.instead ?? {}, key) ? profile.instead?.[key] : undefined
    const column = instead && !instead.unless.some(other => all.has(other)) ? instead.column : names.get(key)
    if (column === undefined) {
      unknown.push({ head, at })
      continue
    }
    const reason = Object.hasOwn(profile.passedOver ?? {}, column) ? profile.passedOver?.[column] : undefined
    if (reason !== undefined) passedOver.push({ head, at, reason })
    const time = times.get(column) ?? 0
    times.set(column, time + 1)
    if (time === 0) places.set(column, at)
    columns.push({ column, at, time })
  }
  const assign = <Of>(codecs: readonly AnyCodec<Of>[]): Assignment<Of>[] =>
    codecs.flatMap(codec => {
      const byTime: (typeof columns)[] = []
      for (const one of columns) {
        if (!codec.columns.includes(one.column)) continue
        const alike = byTime[one.time] ?? []
        alike.push(one)
        byTime[one.time] = alike
      }
      return byTime.map(cells => ({ codec, cells }))
    })
  const unit = assign(unitCodecs(profile))
  const control = assign(controlCodecs(profile))
  const hierarchy = profile.hierarchy.find(one =>
    one.by === 'parent'
      ? places.has(one.parent) && one.id.some(id => places.has(id))
      : one.by === 'depth'
        ? places.has(one.depth)
        : one.when(column => places.has(column)),
  )
  return {
    unit,
    control,
    places,
    hierarchy,
    unknown,
    passedOver,
    known: columns.length,
    names: row,
  }
}
