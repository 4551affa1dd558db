import { csvLine } from '../../csv/line.ts'
import { controlFields, unitFields } from '../../model/fields.ts'
import { aspace } from './aspace.ts'
import { atom } from './atom.ts'
import { own } from './own.ts'
import type { Profile } from './profile.ts'
import { columnsOf } from './write.ts'

/** An empty table. */
interface Template {
  readonly name: string
  /** The row or rows of heads, as text. */
  readonly heads: string
  readonly profile: Profile
}

/** The tables that can be filled in. */
export const templates: readonly Template[] = [own, atom, aspace].map(profile => {
  const columns = columnsOf(profile)
  const labels = profile.labels ? csvLine(columns.map(column => profile.labels?.[column] ?? '')) : ''
  return { name: profile.name, heads: csvLine(columns) + labels, profile }
})

/** What the columns of the hierarchy hold, in our own template. */
const PLACES: Readonly<Record<string, string>> = {
  parent: 'the id (or reference code) of the unit that this one is part of; empty for the whole',
  depth: 'instead of a parent: 1 for the whole, 2 for its parts, and so on',
}

/** The columns of a template, one a line, with what each holds. */
export function explained({ profile }: Template): string {
  const meaning = new Map<string, string[]>()
  for (const [table, fields] of [
    [profile.crosswalk.unit, unitFields],
    [profile.crosswalk.control, controlFields],
  ] as const) {
    const names: Readonly<Record<string, { readonly name: string; readonly isadg?: string }>> = fields
    for (const [field, row] of Object.entries(table)) {
      if (!('as' in row)) continue
      const { name = field, isadg } = names[field] ?? {}
      for (const column of row.as.columns)
        meaning.set(column, [...(meaning.get(column) ?? []), isadg === undefined ? name : `${name} (ISAD(G) ${isadg})`])
    }
  }
  const columns = columnsOf(profile)
  const width = Math.max(...columns.map(column => column.length))
  return columns
    .map(column => `${column.padEnd(width)}  ${meaning.get(column)?.join('; ') ?? PLACES[column] ?? ''}`.trimEnd())
    .join('\n')
    .concat('\n')
}
